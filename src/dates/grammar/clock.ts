import {inClass, wordSet} from '../../lexicon/lexicon.js'
import {scales} from '../../lexicon/numerals.js'
import type {Clock} from '../expression.js'
import {readSmall} from './numeral.js'
import {at, isDigits, isSpaced, type Pieces, skipStop, skipWord, stands, tagOf} from './pieces.js'

export interface ReadClock {
	readonly clock: Clock
	readonly to: number
}

/** Reads a time of day: `10:35 a.m.`, `5 p.m. EST`, `15:11 GMT`, `1830 GMT`, `five o'clock`, `noon`, `midnight`, `half past two`. */
export function readClock(pieces: Pieces, from: number): ReadClock | null {
	const read =
		readNamedHour(pieces, from) ?? readPast(pieces, from) ?? readDigital(pieces, from) ?? readHour(pieces, from)
	if (!read) return null
	const zone = readZone(pieces, read.to)
	if (zone) return {clock: {...read.clock, zone: zone.minutes}, to: zone.to}
	return {...read, to: skipZoneName(pieces, from, read.to)}
}

// `7 p.m. ET`, `3 p.m. Eastern time`, `9 a.m. local time`: a zone whose distance to UTC depends on the season or the place.
function skipZoneName(pieces: Pieces, first: number, from: number): number {
	const word = at(pieces, from)
	const written = pieces.text.slice(pieces.starts[from], pieces.ends[from])
	if (inClass(word, 'zone-letters') && written === word.toUpperCase())
		return isModifier(pieces, first, from) ? from : from + 1
	if (!inClass(word, 'zone-word')) return from
	const kind = /^(?:daylight|standard)$/.test(at(pieces, from + 1)) ? from + 2 : from + 1
	return at(pieces, kind) === 'time' ? kind + 1 : from
}

// `At 3 p.m. CT scans were done`; `the 3 p.m. ET kickoff`
const isModifier = (pieces: Pieces, first: number, row: number): boolean =>
	!inClass(at(pieces, first - 1), 'determiner') && /^NNS?$/.test(tagOf(pieces, row + 1))

/** Reads the same time in another zone, in brackets: ` (0735 GMT)`. */
export function skipOtherClock(pieces: Pieces, from: number): number {
	if (at(pieces, from) !== '(') return from
	const other = readClock(pieces, from + 1)
	return other && at(pieces, other.to) === ')' ? other.to + 1 : from
}

const clock = (hour: number, minute: number, to: number, second: number | null = null): ReadClock => ({
	clock: {hour, minute, second, zone: null},
	to,
})

function readNamedHour(pieces: Pieces, from: number): ReadClock | null {
	const start = stands(pieces, from, '12') ? from + 1 : from
	const word = at(pieces, start)
	if (word === 'noon' || word === 'midday' || word === 'noontime') return clock(12, 0, start + 1)
	return word === 'midnight' ? clock(24, 0, start + 1) : null
}

// `half past two`, `quarter to nine`, `20 minutes past eight`: minutes before or after an hour.
function readPast(pieces: Pieces, from: number): ReadClock | null {
	const start = skipWord(pieces, from, 'a')
	const word = at(pieces, start)
	let minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : null
	let to = start + 1
	if (minutes === null) {
		const small = isDigits(word) && word.length <= 2 ? {number: Number(word), to: start + 1} : readSmall(pieces, start)
		if (!small || small.number! > 59 || !/^min(?:ute)?s?$/.test(at(pieces, small.to))) return null
		minutes = small.number!
		to = small.to + 1
	}
	const side = at(pieces, to)
	// `fell by half to 12`
	if (side !== 'past' && (side !== 'to' || word === 'half')) return null
	const hour = readHourNumber(pieces, to + 1)
	if (!hour || hour.hour > 12) return null
	// `45 minutes to 1 hour`, `ten minutes to two days`: from one length to another.
	const after = at(pieces, hour.to)
	if (side === 'to' && (after === '-' || pieces.words.units.has(after) || scales.has(after))) return null
	if (side === 'to' && isObject(pieces, at(pieces, start - 1) === 'a' ? start - 1 : start)) return null
	const half = readMeridiem(pieces, hour.to)
	const base = half ? toHours(hour.hour, half.afternoon) : hour.hour
	const total = (base * 60 + (side === 'past' ? minutes : -minutes) + 1440) % 1440
	return clock(Math.floor(total / 60), total % 60, half?.to ?? hour.to)
}

// `fell a quarter to 12`: the object of a verb; `It was a quarter to 12.`
const isObject = (pieces: Pieces, from: number): boolean =>
	from > 0 && tagOf(pieces, from - 1).startsWith('VB') && !copulas.has(at(pieces, from - 1))

const copulas = wordSet('is was be been being')

function readHourNumber(pieces: Pieces, from: number): {hour: number; to: number} | null {
	const word = at(pieces, from)
	if (/^\d{1,2}$/.test(word)) return Number(word) <= 24 ? {hour: Number(word), to: from + 1} : null
	const small = readSmall(pieces, from)
	return small && small.number! >= 1 && small.number! <= 12 ? {hour: small.number!, to: small.to} : null
}

// `10:35`, `8:00:31am`, `2.30pm`, `1830 GMT`: hours and minutes in digits.
function readDigital(pieces: Pieces, from: number): ReadClock | null {
	const word = at(pieces, from)
	if (!isDigits(word) || isPartOfNumber(pieces, from)) return null
	if (word.length === 4) return readFourDigits(pieces, from)
	const mark = at(pieces, from + 1)
	const minutes = at(pieces, from + 2)
	if (
		word.length > 2 ||
		!/^[:.]$/.test(mark) ||
		!/^\d\d$/.test(minutes) ||
		isSpaced(pieces, from + 1) ||
		isSpaced(pieces, from + 2)
	)
		return null
	const hour = Number(word)
	if (hour * 60 + Number(minutes) > 1440 || Number(minutes) > 59) return null
	let to = from + 3
	let second: number | null = null
	if (mark === ':' && at(pieces, to) === ':' && /^\d\d$/.test(at(pieces, to + 1)) && !isSpaced(pieces, to + 1)) {
		second = Number(at(pieces, to + 1))
		if (second > 59) return null
		to += 2
	}
	const half = readMeridiem(pieces, to)
	if (half) return hour <= 12 ? clock(toHours(hour, half.afternoon), Number(minutes), half.to, second) : null
	if (mark === '.' && !readZone(pieces, to)) return null
	if (isRatioOfDigits(pieces, to)) return null
	const read = clock(hour, Number(minutes), to, second)
	return hour <= 12 && word.length === 1 ? withOpenHalf(read) : read
}

function readFourDigits(pieces: Pieces, from: number): ReadClock | null {
	const word = at(pieces, from)
	const [hour, minute] = [Number(word.slice(0, 2)), Number(word.slice(2))]
	if (hour * 60 + minute > 1440 || minute > 59) return null
	const next = at(pieces, from + 1)
	if (next === 'hours' || next === 'hrs') return clock(hour, minute, from + 2)
	return readZone(pieces, from + 1) ? clock(hour, minute, from + 1) : null
}

const isPartOfNumber = (pieces: Pieces, from: number): boolean =>
	!isSpaced(pieces, from) && /^[.,:$£€#/]$/.test(at(pieces, from - 1))

// `10:35am3`, `1:2:3`, `8:30.5`: letters or digits are joined on.
function isRatioOfDigits(pieces: Pieces, to: number): boolean {
	const next = at(pieces, to)
	if (isSpaced(pieces, to)) return false
	return (
		/^\p{L}/u.test(next) || next === ':' || (next === '.' && isDigits(at(pieces, to + 1)) && !isSpaced(pieces, to + 1))
	)
}

// `5 p.m.`, `10am`, `five o'clock`, `4 in the morning`: an hour with its half of the day.
function readHour(pieces: Pieces, from: number): ReadClock | null {
	if (isPartOfNumber(pieces, from)) return null
	const hour = readHourNumber(pieces, from)
	if (!hour || hour.hour > 12 || hour.hour < 1) return null
	const half = readMeridiem(pieces, hour.to)
	if (half) return clock(toHours(hour.hour, half.afternoon), 0, half.to)
	let to = hour.to
	if (stands(pieces, to, 'o', "'", 'clock')) to += 3
	else if (at(pieces, to) === 'oclock') to += 1
	else if (at(pieces, to) !== 'in' || at(pieces, to + 1) !== 'the') return null
	if (stands(pieces, to, 'at', 'night') && to > hour.to) return clock(toHours(hour.hour, hour.hour >= 6), 0, to + 2)
	if (stands(pieces, to, 'in', 'the', 'morning')) return clock(hour.hour % 12, 0, to + 3)
	if (stands(pieces, to, 'in', 'the', 'afternoon') || stands(pieces, to, 'in', 'the', 'evening'))
		return clock(toHours(hour.hour, true), 0, to + 3)
	return to > hour.to ? withOpenHalf(clock(hour.hour, 0, to)) : null
}

const withOpenHalf = (read: ReadClock): ReadClock => ({...read, clock: {...read.clock, open: true}})

const toHours = (hour: number, afternoon: boolean): number => (afternoon ? (hour % 12) + 12 : hour % 12)

/** Reads `a.m.`, `pm`, `p . m .`. */
export function readMeridiem(pieces: Pieces, from: number): {afternoon: boolean; to: number} | null {
	const word = at(pieces, from)
	if (word === 'am' || word === 'pm') return {afternoon: word === 'pm', to: from + 1}
	if ((word !== 'a' && word !== 'p') || at(pieces, from + 1) !== '.' || at(pieces, from + 2) !== 'm') return null
	return {afternoon: word === 'p', to: skipStop(pieces, from + 3)}
}

/** Reads the name of a zone: `GMT`, `EST`, `GMT+2`; in capitals, so that `est` and `west` don't count. */
export function readZone(pieces: Pieces, from: number): {minutes: number; to: number} | null {
	const start = at(pieces, from) === '(' ? from + 1 : from
	const minutes = pieces.words.zones.get(at(pieces, start))
	if (minutes === undefined || start !== from) return null
	const [first, last] = [pieces.starts[start]!, pieces.ends[start]!]
	const word = pieces.text.slice(first, last)
	if (word !== word.toUpperCase()) return null
	const sign = at(pieces, start + 1)
	const hours = at(pieces, start + 2)
	if ((sign === '+' || sign === '-') && /^\d{1,2}$/.test(hours) && !isSpaced(pieces, start + 1) && Number(hours) <= 14)
		return {minutes: minutes + (sign === '+' ? 60 : -60) * Number(hours), to: start + 3}
	return {minutes, to: start + 1}
}
