import type {Parsed} from '../grammar/parsed.js'
import {at, type Pieces} from '../grammar/pieces.js'

const sportsWords = new Set(
	'ball basket field goal goals kick lead pass points quarterback rebound score scored scoring touchdown touchdowns yard yards'.split(
		' ',
	),
)

// A match is spoken of within this many words of its quarter.
const nearby = 8

/** `two second halves`: a half without its year. */
export function isHalfWithoutYear(pieces: Pieces, {from, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || expression.fields.half === undefined) return false
	return expression.fields.year === undefined && !/^h/.test(at(pieces, from))
}

/** `the third quarter` of a match. */
export function isQuarterOfMatch(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar') return false
	const {half, year, quarter} = expression.fields
	if (half !== undefined || quarter === undefined || year !== undefined) return false
	return pieces.norms.slice(Math.max(0, from - nearby), to + nearby).some((word) => sportsWords.has(word))
}
