import {type Document, normAt, wordAt} from '../../../model/document.js'
import {isCapital} from '../letter-case.js'
import type {RawName} from '../raw-name.js'
import {isNameNoun} from '../types/name-nouns.js'

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
			// `the Ombudsperson Office`
			if (end === row + 1 || isNameNoun(doc.lexicon, normAt(doc, end - 1))) continue
			people.push({from: row + 1, to: end, type: 'person', subtype: null, confidence: 0.9, rule: 'own title'})
			for (let at = row; at < end; at++) taken.add(at)
			row = end - 1
		}
	const isFree = (name: RawName): boolean => {
		for (let row = name.from; row < name.to; row++) if (taken.has(row)) return false
		return true
	}
	return [...found.filter(isFree), ...people].sort((a, b) => a.from - b.from)
}

// Five words at most, with initials and small particles inside: `J. R. van Holt`.
function nameEnd(doc: Document, from: number, limit: number): number {
	let end = from
	for (let row = from; row < Math.min(limit, from + 7); row++) {
		if (isCapital(wordAt(doc, row))) end = row + 1
		else if (end === from || !joinsName(doc, normAt(doc, row))) break
	}
	return end
}

const joinsName = ({lexicon}: Document, norm: string): boolean =>
	norm === '.' || norm === '-' || lexicon.has(norm, 'person-particle')
