import {wordSet} from '../../lexicon/lexicon.js'
import {scales} from '../../lexicon/numerals.js'
import {denominatorWords} from '../tokens/number-words.js'
import {cutPieces, isSign, isSignAt, isWordAt, type Piece, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'
import {readCardinal, wordValue} from './cardinal.js'

/**
 * Reads a fraction in words: `two-thirds`, `a quarter`, `one twenty-fifth`, `twenty-three fifths`, `1 over 20`. `a third` is
 * one only without a countable noun after it (`a third suspect`): see `isOrdinalUse`.
 */
export function readDenominator(pieces: Pieces, at: number): Fraction | null {
	const article = isWordAt(pieces, at, 'a', 'an')
	const count = article ? {to: at + 1, value: 1} : readCardinal(pieces, at)
	if (!count || !Number.isInteger(count.value)) return null
	const over = readOver(pieces, count.to)
	if (over && !article) return {to: over.to, value: count.value / over.value, parts: [count.value, over.value]}
	const joined = isSignAt(pieces, count.to, '-') && !article ? count.to + 1 : count.to
	const below = readOrdinal(pieces, joined)
	if (!below || below.value < 2) return null
	if (count.value === below.value) return null
	if (isWordAt(pieces, at - 1, 'first', 'last', 'next', 'past', 'previous') && below.plural) return null
	// `one thirds` and `two third` are no fractions, `twenty-first` is an ordinal.
	if (below.plural === (count.value === 1)) return null
	if (!article && count.value >= 20 && joined > count.to && !below.plural) return null
	if (article && below.ordinal && isOrdinalUse(pieces, below.to)) return null
	const mixed = readWholeAnd(pieces, at, count.to)
	if (mixed) return mixed
	return {to: below.to, value: count.value / below.value, parts: [count.value, below.value]}
}

// `five billion and three quarters`, `two hundred and fifty-four hundredths`: the fraction starts after the last `and`.
function readWholeAnd(pieces: Pieces, at: number, to: number): {to: number; value: number} | null {
	let and = to - 1
	while (and > at && !isWordAt(pieces, and, 'and')) and--
	if (and <= at) return null
	const before = {start: pieces.starts[at]!, end: pieces.ends[and - 1]!}
	const whole = readCardinal(cutPieces(pieces.text, before), 0)
	const part = readDenominator(pieces, and + 1)
	if (!whole || !part || part.value >= 1) return null
	const after = scales.get(pieceAt(pieces, part.to).norm) ?? 0
	if (after >= 1000) return {to: part.to + 1, value: whole.value + part.value * after}
	return {to: part.to, value: whole.value + part.value * (whole.scale >= 1000 ? whole.scale : 1)}
}

// `1 over twenty-one`
function readOver(pieces: Pieces, at: number): {to: number; value: number} | null {
	if (!isWordAt(pieces, at, 'over')) return null
	const below = readCardinal(pieces, at + 1)
	const ends = below && pieceAt(pieces, below.to).type !== 'word' && !isSignAt(pieces, below.to, '%')
	return below && ends && Number.isInteger(below.value) && below.value > 1 ? below : null
}

interface Fraction {
	readonly to: number
	readonly value: number
	readonly parts?: readonly [number, number]
}

interface Ordinal {
	readonly to: number
	readonly value: number
	readonly plural: boolean
	/** Also the form of an ordinal number: `third`, not `half` or `quarter`. */
	readonly ordinal: boolean
}

// `thirds`, `twenty-fifth`, `hundred and fifth`
function readOrdinal(pieces: Pieces, at: number): Ordinal | null {
	const tens = wordValue(pieceAt(pieces, at))
	if (tens >= 20 && tens % 10 === 0) {
		const next = skipHyphen(pieces, at + 1)
		const unit = ordinalWord(pieceAt(pieces, next))
		return unit && unit.value < 10 && unit.ordinal ? {...unit, to: next + 1, value: tens + unit.value} : null
	}
	const own = ordinalWord(pieceAt(pieces, at))
	// `first` and `second` are denominators only after tens.
	return own && own.value > 2 ? {...own, to: at + 1} : own && !own.ordinal ? {...own, to: at + 1} : null
}

function ordinalWord(piece: Piece): Omit<Ordinal, 'to'> | null {
	if (piece.type !== 'word') return null
	const exact = denominatorWords.get(piece.norm)
	const value = exact ?? (piece.norm.endsWith('s') ? denominatorWords.get(piece.norm.slice(0, -1)) : undefined)
	if (value === undefined) return null
	return {value, plural: exact === undefined, ordinal: !/^(?:hal|quarter)/.test(piece.norm)}
}

// `a third suspect`, `a fifth is on the way`: only `a third of`, `a third in`, or the end of a phrase make a fraction.
function isOrdinalUse(pieces: Pieces, at: number): boolean {
	const next = pieceAt(pieces, at)
	if (isSign(next, '-')) return next.glued
	return next.type === 'word' && !fractionFollowers.has(next.norm)
}

const fractionFollowers = wordSet(
	'above after and are as at below but by down during fewer for from had have higher in larger less lower more of on or said since smaller than that to up were when which who',
)
