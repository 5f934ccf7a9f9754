import type {Modifier, UnitExpression} from '../expression.js'
import {addFields, canHoldClock} from './attach.js'
import type {Parsed} from './parsed.js'
import {at, isSpaced, type Pieces} from './pieces.js'

const places: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
	['early', 'START'],
	['late', 'END'],
	['mid', 'MID'],
])

/** Reads a part of the day whose day stands beside it or before: `mid-afternoon yesterday`, `by late morning`, `in the evening`. */
export function readDaypartTime(
	pieces: Pieces,
	from: number,
	readDay: (pieces: Pieces, from: number) => Parsed | null,
): Parsed | null {
	const mod = places.get(at(pieces, from))
	const before = at(pieces, from - 1)
	const article = at(pieces, from) === 'the' && (before === 'in' || before === 'during')
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
	// `in the morning sun`: a modifier.
	if (article && /^(?:NN|NNS|NNP)$/.test(pieces.tagAt(pieces.starts[start + 1] ?? -1)) && isSpaced(pieces, start + 1))
		return null
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
