/** Room to find trees in, for sentences of up to `maxNodes` nodes. */
export interface TreeFinder {
	/** `scores[head * nodes + token]` for nodes from 0, the root, on; writes `heads[token]`. */
	find(scores: Float32Array, nodes: number, heads: Int32Array): void
}

/**
 * The projective tree with the highest sum of scores of its arcs, with a single arc from the root (Eisner 1996): cubic
 * in the number of nodes.
 */
export function createTreeFinder(maxNodes: number): TreeFinder {
	const size = maxNodes * maxNodes
	// Spans from a left to a right node: complete ones with their head at the left or right end, and those with an arc between both.
	const leftward = new Float64Array(size)
	const rightward = new Float64Array(size)
	const arcLeft = new Float64Array(size)
	const arcRight = new Float64Array(size)
	const cutLeft = new Int16Array(size)
	const cutRight = new Int16Array(size)
	const cutArc = new Int16Array(size)
	// A stack of nodes without a head so far, and for each node how many dependents are still to be attached.
	const open = new Int16Array(maxNodes)
	const left = new Int16Array(maxNodes)
	const highest = new Float32Array(maxNodes)
	return {find}

	function find(scores: Float32Array, nodes: number, heads: Int32Array): void {
		if (takeBest(scores, nodes, heads)) return
		// The columns are transposed copies, so that each sum runs along rows: index left * maxNodes + right, or right * maxNodes + left.
		for (let node = 0; node < nodes; node++) leftward[node * maxNodes + node] = rightward[node * maxNodes + node] = 0
		for (let width = 1; width < nodes; width++)
			for (let left = 1; left + width < nodes; left++) {
				const right = left + width
				fill(left, right, scores[left * nodes + right]!, scores[right * nodes + left]!)
			}
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
	function takeBest(scores: Float32Array, nodes: number, heads: Int32Array): boolean {
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

	// `leftward` is indexed right * maxNodes + left, the others left * maxNodes + right.
	function fill(left: number, right: number, toRight: number, toLeft: number): void {
		const place = left * maxNodes + right
		let best = Number.NEGATIVE_INFINITY
		let cut = left
		for (let middle = left; middle < right; middle++) {
			const sum = rightward[left * maxNodes + middle]! + leftward[right * maxNodes + middle + 1]!
			if (sum > best) {
				best = sum
				cut = middle
			}
		}
		cutArc[place] = cut
		arcRight[place] = best + toRight
		// Indexed right * maxNodes + left, as `leftward` is.
		arcLeft[right * maxNodes + left] = best + toLeft
		best = Number.NEGATIVE_INFINITY
		for (let middle = left + 1; middle <= right; middle++) {
			const sum = arcRight[left * maxNodes + middle]! + rightward[middle * maxNodes + right]!
			if (sum > best) {
				best = sum
				cut = middle
			}
		}
		rightward[place] = best
		cutRight[place] = cut
		best = Number.NEGATIVE_INFINITY
		for (let middle = left; middle < right; middle++) {
			const sum = leftward[middle * maxNodes + left]! + arcLeft[right * maxNodes + middle]!
			if (sum > best) {
				best = sum
				cut = middle
			}
		}
		leftward[right * maxNodes + left] = best
		cutLeft[place] = cut
	}

	// Heads within a complete span; its head is the left end if `isLeft`, else the right.
	function trace(left: number, right: number, isLeft: boolean, heads: Int32Array): void {
		if (left === right) return
		if (isLeft) {
			const middle = cutRight[left * maxNodes + right]!
			heads[middle] = left
			const cut = cutArc[left * maxNodes + middle]!
			trace(left, cut, true, heads)
			trace(cut + 1, middle, false, heads)
			trace(middle, right, true, heads)
		} else {
			const middle = cutLeft[left * maxNodes + right]!
			heads[middle] = right
			const cut = cutArc[middle * maxNodes + right]!
			trace(left, middle, false, heads)
			trace(middle, cut, true, heads)
			trace(cut + 1, right, false, heads)
		}
	}
}
