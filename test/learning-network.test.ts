import {describe, expect, it} from '@jest/globals'
import {createKernel, kernelKinds} from '../src/learning/kernel.js'
import {createTreeFinder, treeFinderSize} from '../src/learning/network/projective.js'
import {type ArcNetwork, createArcNetwork} from '../src/syntax/parser/network.js'
import {randomFrom} from '../train/learning/random.js'
import {arcBlocks, createArcs} from '../train/network/arcs.js'
import {batchOf} from '../train/network/batch.js'
import {codeArcs} from '../train/network/code-weights.js'
import {createEncoder, type Dropout, encoderBlocks} from '../train/network/encoder.js'
import {createFloats} from '../train/network/floats.js'
import {createParameters, turn} from '../train/network/parameters.js'
import {createRelations, relationBlocks} from '../train/network/relations.js'
import type {TreeSentence} from '../train/network/shape.js'
import {trainNetwork} from '../train/network/train-network.js'
import {treeParts} from '../train/network/tree-parts.js'

const perToken = 2
const labels = ['root', 'before', 'after', 'far']

/** Words are numbers below 8. A word depends on the nearest 7, or the first 7 on the root; the last word says how. */
function riddle(random: () => number): TreeSentence {
	const length = 4 + Math.floor(random() * 6)
	const words = Array.from({length}, () => Math.floor(random() * 6))
	const top = Math.floor(random() * length)
	words[top] = 7
	const far = words[length - 1]! % 2 === 0
	const rows = Int32Array.from(words.flatMap((word, at) => [word, 8 + (at === 0 ? 1 : 0)]))
	const heads = Uint8Array.from(words, (_, at) => (at === top ? 0 : top + 1))
	const names = Uint8Array.from(words, (_, at) => (at === top ? 0 : at < top ? 1 : far ? 3 : 2))
	return {length, rows, heads, labels: names}
}

const shape = {width: 16, layers: 2, arcs: 16, hidden: 16, labels: labels.length, rows: 10}

describe('a network in training', () => {
	it('hands back the slopes of its loss', () => {
		const floats = createFloats(1e6)
		const blocks = {...encoderBlocks(shape), ...arcBlocks(shape), ...relationBlocks(shape)}
		const parameters = createParameters(floats, blocks, 7)
		const encoder = createEncoder(parameters, shape, 64)
		const parts = [createArcs(parameters, encoder, shape, 64), createRelations(parameters, encoder, shape, 64)]
		const random = randomFrom(5)
		const batch = batchOf(Array.from({length: 3}, () => riddle(random)))
		const drop: Dropout = (factors) => {
			for (let at = 0; at < factors.length; at++) factors[at] = at % 4 === 1 ? 0 : 4 / 3
		}
		const rows = batch.sentences.map((sentence) => sentence.rows)
		const {at} = floats
		for (let k = 0; k < parameters.length; k++) at[parameters.start + k]! += 0.1 * Math.sin(k)
		const loss = (): number => {
			turn(parameters)
			encoder.read(batch, rows, drop)
			return parts.reduce((sum, part) => sum + part.learn(batch, drop, 1), 0)
		}
		loss()
		at.fill(0, parameters.start + parameters.offset, parameters.start + parameters.offset + parameters.length)
		loss()
		encoder.learn(batch, rows)
		const slopes = at.slice(
			parameters.start + parameters.offset,
			parameters.start + parameters.offset + parameters.length,
		)
		// A rectified sum close to 0 has two slopes: a few may differ.
		const wrong: string[] = []
		let picked = 0
		for (const [name, {place, rows: high, columns}] of Object.entries(parameters.blocks))
			for (let pick = 0; pick < 8; pick++, picked++) {
				const k = place + ((pick * 37 + 3) % (high * columns))
				const kept = at[k]!
				const [more, less] = [0.0005, -0.0005].map((by) => {
					at[k] = kept + by
					return loss()
				}) as [number, number]
				at[k] = kept
				const slope = slopes[k - parameters.start]!
				if (Math.abs((more - less) / 0.001 - slope) > 0.05 * Math.max(1, Math.abs(slope))) wrong.push(name)
			}
		for (const name of wrong) expect(wrong.filter((other) => other === name).length).toBeLessThan(4)
		expect(wrong.length).toBeLessThan(0.06 * picked)
	})

	it('learns what depends on the whole sentence, the same each time, and reads the same with every kernel', () => {
		const random = randomFrom(3)
		const sentences = Array.from({length: 300}, () => riddle(random))
		const unseen = Array.from({length: 100}, () => riddle(random))
		const options = {epochs: 40, rate: 0.01, batch: 200, hides: 0, dropout: 0}
		const weights = trainNetwork(sentences, shape, treeParts(shape), options)
		expect(trainNetwork(sentences.slice(0, 50), shape, treeParts(shape), {...options, epochs: 1})).toEqual(
			trainNetwork(sentences.slice(0, 50), shape, treeParts(shape), {...options, epochs: 1}),
		)
		const coded = codeArcs(weights, shape, labels)
		const networks = kernelKinds().map((kind) => createArcNetwork(coded, 20, kind))
		let right = 0
		let all = 0
		for (const sentence of unseen) {
			const {length, heads, labels: names} = sentence
			const [fast, ...others] = networks.map((network) => treeOf(network, sentence))
			for (const other of others) expect(other).toEqual(fast)
			for (let token = 0; token < length; token++) {
				all++
				const head = heads[token] === 0 ? length : heads[token]! - 1
				if (fast![0]![token] === head && fast![1]![token] === names[token]) right++
			}
		}
		expect(right / all).toBeGreaterThan(0.95)

		// Between other sentences, as often as it may stand there, a sentence has the tree that a fresh network gives it.
		const [one, other] = [unseen[0]!, unseen.find(({length}) => length !== unseen[0]!.length)!]
		const fresh = [one, other].map((sentence) => treeOf(createArcNetwork(coded, 20), sentence))
		for (const network of networks)
			for (const [at, sentence] of [one, one, other, one, one].entries())
				expect(treeOf(network, sentence)).toEqual(fresh[at === 2 ? 1 : 0])

		// Nor does it depend on which words are known still: 3,000 different ones are more than are kept.
		const network = networks[0]!
		for (let sentence = 0; sentence < 150; sentence++) {
			const ids = Array.from({length: 20}, (_, token) => sentence * 20 + token)
			const rows = Int32Array.from(ids.flatMap((id) => [...String(id).padStart(5, '0')].map(Number)))
			network.parse(rows, 5, 20)
			if (sentence % 50 !== 49) continue
			const found = [...network.heads, ...network.relations]
			const alone = createArcNetwork(coded, 20)
			alone.parse(rows, 5, 20)
			expect(found).toEqual([...alone.heads, ...alone.relations])
		}
		expect(treeOf(network, one)).toEqual(fresh[0])
	})
})

function treeOf(network: ArcNetwork, {rows, length}: TreeSentence): number[][] {
	network.parse(rows, perToken, length)
	return [[...network.heads.slice(0, length)], [...network.relations.slice(0, length)]]
}

/** All projective trees over `nodes` nodes with one arc from the root, node 0. */
function* trees(nodes: number): Generator<number[]> {
	const heads = new Array<number>(nodes).fill(0)
	function* fill(node: number): Generator<number[]> {
		if (node === nodes) {
			if (isTree(heads)) yield [...heads]
			return
		}
		for (let head = 0; head < nodes; head++) {
			if (head === node) continue
			heads[node] = head
			yield* fill(node + 1)
		}
	}
	yield* fill(1)
}

function isTree(heads: readonly number[]): boolean {
	if (heads.filter((head, node) => node > 0 && head === 0).length !== 1) return false
	const isAbove = (top: number, node: number): boolean => {
		let at = node
		for (let step = 0; step < heads.length && at !== top; step++) at = heads[at]!
		return at === top
	}
	return heads.every((head, node) => {
		if (node === 0) return true
		if (!isAbove(0, node)) return false
		const [from, to] = head < node ? [head, node] : [node, head]
		for (let between = from + 1; between < to; between++) if (!isAbove(head, between)) return false
		return true
	})
}

describe('the best tree', () => {
	it.each(kernelKinds())('is the one that trying all of them finds (%s)', (kind) => {
		const random = randomFrom(9)
		const finder = createTreeFinder(createKernel(treeFinderSize(8), kind), 8)
		for (const nodes of [2, 3, 4, 5, 6])
			for (let round = 0; round < 20; round++) {
				const scores = Float32Array.from({length: nodes * nodes}, () => random())
				const sumOf = (heads: ArrayLike<number>): number => {
					let sum = 0
					for (let node = 1; node < nodes; node++) sum += scores[heads[node]! * nodes + node]!
					return sum
				}
				const found = new Int32Array(8)
				finder.scores.set(scores)
				finder.find(nodes, found)
				let best = Number.NEGATIVE_INFINITY
				for (const heads of trees(nodes)) best = Math.max(best, sumOf(heads))
				expect(isTree([...found.slice(0, nodes)])).toBe(true)
				expect(sumOf(found)).toBeCloseTo(best, 5)
			}
	})

	it('is the same by every kernel, for a long sentence and equal scores too', () => {
		const random = randomFrom(11)
		for (const nodes of [7, 38, 61]) {
			const scores = Float32Array.from({length: nodes * nodes}, () => Math.floor(random() * 6) / 2)
			const found = kernelKinds().map((kind) => {
				const finder = createTreeFinder(createKernel(treeFinderSize(64), kind), 64)
				const heads = new Int32Array(64)
				finder.scores.set(scores)
				finder.find(nodes, heads)
				return [...heads.subarray(0, nodes)]
			})
			expect(isTree(found[0]!)).toBe(true)
			for (const heads of found) expect(heads).toEqual(found[0])
		}
	})
})
