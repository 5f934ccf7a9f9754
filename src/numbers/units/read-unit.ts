import {wordSet} from '../../lexicon/lexicon.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'
import {divideUnit, nounUnit, powerOfUnit, type UnitReading, unitTable, yearUnit} from './unit.js'
import {readSymbol} from './unit-symbol.js'

/** Reads the unit that starts at a piece, with powers and what it is per: `km/h`, `barrels a day`, `kg/cm³`. */
export function readUnit(pieces: Pieces, at: number, digits: boolean): UnitReading | null {
	const first = readPowered(pieces, at, digits)
	return first && readPer(pieces, first)
}

/** Goes on over `per hour`, `a barrel`, `/kg` after a unit; gives the unit back unchanged where there is none. */
export function readPer(pieces: Pieces, above: UnitReading): UnitReading {
	let reading = above
	for (let count = 0; count < 3; count++) {
		const below = readBelow(pieces, reading.to)
		if (!below) return reading
		reading = {unit: divideUnit(reading.unit, below.unit), to: below.to, core: above.to}
	}
	return reading
}

function readBelow(pieces: Pieces, at: number): UnitReading | null {
	const sign = pieceAt(pieces, at)
	if (isSign(sign, '/')) return readPowered(pieces, at + 1, true) ?? readRateNoun(pieces, at + 1)
	// `$24 a-year`, `$70 - a - share`, `$1,000-per-person`
	const start = isSign(sign, '-') ? at + 1 : at
	const word = pieceAt(pieces, start)
	const next = skipHyphen(pieces, start + 1)
	if (isWord(word, 'per')) {
		if (isWordAt(pieces, next, 'annum')) return {unit: yearUnit, to: next + 1}
		if (isWordAt(pieces, next, 'capita')) return {unit: nounUnit('person'), to: next + 1}
		return readPowered(pieces, next, true) ?? readAnyNoun(pieces, next)
	}
	if (!isWord(word, 'a', 'an')) return null
	const unit = readPowered(pieces, next, false)
	const fits = unit && dividing.has(unit.unit.dimension)
	const end = fits ? pieceAt(pieces, unit.to) : null
	// `5 kg a month-old baby`: the article opens another phrase.
	// `€410 million a year earlier`: a point in time, no rate.
	if (unit?.unit.dimension === 'time' && end && isWord(end, 'ago', 'earlier', 'later', 'previously', 'prior'))
		return null
	if (unit && fits && !(end && isSign(end, '-') && end.glued && end.text !== '—')) return unit
	return readRateNoun(pieces, next)
}

// Dimensions of what a rate can be per: `5 kg a week`.
const dividing = new Set(['area', 'data', 'energy', 'mass', 'time', 'volume'])

// Nouns, other than units, that a price or a rate is per: `$3 a share`.
const rateNouns = wordSet(
	'bag barrel bottle box can carton case copy dose dozen family game head home household item job litre lot man match metre mile month night pack packet pair passenger patient person piece pill plate pop pupil quarter seat season share shift shot student throw ticket time trip unit vehicle visit vote voter worker',
)

function readRateNoun(pieces: Pieces, at: number): UnitReading | null {
	const {type, norm} = pieceAt(pieces, at)
	return type === 'word' && rateNouns.has(norm) ? {unit: nounUnit(norm), to: at + 1} : null
}

// After `per` any noun is read: `per pupil`; or a round number with its counted noun: `per 100,000 people`.
function readAnyNoun(pieces: Pieces, at: number): UnitReading | null {
	const first = pieceAt(pieces, at)
	const number = first.type === 'number' && first.value >= 10 && first.value % 10 === 0 ? `${first.text} ` : ''
	let to = number ? at + 1 : at
	if (number && isWordAt(pieces, to, 'live')) to++
	const word = pieceAt(pieces, to)
	if (word.type !== 'word') return null
	return {unit: nounUnit(`${number}${word.norm}`), to: to + 1}
}

const squares = new Map([
	['square', 2],
	['sq', 2],
	['cubic', 3],
	['cu', 3],
])

// `square kilometres`, `km2`, `km²`, `km^3`, `km squared`, `s-1`
function readPowered(pieces: Pieces, at: number, digits: boolean): UnitReading | null {
	const whole = readSimple(pieces, at, digits)
	if (!whole) {
		const power = squares.get(pieceAt(pieces, at).norm)
		const start = isSignAt(pieces, at + 1, '.') ? at + 2 : at + 1
		const base = power ? readSimple(pieces, start, digits) : null
		return base && power ? {unit: powerOfUnit(base.unit, power), to: base.to} : null
	}
	const exponent = readExponent(pieces, whole.to)
	return exponent ? {unit: powerOfUnit(whole.unit, exponent.power), to: exponent.to} : whole
}

function readExponent(pieces: Pieces, at: number): {power: number; to: number} | null {
	const sign = pieceAt(pieces, at)
	const caret = isSign(sign, '^') ? at + 1 : at
	const dash = isSignAt(pieces, caret, '-') || isSignAt(pieces, caret, '−') || isSign(sign, '⁻')
	const digit = pieceAt(pieces, dash ? caret + 1 : caret)
	const power = digit.norm === '²' ? 2 : digit.norm === '³' ? 3 : digit.norm === '¹' ? 1 : digit.value
	const word = pieceAt(pieces, at - 1).type === 'word'
	if (word && sign.glued && digit.glued && (power === 2 || power === 3 || (power === 1 && dash))) {
		const to = (dash ? caret + 1 : caret) + 1
		// `m2` is an area, `m212` and `M2-A` are codes.
		if (!(pieceAt(pieces, to).glued && pieceAt(pieces, to).type === 'word')) return {power: dash ? -power : power, to}
	}
	if (isWord(sign, 'squared')) return {power: 2, to: at + 1}
	return isWord(sign, 'cubed') ? {power: 3, to: at + 1} : null
}

const maxUnitWords = 5

// The longest name or symbol that starts here.
function readSimple(pieces: Pieces, at: number, digits: boolean): UnitReading | null {
	const first = pieceAt(pieces, at)
	if (first.type === 'word' && (unitTable.openers.has(first.norm) || unitTable.openers.has(first.text))) {
		const keys = growKeys(pieces, at)
		for (let index = keys.length - 1; index > 0; index--) {
			const {norm, text, to} = keys[index]!
			const unit = unitTable.names.get(norm) ?? unitTable.symbols.get(text)
			if (unit) return {unit, to}
		}
	}
	if (first.type === 'word') {
		const unit = unitTable.names.get(first.norm)
		if (unit) return {unit, to: at + 1}
	}
	return readSymbol(pieces, at, digits)
}

// `sq. ft.` gives `sq`, `sq ft`: words joined over stops and hyphens.
function growKeys(pieces: Pieces, at: number): {norm: string; text: string; to: number}[] {
	const keys: {norm: string; text: string; to: number}[] = []
	let norm = ''
	let text = ''
	for (let index = at; keys.length < maxUnitWords; index++) {
		const piece = pieceAt(pieces, index)
		if (piece.type === 'sign' && /^[.-]$/.test(piece.norm) && keys.length > 0) continue
		if (piece.type !== 'word') break
		norm += `${keys.length > 0 ? ' ' : ''}${piece.norm.replaceAll('.', '')}`
		text += `${keys.length > 0 ? ' ' : ''}${piece.text.replaceAll('.', '')}`
		keys.push({norm, text, to: index + 1})
	}
	return keys
}
