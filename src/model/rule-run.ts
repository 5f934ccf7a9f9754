import type {Observer} from './observer.js'

/** One change made by a hand-written rule. */
export interface Firing {
	/** `phase/name` of the rule. */
	readonly rule: string
	/** Rows of what it fired on, half open. */
	readonly from: number
	readonly to: number
}

/** How rules are run over one article: which are left out, in which order those of a phase go, and what fired. */
export interface RuleRun {
	/** Names of rules that are left out. */
	readonly without: ReadonlySet<string>
	/** The rules of each phase run in reverse order. */
	readonly reversed: boolean
	/** In the order in which they fired. */
	readonly firings: Firing[]
	/** Who watches what is decided; null but for an explanation. */
	readonly observer: Observer | null
}

/** A run over one article: all rules in the order listed, by default. */
export const newRuleRun = (
	without: ReadonlySet<string> = new Set(),
	reversed = false,
	observer: Observer | null = null,
): RuleRun => ({
	without,
	reversed,
	firings: [],
	observer,
})

/** The same run with a trace of its own, for what may be dropped again. `firings`: those so far. */
export const trialRun = ({without, reversed, observer}: RuleRun, firings: readonly Firing[] = []): RuleRun => ({
	without,
	reversed,
	firings: [...firings],
	observer,
})
