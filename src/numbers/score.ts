import type {Found, Pair} from './join.js'
import {isSign, isWord, type Piece, pieceAt, wordIn} from './pieces.js'

/** Reads a score or a vote, as told by `-` or `to`: `1-0`, `3 – 0`, `voted 151 to 16`, `52-48`. */
export function readScore(pair: Pair): Found[] | null {
	const {pieces, left, right, gap} = pair
	const [a, b] = [left.amount, right.amount]
	if (a.unit || b.unit || left.bound !== '=' || right.bound !== '=') return null
	if (a.form === 'plural' || b.form === 'plural' || !isPoints(a.value) || !isPoints(b.value)) return null
	if (a.value < 0 || b.value < 0 || pieceAt(pieces, right.to).norm === '%') return null
	if (isSign(pieceAt(pieces, left.from - 1), ':') && /^, (?:[\p{L}.]+ ){1,3}:$/u.test(gap)) return [score(pair)]
	const dash = gap === '-' || gap === '- -'
	if (!dash && gap !== 'to' && gap !== '- to -') return null
	const tally = isWord(pieceAt(pieces, left.from - 2), 'vote', 'score', 'margin', 'tally', 'count', 'record')
	if (
		isWord(pieceAt(pieces, left.from - 1), 'from', 'between') ||
		(isWord(pieceAt(pieces, left.from - 1), 'of') && !tally)
	)
		return null
	const verb = tally || verbBefore(pieces, left.from)
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

function score({left, right}: Pair): Found {
	const [a, b] = [left.amount, right.amount]
	return {
		from: left.from,
		to: right.to,
		numeral: {from: a.numeral.from, to: b.numeral.to},
		core: b.core,
		type: 'score',
		value: null,
		min: null,
		max: null,
		bound: '=',
		parts: [a.value, b.value],
		unit: null,
		form: a.form,
		scale: 1,
		rule: 'score',
		role: null,
	}
}

function verbBefore(pieces: readonly Piece[], at: number): boolean {
	for (let back = 1; back <= 6; back++) {
		const piece = pieceAt(pieces, at - back)
		if (wordIn(piece, 'contest-verb')) return true
	}
	return false
}

// `5-6 weeks`, `40-50 people`: a plural that is no word of sport stands right behind.
function countsAfter(pieces: readonly Piece[], at: number): boolean {
	const next = pieceAt(pieces, at)
	if (next.type !== 'word' || wordIn(next, 'result-noun')) return false
	if (next.norm === 'year' || next.norm === 'people' || next.norm === 'percent') return true
	return /^[a-z]{2,}[^su'i]s$/.test(next.norm)
}
