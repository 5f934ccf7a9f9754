import type {Range} from '../../model/span.js'
import {type Rule, type RuleCard, rule} from '../../rules/rule.js'
import type {Piece} from '../tokens/pieces.js'

/** Marks pieces that belong to no quantity: gives the pieces that it covers from the one where it begins. */
export interface MarkRule extends Rule<readonly Piece[], Range> {
	/** The type of piece at which it is tried; for words only those of its trigger. */
	readonly at: Piece['type']
}

interface MarkSpec extends RuleCard {
	readonly at: Piece['type']
	readonly match: Match
}

/** The piece after the last that a rule takes, from `at` on, or the pieces from first to last; true for one piece, 0 or false for none. */
type Match = (pieces: readonly Piece[], at: number) => number | Range | boolean

const markRule = ({at, match, ...card}: MarkSpec): MarkRule => ({
	at,
	...rule<readonly Piece[], Range, Range>({
		...card,
		match(pieces, {from}) {
			const found = match(pieces, from)
			if (typeof found === 'object') return found
			return found ? {from, to: found === true ? from + 1 : found} : null
		},
		apply: (_, __, found) => found,
	}),
})

/** Makes rules of one phase that are tried at numbers. */
export const atNumbers =
	(phase: string) =>
	(name: string, example: string, match: Match): MarkRule =>
		markRule({at: 'number', phase, name, example, match})

/** Makes rules of one phase that are tried at signs. */
export const atSigns =
	(phase: string) =>
	(name: string, example: string, match: Match): MarkRule =>
		markRule({at: 'sign', phase, name, example, match})

/** Makes rules of one phase that are tried at some words. */
export const atWords =
	(phase: string) =>
	(name: string, example: string, norms: Iterable<string>, match: Match): MarkRule =>
		markRule({at: 'word', phase, name, example, trigger: {norms}, match})

/** Rules by the pieces at which they are tried. */
export interface MarkIndex {
	readonly number: readonly MarkRule[]
	readonly sign: readonly MarkRule[]
	readonly word: ReadonlyMap<string, readonly MarkRule[]>
}

const noRules: readonly MarkRule[] = []

export const rulesAt = (index: MarkIndex, {type, norm}: Piece): readonly MarkRule[] =>
	type === 'word' ? (index.word.get(norm) ?? noRules) : index[type]

/** @throws TypeError for a rule at words that has no trigger: it would be tried at every word */
export function indexMarkRules(rules: readonly MarkRule[]): MarkIndex {
	const word = new Map<string, MarkRule[]>()
	for (const one of rules) {
		if (one.at !== 'word') continue
		if (!one.trigger?.norms) throw new TypeError(`numbers: rule '${one.name}' looks at words: name them in \`trigger\``)
		for (const norm of one.trigger.norms) word.set(norm, [...(word.get(norm) ?? []), one])
	}
	return {number: rules.filter(({at}) => at === 'number'), sign: rules.filter(({at}) => at === 'sign'), word}
}
