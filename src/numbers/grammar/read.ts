import {newRuleRun, type RuleRun} from '../../model/rule-run.js'
import type {Span} from '../../model/span.js'
import type {Amount, BoundedAmount, ParsedQuantity} from '../amount.js'
import type {MarkIndex} from '../reject/mark-rule.js'
import {ignoreIndex, markIgnored} from '../reject/reject.js'
import {cutPieces, isSign, type Piece, pieceAt} from '../tokens/pieces.js'
import {isAmountStart} from '../tokens/triggers.js'
import {currencyTable} from '../units/currency-table.js'
import {unitTable} from '../units/unit.js'
import {readAgeAround} from './age-rules.js'
import {type Grammar, readAmount} from './amount.js'
import {type BoundTable, boundTable, readBoundAfter, readBoundBefore} from './bound.js'
import {joinAmounts} from './join.js'
import {shareUnits} from './shared-unit.js'

/** What the number grammar reads by: word lists, and what it leaves out. */
export interface NumberSetup extends Grammar {
	readonly bounds: BoundTable
	readonly ignored: MarkIndex
}

export const standardSetup: NumberSetup = {
	units: unitTable,
	currencies: currencyTable,
	country: null,
	articles: true,
	bounds: boundTable,
	ignored: ignoreIndex(),
}

export interface Reading {
	readonly pieces: readonly Piece[]
	readonly found: readonly ParsedQuantity[]
}

/**
 * Reads the quantities of a stretch of text by the number grammar alone: no tokens, tags or trees. Linear. What fires is
 * noted in the run, in characters.
 */
export function readNumbers(
	text: string,
	span: Span,
	ignore: readonly Span[],
	setup: NumberSetup,
	run: RuleRun = newRuleRun(),
): Reading {
	const pieces = cutPieces(text, span)
	const marks = markIgnored(pieces, ignore, setup.ignored, run)
	const bounded = readBounded(pieces, marks, setup, setup.bounds)
	if (bounded.length === 0) return {pieces, found: []}
	const joined = joinAmounts(pieces, bounded, run).map((one) => readAgeAround(pieces, one, setup.units, run))
	return {pieces, found: shareUnits(pieces, joined)}
}

/** Reads all amounts of a sentence from left to right, with the bound phrases around them. */
export function readBounded(
	pieces: readonly Piece[],
	marks: Uint8Array,
	grammar: Grammar,
	bounds: BoundTable,
): BoundedAmount[] {
	const found: BoundedAmount[] = []
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

function addBounds(pieces: readonly Piece[], amount: Amount, bounds: BoundTable, limit: number): BoundedAmount {
	const before = readBoundBefore(pieces, amount.from, bounds)
	const from = Math.max(limit, before.edge)
	const after = readBoundAfter(pieces, amount.to, bounds)
	const bound = from === before.edge ? before.bound : '='
	if (!after) return {amount, from, to: amount.to, bound}
	if (after.bound === '=')
		return {amount, from, to: after.edge, bound: bound === '<' ? '<=' : bound === '>' ? '>=' : bound}
	return {amount, from, to: after.edge, bound: bound === '=' || bound === '~' ? after.bound : bound}
}
