import {type Rule, rule} from '../../rules/rule.js'
import type {Parsed} from '../expression.js'
import type {Pieces} from '../grammar/pieces.js'
import type {NamedMonths} from './homographs.js'

/** Where an expression was read: its article's pieces, and the months that are people in it. */
export interface TimePlace {
	readonly pieces: Pieces
	readonly named: NamedMonths
}

/** Drops an expression whose context says that it isn't a time. */
export interface RejectRule extends Rule<TimePlace, Parsed> {
	/** The kind of expression that it looks at; all without one. */
	readonly of: string | null
}

/** Makes a rule that drops expressions of a kind, or of all kinds, where the match says so. */
export const reject = (
	of: string | null,
	name: string,
	example: string,
	match: (pieces: Pieces, parsed: Parsed, named: NamedMonths) => boolean,
): RejectRule => ({
	of,
	...rule<TimePlace, Parsed, true>({
		name,
		phase: 'no-time',
		example,
		match: ({pieces, named}, parsed) => match(pieces, parsed, named) || null,
		apply: () => null,
	}),
})
