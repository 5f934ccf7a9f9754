import {wordSet} from '../../lexicon/lexicon.js'
import {type Amount, type Numeral, plainAmount} from '../amount.js'
import {readNumeral} from '../numerals/numeral.js'
import {readScale} from '../numerals/scale.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {readPer, readUnit} from '../units/read-unit.js'
import {nounUnit, type Unit, unitTable} from '../units/unit.js'
import {readAge, readAgeDecade} from './age.js'
import {joinParts} from './compound.js'
import {readMoney, readMoneyAfter} from './money.js'
import {readMultiple, readMultipleWord} from './multiple.js'

export interface AmountOptions {
	/** ISO 3166 code of the country whose dollar, pound, rupee … is meant, or null. */
	readonly country: string | null
	/** Read `a` before a unit as a number: `a mile`, `an hour`. */
	readonly articles: boolean
}

/** Reads the amount that starts at a piece, or gives null. */
export function readAmount(pieces: Pieces, at: number, options: AmountOptions): Amount | null {
	const first = readSimpleAmount(pieces, at, options) ?? (options.articles ? readArticle(pieces, at, options) : null)
	return (
		first &&
		joinParts(pieces, first, (next) => readSimpleAmount(pieces, next, options) ?? readArticle(pieces, next, options))
	)
}

function readSimpleAmount(pieces: Pieces, at: number, options: AmountOptions): Amount | null {
	const money = readMoney(pieces, at, options.country)
	if (money) return money
	const bare = readNumeral(pieces, at)
	if (!bare) return readMultipleWord(pieces, at)
	const numeral = readScale(pieces, bare, false)
	const magnitude = readMagnitude(pieces, numeral)
	if (magnitude) return magnitude
	return readMoneyAfter(pieces, numeral, options.country) ?? readMeasured(pieces, numeral) ?? plainAmount(numeral)
}

// `a magnitude 5.9 quake`, `a 6.1-magnitude quake`: a step of a scale.
function readMagnitude(pieces: Pieces, numeral: Numeral): Amount | null {
	if (numeral.form !== 'digits' || numeral.value < 1 || numeral.value > 10) return null
	const behind = isSignAt(pieces, numeral.to, '-') && isWordAt(pieces, numeral.to + 1, 'magnitude')
	const before = isSignAt(pieces, numeral.from - 1, '-') ? numeral.from - 2 : numeral.from - 1
	const [from, to] = behind ? [numeral.from, numeral.to + 2] : [before, numeral.to]
	if (!behind && (!isWordAt(pieces, before, 'magnitude') || isWordAt(pieces, before + 1, 'of'))) return null
	return {...plainAmount(numeral), from, to, core: to, unit: nounUnit('magnitude'), kind: 'measure'}
}

function readMeasured(pieces: Pieces, numeral: Numeral): Amount | null {
	const special = readAge(pieces, numeral) ?? readAgeDecade(pieces, numeral) ?? readMultiple(pieces, numeral)
	if (special) return special
	const often = readTimesPer(pieces, numeral)
	if (often) return often
	const start = unitStart(pieces, numeral)
	const reading = readUnit(pieces, start, numeral.form === 'digits' || numeral.form === 'fraction')
	if (!reading) return null
	// `20 (kg)`
	const bracket = start > numeral.to && /^[([]$/.test(pieceAt(pieces, start - 1).norm)
	if (bracket && !/^[)\]]$/.test(pieceAt(pieces, reading.to).norm)) return null
	const unit = reading.unit.name === 'degree' && !isAngle(pieces, start) ? heat : reading.unit
	const amount = plainAmount(numeral)
	return {
		...amount,
		to: bracket ? reading.to + 1 : reading.to,
		core: reading.core ?? reading.to,
		unit,
		kind: kindOf(unit),
	}
}

/** A degree of an unnamed scale of temperature. */
const heat: Unit = {name: 'degree', code: null, si: null, offset: 0, dimension: 'temperature'}

// `24 degrees north`: without a point of the compass a degree is one of temperature.
const isAngle = (pieces: Pieces, at: number): boolean => wordIn(pieceAt(pieces, at), 'compass-point')

// `45-acre`, `half an hour`, `thousands of miles`, `a couple of weeks`, `20 (kg)`
function unitStart(pieces: Pieces, {to, form, value}: Numeral): number {
	const piece = pieceAt(pieces, to)
	if (isSign(piece, '-') && pieceAt(pieces, to + 1).type === 'word') return to + 1
	if (isWord(piece, 'of') && (form === 'plural' || form === 'vague')) return to + 1
	if (isWord(piece, 'of') && form === 'fraction' && isWordAt(pieces, to + 1, 'a', 'an')) return to + 2
	if (isWord(piece, 'a', 'an') && form === 'fraction' && value === 0.5) return to + 1
	if ((isSign(piece, '(') || isSign(piece, '[')) && form === 'digits') return to + 1
	// `three consecutive weeks`, `ten business days`, `one more year`
	const unit = pieceAt(pieces, to + 1)
	const isTime = unit.type === 'word' && unitTable.names.get(unit.norm)?.dimension === 'time'
	const isQualified = isTime && piece.type === 'word' && timeQualifiers.has(piece.norm)
	return isQualified && !isOrdinal(pieces, to + 1, value) ? to + 1 : to
}

// `two straight second-half goals`, `one more second chance`, but `two full second-long pauses`, `one more second`
function isOrdinal(pieces: Pieces, at: number, value: number): boolean {
	if (!isWordAt(pieces, at, 'second')) return false
	const next = pieceAt(pieces, at + 1)
	if (isSign(next, '-') && next.glued && pieceAt(pieces, at + 2).type === 'word')
		return !isWordAt(pieces, at + 2, 'long', 'old')
	return value !== 1 || isWord(next, 'chance', 'half', 'look', 'opinion', 'place', 'round', 'term', 'time')
}

const timeQualifiers = wordSet(
	'additional business consecutive extra full further more straight successive whole working',
)

// `four times a week`, `78,000 times per minute`: a frequency.
function readTimesPer(pieces: Pieces, numeral: Numeral): Amount | null {
	if (!isWordAt(pieces, numeral.to, 'times')) return null
	const reading = readPer(pieces, {unit: nounUnit('time'), to: numeral.to + 1})
	if (reading.core === undefined) return null
	return {...plainAmount(numeral), to: reading.to, core: reading.to, unit: reading.unit, kind: 'rate'}
}

function kindOf({name, dimension}: Unit): Amount['kind'] {
	if (dimension === 'time') return 'duration'
	if (name === '%' || name === 'percentage point' || name === 'basis point' || name === 'per mille') return 'percent'
	return dimension.includes('/') || dimension === 'speed' ? 'rate' : 'measure'
}

// `a mile`, `an hour`
function readArticle(pieces: Pieces, at: number, options: AmountOptions): Amount | null {
	if (!isWordAt(pieces, at, 'a', 'an')) return null
	const numeral: Numeral = {from: at, to: at + 1, value: 1, form: 'article', scale: 1}
	if (isSignAt(pieces, at + 1, '-') || isWordAt(pieces, at + 1, 'second')) return null
	return readMoneyAfter(pieces, numeral, options.country) ?? readMeasured(pieces, numeral)
}
