import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, isDigits, type Pieces} from '../grammar/pieces.js'

const clockCues = new Set('( - about after and around at before between by from of since till to until'.split(' '))
const resultCues = new Set('a clocked in ran ratio record run score time won'.split(' '))

const raceCues = new Set('a clocked clocking in of ran record run time timed was'.split(' '))

/** `won in 2:19:44`: a result. */
export function isRaceTime(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || !expression.fields.clock || to - from !== 5) return false
	return at(pieces, from + 3) === ':' && raceCues.has(at(pieces, from - 1))
}

/** `a score of 10:15`, `psalm 23:12`, `a 2:30 time`: a name or a noun of results stands by. */
export function isRatio(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || !expression.fields.clock || to - from > 3) return false
	if (!isDigits(at(pieces, from)) || at(pieces, from + 1) !== ':') return false
	const before = at(pieces, from - 1)
	return !clockCues.has(before) && (isCapital(pieces, from - 1) || resultCues.has(before))
}
