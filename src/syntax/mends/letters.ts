import type {Range} from '../../model/span.js'
import {attach, type Draft, reach} from './tree-draft.js'

/**
 * `the Narva Transport and Harbours Commission (NTHC)`: words whose first letters stand in the brackets are one name, headed
 * by the last; but for names with a preposition, which their first noun heads.
 */
export function joinExplained(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let letters = from + 5; letters < to - 1; letters++) {
		if (norms[letters - 1] !== '(' || norms[letters + 1] !== ')' || !/^\p{L}{3,8}$/u.test(norms[letters]!)) continue
		const last = letters - 2
		const first = firstOf(draft, last, norms[letters]!, from)
		if (first < 0 || upos[last] !== 'PROPN') continue
		const top = topOf(heads, first, last)
		if (top < 0) continue
		if (top < last) {
			heads[last] = heads[top]!
			deprels[last] = deprels[top]!
		}
		for (let row = Math.max(from, first - reach); row < Math.min(to, last + reach); row++)
			if (heads[row]! >= first && heads[row]! < last && (row < first || row > last))
				attach(draft, row, last, deprels[row]!)
		for (let row = first; row < last; row++)
			if (upos[row] !== 'CCONJ' && upos[row] !== 'SYM') attach(draft, row, last, 'compound')
			else if (heads[row]! < first || heads[row]! > last) heads[row] = last
		hangBehindOf(draft, first, last, from)
	}
}

// `the docks office of the Commission`: what stands behind `of` is joined to nothing before it.
function hangBehindOf(draft: Draft, first: number, last: number, from: number): void {
	const {norms, upos, deprels} = draft
	const of = norms[first - 1] === 'the' ? first - 2 : first - 1
	if (deprels[last] === 'conj' && of > from && norms[of] === 'of' && /^(?:NOUN|PROPN)$/.test(upos[of - 1]!))
		attach(draft, last, of - 1, 'nmod')
}

// The row from which on the words begin with the letters; `and` needs none.
function firstOf({norms, upos}: Draft, last: number, letters: string, from: number): number {
	let at = letters.length - 1
	let row = last
	while (row >= from && at >= 0) {
		if (/^(?:NOUN|PROPN)$/.test(upos[row]!) && norms[row]!.startsWith(letters[at]!)) at--
		else if (!/^(?:and|&)$/.test(norms[row]!)) return -1
		row--
	}
	return at < 0 ? row + 1 : -1
}

// The first word of the name that hangs on one outside it.
function topOf(heads: Int32Array, first: number, last: number): number {
	for (let row = first; row <= last; row++) if (heads[row]! < first || heads[row]! > last) return row
	return -1
}
