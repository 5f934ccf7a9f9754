import {assign} from './assign.js'

/** Clusters of mentions; a mention is a key such as its span. */
export type Clusters = readonly (readonly string[])[]

/** Parts of a precision and a recall, summed over documents. */
interface Parts {
	readonly recall: number
	readonly gold: number
	readonly precision: number
	readonly ours: number
}

export type ClusterScores = Readonly<Record<'muc' | 'b3' | 'ceafe', Parts>>

const none: Parts = {recall: 0, gold: 0, precision: 0, ours: 0}

export const noClusterScores: ClusterScores = {muc: none, b3: none, ceafe: none}

/** MUC, B³ and entity-based CEAF of a document, as the CoNLL-2012 scorer counts; mentions alone in a cluster are left out. */
export function scoreClusters(gold: Clusters, ours: Clusters): ClusterScores {
	const [a, b] = [withoutSingles(gold), withoutSingles(ours)]
	return {muc: muc(a, b), b3: b3(a, b), ceafe: ceafe(a, b)}
}

export function addClusterScores(a: ClusterScores, b: ClusterScores): ClusterScores {
	const add = (one: Parts, two: Parts): Parts => ({
		recall: one.recall + two.recall,
		gold: one.gold + two.gold,
		precision: one.precision + two.precision,
		ours: one.ours + two.ours,
	})
	return {muc: add(a.muc, b.muc), b3: add(a.b3, b.b3), ceafe: add(a.ceafe, b.ceafe)}
}

/** F1 in per cent; null when there is no gold. */
export function clusterF1({recall, gold, precision, ours}: Parts): number | null {
	if (gold === 0) return null
	const r = recall / gold
	const p = ours > 0 ? precision / ours : 0
	return p + r > 0 ? (200 * p * r) / (p + r) : 0
}

/** The mean of the three F1: the CoNLL score. */
export function conllScore(scores: ClusterScores): number | null {
	const values = [scores.muc, scores.b3, scores.ceafe].map(clusterF1)
	return values.some((value) => value === null) ? null : values.reduce((sum: number, value) => sum + value! / 3, 0)
}

// A mention is in one cluster: of several, the first counts.
function withoutSingles(clusters: Clusters): string[][] {
	const taken = new Set<string>()
	const once = clusters.map((cluster) =>
		cluster.filter((mention) => {
			if (taken.has(mention)) return false
			taken.add(mention)
			return true
		}),
	)
	return once.filter(({length}) => length > 1)
}

const clusterOf = (clusters: Clusters): Map<string, number> =>
	new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index] as const)))

// Links that survive: a cluster's size minus the parts into which the other side cuts it.
function muc(gold: Clusters, ours: Clusters): Parts {
	const links = (clusters: Clusters, other: Clusters): number => {
		const index = clusterOf(other)
		return clusters.reduce((sum, cluster) => {
			const parts = new Set(cluster.map((mention) => index.get(mention) ?? mention))
			return sum + cluster.length - parts.size
		}, 0)
	}
	const all = (clusters: Clusters): number => clusters.reduce((sum, {length}) => sum + length - 1, 0)
	return {recall: links(gold, ours), gold: all(gold), precision: links(ours, gold), ours: all(ours)}
}

function b3(gold: Clusters, ours: Clusters): Parts {
	const shares = (clusters: Clusters, other: Clusters): number => {
		const index = clusterOf(other)
		return clusters.reduce((sum, cluster) => {
			const parts = new Map<number, number>()
			for (const mention of cluster) {
				const part = index.get(mention)
				if (part !== undefined) parts.set(part, (parts.get(part) ?? 0) + 1)
			}
			return sum + [...parts.values()].reduce((squares, size) => squares + size * size, 0) / cluster.length
		}, 0)
	}
	const all = (clusters: Clusters): number => clusters.reduce((sum, {length}) => sum + length, 0)
	return {recall: shares(gold, ours), gold: all(gold), precision: shares(ours, gold), ours: all(ours)}
}

function ceafe(gold: Clusters, ours: Clusters): Parts {
	const index = clusterOf(ours)
	const worth = gold.map((cluster) => {
		const row = new Float64Array(ours.length)
		for (const mention of cluster) {
			const other = index.get(mention)
			if (other !== undefined) row[other]! += 2 / (cluster.length + ours[other]!.length)
		}
		return row
	})
	const best = assign(worth, ours.length)
	return {recall: best, gold: gold.length, precision: best, ours: ours.length}
}
