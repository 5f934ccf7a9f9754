import {wordSet} from '../../lexicon/lexicon.js'
import type {Base, Fields, Parsed, UnitExpression} from '../expression.js'
import {at, type Pieces, skipWord, stands} from './pieces.js'
import {readDayTail} from './time-of-day.js'

const days: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tomorrow', 1],
	['yesterday', -1],
])

/** Reads days that count from the moment of writing: `today`, `yesterday morning`, `tonight`, `this evening`, `last night`. */
export function readDeictic(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	const shift = days.get(at(pieces, from))
	if (shift !== undefined) return readDayTail(pieces, day(from, from + 1, shift))
	const word = at(pieces, from)
	if (word === 'tonight' || word === 'tonite') return day(from, from + 1, 0, 'NI')
	if (stands(pieces, from, 'the', 'day', 'before', 'yesterday')) return day(from, from + 4, -2)
	if (stands(pieces, from, 'day', 'before', 'yesterday')) return day(from, from + 3, -2)
	if (stands(pieces, from, 'the', 'day', 'after', 'tomorrow')) return day(from, from + 4, 2)
	if (stands(pieces, from, 'day', 'after', 'tomorrow')) return day(from, from + 3, 2)
	return readNightBefore(pieces, from) ?? readPartOfDay(pieces, from)
}

// `the night before`: where a clause ends; `the night before the vote` counts from something else.
function readNightBefore(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	const part = pieces.words.dayparts.get(at(pieces, from + 1))
	if (at(pieces, from) !== 'the' || part === undefined || at(pieces, from + 2) !== 'before') return null
	if (at(pieces, from + 1).endsWith('s') || !/^(?:[.,;:!?)"”]|and|but|)$/.test(at(pieces, from + 3))) return null
	return {
		expression: {kind: 'unit', unit: 'day', shift: -1, base: 'text', inner: {daypart: part}},
		from,
		to: from + 3,
		rule: 'date.deictic',
	}
}

const day = (from: number, to: number, shift: number, daypart?: 'NI'): Parsed<UnitExpression> => ({
	expression: {kind: 'unit', unit: 'day', shift, base: 'speech', ...(daypart && {inner: {daypart}})},
	from,
	to,
	rule: 'date.deictic',
})

// `this morning`, `last night`, `the following morning`: a direction and a part of the day.
function readPartOfDay(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	const start = skipWord(pieces, from, 'the')
	const word = at(pieces, start)
	const way = daypartDirections.get(word)
	if (!way || (start > from && way.base === 'speech' && word !== 'next')) return null
	// `the last night of school`, `her last evening`: the final one.
	if (word === 'last' && determiners.has(at(pieces, from - 1))) return null
	const gap = at(pieces, start + 1) === 'coming' || at(pieces, start + 1) === 'past' ? 1 : 0
	const part = pieces.words.dayparts.get(at(pieces, start + 1 + gap))
	if (part === undefined || at(pieces, start + 1 + gap).endsWith('s')) return null
	const base = start > from ? 'text' : way.base
	const parsed: Parsed<UnitExpression> = {
		expression: {kind: 'unit', unit: 'day', shift: way.shift, base, inner: {daypart: part}},
		from,
		to: start + 2 + gap,
		rule: 'date.deictic',
	}
	const clocked = readDayTail(pieces, {...parsed, expression: {...parsed.expression, inner: {}}})
	const inner: Fields = clocked.expression.inner ?? {}
	const {clock} = inner
	return clock ? {...parsed, expression: {...parsed.expression, inner: {daypart: part, clock}}, to: clocked.to} : parsed
}

const determiners = wordSet('a her his its my one our the their very your')

const daypartDirections: ReadonlyMap<string, {shift: number; base: 'speech' | 'text'}> = new Map([
	['following', {shift: 1, base: 'text'}],
	['last', {shift: -1, base: 'speech'}],
	['next', {shift: 1, base: 'speech'}],
	['previous', {shift: -1, base: 'text'}],
	['same', {shift: 0, base: 'text'}],
	['that', {shift: 0, base: 'text'}],
	['this', {shift: 0, base: 'speech'}],
])

export interface TimeDirection {
	readonly shift: -1 | 0 | 1
	readonly base: Base
	readonly to: number
	readonly word: string
}

const directions: ReadonlyMap<string, {shift: -1 | 0 | 1; base: Base}> = new Map<
	string,
	{shift: -1 | 0 | 1; base: Base}
>([
	['coming', {shift: 1, base: 'speech'}],
	['current', {shift: 0, base: 'speech'}],
	['following', {shift: 1, base: 'text'}],
	['forthcoming', {shift: 1, base: 'speech'}],
	['last', {shift: -1, base: 'speech'}],
	['latest', {shift: 0, base: 'text'}],
	['next', {shift: 1, base: 'speech'}],
	['past', {shift: -1, base: 'speech'}],
	['preceding', {shift: -1, base: 'text'}],
	['previous', {shift: -1, base: 'text'}],
	['prior', {shift: -1, base: 'text'}],
	['same', {shift: 0, base: 'text'}],
	['that', {shift: 0, base: 'text'}],
	['this', {shift: 0, base: 'speech'}],
	['upcoming', {shift: 1, base: 'speech'}],
])

/** Reads a direction: `last`, `this coming`, `the same`, `the following`. */
export function readDirection(pieces: Pieces, from: number): TimeDirection | null {
	const start = skipWord(pieces, from, 'the')
	const word = at(pieces, start)
	const direction = directions.get(word)
	if (!direction || (start > from && (word === 'this' || word === 'that'))) return null
	const next = at(pieces, start + 1)
	if (word === 'this' && (next === 'past' || next === 'last'))
		return {shift: -1, base: 'speech', to: start + 2, word: 'past'}
	if (word === 'this' && (next === 'coming' || next === 'upcoming' || next === 'next'))
		return {shift: 1, base: 'speech', to: start + 2, word: 'coming'}
	if (word === 'that' && next === 'same') return {shift: 0, base: 'text', to: start + 2, word: 'same'}
	return {to: start + 1, word, ...direction}
}
