import {newRuleRun, type RuleRun} from '#src/model/rule-run.js'
import type {ListedRule} from './rule-sets.js'

/** Reads each input once with all rules, and anew without a rule only where that rule has fired. */
export interface Memory<Input extends readonly unknown[], Found> {
	readonly all: (...input: Input) => Found
	/** A reader that lacks the rule. Each input is read by it once. */
	readonly without: (rule: Pick<ListedRule, 'id' | 'name'>) => (...input: Input) => Found
	/** Ids of the rules that have fired so far. */
	readonly fired: ReadonlySet<string>
}

export function remember<Input extends readonly unknown[], Found>(
	read: (run: RuleRun, ...input: Input) => Found,
): Memory<Input, Found> {
	const known = new Map<string, {readonly found: Found; readonly rules: ReadonlySet<string>}>()
	const fired = new Set<string>()
	const recall = (input: Input) => {
		const key = JSON.stringify(input)
		let entry = known.get(key)
		if (!entry) {
			const run = newRuleRun()
			const found = read(run, ...input)
			entry = {found, rules: new Set(run.firings.map(({rule}) => rule))}
			for (const rule of entry.rules) fired.add(rule)
			known.set(key, entry)
		}
		return {key, ...entry}
	}
	return {
		fired,
		all: (...input) => recall(input).found,
		without({id, name}) {
			const lacking = new Map<string, Found>()
			return (...input) => {
				const {key, found, rules} = recall(input)
				if (!rules.has(id)) return found
				const other = lacking.get(key) ?? read(newRuleRun(new Set([name])), ...input)
				lacking.set(key, other)
				return other
			}
		},
	}
}
