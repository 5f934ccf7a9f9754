import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {type Chain, makeChain, moveChain} from '../src/learning/chain/chain.js'
import {decodeChain} from '../src/learning/chain/chain-decode.js'
import {chainMarginals} from '../src/learning/chain/chain-marginals.js'
import {createChainSpace} from '../src/learning/chain/chain-space.js'
import type {ChainExample} from '../train/learning/chain-types.js'
import {meanChain} from '../train/learning/mean-chain.js'
import {trainChain} from '../train/learning/train-chain.js'
import {packWithin} from '../train/names/pack-chain.js'

// Outside, begun, gone on: a span begins before it goes on.
const count = 3
const mayFollow = (before: number, after: number): boolean => after !== 2 || before > 0
const space = createChainSpace()

function* pathsOf(length: number): Generator<number[]> {
	if (length === 0) yield []
	else for (const path of pathsOf(length - 1)) for (let label = 0; label < count; label++) yield [...path, label]
}

// Every path by itself, since label 0 stands for both ends.
function allPaths({transitions}: Chain, scores: Float64Array): {path: number[]; score: number}[] {
	return [...pathsOf(scores.length / count)].flatMap((path) => {
		const ends = [0, ...path, 0]
		let score = 0
		for (let at = 1; at < ends.length; at++) {
			if (!mayFollow(ends[at - 1]!, ends[at]!)) return []
			score += transitions[ends[at - 1]! * count + ends[at]!]!
		}
		path.forEach((label, token) => {
			score += scores[token * count + label]!
		})
		return [{path, score}]
	})
}

const number = fc.double({min: -9, max: 9, noNaN: true})
const tokens = fc
	.integer({min: 1, max: 5})
	.chain((length) => fc.array(number, {minLength: length * count, maxLength: length * count}))
const pairs = fc.array(number, {minLength: count ** 2, maxLength: count ** 2})

describe('a chain of labels', () => {
	it('finds the best path and the probabilities that trying all paths gives', () => {
		fc.assert(
			fc.property(tokens, pairs, (numbers, transitions) => {
				const chain = makeChain(count, transitions, mayFollow)
				const scores = Float64Array.from(numbers)
				const length = scores.length / count
				const all = allPaths(chain, scores)
				const path = new Uint8Array(length)
				decodeChain(chain, scores, 0, length, path, space)
				const best = Math.max(...all.map(({score}) => score))
				expect(all.find((other) => other.path.join() === path.join())?.score).toBeCloseTo(best, 6)
				const probabilities = new Float64Array(scores.length)
				const logTotal = chainMarginals(chain, scores, 0, length, probabilities, space)
				const total = all.reduce((sum, {score}) => sum + Math.exp(score - best), 0)
				expect(logTotal).toBeCloseTo(best + Math.log(total), 6)
				const expected = new Float64Array(scores.length)
				for (const {path: labels, score} of all)
					labels.forEach((label, token) => {
						expected[token * count + label]! += Math.exp(score - best) / total
					})
				expected.forEach((share, at) => {
					expect(probabilities[at]).toBeCloseTo(share, 6)
				})
			}),
			{numRuns: 150},
		)
	})

	it('passes over labels without hope, but never over the last path left', () => {
		const chain = makeChain(count, new Float64Array(count ** 2), mayFollow)
		const hopeless = Float64Array.from([0, 1, -20, 0, 1, 2])
		const path = new Uint8Array(2)
		const probabilities = new Float64Array(6)
		decodeChain(chain, hopeless, 0, 2, path, space, 6)
		chainMarginals(chain, hopeless, 0, 2, probabilities, space, 6)
		expect([...path]).toEqual([1, 2])
		expect(probabilities[2]).toBe(0)
		expect(probabilities[0]! + probabilities[1]!).toBeCloseTo(1, 9)
		// Alone in reach, `gone on` can't begin.
		const stuck = Float64Array.from([0, 3, 20])
		decodeChain(chain, stuck, 0, 1, path, space, 6)
		chainMarginals(chain, stuck, 0, 1, probabilities, space, 6)
		expect(path[0]).toBe(1)
		expect(probabilities[1]).toBeCloseTo(1 / (1 + Math.exp(-3)), 9)
	})

	it('takes other transitions as if made with them', () => {
		const chain = makeChain(count, [0, 1, 2, 3, 4, 5, 6, 7, 8], mayFollow)
		moveChain(chain, [8, 7, 6, 5, 4, 3, 2, 1, 0])
		expect(chain).toEqual(makeChain(count, [8, 7, 6, 5, 4, 3, 2, 1, 0], mayFollow))
	})
})

// Key 7 stands for label 1, key 8 for label 2, key 9 for none, key 5 stands everywhere.
const examples = (): ChainExample[] =>
	Array.from({length: 40}, (_, index) => ({
		keys: Int32Array.from(index % 2 === 0 ? [7, 5, 8, 5] : [5, 9, 5, 9]),
		starts: Int32Array.from([0, 2, 4]),
		labels: Uint8Array.from(index % 2 === 0 ? [1, 2] : [0, 0]),
		given: null,
	}))
const options = {count, mayFollow, epochs: 5, rate: 0.2, dropout: 0, minCount: 1, seed: 1}

describe('training a chain', () => {
	it('gives the same weights again', () => {
		expect(trainChain(examples(), options)).toEqual(trainChain(examples(), options))
	})

	it('leaves out features that weigh nothing after some epochs', () => {
		const whole = trainChain(examples(), options)
		const heaviest = ({weights, stride}: typeof whole, row: number): number =>
			Math.max(...weights.subarray(row * stride, row * stride + count).map(Math.abs))
		const early = trainChain(examples(), {...options, epochs: 3})
		const limits = [...early.keys].map((_, row) => heaviest(early, row)).sort((a, b) => a - b)
		const minWeight = (limits[0]! + limits[1]!) / 2
		const pruned = trainChain(examples(), {...options, prune: {after: 3, minWeight}})
		expect([...whole.keys].sort()).toEqual([5, 7, 8, 9])
		expect(pruned.keys).toHaveLength(3)
		for (const key of pruned.keys) expect(heaviest(early, early.keys.indexOf(key))).toBeGreaterThanOrEqual(minWeight)
		pruned.keys.forEach((key, row) => {
			for (let label = 0; label < count; label++)
				if (Math.abs(early.weights[early.keys.indexOf(key) * early.stride + label]!) < minWeight)
					expect(pruned.weights[row * pruned.stride + label]).toBe(0)
		})
	})

	it('takes the mean over features that not all chains have', () => {
		const one = {keys: Int32Array.of(3), weights: Float32Array.of(2, 4), stride: 2, transitions: Float64Array.of(1)}
		const two = {
			keys: Int32Array.of(6, 3),
			weights: Float32Array.of(8, 2, 0, 2),
			stride: 2,
			transitions: Float64Array.of(3),
		}
		expect(meanChain([one, two])).toEqual({
			keys: Int32Array.of(3, 6),
			weights: Float32Array.of(1, 3, 4, 1),
			stride: 2,
			transitions: Float64Array.of(2),
		})
	})

	it('packs what room there is', () => {
		const rows = 40
		const trained = {
			keys: Int32Array.from({length: rows}, (_, row) => row + 1),
			weights: Float32Array.from({length: rows * count}, (_, at) => (at + 1) / (rows * count)),
			stride: count,
			transitions: new Float64Array(count ** 2),
		}
		const all = packWithin(trained, count, 10_000)
		const some = packWithin(trained, count, all.length - 20)
		expect(some.length).toBeLessThanOrEqual(all.length - 20)
		expect(some.length).toBeGreaterThan(all.length - 60)
	})
})
