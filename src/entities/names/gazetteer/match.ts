import {type Document, spaceBefore, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {isCapital} from '../letter-case.js'
import type {RawName} from '../raw-name.js'
import type {LexiconEntry, NameLexicon} from './name-lexicon.js'

/** The longest form of the lists that starts at a row and ends by `limit`. `fold` reads capitals as a name's: `CHINA`. */
export function longestForm(
	doc: Document,
	row: number,
	limit: number,
	lexicon: NameLexicon,
	fold = false,
): (Range & {readonly entry: LexiconEntry}) | undefined {
	const written = (at: number): string => (fold ? titleCase(wordAt(doc, at)) : wordAt(doc, at).replaceAll('’', "'"))
	let form = ''
	let best: (Range & {readonly entry: LexiconEntry}) | undefined
	for (let at = row; at < limit && at < row + 10; at++) {
		form += at > row && spaceBefore(doc, at) ? ` ${written(at)}` : written(at)
		const entry = lexicon.forms.get(form)
		if (entry) best = {from: row, to: at + 1, entry}
		else if (at === row && !lexicon.openings.has(form)) break
	}
	return best
}

const titleCase = (word: string): string =>
	word.length > 3 || !/^\p{Lu}+$/u.test(word) || word === 'THE' ? word.charAt(0) + word.slice(1).toLowerCase() : word

/** The rule of names that a caller gave. */
export const ownList = 'own list'

/** Puts a caller's own names over those found: theirs hold, and what they touch goes. Both in the order of the text. */
export function putOwnNames(doc: Document, found: readonly RawName[], {own}: NameLexicon): readonly RawName[] {
	if (!own) return found
	const names: RawName[] = []
	for (const {from, to} of doc.sentences)
		for (let row = from; row < to; row++) {
			const match = longestForm(doc, row, to, own)
			if (!match) continue
			const {type, subtype} = match.entry
			names.push({from: row, to: match.to, type, subtype, confidence: 1, rule: ownList})
			row = match.to - 1
		}
	const taken = new Set<number>()
	for (const {from, to} of names) for (let row = from; row < to; row++) taken.add(row)
	for (const name of found) {
		let free = true
		for (let row = name.from; row < name.to; row++) if (taken.has(row)) free = false
		if (free) names.push(name)
	}
	return names.sort((a, b) => a.from - b.from)
}

/** All forms of the lists in a stretch of rows, the longest first at each place. */
export function matchLexicon(doc: Document, {from, to}: Range, lexicon: NameLexicon, fold: boolean): RawName[] {
	const names: RawName[] = []
	for (let row = from; row < to; ) {
		const match = isCapital(wordAt(doc, row))
			? (longestForm(doc, row, to, lexicon) ?? (fold ? longestForm(doc, row, to, lexicon, true) : undefined))
			: undefined
		if (match) {
			const {type, subtype} = match.entry
			names.push({from: match.from, to: match.to, type, subtype, confidence: 0.7, rule: 'list'})
		}
		row = match ? match.to : row + 1
	}
	return names
}
