// The best trees over all runs of nodes. Each table has a row of `step` bytes for every node. What a sum runs over lies
// side by side, so that four candidates are compared at a time; which of them was the best is found again for the few runs
// that the tree is made of.

/** See ../operations.ts. */
export function chart(scores: usize, nodes: usize, tables: usize, step: usize, size: usize): void {
	const leftward = tables
	const rightward = leftward + size
	const leftwardFrom = rightward + size
	const rightwardTo = leftwardFrom + size
	const arcLeft = rightwardTo + size
	const arcRight = arcLeft + size
	for (let node: usize = 0; node < nodes; node++) {
		const at = node * step + (node << 3)
		for (let table = leftward; table < arcLeft; table += size) store<f64>(table + at, 0)
	}
	for (let width: usize = 1; width < nodes; width++)
		for (let left: usize = 1; left + width < nodes; left++) {
			const right = left + width
			const row = left * step
			const other = right * step
			const first = left << 3
			const last = right << 3
			const both = highest(rightward + row + first, leftward + other + first + 8, width)
			store<f64>(arcRight + row + last, both + load<f32>(scores + ((left * nodes + right) << 2)))
			store<f64>(arcLeft + other + first, both + load<f32>(scores + ((right * nodes + left) << 2)))
			const toRight = highest(arcRight + row + first + 8, rightwardTo + other + first + 8, width)
			store<f64>(rightward + row + last, toRight)
			store<f64>(rightwardTo + other + first, toRight)
			const toLeft = highest(leftwardFrom + row + first, arcLeft + other + first, width)
			store<f64>(leftward + other + first, toLeft)
			store<f64>(leftwardFrom + row + last, toLeft)
		}
}

// The highest sum of two numbers side by side.
function highest(a: usize, b: usize, count: usize): f64 {
	let best = f64x2.splat(-Infinity)
	let second = best
	for (; count >= 4; count -= 4) {
		best = f64x2.pmax(best, f64x2.add(v128.load(a), v128.load(b)))
		second = f64x2.pmax(second, f64x2.add(v128.load(a, 16), v128.load(b, 16)))
		a += 32
		b += 32
	}
	best = f64x2.pmax(best, second)
	let most = max(f64x2.extract_lane(best, 0), f64x2.extract_lane(best, 1))
	for (; count > 0; count--) {
		most = max(most, load<f64>(a) + load<f64>(b))
		a += 8
		b += 8
	}
	return most
}
