import type {Lexicon} from '../../model/lexicon.js'
import type {Range} from '../../model/span.js'

/** A tree while it is mended. */
export interface Draft {
	/** Words and their classes, with the caller's own. */
	readonly lexicon: Lexicon
	readonly norms: readonly string[]
	readonly lemmas: readonly string[]
	readonly xpos: string[]
	readonly upos: readonly string[]
	readonly heads: Int32Array
	readonly deprels: string[]
}

export type Mend = (draft: Draft, sentence: Range) => void

/** Hangs a row on another one; a row never comes to hang below itself. */
export function attach({heads, deprels}: Draft, row: number, head: number, relation: string): void {
	for (let at = head, steps = 0; at >= 0 && steps < 500; at = heads[at]!, steps++) if (at === row) return
	heads[row] = head
	deprels[row] = relation
}

/** How far apart a word and what is mended at it may stand, in rows. */
export const reach = 30

/** So far from a mended word stands whatever hangs on it, in rows: a sentence without an end costs no more. */
export const wide = 150

/** Lets a row take the place of the one that it should head: its governor and what hangs on it within the range. */
export function takePlace(draft: Draft, {from, to}: Range, row: number, above: number, relation: string): void {
	const {heads, deprels} = draft
	heads[row] = heads[above]!
	deprels[row] = deprels[above]!
	for (let child = from; child < to; child++) if (heads[child] === above) heads[child] = row
	attach(draft, above, row, relation)
}

/** Whether a token closes what somebody says. */
export const closesQuote = (norm: string | undefined): boolean => /^(?:["”’']|'')$/.test(norm ?? '')

/** The first row of a range that hangs on `head` by such a relation, or -1; looks back `most` rows at most. */
export function childOf(
	{heads, deprels}: Draft,
	head: number,
	from: number,
	to: number,
	relation: RegExp,
	most = reach,
): number {
	for (let at = Math.max(from, to - most); at < to; at++)
		if (heads[at] === head && relation.test(deprels[at]!)) return at
	return -1
}

/** What a subject of `verb` is called, whose auxiliaries stand from `from` on. */
export const subjectOf = (draft: Draft, verb: number, from: number): 'nsubj' | 'nsubj:pass' =>
	childOf(draft, verb, from, verb, /^aux:pass$/) >= 0 ? 'nsubj:pass' : 'nsubj'

export function hasComma(norms: readonly string[], from: number, to: number): boolean {
	for (let row = from; row < to; row++) if (norms[row] === ',') return true
	return false
}

/** The first row of what hangs on a row without a gap, behind the row `after`. */
export function leftOf({heads}: Pick<Draft, 'heads'>, row: number, after: number): number {
	let first = row
	for (let at = row - 1; at > after; at--) {
		let above = at
		for (let steps = 0; steps < 20 && above >= 0 && above !== row; steps++) above = heads[above]!
		if (above !== row) break
		first = at
	}
	return first
}

/** Whether a verb has a subject before it, from a row on. */
export function hasSubject({heads, deprels}: Draft, verb: number, from: number): boolean {
	for (let at = from; at < verb; at++) if (heads[at] === verb && /subj/.test(deprels[at]!)) return true
	return false
}
