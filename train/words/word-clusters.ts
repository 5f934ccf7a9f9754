import {type Embeddings, readEmbeddings} from './embeddings.js'
import {assignVectors, clusterVectors} from './k-means.js'
import {mergeClusters} from './merge-clusters.js'
import {syntacticVectors} from './syntactic-vectors.js'

/** Two clusterings of words, by what they are about and by how they are used; `groups` joins like kinds, numbered from 1. */
export interface WordClusters {
	readonly words: readonly string[]
	readonly topics: Int32Array
	readonly kinds: Int32Array
	readonly groups: Uint16Array
}

// Centroids come from the most frequent words; the rest are assigned to them.
const counted = 60000
const kept = 150000

/** Clusters the words of an embedding file by spherical k-means; `sentences` show how they are used. */
export function clusterWords(file: string, sentences: Iterable<readonly string[]>): WordClusters {
	const embeddings = readEmbeddings(file, kept)
	const topics = cluster(embeddings, 1024)
	const usage = syntacticVectors(embeddings, sentences)
	const kinds = cluster(usage, 512)
	const sizes = new Array<number>(512).fill(0)
	for (const kind of kinds.assigned) sizes[kind]!++
	return {
		words: embeddings.words,
		topics: topics.assigned,
		kinds: kinds.assigned,
		groups: mergeClusters(kinds.centroids, usage.dimensions, sizes, 64),
	}
}

function cluster({dimensions, vectors}: Embeddings, count: number): {assigned: Int32Array; centroids: Float32Array} {
	const {centroids} = clusterVectors({dimensions, vectors: vectors.subarray(0, counted * dimensions)}, count, 12)
	const assigned = new Int32Array(vectors.length / dimensions)
	assignVectors(vectors, centroids, dimensions, assigned)
	return {assigned, centroids}
}
