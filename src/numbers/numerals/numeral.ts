import {scales} from '../../lexicon/numerals.js'
import type {Numeral} from '../amount.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'
import {type Cardinal, readCardinal} from './cardinal.js'
import {readDenominator} from './fraction.js'
import {readPlural} from './plural.js'

/** Reads a numeral that starts at a piece, with its sign, or gives null. Never NaN or infinite. */
export function readNumeral(pieces: Pieces, at: number): Numeral | null {
	const start = afterMinus(pieces, at)
	const numeral = readUnsigned(pieces, start)
	if (!numeral || !Number.isFinite(numeral.value)) return null
	if (start === at) return numeral
	return numeral.form === 'plural' ? null : {...numeral, from: at, value: -numeral.value}
}

function readUnsigned(pieces: Pieces, at: number): Numeral | null {
	return readHalf(pieces, at) ?? readPlural(pieces, at) ?? readFraction(pieces, at) ?? readMixed(pieces, at)
}

// `-5`, `−5`, `minus five`, `minus-260`; a hyphen counts only after space or a bracket.
function afterMinus(pieces: Pieces, at: number): number {
	const piece = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	if (isWord(piece, 'minus', 'negative') && !isWordAt(pieces, at - 1, 'or')) return skipHyphen(pieces, at + 1)
	const before = pieceAt(pieces, at - 1)
	const tolerance = isSign(before, '/') && isSignAt(pieces, at - 2, '+')
	const dash = (isSign(piece, '-') || isSign(piece, '−')) && !tolerance
	const apart = !piece.glued && (before.type !== 'number' || next.form === 'decimal')
	const open = apart || /^[([{/:=<>~$£€¥]$/.test(before.norm)
	return dash && open && next.type === 'number' && next.glued ? at + 1 : at
}

// `half a million`, `half a dozen`, `half million`, `quarter of a million`, `half an hour` (its `an` is taken along).
function readHalf(pieces: Pieces, at: number): Numeral | null {
	// `a half-dozen`
	const start = isWordAt(pieces, at, 'a') && isWordAt(pieces, at + 1, 'half') ? at + 1 : at
	const word = pieceAt(pieces, start)
	if (!isWord(word, 'half', 'quarter')) return null
	const size = word.norm === 'half' ? 0.5 : 0.25
	const joined = isWordAt(pieces, start + 1, 'of') || isSignAt(pieces, start + 1, '-')
	const of = joined ? start + 2 : start + 1
	const article = isWordAt(pieces, of, 'a', 'an') ? of + 1 : of
	const scaled = scaleAt(pieces, article)
	if (scaled) return {from: at, to: article + 1, value: size * scaled, form: 'words', scale: scaled}
	return word.norm === 'half' && start === at
		? {from: at, to: at + 1, value: size, form: 'fraction', scale: 1, parts: [1, 2]}
		: null
}

// What a word does to a number before it: `million`, `hundred`, `dozen`; 0 for other words.
const scaleAt = (pieces: Pieces, at: number): number => scales.get(pieceAt(pieces, at).norm) ?? 0

// `½`, `2½`, `2 1/2`, `3/4`, `1 / 4`, `two-thirds`, `a third`, `one over twenty`
function readFraction(pieces: Pieces, at: number): Numeral | null {
	const piece = pieceAt(pieces, at)
	if (piece.form === 'fraction') return scaleFraction(pieces, at, at + 1, piece.value)
	if (piece.form === 'plain') {
		const whole = pieceAt(pieces, at + 1).form === 'fraction' ? pieceAt(pieces, at + 1).value : Number.NaN
		if (!Number.isNaN(whole)) return scaleFraction(pieces, at, at + 2, piece.value + whole)
		const own = readSlash(pieces, at)
		if (own) return scaleFraction(pieces, at, own.to, own.value, [piece.value, pieceAt(pieces, at + 2).value])
		const after = pieceAt(pieces, at + 1).glued ? null : readSlash(pieces, at + 1)
		if (after && after.value < 1) return scaleFraction(pieces, at, after.to, piece.value + after.value)
	}
	const denominator = readDenominator(pieces, at)
	return denominator ? scaleFraction(pieces, at, denominator.to, denominator.value, denominator.parts) : null
}

// `3/4 million`, `three quarters of a million`, `three quarters million`
function scaleFraction(
	pieces: Pieces,
	from: number,
	to: number,
	value: number,
	parts?: readonly [number, number],
): Numeral {
	const of = isWordAt(pieces, to, 'of') && isWordAt(pieces, to + 1, 'a') ? to + 2 : to
	const scale = scaleAt(pieces, of)
	if (scale >= 100) return {from, to: of + 1, value: value * scale, form: 'words', scale}
	return {from, to, value, form: 'fraction', scale: 1, ...(parts && {parts})}
}

// `3/4` and, in text set apart by spaces, `3 / 4`: small whole numbers on both sides.
function readSlash(pieces: Pieces, at: number): {to: number; value: number} | null {
	const above = pieceAt(pieces, at)
	const slash = pieceAt(pieces, at + 1)
	const below = pieceAt(pieces, at + 2)
	if (above.form !== 'plain' || !isSign(slash, '/') || below.form !== 'plain') return null
	if (slash.glued !== below.glued || isSignAt(pieces, at + 3, '/')) return null
	const fits = below.value >= 2 && below.value <= 100 && above.value >= 1 && above.value < 1000
	return fits ? {to: at + 3, value: above.value / below.value} : null
}

// A cardinal, perhaps with `point five`, `and a half` or `over twenty` after it.
function readMixed(pieces: Pieces, at: number): Numeral | null {
	const cardinal = readCardinal(pieces, at)
	if (!cardinal) return null
	const form = cardinal.worded && pieceAt(pieces, at).type === 'word' ? 'words' : 'digits'
	const {to, value, scale} = extend(pieces, cardinal)
	return {from: at, to: form === 'words' ? afterSame(pieces, to, value) : to, value, form, scale}
}

// `four (4) options`: the same number again, in digits.
const afterSame = (pieces: Pieces, to: number, value: number): number =>
	isSignAt(pieces, to, '(') && pieceAt(pieces, to + 1).value === value && isSignAt(pieces, to + 2, ')') ? to + 3 : to

function extend(pieces: Pieces, cardinal: Cardinal): Cardinal {
	const {to, value, scale} = cardinal
	if (isWordAt(pieces, to, 'point') && cardinal.worded) return readPoint(pieces, cardinal)
	if (isSignAt(pieces, to, '-')) return readHyphened(pieces, cardinal)
	if (!isWordAt(pieces, to, 'and')) return cardinal
	// `two and a half million`, `two million and a half`, `three and a fifth`
	const part = readPart(pieces, to + 1)
	if (!part) return cardinal
	const after = scale >= 1000 ? 0 : scaleAt(pieces, part.to)
	if (after >= 100) return {to: part.to + 1, value: (value + part.value) * after, scale: after, worded: true}
	return {to: part.to, value: value + part.value * (scale >= 1000 ? scale : 1), scale, worded: true}
}

// `six-and-a-half-year`
function readHyphened(pieces: Pieces, cardinal: Cardinal): Cardinal {
	const {to, value, scale} = cardinal
	const words = [0, 1, 2, 3, 4].map((step) => pieceAt(pieces, to + step).norm).join('')
	if (words !== '-and-a-' || scale > 1) return cardinal
	const part = pieceAt(pieces, to + 5).norm
	return part === 'half' || part === 'quarter'
		? {to: to + 6, value: value + (part === 'half' ? 0.5 : 0.25), scale, worded: true}
		: cardinal
}

function readPart(pieces: Pieces, at: number): {to: number; value: number} | null {
	const article = isWordAt(pieces, at, 'a', 'one') && isWordAt(pieces, at + 1, 'half', 'quarter')
	if (article) return {to: at + 2, value: pieceAt(pieces, at + 1).norm === 'half' ? 0.5 : 0.25}
	// `two and half years`: the article left out.
	if (isWordAt(pieces, at, 'half') && isWordAt(pieces, at + 1, 'days', 'hours', 'months', 'weeks', 'years'))
		return {to: at + 1, value: 0.5}
	const half = readHalf(pieces, at)
	if (half && half.scale > 1) return {to: half.to, value: half.value}
	const part = readDenominator(pieces, at)
	if (!part || part.value >= 1) return null
	// `one billion and three quarters million`
	const scale = scaleAt(pieces, part.to)
	return scale >= 1000 ? null : part
}

// `two hundred point zero three`, `two point five million`
function readPoint(pieces: Pieces, {to, value, scale}: Cardinal): Cardinal {
	let at = to + 1
	let digits = ''
	for (let part = readCardinal(pieces, at); part && digits.length < 12; part = readCardinal(pieces, at)) {
		if (!Number.isInteger(part.value) || part.value < 0 || part.value > 99 || !part.worded) break
		digits += `${part.value}`
		at = part.to
	}
	if (!digits) return {to, value, scale, worded: true}
	const whole = value + Number(`0.${digits}`)
	const after = scaleAt(pieces, at)
	if (after >= 100) return {to: at + 1, value: whole * after, scale: after, worded: true}
	return {to: at, value: Math.round(whole * 1e12) / 1e12, scale, worded: true}
}
