import type {Range} from '../../model/span.js'
import {attach, type Draft} from './tree-draft.js'

/** `had closed many shops selling toys, arrested the owners, and placed guards`: verbs of one form after commas go with the first. */
export function joinCoordinated(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let last = from; last < to; last++) {
		if (!isBarePast(draft, last) || !isConjunction(norms[last - 1])) continue
		const joined = deprels[last] === 'conj' ? heads[last]! : -1
		const middle = joined < 0 ? barePastBefore(draft, last, from) : isLate(draft, joined, last) ? joined : -1
		if (middle < from) continue
		// The first of the row has a subject or auxiliary of its own and governs the others from afar.
		let first = heads[middle]!
		for (let steps = 0; steps < 6 && first >= from && !isFull(draft, first); steps++) first = heads[first]!
		if (joined >= 0) first = fullBefore(draft, middle, from)
		if (first < from || first >= middle || !/^VB[DN]$/.test(xpos[first]!)) continue
		const above = heads[middle]!
		// `Noting that it had closed mills, sold one, and …, she said`
		for (let row = from; row < first; row++)
			if (heads[row] === middle && above > middle && deprels[row] === 'advcl') attach(draft, row, above, 'advcl')
		attach(draft, middle, first, 'conj')
		attach(draft, last, first, 'conj')
		attach(draft, last - 1, last, 'cc')
	}
}

// A bare past behind a comma that was made to govern the next, and hangs on something behind both.
const isLate = (draft: Draft, row: number, next: number): boolean =>
	row < next && draft.norms[row - 1] === ',' && isBarePast(draft, row) && draft.heads[row]! > next

function fullBefore(draft: Draft, row: number, from: number): number {
	for (let at = row - 2; at >= from && at > row - 20; at--)
		if (draft.xpos[at] === draft.xpos[row] && isFull(draft, at)) return at
	return -1
}

const isConjunction = (norm: string | undefined): boolean => norm === 'and' || norm === 'or'

// A past form without subject, auxiliary or marker, hung as a modifier.
function isBarePast({xpos, heads, deprels}: Draft, row: number): boolean {
	if (!/^VB[DN]$/.test(xpos[row] ?? '') || !/^(?:advcl|acl|acl:relcl|parataxis|conj)$/.test(deprels[row]!)) return false
	for (let at = Math.max(0, row - 6); at < row; at++)
		if (heads[at] === row && /^(?:nsubj|aux|mark|cop)/.test(deprels[at]!)) return false
	return true
}

function barePastBefore(draft: Draft, row: number, from: number): number {
	for (let at = row - 2; at > from && at > row - 20; at--)
		if (isBarePast(draft, at) && draft.norms[at - 1] === ',') return at
	return -1
}

function isFull({heads, deprels, upos}: Draft, row: number): boolean {
	if (upos[row] !== 'VERB') return false
	for (let at = Math.max(0, row - 12); at < row; at++)
		if (heads[at] === row && /^(?:nsubj|aux)/.test(deprels[at]!)) return true
	return false
}
