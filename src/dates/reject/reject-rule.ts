import {type Rule, type RuleCard, rule} from '../../rules/rule.js'
import type {Parsed} from '../expression.js'
import type {Pieces} from '../grammar/pieces.js'
import type {NamedMonths} from './homographs.js'

/** Where an expression was read: its article's pieces, and the months that are people in it. */
export interface Place {
	readonly pieces: Pieces
	readonly named: NamedMonths
}

/** Drops an expression where what stands around it says that it isn't a time. */
export interface RejectRule extends Rule<Place, Parsed> {
	/** The kind of expression that it looks at; all without one. */
	readonly of: string | null
}

interface RejectSpec extends RuleCard {
	readonly of: string | null
	readonly match: (pieces: Pieces, parsed: Parsed, named: NamedMonths) => boolean
}

export const reject = ({of, match, ...card}: RejectSpec): RejectRule => ({
	of,
	...rule<Place, Parsed, true>({
		...card,
		match: ({pieces, named}, parsed) => match(pieces, parsed, named) || null,
		apply: () => null,
	}),
})
