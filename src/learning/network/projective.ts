import type {Kernel} from '../kernel.js'

/** Room to find trees in, for sentences of up to `maxNodes` nodes. */
export interface TreeFinder {
	/** To be filled: `scores[head * nodes + token]` for nodes from 0, the root, on. */
	readonly scores: Float32Array
	/** Writes `heads[token]`. */
	find(nodes: number, heads: Int32Array): void
}

const tables = 6

/** Bytes that a finder takes from its kernel. */
export const treeFinderSize = (maxNodes: number): number => maxNodes * maxNodes * (4 + tables * 8) + 32

/**
 * The projective tree with the highest sum of scores of its arcs, with a single arc from the root (Eisner 1996): cubic
 * in the number of nodes.
 */
export function createTreeFinder(kernel: Kernel, maxNodes: number): TreeFinder {
	const step = maxNodes * 8
	const size = maxNodes * step
	const place = kernel.take(maxNodes * maxNodes * 4)
	const room = kernel.take(size * tables)
	const scores = kernel.real.subarray(place / 4, place / 4 + maxNodes * maxNodes)
	// As `chart` describes them.
	const [leftward, rightward, leftwardFrom, rightwardTo, arcLeft, arcRight] = Array.from(
		{length: tables},
		(_, table) => new Float64Array(kernel.bytes.buffer, room + table * size, maxNodes * maxNodes),
	) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
	// A stack of nodes without a head so far, and for each node how many dependents are still to be attached.
	const open = new Int16Array(maxNodes)
	const left = new Int16Array(maxNodes)
	const highest = new Float32Array(maxNodes)
	return {scores, find}

	function find(nodes: number, heads: Int32Array): void {
		if (takeBest(nodes, heads)) return
		kernel.chart(place, nodes, room, step, size)
		// The root takes one dependent, under which all nodes left and right of it stand.
		let best = Number.NEGATIVE_INFINITY
		let root = 1
		for (let node = 1; node < nodes; node++) {
			const sum = leftward[node * maxNodes + 1]! + rightward[node * maxNodes + nodes - 1]! + scores[node]!
			if (sum > best) {
				best = sum
				root = node
			}
		}
		heads[root] = 0
		trace(1, root, false, heads)
		trace(root, nodes - 1, true, heads)
	}

	// Each node's best head. Mostly these form such a tree: then there is none better.
	function takeBest(nodes: number, heads: Int32Array): boolean {
		heads.fill(0, 0, nodes)
		for (let token = 1; token < nodes; token++) highest[token] = scores[token]!
		for (let node = 1; node < nodes; node++) {
			const row = node * nodes
			for (let token = 1; token < nodes; token++)
				if (scores[row + token]! > highest[token]! && token !== node) {
					highest[token] = scores[row + token]!
					heads[token] = node
				}
		}
		let roots = 0
		for (let token = 1; token < nodes; token++) if (heads[token] === 0) roots++
		return roots === 1 && isProjective(nodes, heads)
	}

	// Whether an arc-standard parser could attach all dependents to their heads, from left to right.
	function isProjective(nodes: number, heads: Int32Array): boolean {
		left.fill(0, 0, nodes)
		for (let node = 1; node < nodes; node++) left[heads[node]!]!++
		let depth = 0
		for (let node = 1; node < nodes; node++) {
			open[depth++] = node
			while (depth > 1) {
				const upper = open[depth - 1]!
				const lower = open[depth - 2]!
				if (heads[lower] === upper && left[lower] === 0) {
					left[upper]!--
					open[depth - 2] = upper
				} else if (heads[upper] === lower && left[upper] === 0) left[lower]!--
				else break
				depth--
			}
		}
		return depth === 1
	}

	// Heads within a run of nodes; its head is the left end if `isLeft`, else the right.
	function trace(left: number, right: number, isLeft: boolean, heads: Int32Array): void {
		if (left === right) return
		const [own, other] = [left * maxNodes, right * maxNodes]
		if (isLeft) {
			const middle = left + 1 + cutAt(arcRight, own + left + 1, rightwardTo, other + left + 1, right - left)
			heads[middle] = left
			traceBelow(left, middle, heads)
			trace(middle, right, true, heads)
		} else {
			const middle = left + cutAt(leftwardFrom, own + left, arcLeft, other + left, right - left)
			heads[middle] = right
			trace(left, middle, false, heads)
			traceBelow(middle, right, heads)
		}
	}

	// Between two nodes with an arc: what the left one heads, then what the right one does.
	function traceBelow(left: number, right: number, heads: Int32Array): void {
		const [own, other] = [left * maxNodes, right * maxNodes]
		const cut = left + cutAt(rightward, own + left, leftward, other + left + 1, right - left)
		trace(left, cut, true, heads)
		trace(cut + 1, right, false, heads)
	}
}

// The first place where the sum of two numbers is the highest.
function cutAt(a: Float64Array, fromA: number, b: Float64Array, fromB: number, count: number): number {
	let best = Number.NEGATIVE_INFINITY
	let cut = 0
	for (let at = 0; at < count; at++) {
		const sum = a[fromA + at]! + b[fromB + at]!
		if (sum > best) {
			best = sum
			cut = at
		}
	}
	return cut
}
