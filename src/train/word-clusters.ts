import {type Embeddings, readEmbeddings} from './embeddings.js'
import {assignVectors, clusterVectors} from './k-means.js'
import {mergeClusters} from './merge-clusters.js'

/** Clusters of words at three sizes; `middles` and `coarses` give each fine cluster its group, from 1 on. */
export interface WordClusters {
	readonly words: readonly string[]
	readonly fine: Int32Array
	readonly middles: Uint16Array
	readonly coarses: Uint16Array
}

const clusters = 1024
// Centroids come from the most frequent words; the rest are assigned to them.
const counted = 60000
const kept = 150000

/** Clusters the words of an embedding by spherical k-means, and the clusters by their centroids. */
export function clusterWords(file: string): WordClusters {
	const embeddings: Embeddings = readEmbeddings(file, kept)
	const {dimensions, vectors, words} = embeddings
	const frequent = {dimensions, vectors: vectors.subarray(0, counted * dimensions)}
	const {centroids} = clusterVectors(frequent, clusters, 12)
	const fine = new Int32Array(words.length)
	assignVectors(vectors, centroids, dimensions, fine)
	const sizes = new Array<number>(clusters).fill(0)
	for (const cluster of fine) sizes[cluster]!++
	return {
		words,
		fine,
		middles: mergeClusters(centroids, dimensions, sizes, 160),
		coarses: mergeClusters(centroids, dimensions, sizes, 32),
	}
}
