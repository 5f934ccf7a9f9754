import {type Document, lemmaAt, normAt, sentenceAt, xposAt} from '../../model/document.js'
import {finiteTag} from '../../model/finite-tag.js'

// What lasts till then: `will not stay until Monday` ends before it, where `will not reopen until Monday` begins with it.
const lasting = new Set('be continue hold keep last live persist remain run serve stay survive wait'.split(' '))

/**
 * Whether the `until` right before a row belongs to a denied verb: `will not reopen until March`, `no talks are planned
 * until May`. What is denied then begins with that time.
 */
export function isNotUntil(doc: Document, row: number): boolean {
	if (!/^(?:until|till)$/.test(normAt(doc, row - 1))) return false
	// `has shown no proof until today`: up to now.
	if (/^(?:now|today)$/.test(normAt(doc, row))) return false
	const start = Math.max(sentenceAt(doc, row)?.from ?? row, row - 18)
	// `not until Monday`
	if (normAt(doc, row - 2) === 'not') return true
	let verbs = 0
	let finites = 0
	for (let at = row - 2; at >= start; at--) {
		const norm = normAt(doc, at)
		if (
			/^(?:[;:]|but|if)$/.test(norm) ||
			/^W(?:DT|P)$/.test(xposAt(doc, at)) ||
			doc.lexicon.has(norm, 'concessive-conjunction')
		)
			return false
		if (/^(?:cannot|n't|n’t|never|not)$/.test(norm))
			return finites === 0 && (verbs > 0 || finiteTag.test(xposAt(doc, at - 1)))
		if (norm === 'no' || doc.lexicon.has(norm, 'negative-pronoun')) return verbs > 0 ? finites === 1 : false
		const tag = xposAt(doc, at)
		if (!tag.startsWith('VB') && tag !== 'MD') continue
		if (verbs === 0 && lasting.has(lemmaAt(doc, at))) return false
		verbs++
		if (finiteTag.test(tag)) finites++
	}
	return false
}
