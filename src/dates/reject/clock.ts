import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, isDigits, type Pieces} from '../grammar/pieces.js'

const clockCues = new Set('( - about after and around at before between by from of since till to until'.split(' '))
const resultCues = new Set('a clocked in ran ratio record run score time won'.split(' '))

const raceCues = new Set('a clocked clocking in of ran record run time timed was'.split(' '))

/** Whether a time of day is a result, a verse or a ratio: `a score of 10:15`, `Genesis 1:12`. */
export function isNoClock(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || !expression.fields.clock || to - from > 5) return false
	// `won in 2:19:44`
	if (to - from === 5 && at(pieces, from + 3) === ':') return raceCues.has(at(pieces, from - 1))
	if (to - from > 3) return false
	if (!isDigits(at(pieces, from)) || at(pieces, from + 1) !== ':') return false
	const before = at(pieces, from - 1)
	if (clockCues.has(before)) return false
	// `psalm 23:12`, `a 2:30 time`: a name or a noun of results stands by.
	return isCapital(pieces, from - 1) || resultCues.has(before)
}
