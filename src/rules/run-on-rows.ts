import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {type Rule, ruleId, type Trigger} from './rule.js'
import type {RuleSet} from './rule-set.js'
import {isLeftOut, ordered} from './run-rules.js'

/** What triggers are looked up in: columns, one row a token. */
export interface TriggerColumns {
	readonly norms: readonly string[]
	readonly lemmas: readonly string[]
	readonly upos: readonly string[]
}

interface TriggerIndex {
	/** For each rule the place of its trigger in the list of those that differ: many rules wait for any verb. */
	readonly triggerOf: readonly number[]
	/** Places of triggers by word; of rules without one, whose trigger is every row. */
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
	const index = indexOf(rules)
	const rows = triggeredRows(index, context, sentence)
	for (let place = 0; place < rules.length; place++) {
		const triggered = rows[index.triggerOf[place]!]
		const rule = rules[place]!
		if (!triggered || isLeftOut(run, rule)) continue
		for (const row of triggered) {
			if ((rule.attempt(context, row) ?? null) === null) continue
			run.firings.push({rule: ruleId(rule), from: row, to: row + 1})
		}
	}
}

/** For each trigger its rows in the sentence; undefined for none. */
function triggeredRows(
	index: TriggerIndex,
	{norms, lemmas, upos}: TriggerColumns,
	{from, to}: Range,
): (number[] | undefined)[] {
	const rows: (number[] | undefined)[] = []
	const addRow = (triggers: readonly number[] | undefined, row: number): void => {
		if (!triggers) return
		for (const trigger of triggers) {
			const known = rows[trigger]
			if (!known) rows[trigger] = [row]
			else if (known.at(-1) !== row) known.push(row)
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
		const keys = rules.map(keyOf)
		const different = [...new Set(keys)]
		const triggers = different.map((key) => rules[keys.indexOf(key)]!.trigger)
		index = {
			triggerOf: keys.map((key) => different.indexOf(key)),
			always: triggers.flatMap((trigger, place) => (trigger ? [] : place)),
			norms: placesBy(triggers, ({norms}) => norms),
			lemmas: placesBy(triggers, ({lemmas}) => lemmas),
			upos: placesBy(triggers, ({upos}) => upos),
		}
		indexes.set(rules, index)
	}
	return index
}

const keyOf = ({trigger}: Rule<never, number>): string =>
	trigger ? [trigger.norms, trigger.lemmas, trigger.upos].map((words) => [...(words ?? [])].join(' ')).join('|') : ''

function placesBy(
	triggers: readonly (Trigger | undefined)[],
	wordsOf: (trigger: Trigger) => Iterable<string> | undefined,
): Map<string, number[]> {
	const places = new Map<string, number[]>()
	triggers.forEach((trigger, place) => {
		for (const word of (trigger && wordsOf(trigger)) ?? []) {
			const known = places.get(word)
			if (known) known.push(place)
			else places.set(word, [place])
		}
	})
	return places
}
