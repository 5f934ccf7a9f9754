import {cardinals, scales} from '../../lexicon/numerals.js'
import {times} from '../tokens/digits.js'
import {denominatorWords} from '../tokens/number-words.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'

/** A whole number, or a decimal with its scale: `two hundred and six`, `1.2 million`, `ninety-five`. */
export interface Cardinal {
	/** Piece after the number. */
	readonly to: number
	readonly value: number
	/** The last scale that was applied (1 without one). */
	readonly scale: number
	/** Made of words, at least in part. */
	readonly worded: boolean
}

/**
 * Reads a cardinal that starts at a piece, or gives null. Chunks below a thousand are multiplied by scales, and smaller
 * chunks are added: `4 thousand 3 hundred and 21`.
 */
export function readCardinal(pieces: Pieces, at: number): Cardinal | null {
	const first = readChunk(pieces, at)
	if (!first) return null
	const scaled = applyScales(pieces, first)
	if (scaled.scale < 1000) return scaled
	let total = scaled
	for (;;) {
		const next = readAddend(pieces, total)
		if (!next || opensAnother(pieces, at, total, next)) return total
		total = {...next, value: total.value + next.value, worded: true}
	}
}

// `2.9 million four years ago`: after digits or a million a word below a hundred begins another number.
function opensAnother(pieces: Pieces, at: number, {to, scale}: Cardinal, next: Cardinal): boolean {
	const follower = pieceAt(pieces, to)
	if (follower.type !== 'word' || isAnd(follower) || next.value >= 100) return false
	return pieceAt(pieces, at).type === 'number' || scale >= 1e6
}

// A further chunk, smaller than the scale before it: `three million, two hundred & forty`.
function readAddend(pieces: Pieces, {to, scale}: Cardinal): Cardinal | null {
	const comma = isSignAt(pieces, to, ',')
	const from = comma ? to + 1 : to
	const and = isAnd(pieceAt(pieces, from))
	const start = and ? from + 1 : from
	const chunk = readChunk(pieces, start)
	if (!chunk) return null
	const digits = pieceAt(pieces, start).type === 'number'
	const scaled = applyScales(pieces, chunk)
	if (scaled.value >= scale || scaled.scale >= scale) return null
	// After a comma, and in digits, only a chunk with a word of its own carries on: `one thousand, 5 people` is two.
	if ((comma || digits) && scaled.scale === 1) return null
	if (and && !digits && scaled.scale === 1 && chunk.value < 1) return null
	return scaled.scale >= 1000 ? scaled : {...scaled, scale: 1}
}

function applyScales(pieces: Pieces, chunk: Cardinal): Cardinal {
	let {to, value, scale, worded} = chunk
	for (;;) {
		// `ten-million-dollar`, `three-thousand soldiers`, `three - thousand`
		const joined = skipHyphen(pieces, to)
		const factor = scaleOf(pieceAt(pieces, joined))
		if (factor < 1000 && !(factor === 12 && scale === 1)) return {to, value, scale, worded}
		to = joined + 1
		value = times(value, factor)
		scale = factor
		worded = true
	}
}

const scaleOf = (piece: Piece): number => {
	if (piece.type !== 'word') return 0
	const exact = scales.get(piece.norm)
	// `two hundreds`, `five millions`: a plural after a number has the value of the singular.
	return exact ?? (piece.norm.endsWith('s') ? (scales.get(piece.norm.slice(0, -1)) ?? 0) : 0)
}

// Below a thousand, or any number in digits; `twenty-one hundred` may exceed it.
function readChunk(pieces: Pieces, at: number): Cardinal | null {
	const piece = pieceAt(pieces, at)
	if (isWord(piece, 'a', 'an')) {
		const factor = scales.get(pieceAt(pieces, at + 1).norm) ?? 0
		if (factor === 100) return addSmall(pieces, {to: at + 2, value: 100, scale: 100, worded: true})
		return factor > 0 ? {to: at + 1, value: 1, scale: 1, worded: true} : null
	}
	const base = piece.type === 'number' ? readDigitChunk(pieces, at) : readSmall(pieces, at)
	if (!base) return null
	const joined = skipHyphen(pieces, base.to)
	if (!isWordAt(pieces, joined, 'hundred', 'hundreds')) return base
	return addSmall(pieces, {to: joined + 1, value: base.value * 100, scale: 100, worded: true})
}

function readDigitChunk(pieces: Pieces, at: number): Cardinal | null {
	const {form, value} = pieceAt(pieces, at)
	if (form === 'ordinal' || form === 'code' || form === 'fraction' || Number.isNaN(value)) return null
	return {to: at + 1, value, scale: 1, worded: false}
}

// `hundred and six`, `hundred 21`: what follows must be below a hundred and not the start of another hundred.
function addSmall(pieces: Pieces, hundred: Cardinal): Cardinal {
	const and = isAnd(pieceAt(pieces, hundred.to))
	const start = and ? hundred.to + 1 : hundred.to
	const digits = and && pieceAt(pieces, start).form === 'plain' ? readDigitChunk(pieces, start) : null
	const small = digits ?? readSmall(pieces, start)
	if (!small || small.value < 1 || small.value >= 100) return hundred
	if (isWordAt(pieces, small.to, 'hundred')) return hundred
	if (isWordAt(pieces, small.to, 'dozen', 'dozens'))
		return {to: small.to + 1, value: hundred.value + 12 * small.value, scale: 100, worded: true}
	if (small.value % 10 === 0 && opensDenominator(pieces, small.to)) return hundred
	return {to: small.to, value: hundred.value + small.value, scale: 100, worded: true}
}

// `one hundred thirty-fifths`: the tens belong to what follows.
function opensDenominator(pieces: Pieces, at: number): boolean {
	const word = pieceAt(pieces, skipHyphen(pieces, at)).norm
	const value = denominatorWords.get(word.replace(/s$/, '')) ?? 0
	return value >= 1 && value <= 9 && !/^hal|^quarter/.test(word)
}

const isAnd = (piece: Piece): boolean => isWord(piece, 'and') || isSign(piece, '&')

// `seven`, `forty`, `forty-two`, `forty two`, `ninety - five`
function readSmall(pieces: Pieces, at: number): Cardinal | null {
	const value = wordValue(pieceAt(pieces, at))
	if (value < 0) return null
	if (value < 20 || value % 10 !== 0) return {to: at + 1, value, scale: 1, worded: true}
	const next = skipHyphen(pieces, at + 1)
	const unit = wordValue(pieceAt(pieces, next))
	if (unit < 1 || unit > 9) return {to: at + 1, value, scale: 1, worded: true}
	return {to: next + 1, value: value + unit, scale: 1, worded: true}
}

export const wordValue = (piece: Piece): number => (piece.type === 'word' ? (cardinals.get(piece.norm) ?? -1) : -1)
