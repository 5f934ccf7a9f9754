import type {Clock, Expression, Fields, Modifier, Parsed, UnitExpression} from '../expression.js'
import {readClock, readMeridiem} from './clock.js'
import {at, isSpaced, type Pieces, skipWord, stands, tagOf} from './pieces.js'
import type {Read} from './reader.js'

/** Adds what follows a day: its part (`morning`, `in the evening`) and a time of day (`at 9 a.m.`). */
export function readDayTail<E extends Expression>(pieces: Pieces, parsed: Parsed<E>): Parsed<E> {
	if (!canHoldClock(parsed.expression)) return parsed
	const part = readDaypart(pieces, parsed.to)
	const start = part?.to ?? parsed.to
	const clock = readTailClock(pieces, start, part !== null)
	if (!part && !clock) return parsed
	const fields: Fields = {
		...(part && {daypart: part.daypart}),
		...(clock && {clock: adjustClock(clock.clock, part?.daypart)}),
	}
	return {...parsed, expression: addFields(parsed.expression, fields), to: clock?.to ?? start}
}

/** A day by name or number, to which a time of day may be added. */
export function canHoldClock(expression: Expression): boolean {
	if (expression.kind === 'unit')
		return (
			(expression.unit === 'day' && !expression.inner?.clock && !expression.inner?.daypart) ||
			expression.inner?.weekday !== undefined
		)
	if (expression.kind !== 'calendar') return false
	const {fields} = expression
	if (fields.clock || fields.daypart) return false
	return fields.day !== undefined || fields.weekday !== undefined || fields.holiday !== undefined
}

export function addFields<E extends Expression>(expression: E, fields: Fields): E {
	if (expression.kind === 'calendar') return {...expression, fields: {...expression.fields, ...fields}}
	return expression.kind === 'unit' ? {...expression, inner: {...expression.inner, ...fields}} : expression
}

/** `morning`, ` in the morning`, ` night`. */
export function readDaypart(
	pieces: Pieces,
	from: number,
): {daypart: NonNullable<Fields['daypart']>; to: number} | null {
	const start = stands(pieces, from, 'in', 'the') ? from + 2 : skipWord(pieces, from, '-')
	const word = at(pieces, start)
	const daypart = pieces.words.dayparts.get(word)
	if (daypart === undefined || word.endsWith('s')) return null
	return {daypart, to: start + 1}
}

// `, 1:00 PM`, ` at 9 a.m.`, ` @ 17:49`, ` around 4 p.m.`; a bare hour only after `at`.
function readTailClock(pieces: Pieces, from: number, afterPart: boolean): ReturnType<typeof readClock> {
	let start = from
	if (at(pieces, start) === ',' || at(pieces, start) === '-') start++
	const word = at(pieces, start)
	const atWord = word === 'at' || word === '@'
	if (atWord || word === 'around' || word === 'about') start++
	if (at(pieces, start) === 'about' || at(pieces, start) === 'around') start++
	const clock = readClock(pieces, start)
	if (clock) return start > from || isSpaced(pieces, start) ? clock : null
	if (!atWord && !afterPart) return null
	const digits = at(pieces, start)
	if (!/^\d{1,2}$/.test(digits) || Number(digits) > 23 || !endsClockPhrase(pieces, start + 1)) return null
	return {clock: {hour: Number(digits), minute: 0, second: null, zone: null, open: true}, to: start + 1}
}

const endsClockPhrase = (pieces: Pieces, index: number): boolean =>
	/^(?:[.,;!?)]|and|or|)$/.test(at(pieces, index)) &&
	!readMeridiem(pieces, index) &&
	!(at(pieces, index) === ',' && !isSpaced(pieces, index + 1))

/** A time of day, moved after noon by a part of the day: `nine o'clock Friday night`. */
export function adjustClock(clock: Clock, daypart: Fields['daypart']): Clock {
	const late = daypart === 'AF' || daypart === 'EV' || (daypart === 'NI' && clock.hour >= 6)
	return clock.open && late && clock.hour >= 1 && clock.hour < 12 ? {...clock, hour: clock.hour + 12} : clock
}

const daypartModifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
	['early', 'START'],
	['late', 'END'],
	['mid', 'MID'],
])

/** Reads a part of the day whose day follows it or comes before: `mid-afternoon yesterday`, `by late morning`, `in the evening`. */
export function readDaypartTime(pieces: Pieces, from: number, readDay: Read): Parsed | null {
	const mod = daypartModifiers.get(at(pieces, from))
	const before = at(pieces, from - 1)
	const article = at(pieces, from) === 'the'
	if (!mod && !article) return null
	const start = at(pieces, from + 1) === '-' && !isSpaced(pieces, from + 1) ? from + 2 : from + 1
	const word = at(pieces, start)
	const daypart = pieces.words.dayparts.get(word)
	if (daypart === undefined || word.endsWith('s') || (article && daypart === 'DT')) return null
	const after = at(pieces, start + 1)
	const day = readDay(pieces, after === 'of' || after === 'on' ? start + 2 : start + 1)
	if (day && canHoldClock(day.expression))
		return {
			...day,
			expression: {...addFields(day.expression, {daypart}), ...(mod && {mod})},
			from,
			rule: 'date.daypart',
		}
	// `the night of Friday` anywhere, `the night` alone only behind a preposition.
	if (article && before !== 'in' && before !== 'during') return null
	// `in the morning sun`: a modifier.
	if (article && /^(?:NN|NNS|NNP)$/.test(tagOf(pieces, start + 1)) && isSpaced(pieces, start + 1)) return null
	const expression: UnitExpression = {
		kind: 'unit',
		unit: 'day',
		shift: 0,
		base: 'text',
		inner: {daypart},
		...(mod && {mod}),
	}
	return {expression, from, to: start + 1, rule: 'date.daypart'}
}
