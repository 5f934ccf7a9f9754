import type {Embeddings} from './embeddings.js'
import {cholesky, leadingEigenvectors, solveLower, solveUpper, zeros} from './linear-algebra.js'

const contextWords = 400
// The mapping from vectors to contexts is learned from words seen this often.
const minCount = 12
const endings = 120
const dimensions = 40

/**
 * Vectors that say how words are used rather than what they are about. Ridge regression maps each word's embedding and
 * ending to the words beside it in running text (learned from those seen often enough); the map, cut down to its main
 * directions, then applies to every word that has an embedding.
 */
export function syntacticVectors(embeddings: Embeddings, sentences: Iterable<readonly string[]>): Embeddings {
	const {words} = embeddings
	const endingNumbers = commonEndings(words)
	const inputs = embeddings.dimensions + endings + 1
	const inputOf = (row: number): Float64Array => {
		const input = new Float64Array(inputs)
		for (let at = 0; at < embeddings.dimensions; at++) input[at] = embeddings.vectors[row * embeddings.dimensions + at]!
		const ending = endingNumbers.get(words[row]!.slice(-3))
		if (ending !== undefined) input[embeddings.dimensions + ending] = 0.5
		input[inputs - 1] = 1
		return input
	}
	const {contexts, counts} = countContexts(words, sentences)
	const outputs = contextWords * 2
	const square = zeros(inputs, inputs)
	const cross = zeros(inputs, outputs)
	for (const [row, context] of contexts) {
		if (counts[row]! < minCount) continue
		const input = inputOf(row)
		const weight = Math.log(counts[row]!)
		for (let a = 0; a < inputs; a++) {
			const factor = weight * input[a]!
			if (factor === 0) continue
			for (let b = 0; b < inputs; b++) square.values[a * inputs + b]! += factor * input[b]!
			// Roots of shares, so that frequent neighbours don't drown the rest (Hellinger).
			for (let b = 0; b < outputs; b++)
				if (context[b]! > 0) cross.values[a * outputs + b]! += factor * Math.sqrt(context[b]! / counts[row]!)
		}
	}
	for (let at = 0; at < inputs; at++) square.values[at * inputs + at]! += 20
	// With the square S = L Lᵀ the fitted outputs have the coordinates Lᵀ W = L⁻¹ cross; their main directions are kept.
	const lower = cholesky(square)
	solveLower(lower, cross)
	const spread = zeros(inputs, inputs)
	for (let a = 0; a < inputs; a++)
		for (let b = 0; b < inputs; b++) {
			let sum = 0
			for (let at = 0; at < outputs; at++) sum += cross.values[a * outputs + at]! * cross.values[b * outputs + at]!
			spread.values[a * inputs + b] = sum
		}
	const directions = leadingEigenvectors(spread, dimensions)
	const lengths = Array.from({length: dimensions}, (_, column) => {
		let sum = 0
		for (let a = 0; a < inputs; a++)
			for (let b = 0; b < inputs; b++)
				sum +=
					directions.values[a * dimensions + column]! *
					spread.values[a * inputs + b]! *
					directions.values[b * dimensions + column]!
		return Math.sqrt(Math.max(0, sum))
	})
	const map = zeros(inputs, dimensions)
	for (let a = 0; a < inputs; a++)
		for (let column = 0; column < dimensions; column++)
			map.values[a * dimensions + column] = directions.values[a * dimensions + column]! * lengths[column]!
	solveUpper(lower, map)
	return {words, dimensions, vectors: project(words.length, inputOf, map.values)}
}

function project(rows: number, inputOf: (row: number) => Float64Array, map: Float64Array): Float32Array {
	const vectors = new Float32Array(rows * dimensions)
	const sum = new Float64Array(dimensions)
	for (let row = 0; row < rows; row++) {
		sum.fill(0)
		inputOf(row).forEach((value, at) => {
			if (value !== 0)
				for (let column = 0; column < dimensions; column++) sum[column]! += value * map[at * dimensions + column]!
		})
		let square = 0
		for (const value of sum) square += value * value
		for (let column = 0; column < dimensions; column++)
			vectors[row * dimensions + column] = sum[column]! / Math.sqrt(square || 1)
	}
	return vectors
}

function commonEndings(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const word of words)
		if (word.length > 5 && /^[a-z]+$/.test(word)) counts.set(word.slice(-3), (counts.get(word.slice(-3)) ?? 0) + 1)
	const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, endings)
	return new Map(common.map(([ending], number) => [ending, number]))
}

// For each word how often each of the most frequent words stands right before and right after it.
function countContexts(
	words: readonly string[],
	sentences: Iterable<readonly string[]>,
): {contexts: Map<number, Float32Array>; counts: Uint32Array} {
	const rows = new Map(words.map((word, row) => [word, row]))
	const counts = new Uint32Array(words.length)
	const contexts = new Map<number, Float32Array>()
	for (const sentence of sentences) {
		const found = sentence.map((word) => rows.get(word) ?? -1)
		found.forEach((row, at) => {
			if (row < 0) return
			counts[row]!++
			const context = contexts.get(row) ?? new Float32Array(contextWords * 2)
			contexts.set(row, context)
			// The edge of a sentence counts as the first context word.
			const before = at > 0 ? found[at - 1]! + 1 : 0
			const after = at + 1 < found.length ? found[at + 1]! + 1 : 0
			if (at === 0 || (before > 0 && before < contextWords)) context[before]!++
			if (at + 1 === found.length || (after > 0 && after < contextWords)) context[contextWords + after]!++
		})
	}
	return {contexts, counts}
}
