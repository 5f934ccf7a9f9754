import {newRuleRun, type RuleRun} from '../../model/rule-run.js'
import type {Span} from '../../model/span.js'
import type {Amount, BoundedAmount, ParsedQuantity} from '../amount.js'
import {type MarkRules, markNonQuantities, nonQuantityRules} from '../reject/reject.js'
import {cutPieces, isSignAt, type Pieces, pieceAt} from '../tokens/pieces.js'
import {isAmountStart} from '../tokens/triggers.js'
import {readAgeAround} from './age-rules.js'
import {type AmountOptions, readAmount} from './amount.js'
import {readBoundAfter, readBoundBefore} from './bound.js'
import {joinAmounts} from './join.js'
import {shareUnits} from './shared-unit.js'

/** What the number grammar reads, and what it excludes. */
export interface NumberOptions extends AmountOptions {
	readonly nonQuantities: MarkRules
}

export const standardOptions: NumberOptions = {country: null, articles: true, nonQuantities: nonQuantityRules}

/** The pieces of a text and the quantities in them, in order. */
export interface ParsedNumbers {
	readonly pieces: Pieces
	readonly found: readonly ParsedQuantity[]
}

/**
 * Reads the quantities of a span of text by the number grammar alone: no tokens, tags or trees. Linear. Firings are recorded in
 * the run, in characters.
 */
export function readNumbers(
	text: string,
	span: Span,
	options: NumberOptions = standardOptions,
	run: RuleRun = newRuleRun(),
): ParsedNumbers {
	const pieces = cutPieces(text, span)
	const marks = markNonQuantities(pieces, options.nonQuantities, run)
	const bounded = readBounded(pieces, marks, options)
	if (bounded.length === 0) return {pieces, found: []}
	const joined = joinAmounts(pieces, bounded, run).map((one) => readAgeAround(pieces, one, run))
	return {pieces, found: shareUnits(pieces, joined)}
}

// All amounts of a sentence from left to right, with the bound phrases around them.
function readBounded(pieces: Pieces, marks: Uint8Array, options: AmountOptions): BoundedAmount[] {
	const found: BoundedAmount[] = []
	let last = 0
	for (let at = 0; at < pieces.length; ) {
		const amount = marks[at] || !isAmountStart(pieces, at) ? null : readAmount(pieces, at, options)
		if (!amount || isBroken(pieces, amount, marks)) {
			at++
			continue
		}
		found.push(addBounds(pieces, amount, last))
		at = amount.to
		last = found.at(-1)!.to
	}
	return found
}

// Part of a code: letters other than a unit touch the number (`5G`), or the number is an ordinal or excluded.
function isBroken(pieces: Pieces, {to, core, numeral, unit}: Amount, marks: Uint8Array): boolean {
	for (let at = numeral.from; at < numeral.to; at++) if (marks[at]) return true
	const next = pieceAt(pieces, to)
	if (unit && core === to) return next.glued && next.type === 'number' && pieceAt(pieces, to - 1).type === 'word'
	return next.glued && next.type === 'word' && !isSignAt(pieces, to - 1, ')')
}

function addBounds(pieces: Pieces, amount: Amount, limit: number): BoundedAmount {
	const before = readBoundBefore(pieces, amount.from)
	const from = Math.max(limit, before.farEnd)
	const after = readBoundAfter(pieces, amount.to)
	const bound = from === before.farEnd ? before.bound : '='
	if (!after) return {amount, from, to: amount.to, bound}
	if (after.bound === '=')
		return {amount, from, to: after.farEnd, bound: bound === '<' ? '<=' : bound === '>' ? '>=' : bound}
	return {amount, from, to: after.farEnd, bound: bound === '=' || bound === '~' ? after.bound : bound}
}
