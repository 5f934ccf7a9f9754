import type {Firing} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {cardOf} from './rule-cards.js'

/** The firings of an article by their rows. */
export interface FiringIndex {
	/** Those that pass a test and lie within these rows, in the order in which they fired. */
	within(rows: Range, fits: (firing: Firing) => boolean): Firing[]
	/** Those of a phase that touch these rows. */
	touching(rows: Range, phases: ReadonlySet<string>): Firing[]
}

/** Longest place of a firing that is looked for, in rows: those of articles as a whole are longer. */
const maxRows = 400

/** Indexes firings. Each question takes time by its rows, not by the article. */
export function indexFirings(all: readonly Firing[]): FiringIndex {
	const byRow = new Map<number, Firing[]>()
	for (const firing of all) {
		if (cardOf(firing.rule) === undefined) continue
		const list = byRow.get(firing.from)
		if (list) list.push(firing)
		else byRow.set(firing.from, [firing])
	}
	const from = (first: number, to: number): Firing[] => {
		const found: Firing[] = []
		for (let row = Math.max(0, first); row < to; row++) found.push(...(byRow.get(row) ?? []))
		return found
	}
	return {
		within: ({from: first, to}, fits) =>
			from(first, Math.min(to, first + maxRows)).filter((one) => one.to <= to && fits(one)),
		touching: ({from: first, to}, phases) =>
			from(first - maxReach, to).filter((one) => one.to > first && phases.has(phaseOf(one.rule))),
	}
}

/** A number is excluded by rules of a few words. */
const maxReach = 12

const phaseOf = (id: string): string => id.slice(0, id.indexOf('/'))
