/**
 * A first-order chain whose label 0 stands for `nothing` and for both ends of a sequence. Transition scores in log-odds;
 * pairs that may not follow each other are left out of the lists.
 */
export interface Chain {
	readonly count: number
	/** The labels in use, in ascending order. */
	readonly labels: Uint8Array
	/** `transitions[before * count + after]`. */
	readonly transitions: Float64Array
	/** Exponentials of the transitions, 0 where forbidden. */
	readonly steps: Float64Array
	/** For each label the labels in use that may stand before it: `before.labels` from `before.starts[label]` on. */
	readonly before: Neighbours
	readonly after: Neighbours
}

export interface Neighbours {
	readonly starts: Int32Array
	readonly labels: Uint8Array
}

/** `labels`: those in use; all by default. */
export function makeChain(
	count: number,
	transitions: ArrayLike<number>,
	mayFollow: (before: number, after: number) => boolean,
	labels: readonly number[] = Array.from({length: count}, (_, label) => label),
): Chain {
	const chain = {
		count,
		labels: Uint8Array.from(labels),
		transitions: Float64Array.from(transitions),
		steps: new Float64Array(count * count),
		before: neighbours(count, labels, (label, other) => mayFollow(other, label)),
		after: neighbours(count, labels, (label, other) => mayFollow(label, other)),
	}
	moveChain(chain, transitions)
	return chain
}

/** Gives a chain other transitions between the same labels. */
export function moveChain({count, labels, transitions, steps, after}: Chain, to: ArrayLike<number>): void {
	transitions.set(to)
	for (const label of labels)
		for (let at = after.starts[label]!; at < after.starts[label + 1]!; at++) {
			const pair = label * count + after.labels[at]!
			steps[pair] = Math.exp(to[pair]!)
		}
}

function neighbours(
	count: number,
	labels: readonly number[],
	fits: (label: number, other: number) => boolean,
): Neighbours {
	const lists: number[] = []
	const starts = new Int32Array(count + 1)
	for (let label = 0; label < count; label++) {
		if (labels.includes(label)) lists.push(...labels.filter((other) => fits(label, other)))
		starts[label + 1] = lists.length
	}
	return {starts, labels: Uint8Array.from(lists)}
}
