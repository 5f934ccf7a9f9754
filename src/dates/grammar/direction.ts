import type {Base} from '../expression.js'
import {at, type Pieces} from './pieces.js'

export interface Direction {
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

/** Reads the word that says which one is meant: `last`, `this coming`, `the same`, `the following`. */
export function readDirection(pieces: Pieces, from: number): Direction | null {
	const start = at(pieces, from) === 'the' ? from + 1 : from
	const word = at(pieces, start)
	const direction = directions.get(word)
	if (!direction || (start > from && (word === 'this' || word === 'that'))) return null
	const next = at(pieces, start + 1)
	if (word === 'this' && (next === 'past' || next === 'last'))
		return {shift: -1, base: 'speech', to: start + 2, word: 'past'}
	if (word === 'this' && (next === 'coming' || next === 'upcoming' || next === 'next'))
		return {shift: 1, base: 'speech', to: start + 2, word: 'coming'}
	if (word === 'that' && next === 'same') return {shift: 0, base: 'text', to: start + 2, word: 'same'}
	return {...direction, to: start + 1, word}
}
