import {distanceClass, distanceClasses} from '#src/syntax/parser/network.js'
import type {Batch} from './batch.js'
import type {Dropout, Encoder} from './encoder.js'
import {backward, forward, type Parameters, type Wanted} from './parameters.js'
import {noNumber, type TreeSentence, type TreeShape} from './shape.js'
import type {Part} from './train-network.js'

export const arcBlocks = ({width, arcs}: TreeShape): Wanted => ({
	dependent: [width, arcs, 1 / Math.sqrt(width)],
	dependentBias: [1, arcs, 0],
	head: [width, arcs, 1 / Math.sqrt(width)],
	headBias: [1, arcs, 0],
	pair: [arcs, arcs, 0.3 / Math.sqrt(arcs)],
	pairBias: [1, arcs, 0],
	distance: [1, distanceClasses, 0],
})

/**
 * The part of a network that says how likely a node is the head of another: deep biaffine attention (Dozat & Manning 2017) with a weight for each
 * direction and distance.
 */
export function createArcs(
	parameters: Parameters,
	encoder: Encoder,
	{arcs: a}: TreeShape,
	maxNodes: number,
): Part<TreeSentence> {
	const {floats, blocks} = parameters
	const {at} = floats
	const {dependent, dependentBias, head, headBias, pair, pairBias, distance} = blocks
	const room = (columns: number): number => floats.take(maxNodes * columns)
	const dependents = room(a)
	const heads = room(a)
	const pairs = room(a)
	const dDependents = room(a)
	const dHeads = room(a)
	const dPairs = room(a)
	let factors = new Float32Array(0)
	let scores = new Float64Array(64)

	const rectify = (batch: Batch, place: number, gradients: number, side: number): void => {
		batch.sentences.forEach(({length}, index) => {
			const from = (index * 2 + side) * a
			for (let node = batch.starts[index]!; node <= batch.starts[index]! + length; node++)
				for (let k = 0; k < a; k++) {
					const here = place + node * a + k
					if (gradients < 0) at[here] = at[here]! > 0 ? at[here]! * factors[from + k]! : 0
					else at[gradients + node * a + k] = at[here]! > 0 ? at[gradients + node * a + k]! * factors[from + k]! : 0
				}
		})
	}

	return {
		inputs: Object.entries({dependents, heads, pairs}).map(([name, place]) => ({name, place, columns: a})),
		learn(batch: Batch<TreeSentence>, drop: Dropout, weight: number) {
			const {sentences, starts, nodes} = batch
			const count = (nodes + 3) & -4
			if (factors.length < sentences.length * 2 * a) factors = new Float32Array(sentences.length * 2 * a)
			drop(factors, 0, sentences.length * 2 * a)
			forward(parameters, encoder.out, dependent!, dependentBias!, dependents, count)
			forward(parameters, encoder.out, head!, headBias!, heads, count)
			rectify(batch, dependents, -1, 0)
			rectify(batch, heads, -1, 1)
			at.fill(0, dependents + nodes * a, dependents + count * a)
			at.fill(0, heads + nodes * a, heads + count * a)
			forward(parameters, dependents, pair!, pairBias!, pairs, count)
			for (const place of [dDependents, dHeads, dPairs]) at.fill(0, place, place + count * a)
			let loss = 0
			sentences.forEach(({length, heads: gold}, index) => {
				if (scores.length <= length) scores = new Float64Array(length * 2)
				for (let token = 1; token <= length; token++) {
					const right = gold[token - 1]!
					if (right === noNumber) continue
					const row = pairs + (starts[index]! + token) * a
					let top = -1e30
					for (let node = 0; node <= length; node++) {
						if (node === token) continue
						const other = heads + (starts[index]! + node) * a
						let sum = at[distance!.place + distanceClass(token, node)]!
						if (node === 0) sum = 0
						for (let k = 0; k < a; k++) sum += at[row + k]! * at[other + k]!
						scores[node] = sum
						if (sum > top) top = sum
					}
					let total = 0
					for (let node = 0; node <= length; node++) if (node !== token) total += Math.exp(scores[node]! - top)
					loss += Math.log(total) + top - scores[right]!
					const dRow = dPairs + (starts[index]! + token) * a
					for (let node = 0; node <= length; node++) {
						if (node === token) continue
						const gradient = (Math.exp(scores[node]! - top) / total - (node === right ? 1 : 0)) * weight
						if (gradient < 1e-7 && gradient > -1e-7) continue
						const other = (starts[index]! + node) * a
						if (node > 0) at[distance!.gradient + distanceClass(token, node)]! += gradient
						for (let k = 0; k < a; k++) {
							at[dRow + k]! += gradient * at[heads + other + k]!
							at[dHeads + other + k]! += gradient * at[row + k]!
						}
					}
				}
			})
			backward(parameters, dependents, pair!, pairBias!, dPairs, dDependents, count, false)
			rectify(batch, dependents, dDependents, 0)
			rectify(batch, heads, dHeads, 1)
			backward(parameters, encoder.out, dependent!, dependentBias!, dDependents, encoder.gradients, count, true)
			backward(parameters, encoder.out, head!, headBias!, dHeads, encoder.gradients, count, true)
			return loss
		},
	}
}
