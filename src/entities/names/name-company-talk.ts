import {type Document, normAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'

/**
 * Single words that the model took for persons or goods though the article talks of them as of a firm: `worked at Wells`,
 * `Wells clients`, `the parent of Wells`. Two such words are needed, and nobody of that family name. Linear.
 */
export function putFirmsForPeople(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const told = new Map<string, number>()
	const families = new Set<string>()
	for (const name of names) {
		if (name.type === 'person' && name.to - name.from > 1) families.add(wordAt(doc, name.to - 1))
		else if (mayBeFirm(name)) {
			const word = wordAt(doc, name.from)
			told.set(word, (told.get(word) ?? 0) + firmTalk(doc, name))
		}
	}
	const firms = new Set<string>()
	for (const [word, weight] of told) if (weight >= 2 && (weight >= 4 || !families.has(word))) firms.add(word)
	if (firms.size === 0) return names
	return names.map((name) =>
		mayBeFirm(name) && firms.has(wordAt(doc, name.from)) && !courtesy.test(normAt(doc, name.from - 1))
			? {...name, type: 'organization', subtype: null, confidence: 0.7, rule: 'talk of a firm'}
			: name,
	)
}

const mayBeFirm = ({type, from, to}: RawName): boolean => to - from === 1 && (type === 'person' || type === 'event')

const courtesy = /^(?:mr|mrs|ms|dr|sir|lady|miss)\.?$/

// 1 where the words around a name tell of a firm, -1 where they tell of a person.
function firmTalk(doc: Document, {from, to}: RawName): number {
	const [two, before, after] = [normAt(doc, from - 2), normAt(doc, from - 1), normAt(doc, to)]
	if (courtesy.test(before) || personWords.test(after) || /^(?:who|whom)$/.test(normAt(doc, to + 1))) return -1
	if (belongings.has(after) || /^(?:acquire|acquired|acquires|acquiring|joined|joining|leaving)$/.test(before)) return 1
	if (before === 'at' && after !== "'s") return 1
	const possessive = /^['’]s?$/.test(after) && belongings.has(normAt(doc, to + 1))
	return possessive || (before === 'of' && owners.has(two)) ? 1 : 0
}

const personWords = /^(?:himself|herself|who|whose)$/

/** What firms have and persons have not, in the singular and plural. */
const belongings = new Set(
	`account accounts board client clients customer customers earnings employee employees executive executives factory
	headquarters investors outlets profits revenue revenues sales shareholder shareholders shares staffers stock store stores
	subscribers subsidiary subsidiaries unit`.split(/\s+/),
)

const owners = new Set('affiliate division maker owner owners parent shareholders subsidiary takeover unit'.split(' '))
