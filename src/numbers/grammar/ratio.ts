import {type AmountPair, type ParsedQuantity, quantityOfPair} from '../amount.js'
import {rounded} from '../tokens/digits.js'
import {isSignAt, isWord, isWordAt, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'

const shareGaps = /^(?:in|(?:out )?of)(?: every)?$|^out of the$/

/** Reads a share or ratio: `one in five`, `nine out of 10`, `11 of the 12`, `3-to-1`, `26-1 odds`, `2:1`. */
export function readRatio(pair: AmountPair): ParsedQuantity[] | null {
	const {left, right, gap} = pair
	const [a, b] = [left.amount, right.amount]
	if (a.unit || b.unit || !(isWhole(a.value) || gap === 'per') || !isWhole(b.value) || right.bound !== '=') return null
	if (a.form === 'plural' || b.form === 'plural' || a.form === 'vague' || b.form === 'vague') return null
	if (
		isWordAt(
			pair.pieces,
			left.from - 1,
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

const ratio = (pair: AmountPair, rule: string): ParsedQuantity =>
	quantityOfPair(pair, {
		type: 'ratio',
		value: rounded(pair.left.amount.value / pair.right.amount.value),
		bound: pair.left.bound,
		rule,
	})

// `one in 20` is a share, `three in 12 games` a count: without `out of` only round or small wholes are denominators.
function isShare({left, right, gap}: AmountPair): boolean {
	const [a, b] = [left.amount.value, right.amount.value]
	// `one of four cases`: a partitive, no share.
	if (a > b || (a === b && gap !== 'of') || (a === 1 && gap.startsWith('of'))) return false
	if (gap !== 'in' && gap !== '- in -') return b >= 2 && !(gap === 'of' && b > 100000)
	return b >= 2 && (b <= 10 || (a === 1 && b <= 1e9) || b === 100 || b === 1000 || b === 20 || b === 12)
}

// `3-to-1`, `185-1 longshot`, `2:1`, `a ratio of 3 to 1`
function isOdds({pieces, left, right, gap}: AmountPair): boolean {
	const after = pieceAt(pieces, right.to)
	const before = pieceAt(pieces, left.from - 1)
	// `a 52-48 majority`: votes; `a 2-1 majority` is a ratio.
	const isTally = isWord(after, 'majority', 'margin') && right.amount.value > 1
	const named =
		(wordIn(after, 'ratio-noun') && !isTally) ||
		(isWord(before, 'of') && isWordAt(pieces, left.from - 2, 'ratio', 'odds')) ||
		// `a majority of 3 to 1`; one of 10 to two counts votes.
		(isWord(before, 'of') && isWordAt(pieces, left.from - 2, 'majority') && right.amount.value === 1) ||
		isWord(before, 'odds', 'ratio')
	if (gap === '- to -') return right.amount.value <= left.amount.value || named
	if (gap === 'to' || gap === '-')
		return left.amount.value > right.amount.value && (named || (gap === 'to' && isToOne(pieces, left.from, right)))
	return gap === ':' && pieceAt(pieces, left.to).glued && pieceAt(pieces, right.amount.from).glued
}

// `outnumbered them three to one`, `by 3 to 1`; but `won 3 to 1`, `sided with Lund 8 to 1`, `open 10 to 1`.
function isToOne(pieces: Pieces, from: number, {amount, to}: AmountPair['right']): boolean {
	if (amount.value !== 1 || pieceAt(pieces, to).type === 'word' || hasContestVerb(pieces, from)) return false
	if (isWordAt(pieces, from - 1, 'by')) return true
	if (isWordAt(pieces, from - 1, 'at', 'between', 'from', 'since', 'till', 'to', 'until')) return false
	for (let back = 1; back <= 6; back++) {
		const piece = pieceAt(pieces, from - back)
		if (wordIn(piece, 'outdoing-verb') || isWord(piece, 'margin', 'odds', 'ratio')) return true
	}
	return false
}

/** Reads a score or a vote with `-` or `to`: `1-0`, `3 – 0`, `voted 151 to 16`, `78 votes to 31`, `52-48`. */
export function readScore(pair: AmountPair): ParsedQuantity[] | null {
	const {pieces, left, right, gap} = pair
	const [a, b] = [left.amount, right.amount]
	if (a.unit || b.unit || left.bound !== '=' || right.bound !== '=') return null
	if (a.form === 'plural' || b.form === 'plural' || !isPoints(a.value) || !isPoints(b.value)) return null
	if (a.value < 0 || b.value < 0 || pieceAt(pieces, right.to).norm === '%') return null
	if (isSignAt(pieces, left.from - 1, ':') && /^, (?:[\p{L}.]+ ){1,3}:$/u.test(gap)) return [score(pair)]
	const dash = gap === '-' || gap === '- -'
	if (gap === 'votes to') return a.value === b.value ? null : [score(pair)]
	if (!dash && gap !== 'to' && gap !== '- to -') return null
	const tally = isWordAt(pieces, left.from - 2, 'vote', 'score', 'majority', 'margin', 'tally', 'count', 'record')
	if (isWordAt(pieces, left.from - 1, 'from', 'between') || (isWordAt(pieces, left.from - 1, 'of') && !tally))
		return null
	const verb = tally || hasContestVerb(pieces, left.from) || isCarried(pieces, left.from)
	if (!dash)
		return (verb && a.value !== b.value && !countsAfter(pieces, right.to) && a.value > 1) || gap === '- to -'
			? [score(pair)]
			: null
	if (countsAfter(pieces, right.to)) return null
	const next = pieceAt(pieces, right.to)
	const noun = wordIn(next, 'result-noun') || wordIn(next, 'phrase-boundary')
	if (a.value >= b.value) return [score(pair)]
	return verb || noun || Math.max(a.value, b.value) <= 9 ? [score(pair)] : null
}

const isPoints = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000

const score = (pair: AmountPair): ParsedQuantity => quantityOfPair(pair, {type: 'score', rule: 'score'})

// `was carried by 48 to 31`
const isCarried = (pieces: Pieces, at: number): boolean =>
	isWordAt(pieces, at - 1, 'by') &&
	isWordAt(pieces, at - 2, 'adopted', 'approved', 'carried', 'defeated', 'passed', 'ratified', 'rejected')

function hasContestVerb(pieces: Pieces, at: number): boolean {
	for (let back = 1; back <= 6; back++) {
		const piece = pieceAt(pieces, at - back)
		if (wordIn(piece, 'contest-verb')) return true
	}
	return false
}

// `5-6 weeks`, `40-50 people`: a plural right after, other than a noun of sport.
function countsAfter(pieces: Pieces, at: number): boolean {
	const next = pieceAt(pieces, at)
	if (next.type !== 'word' || wordIn(next, 'result-noun') || wordIn(next, 'phrase-boundary')) return false
	if (next.norm === 'year' || next.norm === 'people' || next.norm === 'percent') return true
	return /^[a-z]{2,}[^su'i]s$/.test(next.norm)
}
