import type {Lexicon} from '../model/lexicon.js'
import {isOfClasses, type Rule, type RuleCard} from './rule.js'

/** A fault in a list of rules: names the room, the rule and the cure. */
export class RuleError extends Error {
	override name = 'RuleError'
}

/** The rules of a room in the order in which they run, phase by phase. */
export interface RuleSet<Context, Item> {
	readonly room: string
	readonly phases: readonly string[]
	readonly rules: readonly Rule<Context, Item>[]
	/** What the triggers of its rules are looked up in. */
	readonly lookUps?: LookUps<Context, Item> | undefined
}

/** The words of an item that may call for rules. */
export interface LookUps<Context, Item> {
	/** The word, or several, by the name that triggers have for it: `marker`, `verb`. Asked for where a rule waits for some. */
	readonly words: Readonly<Record<string, (context: Context, item: Item) => string | readonly string[]>>
	/** Has the classes of words, where triggers name some. */
	readonly lexicon?: (context: Context) => Lexicon
}

/**
 * Puts rules in order: by phase, within a phase as listed, but each after those that it names in `after`.
 * @throws RuleError for a rule without name, phase or example, a phase that isn't one of `phases`, two rules of one name,
 * an `after` that names no rule of the phase or goes round in a circle, and a trigger that is never looked up
 */
export function ruleSet<Context, Item>(
	room: string,
	phases: readonly string[],
	rules: readonly Rule<Context, Item>[],
	lookUps?: LookUps<Context, Item>,
): RuleSet<Context, Item> {
	const seen = new Set<string>()
	for (const {name, phase, example, trigger = {}} of rules) {
		if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
			throw new RuleError(`${room}: a rule is called '${name}': write a name in kebab-case, in the terms of grammar`)
		if (seen.has(name)) throw new RuleError(`${room}: two rules are called '${name}': rename one, or make them one`)
		seen.add(name)
		if (!phases.includes(phase))
			throw new RuleError(`${room}: rule '${name}' has the phase '${phase}': write one of ${phases.join(', ')}`)
		if (example.trim() === '')
			throw new RuleError(`${room}: rule '${name}' has no example: write a sentence in which it fires`)
		for (const [lookUp, words] of Object.entries(trigger)) {
			if (!lookUps || !(lookUp in lookUps.words))
				throw new RuleError(
					`${room}: rule '${name}' waits for '${lookUp}', which its set doesn't look up: write one of ${Object.keys(lookUps?.words ?? {}).join(', ') || 'no trigger'}`,
				)
			if (isOfClasses(words) && !lookUps.lexicon)
				throw new RuleError(
					`${room}: rule '${name}' waits for classes of words: give its set a \`lexicon\`, or list them`,
				)
		}
	}
	return {
		room,
		phases,
		lookUps,
		rules: phases.flatMap((phase) =>
			inOrder(
				room,
				rules.filter((rule) => rule.phase === phase),
			),
		),
	}
}

/** Rules of one phase, each after those that it names in `after`; else as listed. Quadratic in the rules of a phase alone. */
export function inOrder<R extends RuleCard>(room: string, rules: readonly R[]): R[] {
	const names = new Set(rules.map(({name}) => name))
	for (const {name, phase, after = []} of rules)
		for (const earlier of after)
			if (!names.has(earlier))
				throw new RuleError(
					`${room}: rule '${name}' comes after '${earlier}', which is no rule of the phase '${phase}': name one that is, or drop it`,
				)
	const done = new Set<string>()
	const ordered: R[] = []
	while (ordered.length < rules.length) {
		const next = rules.find(({name, after = []}) => !done.has(name) && after.every((earlier) => done.has(earlier)))
		if (!next) {
			const left = rules.filter(({name}) => !done.has(name)).map(({name}) => `'${name}'`)
			throw new RuleError(`${room}: ${left.join(', ')} come after each other: drop one \`after\``)
		}
		done.add(next.name)
		ordered.push(next)
	}
	return ordered
}

/** The same set with the rules of each phase in reverse order, but for those that must come after another. */
export const reversed = <Context, Item>(set: RuleSet<Context, Item>): RuleSet<Context, Item> => ({
	...set,
	rules: set.phases.flatMap((phase) => inOrder(set.room, set.rules.filter((rule) => rule.phase === phase).reverse())),
})
