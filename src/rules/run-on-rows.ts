import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import type {Rule} from './rule.js'
import {ruleId} from './rule.js'
import type {RuleSet} from './rule-set.js'
import {isLeftOut, ordered} from './run-rules.js'

/** What triggers are looked up in: columns, one row a token. */
export interface TriggerColumns {
	readonly norms: readonly string[]
	readonly lemmas: readonly string[]
	readonly upos: readonly string[]
}

interface TriggerIndex {
	/** Places in the list of rules: of those without a trigger, then by word. */
	readonly always: readonly number[]
	readonly norms: ReadonlyMap<string, readonly number[]>
	readonly lemmas: ReadonlyMap<string, readonly number[]>
	readonly upos: ReadonlyMap<string, readonly number[]>
}

const indexes = new WeakMap<readonly object[], TriggerIndex>()

/**
 * Runs rules over the rows of a sentence: each rule over the rows whose words trigger it, from left to right, then the next.
 * A row's words are looked up once, so that a rule that isn't triggered costs nothing. A rule that changes nothing gives null.
 */
export function runOnRows<Context extends TriggerColumns>(
	set: RuleSet<Context, number>,
	context: Context,
	sentence: Range,
	run: RuleRun,
): void {
	const rules = ordered(set, run)
	const rows = rowsOfRules(rules, context, sentence)
	rules.forEach((rule, index) => {
		const triggered = rows[index]
		if (!triggered || isLeftOut(run, rule)) return
		for (const row of triggered) {
			if ((rule.attempt(context, row) ?? null) === null) continue
			run.firings.push({rule: ruleId(rule), from: row, to: row + 1})
		}
	})
}

function rowsOfRules(
	rules: readonly Rule<never, number>[],
	{norms, lemmas, upos}: TriggerColumns,
	{from, to}: Range,
): (number[] | undefined)[] {
	const index = indexOf(rules)
	const rows: (number[] | undefined)[] = new Array(rules.length)
	const addRow = (places: readonly number[] | undefined, row: number): void => {
		for (const place of places ?? []) {
			rows[place] ??= []
			if (rows[place].at(-1) !== row) rows[place].push(row)
		}
	}
	for (let row = from; row < to; row++) {
		addRow(index.always, row)
		addRow(index.norms.get(norms[row]!), row)
		addRow(index.lemmas.get(lemmas[row]!), row)
		addRow(index.upos.get(upos[row]!), row)
	}
	return rows
}

function indexOf(rules: readonly Rule<never, number>[]): TriggerIndex {
	let index = indexes.get(rules)
	if (!index) {
		index = {
			always: rules.flatMap(({trigger}, place) => (trigger ? [] : place)),
			norms: placesBy(rules, ({norms}) => norms),
			lemmas: placesBy(rules, ({lemmas}) => lemmas),
			upos: placesBy(rules, ({upos}) => upos),
		}
		indexes.set(rules, index)
	}
	return index
}

function placesBy(
	rules: readonly Rule<never, number>[],
	wordsOf: (trigger: NonNullable<Rule<never, number>['trigger']>) => Iterable<string> | undefined,
): Map<string, number[]> {
	const places = new Map<string, number[]>()
	rules.forEach(({trigger}, place) => {
		for (const word of (trigger && wordsOf(trigger)) ?? []) {
			const known = places.get(word)
			if (known) known.push(place)
			else places.set(word, [place])
		}
	})
	return places
}
