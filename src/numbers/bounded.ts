import {type Amount, type Grammar, readAmount} from './amount.js'
import {isAmountStart} from './amount-start.js'
import type {Bounded} from './join.js'
import {isSign, type Piece, pieceAt} from './pieces.js'
import {type BoundTable, readBoundAfter, readBoundBefore} from './read-bound.js'

/** Reads all amounts of a sentence from left to right, with the bound phrases around them. */
export function readBounded(
	pieces: readonly Piece[],
	marks: Uint8Array,
	grammar: Grammar,
	bounds: BoundTable,
): Bounded[] {
	const found: Bounded[] = []
	let last = 0
	for (let at = 0; at < pieces.length; ) {
		const amount = marks[at] || !isAmountStart(pieces, at) ? null : readAmount(pieces, at, grammar)
		if (!amount || isBroken(pieces, amount, marks)) {
			at++
			continue
		}
		found.push(addBounds(pieces, amount, bounds, last))
		at = amount.to
		last = found.at(-1)!.to
	}
	return found
}

// Part of a code: letters hang on the number that are no unit (`5G`), or its number is an ordinal or ignored.
function isBroken(pieces: readonly Piece[], {to, core, numeral, unit}: Amount, marks: Uint8Array): boolean {
	for (let at = numeral.from; at < numeral.to; at++) if (marks[at]) return true
	const next = pieceAt(pieces, to)
	if (unit && core === to) return next.glued && next.type === 'number' && pieceAt(pieces, to - 1).type === 'word'
	return next.glued && next.type === 'word' && !isSign(pieceAt(pieces, to - 1), ')')
}

function addBounds(pieces: readonly Piece[], amount: Amount, bounds: BoundTable, limit: number): Bounded {
	const before = readBoundBefore(pieces, amount.from, bounds)
	const from = Math.max(limit, before.edge)
	const after = readBoundAfter(pieces, amount.to, bounds)
	const bound = from === before.edge ? before.bound : '='
	if (!after) return {amount, from, to: amount.to, bound}
	if (after.bound === '=')
		return {amount, from, to: after.edge, bound: bound === '<' ? '<=' : bound === '>' ? '>=' : bound}
	return {amount, from, to: after.edge, bound: bound === '=' || bound === '~' ? after.bound : bound}
}
