import type {WordClass} from '../model/word-class.js'

/** The declaration of every hand-written rule. */
export interface RuleCard {
	/** In the terms of grammar, kebab-case; no other rule of any room has it: `comparative-quantifier`. */
	readonly name: string
	/** One of the phases of its set: phases follow each other, within a phase the order matters only where `after` says so. */
	readonly phase: string
	/** An invented sentence in which the rule fires. */
	readonly example: string
	/** Rules of the same phase that must come before, where the order matters. */
	readonly after?: readonly string[] | undefined
	/** The words that call for the rule; without a trigger it is tried on every item. */
	readonly trigger?: Trigger | undefined
}

/** The id of a rule in traces and in `evidence.rule`: `content-end/appositive`. */
export function ruleId(card: Pick<RuleCard, 'phase' | 'name'>): string {
	let id = known.get(card)
	if (id === undefined) {
		id = `${card.phase}/${card.name}`
		known.set(card, id)
	}
	return id
}

// One string a rule, however often it fires.
const known = new WeakMap<object, string>()

/**
 * Words that call for a rule, by the look-ups of its set: of rows `norms`, `lemmas` and `upos`. One of them is enough, so that
 * `match` need not ask for it again.
 */
export type Trigger = Readonly<Record<string, TriggerWords>>

/** Words as they are, or all of some classes of the lexicon, a caller's own among them. */
export type TriggerWords = readonly string[] | ReadonlySet<string> | {readonly classes: readonly WordClass[]}

export const isOfClasses = (words: TriggerWords): words is {readonly classes: readonly WordClass[]} =>
	'classes' in words

/** A rule as it is written: `match` finds its place or null, `unless` vetoes it, `apply` changes the item. */
export interface RuleSpec<Context, Item, Match> extends RuleCard {
	readonly match: (context: Context, item: Item) => Match | null
	readonly unless?: (context: Context, item: Item, match: Match) => boolean
	/** The changed item; null drops it; the same item where nothing is changed, which counts as no firing. */
	readonly apply: (context: Context, item: Item, match: Match) => Item | null
}

/** A rule closed over its kind of match, so that rules of all kinds fit one list. */
export interface Rule<Context, Item> extends RuleCard {
	/** The item after the rule; null where it is dropped, undefined where the rule doesn't fire. */
	readonly attempt: (context: Context, item: Item) => Item | null | undefined
}

export function rule<Context, Item, Match>(spec: RuleSpec<Context, Item, Match>): Rule<Context, Item> {
	const {name, phase, example, after, trigger, match, unless, apply} = spec
	// Written out, so that all rules are of one hidden class: each item meets hundreds of them.
	return {
		name,
		phase,
		example,
		after,
		trigger,
		attempt(context, item) {
			const found = match(context, item)
			if (found === null || unless?.(context, item, found)) return undefined
			return apply(context, item, found)
		},
	}
}
