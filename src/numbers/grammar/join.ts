import type {RuleRun} from '../../model/rule-run.js'
import {firstReading, reading} from '../../rules/reading.js'
import {ruleSet} from '../../rules/rule-set.js'
import {type AmountPair, type BoundedAmount, type ParsedQuantity, quantityOf} from '../amount.js'
import {type Piece, pieceAt} from '../tokens/pieces.js'
import {readMove} from './change.js'
import {readInterval, readRange, readTolerance} from './range.js'
import {readRatio, readScore} from './ratio.js'

/** Ways to join two amounts to one quantity, or to the two of a change; the first that fits wins. */
export const pairRules = ruleSet<AmountPair, ParsedQuantity[] | null>(
	'numbers',
	['pair'],
	[
		reading({
			name: 'value-with-tolerance',
			phase: 'pair',
			example: 'It weighs 50 ± 2 kg.',
			read: readTolerance,
		}),
		reading({
			name: 'ratio-of-two',
			phase: 'pair',
			example: 'One in five voters agreed.',
			read: readRatio,
		}),
		reading({
			name: 'score-of-two',
			phase: 'pair',
			example: 'Ruiz won 6-3 on Sunday.',
			after: ['ratio-of-two'],
			read: readScore,
		}),
		reading({
			name: 'change-from-to',
			phase: 'pair',
			example: 'Prices rose from 10 to 12 percent.',
			after: ['score-of-two'],
			read: readMove,
		}),
		reading({
			name: 'range-of-two',
			phase: 'pair',
			example: 'It costs 40 to 45 euros.',
			after: ['change-from-to'],
			read: readRange,
		}),
		reading({
			name: 'interval-of-bounds',
			phase: 'pair',
			example: 'More than 100 but less than 300 came.',
			read: readInterval,
		}),
	],
)

const maxGapPieces = 4

/** Joins neighbouring amounts to ratios, scores and ranges; the rest are quantities by themselves. */
export function joinAmounts(
	pieces: readonly Piece[],
	amounts: readonly BoundedAmount[],
	run: RuleRun,
): ParsedQuantity[] {
	const found: ParsedQuantity[] = []
	for (let index = 0; index < amounts.length; index++) {
		const left = amounts[index]!
		const right = amounts[index + 1]
		const gap = right && gapOf(pieces, left.to, right.from)
		const joined = gap === undefined ? null : joinPair({pieces, left, right: right!, gap}, run)
		found.push(...(joined ?? [quantityOf(left)]))
		if (joined) index++
	}
	return found
}

const joinPair = (pair: AmountPair, run: RuleRun): ParsedQuantity[] | null =>
	firstReading(pairRules, pair, run, (found) => ({
		from: pieceAt(pair.pieces, found[0]!.from).start,
		to: pieceAt(pair.pieces, found.at(-1)!.to - 1).end,
	}))

function gapOf(pieces: readonly Piece[], from: number, to: number): string | undefined {
	if (to < from || to - from > maxGapPieces) return undefined
	let gap = ''
	for (let at = from; at < to; at++) gap += `${gap ? ' ' : ''}${pieceAt(pieces, at).norm}`
	return gap
}
