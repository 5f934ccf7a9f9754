import {isClosed} from '#src/evaluate/gold/gold-file.js'
import type {ListedRule} from './rule-sets.js'
import {rateOf, type Support} from './support.js'
import type {FigureChange} from './worth.js'

/** A rule that fires less often, in firings per 10,000 sentences of raw news, isn't worth its lines. */
export const minFiringRate = 5

/** Why rules stay that are rare, by their ids. */
type Kept = ReadonlyMap<string, string>

const noneKept: Kept = new Map()

/** Why a rule isn't admitted, or why one that is rare stays: `kept: clock times are no quantities`. */
export function marksOf(
	{id}: ListedRule,
	support: Support,
	changes: readonly FigureChange[],
	kept: Kept = noneKept,
): string[] {
	const harms = changes.some(({set, points}) => isClosed(set) && points > 0)
	const reason = kept.get(id)
	const rare = reason === undefined ? 'rare' : `kept: ${reason}`
	return [...(rateOf(support, id) < minFiringRate ? [rare] : []), ...(harms ? ['harms'] : [])]
}

const columns = ['room', 'rule', 'per 10,000', 'articles', '', 'without it, in points'] as const

/** All rules as lines of text: how often each fires in raw news, what keeps it out, what figures do without it. */
export function ruleTable(
	rules: readonly ListedRule[],
	support: Support,
	worth: ReadonlyMap<string, readonly FigureChange[]>,
	kept: Kept = noneKept,
): string {
	const lines = rules.map((rule, index) => {
		const changes = worth.get(rule.id) ?? []
		return [
			rules[index - 1]?.room === rule.room ? '' : rule.room,
			rule.id,
			rateOf(support, rule.id).toFixed(1),
			String(support.rules.get(rule.id)?.articles ?? 0),
			marksOf(rule, support, changes, kept).join('; '),
			changes.map(describeChange).join(''),
		]
	})
	const all = [columns, ...lines]
	const widths = columns.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
	return all
		.map((line) =>
			line
				.map((cell, column) =>
					column === 2 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n')
}

// The set's name stands before its first figure: `newsfacts/closed quotes.f1 +0.52, roles.f1 −0.31; corpus/articles …`.
function describeChange({set, metric, points}: FigureChange, index: number, all: readonly FigureChange[]): string {
	const before = all[index - 1]
	const opening = before === undefined ? `${set} ` : before.set === set ? ', ' : `; ${set} `
	return `${opening}${metric} ${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`
}

/** What the table was counted on, and how many rules don't pass. */
export function tableFooter(
	rules: readonly ListedRule[],
	support: Support,
	worth: ReadonlyMap<string, readonly FigureChange[]>,
	kept: Kept = noneKept,
): string {
	const marks = rules.map((rule) => marksOf(rule, support, worth.get(rule.id) ?? [], kept))
	const marked = (mark: string): number =>
		marks.filter((all) => all.some((one) => one === mark || one.startsWith(`${mark}: `))).length
	return [
		`${support.sentences} sentences of ${support.articles} articles of raw news; ${rules.length} rules, `,
		`${marked('rare')} rare (under ${minFiringRate} firings per 10,000 sentences), `,
		`${marked('kept')} rare and kept for a reason, `,
		`${marked('harms')} harm (a closed figure rises without them)`,
	].join('')
}
