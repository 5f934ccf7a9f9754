import {overlaps, type Span} from '../model/span.js'

export interface Matched<A, B> {
	readonly gold: A
	readonly ours: B
}

/**
 * Pairs gold and ours one to one: the pair with the highest worth first, then in the order given. `worth` is 0 or less
 * for what can't be a pair. Items are compared only where their spans overlap, so that long articles stay linear.
 */
export function matchSpans<A extends Span, B extends Span>(
	gold: readonly A[],
	ours: readonly B[],
	worth: (gold: A, ours: B) => number,
): Matched<A, B>[] {
	const candidates: {g: number; o: number; worth: number}[] = []
	const order = [...ours.keys()].sort((a, b) => ours[a]!.start - ours[b]!.start)
	const maxLength = ours.reduce((length, {start, end}) => Math.max(length, end - start), 0)
	gold.forEach((item, g) => {
		for (let at = firstFrom(order, ours, item.start - maxLength); at < order.length; at++) {
			const o = order[at]!
			const other = ours[o]!
			if (other.start >= item.end) break
			if (!overlaps(item, other)) continue
			const value = worth(item, other)
			if (value > 0) candidates.push({g, o, worth: value})
		}
	})
	candidates.sort((a, b) => b.worth - a.worth || a.g - b.g || a.o - b.o)
	const takenGold = new Set<number>()
	const takenOurs = new Set<number>()
	const matched: Matched<A, B>[] = []
	for (const {g, o} of candidates) {
		if (takenGold.has(g) || takenOurs.has(o)) continue
		takenGold.add(g)
		takenOurs.add(o)
		matched.push({gold: gold[g]!, ours: ours[o]!})
	}
	return matched
}

// First place in `order` whose item starts at or after `offset`: binary search.
function firstFrom(order: readonly number[], items: readonly Span[], offset: number): number {
	let low = 0
	let high = order.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (items[order[middle]!]!.start >= offset) high = middle
		else low = middle + 1
	}
	return low
}

/** Characters that two spans share. */
export const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
