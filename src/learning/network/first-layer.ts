import {mixPair} from '../hash.js'
import type {Kernel} from '../kernel.js'
import {isSame} from '../linear/repeated-rows.js'
import {type Matrix, placeCodes, placeUnits, scaleAround, sizeOf, takeReals} from './dense.js'

/** What a first layer reads: the rows that tokens are sums of, and its own window and gates. */
export interface FirstWeights {
	/** Numbers in the vector of a node, and the value of the largest. */
	readonly width: number
	readonly range: number
	readonly table: Int8Array
	readonly units: Float32Array
	readonly root: Float32Array
	readonly window: Matrix
	readonly gates: Matrix
}

/** Where a sentence is written to: its vectors and the values of windows, and the sums of gates. */
export interface Nodes {
	readonly x: number
	readonly near: number
	readonly sums: number
}

/** Reads the first layer's part of a sentence of tokens, as `Encoder.read` gets them. */
export interface FirstLayer {
	read(rows: Int32Array, perToken: number, length: number): void
	/** Units and biases of the gates. */
	readonly gates: {readonly units: number; readonly biases: number}
}

/** Words that are known at a time: these are 70 of 100 tokens of news. */
const knownWords = 2048

const maxRows = 32

// Numbers of what isn't a word.
const [outside, rootWord, firstWord] = [0, 1, 2]

/** Bytes that a first layer takes. */
export const firstLayerSize = ({width, table, units}: Omit<FirstWeights, 'range'>, room: number): number =>
	sizeOf({columns: width * 5, inner: width}) +
	table.length +
	units.length * 4 +
	knownWords * width * 24 +
	room * (width * 2 + 4) +
	maxRows * 4 +
	1024

/**
 * A layer whose window and gates read each word by itself: what they make of a word is a sum that the words beside it are
 * added to, in whole numbers. So it is worked out once, and kept until too many words are known.
 */
export function createFirstLayer(
	kernel: Kernel,
	{width: d, range, table, units, root, window, gates}: FirstWeights,
	room: number,
	nodes: Nodes,
): FirstLayer {
	const {long, real, inputs, inputBytes} = kernel
	const scale = scaleAround(range)
	const codes = kernel.take(table.length)
	kernel.bytes.set(table, codes)
	const codeUnits = takeReals(kernel, units)
	const factor = takeReals(kernel, new Float32Array(4).fill(scale.perUnit))
	const {at: weights, sums: columnSums} = placeCodes(kernel, byWord(window.codes, gates.codes, d), d)
	const ofWindow = columnSums.subarray(0, d).map((sum, n) => sum + columnSums[d + n]! + columnSums[d * 2 + n]!)
	const windowAt = placeUnits(kernel, window, ofWindow, scale)
	const gatesAt = placeUnits(kernel, gates, columnSums.subarray(d * 3), scale)
	const rowNumbers = kernel.take(maxRows * 4)
	const words = kernel.take((room + 3) * 4)
	const fresh = kernel.take(room * d * inputBytes)
	const sums = kernel.take(knownWords * d * 20)
	const vectors = kernel.take(knownWords * d * 4)
	inputs.fill(scale.zero, fresh / inputBytes, fresh / inputBytes + d)
	real.set(root, vectors / 4 + rootWord * d)
	kernel.round(vectors + rootWord * d * 4, fresh + d * inputBytes, factor, d * 4)
	kernel.product(fresh, d * inputBytes, weights, sums, 2, d * 5, d * inputBytes)
	// The words that are known: the rows of each, and its number by a hash of these.
	let keys = new Int32Array(0)
	let count = firstWord
	const places = new Int16Array(knownWords * 2)
	return {read, gates: gatesAt}

	function read(rows: Int32Array, perToken: number, length: number): void {
		const isOther = keys.length !== knownWords * perToken
		if (isOther) keys = new Int32Array(knownWords * perToken)
		// A product writes a row more than an odd number of them.
		if (isOther || count + length >= knownWords) {
			count = firstWord
			places.fill(0)
		}
		const known = count
		const list = words / 4
		long[list] = outside
		long[list + 1] = rootWord
		for (let token = 0; token < length; token++) long[list + 2 + token] = wordOf(rows, token * perToken, perToken)
		long[list + 2 + length] = outside
		if (count > known) learn(known, perToken)
		const {units: unit, biases} = windowAt
		kernel.collect(words, sums, vectors, unit, biases, nodes.near, nodes.sums, nodes.x, length + 1, d * 4)
	}

	function wordOf(rows: Int32Array, from: number, perToken: number): number {
		let hash = 0
		for (let at = 0; at < perToken; at++) hash = mixPair(hash, rows[from + at]!)
		const mask = places.length - 1
		let place = hash & mask
		for (; places[place] !== 0; place = (place + 1) & mask)
			if (isSame(keys, rows, perToken, places[place]! * perToken, from)) return places[place]!
		places[place] = count
		for (let at = 0; at < perToken; at++) keys[count * perToken + at] = rows[from + at]!
		return count++
	}

	// Of the words from `known` on.
	function learn(known: number, perToken: number): void {
		const first = vectors + known * d * 4
		real.fill(0, first / 4, first / 4 + (count - known) * d)
		for (let word = known; word < count; word++) {
			for (let at = 0; at < perToken; at++) long[rowNumbers / 4 + at] = keys[word * perToken + at]!
			kernel.embed(rowNumbers, perToken, codes, codeUnits, vectors + word * d * 4, d)
		}
		kernel.round(first, fresh, factor, (count - known) * d * 4)
		const even = (count - known + 1) & -2
		kernel.product(fresh, d * inputBytes, weights, sums + known * d * 20, even, d * 5, d * inputBytes)
	}
}

// Columns of a window for a word before, at and behind a node, then those of the gates.
function byWord(window: Int8Array, gates: Int8Array, d: number): Int8Array {
	const codes = new Int8Array(d * d * 5)
	for (let column = 0; column < d; column++)
		for (let way = 0; way < 3; way++) {
			const from = (column * 3 + way) * d
			codes.set(window.subarray(from, from + d), (way * d + column) * d)
		}
	codes.set(gates, d * d * 3)
	return codes
}
