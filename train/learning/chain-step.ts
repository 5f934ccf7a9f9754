import {type Chain, makeChain, moveChain} from '#src/learning/chain/chain.js'
import {chainMarginals} from '#src/learning/chain/chain-marginals.js'
import {type ChainSpace, createChainSpace} from '#src/learning/chain/chain-space.js'
import type {ChainExample} from './chain-types.js'

const damping = 0.1
/** Gradients nearer to 0 are taken for 0. */
const minGradient = 1e-3

/** What is being learned: `stride` weights and sums of squared gradients a feature, `count ** 2` transitions. */
export interface ChainLearner {
	readonly weights: Float32Array
	readonly squares: Float32Array
	readonly transitions: Float64Array
	readonly pairSquares: Float64Array
	readonly stride: number
	readonly count: number
	readonly mayFollow: (before: number, after: number) => boolean
	readonly rate: number
}

/** Moves the weights by one example (AdaGrad); gives its loss. */
export function createStep(
	learner: ChainLearner,
): (example: ChainExample, dropout: number, random: () => number) => number {
	const {weights, squares, transitions, pairSquares, stride, count, mayFollow, rate} = learner
	const chain = makeChain(count, transitions, mayFollow)
	const space = createChainSpace()
	let scores = new Float64Array(0)
	let marginals = new Float64Array(0)
	let active = new Int32Array(0)
	const gradients = new Float64Array(count)
	const sums = new Float32Array(stride)
	return (example, dropout, random) => {
		const {keys, starts, labels, given} = example
		const length = labels.length
		if (length === 0) return 0
		if (scores.length < length * count) {
			scores = new Float64Array(length * count * 2)
			marginals = new Float64Array(length * count * 2)
		}
		if (active.length < keys.length) active = new Int32Array(keys.length * 2)
		const firsts = new Int32Array(length + 1)
		const scale = 1 / (1 - dropout)
		let used = 0
		for (let token = 0; token < length; token++) {
			firsts[token] = used
			for (let at = starts[token]!; at < starts[token + 1]!; at++)
				if (dropout === 0 || random() >= dropout) active[used++] = keys[at]! * stride
			sums.fill(0)
			for (let at = firsts[token]!; at < used; at++) {
				const row = active[at]!
				for (let label = 0; label < stride; label++) sums[label]! += weights[row + label]!
			}
			for (let label = 0; label < count; label++)
				scores[token * count + label] = sums[label]! * scale + (given ? given[token * count + label]! : 0)
		}
		firsts[length] = used
		moveChain(chain, transitions)
		const logTotal = chainMarginals(chain, scores, 0, length, marginals, space)
		let gold = transitions[labels[0]!]! + transitions[labels[length - 1]! * count]!
		for (let token = 0; token < length; token++) {
			const right = labels[token]!
			gold += scores[token * count + right]!
			if (token > 0) gold += transitions[labels[token - 1]! * count + right]!
			for (let label = 0; label < count; label++) {
				const gradient = (label === right ? 1 : 0) - marginals[token * count + label]!
				gradients[label] = gradient > minGradient || gradient < -minGradient ? gradient : 0
			}
			for (let label = 0; label < count; label++) {
				const gradient = gradients[label]!
				if (gradient === 0) continue
				const square = gradient * gradient
				for (let at = firsts[token]!; at < firsts[token + 1]!; at++) {
					const place = active[at]! + label
					squares[place]! += square
					weights[place]! += (rate * gradient) / Math.sqrt(squares[place]! + damping)
				}
			}
		}
		movePairs(chain, space, labels, learner, pairSquares)
		return logTotal - gold
	}
}

// Gradient of the transitions: pairs seen less pairs expected; the ends count as label 0.
function movePairs(
	{steps, after}: Chain,
	{weights, forward, backward}: ChainSpace,
	labels: Uint8Array,
	{transitions, count, rate}: ChainLearner,
	pairSquares: Float64Array,
): void {
	const move = (pair: number, gradient: number): void => {
		if (gradient < minGradient && gradient > -minGradient) return
		pairSquares[pair]! += gradient * gradient
		transitions[pair]! += (rate * 0.5 * gradient) / Math.sqrt(pairSquares[pair]! + damping)
	}
	for (let token = 0; token + 1 < labels.length; token++) {
		const base = token * count
		let total = 0
		for (let label = 0; label < count; label++) {
			if (forward[base + label]! < 1e-12) continue
			for (let other = after.starts[label]!; other < after.starts[label + 1]!; other++) {
				const later = after.labels[other]!
				total +=
					forward[base + label]! *
					steps[label * count + later]! *
					weights[base + count + later]! *
					backward[base + count + later]!
			}
		}
		if (!(total > 0)) continue
		for (let label = 0; label < count; label++) {
			const pathShare = forward[base + label]! / total
			for (let other = after.starts[label]!; other < after.starts[label + 1]!; other++) {
				const later = after.labels[other]!
				const seen = labels[token] === label && labels[token + 1] === later ? 1 : 0
				if (pathShare < 1e-12 && seen === 0) continue
				const expected =
					pathShare * steps[label * count + later]! * weights[base + count + later]! * backward[base + count + later]!
				move(label * count + later, seen - expected)
			}
		}
	}
}
