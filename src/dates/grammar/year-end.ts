import {at, type Pieces} from './pieces.js'

/** `ended`, `ending`, the `to` of `the year to June`: a year's end is told next. */
export function isYearEnd(pieces: Pieces, row: number): boolean {
	const word = at(pieces, row)
	const next = at(pieces, row + 1)
	return (
		/^(?:ended|ending)$/.test(word) || (word === 'to' && (/^[0-3]?\d$/.test(next) || pieces.words.months.has(next)))
	)
}
