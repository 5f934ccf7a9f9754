import type {Modifier} from '../expression.js'
import {bounds} from '../words/modifiers.js'
import {at, type Pieces} from './pieces.js'

/** Reads the words before an amount that bound it: `more than`, `nearly`, `at least`. */
export function readBound(pieces: Pieces, from: number): {mod: Modifier; to: number} | null {
	const one = at(pieces, from)
	if (one === '') return null
	const two = `${one} ${at(pieces, from + 1)}`
	const three = bounds.get(`${two} ${at(pieces, from + 2)}`)
	if (three) return {mod: three, to: from + 3}
	const pair = bounds.get(two)
	if (pair) return {mod: pair, to: from + 2}
	const single = bounds.get(one)
	return single ? {mod: single, to: from + 1} : null
}
