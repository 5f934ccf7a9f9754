import type {Range} from '../../model/span.js'
import {type Rule, type RuleCard, rule, type Trigger} from '../../rules/rule.js'
import type {LookUps} from '../../rules/rule-set.js'
import type {Pieces} from '../tokens/pieces.js'

/** Marks pieces that belong to no quantity: gives the pieces that it covers from the one where it begins. */
export type MarkRule = Rule<Pieces, Range>

/** The piece after the last that a rule takes, from `at` on, or the pieces from first to last; true for one piece, 0 or false for none. */
type Match = (pieces: Pieces, at: number) => number | Range | boolean

const markRule = ({match, ...card}: RuleCard & {readonly match: Match}): MarkRule =>
	rule<Pieces, Range, Range>({
		...card,
		match(pieces, {from}) {
			const found = match(pieces, from)
			if (typeof found === 'object') return found
			return found ? {from, to: found === true ? from + 1 : found} : null
		},
		apply: (_, __, found) => found,
	})

/** In place of the norm of any number. */
const anyNumber = '0'

/** Rules wait for words and signs by their norms; for numbers, all of them or those with a norm before or after them. */
export const pieceLookUps: LookUps<Pieces, Range> = {
	words: {
		here: ({types, norms}, {from}) => (types[from] === 'number' ? anyNumber : norms[from]!),
		before: ({types, norms}, {from}) => (types[from] === 'number' ? (norms[from - 1] ?? '') : ''),
		after: ({types, norms}, {from}) => (types[from] === 'number' ? (norms[from + 1] ?? '') : ''),
	},
}

/** Makes rules of one phase that are tried at numbers: all, or those with some word or sign `before` or `after` them. */
export const atNumbers =
	(phase: string) =>
	(name: string, example: string, match: Match, trigger: Trigger = {here: [anyNumber]}): MarkRule =>
		markRule({phase, name, example, trigger, match})

/** Makes rules of one phase that are tried at some signs. */
export const atSigns =
	(phase: string) =>
	(name: string, example: string, signs: readonly string[], match: Match): MarkRule =>
		markRule({phase, name, example, trigger: {here: signs}, match})

/** Makes rules of one phase that are tried at some words. */
export const atWords =
	(phase: string) =>
	(name: string, example: string, words: Iterable<string>, match: Match): MarkRule =>
		markRule({phase, name, example, trigger: {here: [...words]}, match})
