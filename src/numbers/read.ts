import {newRuleRun, type RuleRun} from '../model/rule-run.js'
import type {Span} from '../model/span.js'
import {readAgeAround} from './age-context.js'
import type {Grammar} from './amount.js'
import {readBounded} from './bounded.js'
import {currencyTable} from './currency-table.js'
import {ignoreIndex, markIgnored} from './ignore.js'
import {type Found, joinAmounts} from './join.js'
import type {MarkIndex} from './mark-rule.js'
import {cutPieces, type Piece} from './pieces.js'
import {type BoundTable, boundTable} from './read-bound.js'
import {shareUnits} from './share-unit.js'
import {unitTable} from './unit-table.js'

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
	readonly found: readonly Found[]
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
