import {createKernel, type KernelKind} from '../../learning/kernel.js'
import {repeatedRows} from '../../learning/linear/repeated-rows.js'
import {
	type Matrix,
	placeMatrix,
	scaleAround,
	scaleFrom0,
	sizeOf,
	takeReals,
	wholeBlocks,
} from '../../learning/network/dense.js'
import {createEncoder, type EncoderWeights, encoderSize} from '../../learning/network/encoder.js'
import {createTreeFinder, treeFinderSize} from '../../learning/network/projective.js'

/** The weights of a network that finds heads and relations, as a file holds them. */
export interface ArcWeights extends EncoderWeights {
	/** Dependents and heads side by side. */
	readonly ends: Matrix
	readonly pair: Matrix
	readonly distance: Float32Array
	readonly relationEnds: Matrix
	readonly way: Float32Array
	readonly relation: Matrix
	readonly labels: readonly string[]
	/** The largest values of what the products of a pair read; larger ones are cut. */
	readonly pairRanges: PairRanges
}

/** Of a node as a dependent and as a head, of a dependent times `pair`, and of the hidden units of a relation. */
export interface PairRanges {
	readonly dependent: number
	readonly head: number
	readonly pair: number
	readonly hidden: number
}

/** A network at work. */
export interface ArcNetwork {
	/**
	 * Finds the tree of `length` tokens; `rows` has `perToken` rows of the table for each. Then `heads` holds the
	 * head of each token, `length` for the root, and `relations` the numbers of labels, until the next call.
	 */
	parse(rows: Int32Array, perToken: number, length: number): void
	readonly heads: Int32Array
	readonly relations: Int32Array
}

/** @param maxTokens of a sentence */
export function createArcNetwork(weights: ArcWeights, maxTokens: number, kind?: KernelKind): ArcNetwork {
	const {width: d, labels, distance, pairRanges} = weights
	const room = (maxTokens + 4) & -4
	const arcs = weights.pair.columns
	const hidden = weights.relation.inner
	const matrices = [weights.ends, weights.pair, weights.relationEnds, weights.relation]
	const widest = Math.max(d * 2, arcs * 2, hidden * 2, wholeBlocks(room), wholeBlocks(weights.relation.columns))
	const own = matrices.reduce((sum, matrix) => sum + sizeOf(matrix), 0) + weights.way.length * 4
	const both = Math.max(arcs * 2, hidden)
	const packed = {columns: room, inner: arcs}
	const trees = treeFinderSize(room)
	const size = encoderSize(weights, room) + own + room * (widest * 4 + both * 2) + sizeOf(packed) + trees + 1024
	const kernel = createKernel(size, kind)
	const {long, real, inputBytes} = kernel
	const sums = kernel.take(room * widest * 4)
	const encoder = createEncoder(kernel, weights, room, sums)
	const nodeScale = scaleAround(weights.ranges.at(-1)!)
	const scaleOf = (name: keyof PairRanges) => scaleFrom0(pairRanges[name])
	const ends = placeEnds()
	const ofPair = 127 / pairRanges.pair
	const pair = placeMatrix(kernel, weights.pair, scaleOf('dependent'), ofPair)
	const ofHidden = scaleOf('hidden').perUnit
	const relationEnds = placeMatrix(kernel, weights.relationEnds, nodeScale, ofHidden)
	const relation = placeMatrix(kernel, weights.relation, scaleOf('hidden'))
	// The bias of both ends of a relation is added to its distance weights.
	const bias = real.subarray(relationEnds.biases / 4)
	const way = takeReals(
		kernel,
		weights.way.map((value, at) => value * ofHidden + bias[at % hidden]! + bias[hidden + (at % hidden)]!),
	)
	const pairs = kernel.take(wholeBlocks(room) * arcs * inputBytes)
	const inputs = kernel.take(room * both * inputBytes)
	const finder = createTreeFinder(kernel, room)
	const {scores} = finder
	// The score of each distance from a token to a head, by the difference of their indexes plus `room`.
	const nearness = Float32Array.from({length: room * 2}, (_, at) => distance[distanceClass(room, at)]!)
	const nodeHeads = new Int32Array(room)
	const heads = new Int32Array(maxTokens)
	const relations = new Int32Array(maxTokens)
	const rootLabel = labels.indexOf('root')
	const roles = labels.map(roleOf)
	const indirect = labels.indexOf('iobj')
	const holders = new Int32Array(room * 2)
	const others = new Int32Array(room)
	const leads = new Float64Array(room)
	const unlessRead = repeatedRows()
	return {parse, heads, relations}

	function parse(rows: Int32Array, perToken: number, length: number): void {
		if (length > 0) unlessRead(rows, length * perToken, () => findTree(rows, perToken, length))
	}

	function findTree(rows: Int32Array, perToken: number, length: number): void {
		const nodes = length + 1
		const even = (nodes + 1) & -2
		encoder.read(rows, perToken, length)
		findHeads(nodes, even)
		findRelations(nodes, even)
		for (let token = 0; token < length; token++) {
			const head = nodeHeads[token + 1]!
			heads[token] = head === 0 ? length : head - 1
		}
	}

	// Dependents and heads have ranges of their own.
	function placeEnds() {
		const placed = placeMatrix(kernel, weights.ends, nodeScale)
		for (const part of [placed.units, placed.biases])
			for (let column = 0; column < arcs * 2; column++)
				real[part / 4 + column]! *= scaleOf(column < arcs ? 'dependent' : 'head').perUnit
		return placed
	}

	function findHeads(nodes: number, even: number): void {
		const step = arcs * 2 * inputBytes
		kernel.product(encoder.out, d * inputBytes, ends.at, sums, even, arcs * 2, ends.inner)
		kernel.recode(sums, ends.units, ends.biases, inputs, nodes, arcs * 8)
		kernel.product(inputs, step, pair.at, sums, even, arcs, pair.inner)
		kernel.pack(sums, pair.units, pair.biases, pairs, nodes, arcs * 4)
		const columns = wholeBlocks(nodes)
		kernel.product(inputs + arcs * inputBytes, step, pairs, sums, even, columns, arcs * inputBytes)
		const unit = 1 / (ofPair * scaleOf('head').perUnit)
		for (let token = 1; token < nodes; token++) scores[token] = long[sums / 4 + token]! * unit
		for (let node = 1; node < nodes; node++) {
			const row = node * nodes
			const from = sums / 4 + node * columns
			const near = room + node
			for (let token = 1; token < nodes; token++)
				scores[row + token] = long[from + token]! * unit + nearness[near - token]!
		}
		finder.find(nodes, nodeHeads)
	}

	function findRelations(nodes: number, even: number): void {
		kernel.product(encoder.out, d * inputBytes, relationEnds.at, sums, even, hidden * 2, relationEnds.inner)
		const row = hidden * 8
		const step = hidden * inputBytes
		for (let token = 1; token < nodes; token++) {
			const head = nodeHeads[token]!
			const between = way + offsetClass(token, head) * hidden * 4
			const other = sums + head * row + hidden * 4
			kernel.join(sums + token * row, other, relationEnds.units, between, inputs + token * step, hidden * 4)
		}
		kernel.product(inputs, step, relation.at, sums, even, relation.columns, relation.inner)
		holders.fill(0, 0, nodes * 2)
		for (let token = 1; token < nodes; token++) {
			if (nodeHeads[token] === 0) relations[token - 1] = rootLabel
			else chooseLabel(token, sums / 4 + token * relation.columns)
		}
	}

	// A head has one subject and one object: of two candidates the less likely one gets its next best label.
	function chooseLabel(token: number, from: number): void {
		const best = bestLabelBut(from, 0)
		relations[token - 1] = best
		const role = roles[best]!
		if (role === 0) return
		others[token] = bestLabelBut(from, role)
		leads[token] = scoreOf(from, best) - scoreOf(from, others[token]!)
		const slot = nodeHeads[token]! * 2 + role - 1
		const holder = holders[slot]!
		if (holder === 0) {
			holders[slot] = token
			return
		}
		// `gives the guild more time`
		const isIndirect = others[holder] === indirect && holder > nodeHeads[token]!
		const loser = isIndirect || leads[holder]! < leads[token]! ? holder : token
		relations[loser - 1] = others[loser]!
		if (loser === holder) holders[slot] = token
	}

	// The best label except the root's and those of a role.
	function bestLabelBut(from: number, role: number): number {
		let best = -1
		let highest = Number.NEGATIVE_INFINITY
		for (let label = 0; label < labels.length; label++) {
			if (label === rootLabel || (role > 0 && roles[label] === role)) continue
			const score = scoreOf(from, label)
			if (score > highest) {
				highest = score
				best = label
			}
		}
		return best
	}

	function scoreOf(from: number, label: number): number {
		return long[from + label]! * real[relation.units / 4 + label]! + real[relation.biases / 4 + label]!
	}
}

/** Roles that a head gives once: 1 subject, 2 object, 0 any other. */
const roleOf = (label: string): number => (/^[nc]subj(?!:outer)/.test(label) ? 1 : label === 'obj' ? 2 : 0)

/** Classes of the distance from a token to its head: one each up to 15, then one for every eight. */
const distances = 24
const distanceOf = (tokens: number): number =>
	tokens < 16 ? tokens : Math.min(distances - 1, 16 + ((tokens - 16) >> 3))

/** Number of weights of distances: one each for heads before and after their token. */
export const distanceClasses = distances * 2
export const distanceClass = (token: number, head: number): number =>
	(head > token ? distances : 0) + distanceOf(Math.abs(token - head))

/** Classes of the distance and direction from a token to its head, by which its relation is chosen; the last is the root's. */
export const offsetClasses = 48
export const offsetClass = (token: number, head: number): number =>
	head === 0 ? offsetClasses - 1 : Math.max(-20, Math.min(20, head - token)) + 20
