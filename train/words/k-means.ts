import {randomFrom} from '../learning/random.js'

/** Spherical k-means over unit vectors: the cluster of each row, and the unit centroids. Deterministic. */
export function clusterVectors(
	{vectors, dimensions}: {vectors: Float32Array; dimensions: number},
	clusters: number,
	rounds: number,
): {assigned: Int32Array; centroids: Float32Array} {
	const rows = vectors.length / dimensions
	const centroids = firstCentroids(vectors, dimensions, clusters)
	const assigned = new Int32Array(rows)
	for (let round = 0; round < rounds; round++) {
		assignVectors(vectors, centroids, dimensions, assigned)
		if (round < rounds - 1) recentre(vectors, dimensions, assigned, centroids)
	}
	return {assigned, centroids}
}

// A different row for each cluster, spread over the frequencies.
function firstCentroids(vectors: Float32Array, dimensions: number, clusters: number): Float32Array {
	const random = randomFrom(17)
	const rows = vectors.length / dimensions
	const centroids = new Float32Array(clusters * dimensions)
	for (let cluster = 0; cluster < clusters; cluster++) {
		const row = Math.floor(((cluster + random()) * rows) / clusters)
		centroids.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions)
	}
	return centroids
}

/** Writes the closest centroid of every row to `assigned`. */
export function assignVectors(
	vectors: Float32Array,
	centroids: Float32Array,
	dimensions: number,
	assigned: Int32Array,
): void {
	const clusters = centroids.length / dimensions
	for (let row = 0; row < assigned.length; row++) {
		const from = row * dimensions
		let best = 0
		let bestDot = -2
		for (let cluster = 0; cluster < clusters; cluster++) {
			const other = cluster * dimensions
			let first = 0
			let second = 0
			let third = 0
			let fourth = 0
			for (let at = 0; at + 3 < dimensions; at += 4) {
				first += vectors[from + at]! * centroids[other + at]!
				second += vectors[from + at + 1]! * centroids[other + at + 1]!
				third += vectors[from + at + 2]! * centroids[other + at + 2]!
				fourth += vectors[from + at + 3]! * centroids[other + at + 3]!
			}
			const dot = first + second + (third + fourth)
			if (dot > bestDot) {
				bestDot = dot
				best = cluster
			}
		}
		assigned[row] = best
	}
}

function recentre(vectors: Float32Array, dimensions: number, assigned: Int32Array, centroids: Float32Array): void {
	const sums = new Float64Array(centroids.length)
	assigned.forEach((cluster, row) => {
		for (let at = 0; at < dimensions; at++) sums[cluster * dimensions + at]! += vectors[row * dimensions + at]!
	})
	for (let from = 0; from < sums.length; from += dimensions) {
		let square = 0
		for (let at = 0; at < dimensions; at++) square += sums[from + at]! ** 2
		// An empty cluster keeps its old centroid.
		if (square > 0) for (let at = 0; at < dimensions; at++) centroids[from + at] = sums[from + at]! / Math.sqrt(square)
	}
}
