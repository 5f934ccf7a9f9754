import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {calledRules, ruleIndex} from './called-rules.js'
import {isLeftOut} from './order.js'
import {ruleId} from './rule.js'
import type {LookUps, RuleSet} from './rule-set.js'

/** What triggers of rows are looked up in: columns, one row a token. */
export interface TriggerColumns {
	readonly norms: readonly string[]
	readonly lemmas: readonly string[]
	readonly upos: readonly string[]
}

/** The look-ups of a set whose items are rows. */
export const rowLookUps: LookUps<TriggerColumns, number> = {
	words: {
		norms: ({norms}, row) => norms[row]!,
		lemmas: ({lemmas}, row) => lemmas[row]!,
		upos: ({upos}, row) => upos[row]!,
	},
}

/**
 * Runs rules over the rows of a sentence: each rule over the rows whose words call for it, from left to right, then the next.
 * The words are looked up before all rules. A rule that changes nothing gives null.
 */
export function runOnRows<Context>(
	set: RuleSet<Context, number>,
	context: Context,
	{from, to}: Range,
	run: RuleRun,
): void {
	const index = ruleIndex(set, context, run)
	const rows: (number[] | undefined)[] = []
	for (let row = from; row < to; row++)
		for (const place of calledRules(index, context, row).places) {
			const called = rows[place]
			if (called) called.push(row)
			else rows[place] = [row]
		}
	index.rules.forEach((rule, place) => {
		const called = rows[place]
		if (!called || isLeftOut(run, rule)) return
		for (const row of called) {
			if ((rule.attempt(context, row) ?? null) === null) continue
			run.firings.push({rule: ruleId(rule), from: row, to: row + 1})
		}
	})
}
