import {overlaps, type Span} from '../model/span.js'
import {ignoreAddresses} from './ignore-addresses.js'
import {ignoreClocks} from './ignore-clocks.js'
import {ignoreCodes} from './ignore-codes.js'
import {ignoreDates} from './ignore-dates.js'
import {ignoreIdioms} from './ignore-idioms.js'
import type {Piece} from './pieces.js'

/** Marks pieces that belong to something else than a quantity: each rule sets 1 for those that it takes. */
export type IgnoreRule = (pieces: readonly Piece[], marks: Uint8Array) => void

/** Dates and clock times, telephone numbers and codes, addresses, set phrases. */
export const ignoreRules: readonly IgnoreRule[] = [
	ignoreDates,
	ignoreClocks,
	ignoreCodes,
	ignoreAddresses,
	ignoreIdioms,
]

/**
 * Finds the pieces in which no quantity may start. `spans` are stretches of the text that a caller knows to be
 * something else (time expressions other than durations), in the order of the text; `from` is the first that may matter.
 */
export function markIgnored(pieces: readonly Piece[], spans: readonly Span[], rules = ignoreRules): Uint8Array {
	const marks = new Uint8Array(pieces.length)
	for (const rule of rules) rule(pieces, marks)
	for (const span of spans) for (let at = 0; at < pieces.length; at++) if (overlaps(pieces[at]!, span)) marks[at] = 1
	return marks
}
