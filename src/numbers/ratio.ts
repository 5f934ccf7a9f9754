import type {Found, Pair} from './join.js'
import {isWord, pieceAt, wordIn} from './pieces.js'

const shareGaps = /^(?:in|(?:out )?of)(?: every)?$|^out of the$/

/** Reads a share or ratio: `one in five`, `nine out of 10`, `11 of the 12`, `3-to-1`, `26-1 odds`, `2:1`. */
export function readRatio(pair: Pair): Found[] | null {
	const {left, right, gap} = pair
	const [a, b] = [left.amount, right.amount]
	if (a.unit || b.unit || !(isWhole(a.value) || gap === 'per') || !isWhole(b.value) || right.bound !== '=') return null
	if (a.form === 'plural' || b.form === 'plural' || a.form === 'vague' || b.form === 'vague') return null
	if (
		isWord(
			pieceAt(pair.pieces, left.from - 1),
			'part',
			'page',
			'chapter',
			'volume',
			'episode',
			'day',
			'stage',
			'no',
			'number',
			'game',
			'round',
		)
	)
		return null
	// `a one-in-four chance`
	if (shareGaps.test(gap.replace(/^- (in|of|out) -$/, '$1'))) return isShare(pair) ? [ratio(pair, 'share')] : null
	if (gap === 'per') return b.value >= 100 && b.value % 100 === 0 ? [ratio(pair, 'share')] : null
	return isOdds(pair) ? [ratio(pair, 'ratio')] : null
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value > 0

function ratio({left, right}: Pair, rule: string): Found {
	const [a, b] = [left.amount, right.amount]
	return {
		from: left.from,
		to: right.to,
		numeral: {from: a.numeral.from, to: b.numeral.to},
		core: b.core,
		type: 'ratio',
		value: Number((a.value / b.value).toPrecision(15)),
		min: null,
		max: null,
		bound: left.bound,
		parts: [a.value, b.value],
		unit: null,
		form: a.form,
		scale: 1,
		rule,
		role: null,
	}
}

// `one in 20` is a share, `three in 12 games` a count: without `out of` only round or small wholes are denominators.
function isShare({left, right, gap}: Pair): boolean {
	const [a, b] = [left.amount.value, right.amount.value]
	if (a > b || (a === b && gap !== 'of')) return false
	if (gap !== 'in' && gap !== '- in -') return b >= 2 && !(gap === 'of' && b > 100000)
	return b >= 2 && (b <= 10 || (a === 1 && b <= 1e9) || b === 100 || b === 1000 || b === 20 || b === 12)
}

// `3-to-1`, `185-1 longshot`, `2:1`, `a ratio of 3 to 1`
function isOdds({pieces, left, right, gap}: Pair): boolean {
	const after = pieceAt(pieces, right.to)
	const before = pieceAt(pieces, left.from - 1)
	const named =
		wordIn(after, 'ratio-noun') ||
		(isWord(before, 'of') && isWord(pieceAt(pieces, left.from - 2), 'ratio', 'odds', 'majority')) ||
		isWord(before, 'odds', 'ratio')
	if (gap === '- to -') return right.amount.value <= left.amount.value || named
	if (gap === 'to' || gap === '-') return named && left.amount.value > right.amount.value
	return gap === ':' && pieceAt(pieces, left.to).glued && pieceAt(pieces, right.amount.from).glued
}
