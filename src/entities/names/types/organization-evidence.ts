import {type Document, lemmaIn, normAt, uposAt, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import type {RawName} from '../name-context.js'

/** Longest apposition up to its head, in tokens. */
const maxAppositionTokens = 6

/** `Acme, a venture that …`; `the newspaper, Acme, …`; `the rights group Acme`. */
export function hasOrganizationApposition(doc: Document, {from, to, type}: RawName): boolean {
	// Not `the head of Acme Group, Ann Lee,`.
	const before = wordAt(doc, from - 2)
	if (normAt(doc, from - 1) === ',' && isOrganizationNoun(doc, before) && /^[,.;)]$/.test(normAt(doc, to))) return true
	if (isCloseApposition(doc, from, to)) return true
	const articles = type === 'event' || to - from === 1 ? /^(?:an?|the)$/ : /^an?$/
	if (normAt(doc, to) !== ',' || !articles.test(normAt(doc, to + 1))) return false
	for (let row = to + 2; row < to + 2 + maxAppositionTokens; row++) {
		if (isOrganizationNoun(doc, normAt(doc, row)) && !/^(?:NOUN|PART)$/.test(uposAt(doc, row + 1))) return true
		if (!/^(?:ADJ|ADV|NOUN|PROPN)$/.test(uposAt(doc, row)) && normAt(doc, row) !== '-') return false
	}
	return false
}

// `the rights group Acme`, `the daily newspaper “Acme”`; not `the company Holt founded`.
function isCloseApposition(doc: Document, from: number, to: number): boolean {
	const quoted = /^["“‘']$/.test(wordAt(doc, from - 1))
	const last = quoted ? from - 2 : from - 1
	// `the start-up Acme`, in three words
	const noun = normAt(doc, last) === 'up' && normAt(doc, last - 2) === 'start' ? 'start-up' : normAt(doc, last)
	if (!isOrganizationNoun(doc, noun)) return false
	// `Indian drugmaker Lupin has won`
	const bare = doc.lexicon.has(noun, 'company-noun') && !/^(?:DET|PRON)$/.test(uposAt(doc, last - 1))
	return quoted || bare || !/^(?:ADV|AUX|PRON|VERB)$/.test(uposAt(doc, to))
}

// In the singular, and no word for a person: `publisher Ron Unger`.
const isOrganizationNoun = ({lexicon}: Document, noun: string): boolean =>
	!lexicon.has(noun, 'person-noun') &&
	(lexicon.has(noun, 'company-noun') || lexicon.has(noun, 'association-noun') || lexicon.has(noun, 'media-noun'))

const gainingVerbs = /^(?:acquir(?:e|ed|es|ing)|join(?:ed|ing)|leaving)$/
const personWords = /^(?:him|her)self$|^whose?$/

/** 1 where the words around a name are said of firms, -1 where they are said of persons. */
export function firmContext(doc: Document, {from, to}: Range): number {
	const {lexicon} = doc
	const [before, after] = [normAt(doc, from - 1), normAt(doc, to)]
	if (lexicon.has(before.replace(/\.$/, ''), 'honorific') || personWords.test(after)) return -1
	if (/^(?:who|whom)$/.test(normAt(doc, to + 1))) return -1
	// `Wells clients`, `joined Wells`, `at Wells`
	if (lemmaIn(doc, to, 'firm-attribute') || gainingVerbs.test(before)) return 1
	if (before === 'at' && after !== "'s") return 1
	// `Wells’s shares`, `the parent of Wells`
	if (/^['’]s?$/.test(after)) return lemmaIn(doc, to + 1, 'firm-attribute') ? 1 : 0
	return before === 'of' && lemmaIn(doc, from - 2, 'firm-relation') ? 1 : 0
}
