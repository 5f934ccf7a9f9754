/** Joins clusters step by step (the two closest centroids by weight, as Ward does) until `wanted` are left; returns each one's group, from 1 on. */
export function mergeClusters(
	centroids: Float32Array,
	dimensions: number,
	weights: readonly number[],
	wanted: number,
): Uint16Array {
	const count = weights.length
	const sums = Float64Array.from(centroids, (value, at) => value * Math.max(1, weights[Math.floor(at / dimensions)]!))
	const mass = weights.map((weight) => Math.max(1, weight))
	const parent = Int32Array.from({length: count}, (_, index) => index)
	const alive = Array.from({length: count}, (_, index) => index)
	const costs = new Float64Array(count * count)
	const cost = (a: number, b: number): number => {
		let square = 0
		for (let at = 0; at < dimensions; at++)
			square += (sums[a * dimensions + at]! / mass[a]! - sums[b * dimensions + at]! / mass[b]!) ** 2
		return (square * mass[a]! * mass[b]!) / (mass[a]! + mass[b]!)
	}
	for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) costs[a * count + b] = costs[b * count + a] = cost(a, b)
	while (alive.length > wanted) {
		let [first, second] = [0, 1]
		let best = Number.POSITIVE_INFINITY
		for (let i = 1; i < alive.length; i++)
			for (let j = 0; j < i; j++) {
				const value = costs[alive[i]! * count + alive[j]!]!
				if (value < best) {
					best = value
					first = j
					second = i
				}
			}
		const kept = alive[first]!
		const gone = alive[second]!
		for (let at = 0; at < dimensions; at++) sums[kept * dimensions + at]! += sums[gone * dimensions + at]!
		mass[kept]! += mass[gone]!
		parent[gone] = kept
		alive.splice(second, 1)
		for (const other of alive)
			if (other !== kept) costs[kept * count + other] = costs[other * count + kept] = cost(kept, other)
	}
	const group = new Map(alive.map((cluster, index) => [cluster, index + 1]))
	return Uint16Array.from({length: count}, (_, index) => {
		let at = index
		while (parent[at] !== at) at = parent[at]!
		return group.get(at)!
	})
}
