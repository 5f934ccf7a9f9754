import {writeClock, writeDuration} from '../calendar/write.js'
import type {Parsed, SetExpression, TimeUnit} from '../expression.js'
import {readWeekday} from './calendar.js'
import {readClock} from './clock.js'
import {readMonthName} from './month-day.js'
import {readNumeral, readOrdinal} from './numeral.js'
import {at, isCapital, isWord, type Pieces, skipWord, stands} from './pieces.js'
import {readDaypart} from './time-of-day.js'

/** Reads recurring times: `every Tuesday`, `each year`, `daily`, `Friday mornings`, `twice a week`, `the 19th of every month`. */
export function readSet(pieces: Pieces, from: number): Parsed<SetExpression> | null {
	return (
		readEvery(pieces, from) ?? readFrequency(pieces, from) ?? readPluralDays(pieces, from) ?? readTimes(pieces, from)
	)
}

const asSet = (value: string, from: number, to: number): Parsed<SetExpression> => ({
	expression: {kind: 'set', value},
	from,
	to,
	rule: 'date.set',
})

function readEvery(pieces: Pieces, from: number): Parsed<SetExpression> | null {
	const day = readOrdinal(pieces, from)
	const start = day && at(pieces, day.to) === 'of' ? day.to + 1 : from
	const word = at(pieces, start)
	if (word !== 'every' && word !== 'each') return null
	if (start > from)
		return stands(pieces, start + 1, 'month')
			? asSet(`XXXX-XX-${String(day!.number).padStart(2, '0')}`, from, start + 2)
			: null
	const clocked = (parsed: Parsed<SetExpression>): Parsed<SetExpression> => readSetClock(pieces, parsed)
	const nth = word === 'every' ? readNth(pieces, start + 1) : null
	const other = nth?.number ?? 1
	const next = nth?.to ?? start + 1
	const named = readNamedSet(pieces, next)
	// `every other Tuesday`: the distance says more than the weekday.
	if (named && other > 1)
		return asSet(writeDuration([{unit: named.unit, number: other}]), from, afterClock(pieces, named.to))
	if (named) return clocked(asSet(named.value, from, named.to))
	const numeral = readNumeral(pieces, next)
	const noun = numeral?.to ?? next
	const unit = pieces.words.units.get(at(pieces, noun))
	if (!unit || at(pieces, next) === 'a' || at(pieces, noun) === 'night') {
		const night = pieces.words.dayparts.get(at(pieces, next))
		return night && !at(pieces, next).endsWith('s') ? asSet(`XXXX-XX-XXT${night}`, from, next + 1) : null
	}
	if (unit.unit === 'weekend') return asSet('XXXX-WXX-WE', from, noun + 1)
	// `every second ball`
	if (unit.unit === 'second' && next === noun && isWord(at(pieces, noun + 1)) && at(pieces, noun + 1) !== 'of')
		return null
	if (word === 'each' && numeral && numeral.number === 1) return null
	const number = numeral ? (numeral.number === null ? null : numeral.number * unit.factor) : other * unit.factor
	return clocked(asSet(writeDuration([{unit: unit.unit, number}]), from, noun + 1))
}

// `every other week`, `every third day`: the ordinal counts only before a time.
function readNth(pieces: Pieces, from: number): {number: number; to: number} | null {
	if (at(pieces, from) === 'other') return {number: 2, to: from + 1}
	const ordinal = readOrdinal(pieces, from)
	if (!ordinal || ordinal.number! < 2) return null
	const {to} = ordinal
	return (pieces.words.units.has(at(pieces, to)) && at(pieces, to) !== 'night') || readNamedSet(pieces, to)
		? {number: ordinal.number!, to}
		: null
}

// `Tuesday`, `Tuesday night`, `July`, `summer`: a time of each week or year.
function readNamedSet(pieces: Pieces, from: number): {value: string; unit: TimeUnit; to: number} | null {
	const weekday = readWeekday(pieces, from)
	if (weekday) {
		const part = readDaypart(pieces, weekday.to)
		const value = `XXXX-WXX-${weekday.weekday}${part ? `T${part.daypart}` : ''}`
		return {value, unit: 'week', to: part?.to ?? weekday.to}
	}
	const month = isCapital(pieces, from) ? readMonthName(pieces, from) : null
	if (month) return {value: `XXXX-${String(month.month).padStart(2, '0')}`, unit: 'year', to: month.to}
	const season = pieces.words.seasons.get(at(pieces, from))
	return season ? {value: `XXXX-${season}`, unit: 'year', to: from + 1} : null
}

// `every other Tuesday | at 3 p.m. |`
const afterClock = (pieces: Pieces, from: number): number => readClock(pieces, skipWord(pieces, from, 'at'))?.to ?? from

function readSetClock(pieces: Pieces, parsed: Parsed<SetExpression>): Parsed<SetExpression> {
	const start = skipWord(pieces, parsed.to, 'at')
	const clock = readClock(pieces, start)
	if (!clock) return parsed
	const {hour, minute, second} = clock.clock
	const base = parsed.expression.value === 'P1D' ? 'XXXX-XX-XX' : parsed.expression.value
	return base.startsWith('P') || base.includes('T')
		? parsed
		: {...parsed, expression: {kind: 'set', value: `${base}${writeClock(hour, minute, second)}`}, to: clock.to}
}

// `daily`, `semi-annually`, `bi-weekly`: an adverb or adjective of frequency.
function readFrequency(pieces: Pieces, from: number): Parsed<SetExpression> | null {
	const word = at(pieces, from)
	const value = pieces.words.frequencies.get(word)
	if (value === undefined) return null
	const isHalved = at(pieces, from - 1) === '-' && at(pieces, from - 2) === 'semi'
	return asSet(isHalved && value === 'P1Y' ? 'P6M' : value, isHalved ? from - 2 : from, from + 1)
}

// `Sundays`, `Friday mornings`, `the weekends`, `weekdays`: a plural means each of them.
function readPluralDays(pieces: Pieces, from: number): Parsed<SetExpression> | null {
	const word = at(pieces, from)
	const article = word === 'the' ? from + 1 : from
	const noun = at(pieces, article)
	if (noun === 'weekends') return asSet('XXXX-WXX-WE', from, article + 1)
	if (noun === 'weekdays' || noun === 'weeknights')
		return asSet(noun === 'weekdays' ? 'XXXX-WXX-XX' : 'XXXX-WXX-XXTNI', article, article + 1)
	if (noun === 'summers' || noun === 'winters')
		return asSet(`XXXX-${noun === 'summers' ? 'SU' : 'WI'}`, from, article + 1)
	if (noun.endsWith('days') && noun.length > 5) {
		const weekday = pieces.words.weekdays.get(noun.slice(0, -1))
		if (weekday && article === from) return readSetClock(pieces, asSet(`XXXX-WXX-${weekday}`, from, from + 1))
	}
	const weekday = article === from ? readWeekday(pieces, from) : null
	const part = weekday && pieces.words.dayparts.get(at(pieces, weekday.to))
	return weekday && part && at(pieces, weekday.to).endsWith('s')
		? asSet(`XXXX-WXX-${weekday.weekday}T${part}`, from, weekday.to + 1)
		: null
}

// `twice a week`, `three times a day`, `once every two years`: a number of times per unit.
function readTimes(pieces: Pieces, from: number): Parsed<SetExpression> | null {
	const word = at(pieces, from)
	let to = from + 1
	if (word !== 'once' && word !== 'twice' && word !== 'thrice') {
		const numeral = readNumeral(pieces, from)
		if (!numeral || at(pieces, numeral.to) !== 'times') return null
		to = numeral.to + 1
	}
	const each = at(pieces, to)
	if (!/^(?:an?|per|each|every)$/.test(each)) return null
	const numeral = each === 'every' ? readNumeral(pieces, to + 1) : null
	const noun = numeral?.to ?? to + 1
	const unit = pieces.words.units.get(at(pieces, noun))
	if (!unit || unit.unit === 'second') return null
	return asSet(
		writeDuration([{unit: unit.unit, number: (numeral ? (numeral.number ?? 1) : 1) * unit.factor}]),
		from,
		noun + 1,
	)
}
