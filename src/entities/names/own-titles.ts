import {type Document, normAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'
import {isCapital} from './letter-case.js'
import {organizationWords, placeWords} from './lists/organization-words.js'
import {withPut} from './missed-names.js'

/** Reads the name behind a caller's own title as a person's, without the title: `Ombudsperson Tilda Roe`. */
export function putTitledPeople(
	doc: Document,
	found: readonly RawName[],
	titles: ReadonlySet<string>,
): readonly RawName[] {
	if (titles.size === 0) return found
	const people: RawName[] = []
	const taken = new Set<number>()
	for (const {from, to} of doc.sentences)
		for (let row = from; row < to - 1; row++) {
			if (!titles.has(normAt(doc, row))) continue
			const end = nameEnd(doc, row + 1, to)
			if (end === row + 1 || isBody(doc, end - 1)) continue
			people.push({from: row + 1, to: end, type: 'person', subtype: null, confidence: 0.9, rule: 'own title'})
			for (let at = row; at < end; at++) taken.add(at)
			row = end - 1
		}
	return withPut(found, people, taken)
}

// Five words at most, with initials and small particles inside: `J. R. van Holt`.
function nameEnd(doc: Document, from: number, limit: number): number {
	let end = from
	for (let row = from; row < Math.min(limit, from + 7); row++) {
		if (isCapital(wordAt(doc, row))) end = row + 1
		else if (end === from || !/^(?:\.|-|de|del|della|der|di|da|du|van|von|bin|ibn|al|el)$/.test(normAt(doc, row))) break
	}
	return end
}

// `the Ombudsperson Office`
const isBody = (doc: Document, row: number): boolean =>
	organizationWords.has(normAt(doc, row)) || placeWords.has(normAt(doc, row))
