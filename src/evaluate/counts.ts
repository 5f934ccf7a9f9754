import type {Figure} from './score.js'

/** How many were found right, found wrongly and missed. */
export interface Counts {
	readonly right: number
	readonly wrong: number
	readonly missed: number
}

export const noCounts: Counts = {right: 0, wrong: 0, missed: 0}

/** Counts out of totals: `found` is how many we gave, `gold` how many there are, `right` those in both. */
export const countsOf = (right: number, found: number, gold: number): Counts => ({
	right,
	wrong: found - right,
	missed: gold - right,
})

export const addCounts = (a: Counts, b: Counts): Counts => ({
	right: a.right + b.right,
	wrong: a.wrong + b.wrong,
	missed: a.missed + b.missed,
})

/** A share in per cent; null of nothing, so that an empty set never counts as 100. */
export const percent = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null)

export const precisionOf = ({right, wrong}: Counts): number | null => percent(right, right + wrong)

export const recallOf = ({right, missed}: Counts): number | null => percent(right, right + missed)

/** Harmonic mean of precision and recall in per cent; 0 where something is wrong or missed and nothing right. */
export const f1Of = ({right, wrong, missed}: Counts): number | null => percent(2 * right, 2 * right + wrong + missed)

/** The figures of all articles together, and `macro`: the mean F1 over articles that have gold or something of ours. */
export function figuresOver(prefix: string, articles: readonly Counts[]): Figure[] {
	return [
		...figuresOf(prefix, articles.reduce(addCounts, noCounts)),
		{metric: `${prefix}.macro`, value: meanOf(articles.map(f1Of))},
	]
}

/** The mean of what there is; null of nothing. */
export function meanOf(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null)
	return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null
}

/** The three figures of a count, named `f1`, `precision`, `recall` after a prefix: `content.exact.f1`. */
export function figuresOf(prefix: string, counts: Counts): Figure[] {
	const name = (metric: string): string => (prefix ? `${prefix}.${metric}` : metric)
	return [
		{metric: name('f1'), value: f1Of(counts)},
		{metric: name('precision'), value: precisionOf(counts)},
		{metric: name('recall'), value: recallOf(counts)},
	]
}
