import type {Configuration} from './arc-hybrid.js'

/** Gold dependents of each node as lists: `rows[starts[node]]` up to `starts[node + 1]`. */
export interface GoldTree {
	readonly heads: Int32Array
	readonly labels: Int32Array
	readonly starts: Int32Array
	readonly rows: Int32Array
}

/** `heads` gives the root's dependents the node `heads.length`. */
export function goldTree(heads: Int32Array, labels: Int32Array): GoldTree {
	const {length} = heads
	const starts = new Int32Array(length + 3)
	for (const head of heads) starts[head + 2]!++
	for (let node = 1; node < starts.length; node++) starts[node]! += starts[node - 1]!
	const rows = new Int32Array(length)
	for (let row = 0; row < length; row++) rows[starts[heads[row]! + 1]!++] = row
	return {heads, labels, starts, rows}
}

/**
 * The dynamic oracle (Goldberg & Nivre 2013): how many gold arcs each move puts out of reach, written to `costs` for
 * shift, left and right. The root node counts as part of the buffer.
 */
export function writeCosts(
	{stack, depth, front, length, heads}: Configuration,
	gold: GoldTree,
	costs: Int32Array,
): void {
	const top = depth > 0 ? stack[depth - 1]! : -1
	const below = depth > 1 ? stack[depth - 2]! : -1
	let lost = 0
	// A gold dependent of the top that still stands in the buffer.
	if (top >= 0) for (let at = gold.starts[top]!; at < gold.starts[top + 1]!; at++) if (gold.rows[at]! >= front) lost++
	const head = top >= 0 ? gold.heads[top]! : -1
	costs[1] = lost + (head === below || head > front ? 1 : 0)
	costs[2] = lost + (head >= front ? 1 : 0)
	let shift = 0
	if (front < length) {
		// Once shifted, the front finds no head deeper in the stack than its top and no dependents there.
		if (gold.heads[front]! < front && gold.heads[front] !== top && heads[gold.heads[front]!]! < 0) shift++
		for (let at = gold.starts[front]!; at < gold.starts[front + 1]!; at++) {
			const child = gold.rows[at]!
			if (child < front && heads[child]! < 0) shift++
		}
	}
	costs[0] = shift
}
