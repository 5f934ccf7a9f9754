import {confidences} from '../../../model/confidences.js'
import {type Document, normAt, wordAt} from '../../../model/document.js'
import {isCapital} from '../../word-forms.js'
import {findListedForm, ownList} from '../gazetteer/match.js'
import type {NameLexicon} from '../gazetteer/name-lexicon.js'
import {type RawName, rowsOf} from '../name-context.js'
import {isNameNoun} from '../types/subtypes.js'

/** Reads the name after a caller's own title as a person's, without the title: `Ombudsperson Tilda Roe`. */
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
			people.push({
				from: row + 1,
				to: end,
				type: 'person',
				subtype: null,
				confidence: confidences.names['own-title'],
				rule: 'own title',
			})
			for (let at = row; at < end; at++) taken.add(at)
			row = end - 1
		}
	return replaceNames(found, people, taken)
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

/** Names with a caller's own ones in place of those that they touch. In the order of the text. */
export function putOwnNames(doc: Document, found: readonly RawName[], {own}: NameLexicon): readonly RawName[] {
	if (!own) return found
	const names: RawName[] = []
	for (const {from, to} of doc.sentences)
		for (let row = from; row < to; row++) {
			const match = findListedForm(doc, row, to, own)
			if (!match) continue
			const {type, subtype} = match.entry
			names.push({from: row, to: match.to, type, subtype, confidence: 1, rule: ownList})
			row = match.to - 1
		}
	return replaceNames(found, names, rowsOf(names))
}

// The names found that touch no row that is taken, with those given, in the order of the text.
function replaceNames(found: readonly RawName[], given: readonly RawName[], taken: ReadonlySet<number>): RawName[] {
	const isFree = ({from, to}: RawName): boolean => {
		for (let row = from; row < to; row++) if (taken.has(row)) return false
		return true
	}
	return [...found.filter(isFree), ...given].sort((a, b) => a.from - b.from)
}
