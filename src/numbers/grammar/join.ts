import type {RuleRun} from '../../model/rule-run.js'
import {firstReading, type ReadingRule, reading} from '../../rules/reading.js'
import {ruleSet} from '../../rules/rule-set.js'
import {type AmountPair, type BoundedAmount, type ParsedQuantity, quantityOf} from '../amount.js'
import {type Pieces, pieceAt} from '../tokens/pieces.js'
import {readChangeEnds} from './change.js'
import {readInterval, readRange, readTolerance} from './range.js'
import {readRatio, readScore} from './ratio.js'
import {readRecord} from './record.js'

const pairing = (
	name: string,
	example: string,
	read: (pair: AmountPair) => ParsedQuantity[] | null,
	after: readonly string[] = [],
): ReadingRule<AmountPair, ParsedQuantity[]> => reading({name, phase: 'pair', example, after, read})

/** Rules that join two amounts to one quantity, or to the two ends of a change; the first that applies decides. */
export const pairRules = ruleSet<AmountPair, ParsedQuantity[] | null>(
	'numbers',
	['pair'],
	[
		pairing('value-with-tolerance', 'It weighs 50 ± 2 kg.', readTolerance),
		pairing('ratio-of-two', 'One in five voters agreed.', readRatio),
		pairing('record-of-three', 'The Owls improved to 8-2-1.', readRecord),
		pairing('score-of-two', 'Ruiz won 6-3 on Sunday.', readScore, ['ratio-of-two', 'record-of-three']),
		pairing('change-from-to', 'Prices rose from 10 to 12 percent.', readChangeEnds, ['score-of-two']),
		pairing('range-of-two', 'It costs 40 to 45 euros.', readRange, ['change-from-to']),
		pairing('interval-of-bounds', 'More than 100 but less than 300 came.', readInterval),
	],
)

const maxGapPieces = 4

/** Joins neighbouring amounts to ratios, scores and ranges; other amounts are quantities by themselves. */
export function joinAmounts(pieces: Pieces, amounts: readonly BoundedAmount[], run: RuleRun): ParsedQuantity[] {
	const found: ParsedQuantity[] = []
	for (let index = 0; index < amounts.length; index++) {
		const left = amounts[index]!
		const right = amounts[index + 1]
		const gap = right && gapOf(pieces, left.to, right.from)
		const joined = gap === undefined ? null : joinPair({pieces, left, right: right!, gap}, run)
		found.push(...(joined ?? [quantityOf(left)]))
		// The third number of a record lies within it.
		if (joined) while (index + 1 < amounts.length && amounts[index + 1]!.from < joined.at(-1)!.to) index++
	}
	return found
}

const joinPair = (pair: AmountPair, run: RuleRun): ParsedQuantity[] | null =>
	firstReading(pairRules, pair, run, (found) => ({
		from: pieceAt(pair.pieces, found[0]!.from).start,
		to: pieceAt(pair.pieces, found.at(-1)!.to - 1).end,
	}))

function gapOf(pieces: Pieces, from: number, to: number): string | undefined {
	if (to < from || to - from > maxGapPieces) return undefined
	let gap = ''
	for (let at = from; at < to; at++) gap += `${gap ? ' ' : ''}${pieceAt(pieces, at).norm}`
	return gap
}
