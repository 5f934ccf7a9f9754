import {offsetClass, offsetClasses} from '#src/syntax/parser/network.js'
import type {Batch} from './batch.js'
import type {Dropout, Encoder} from './encoder.js'
import {backward, forward, type Parameters, type Wanted} from './parameters.js'
import {noNumber, padded, type TreeSentence, type TreeShape} from './shape.js'
import {descend} from './softmax.js'
import type {Part} from './train-network.js'

export const relationBlocks = ({width, hidden, labels}: TreeShape): Wanted => ({
	ends: [width, hidden * 2, 1 / Math.sqrt(width)],
	endsBias: [1, hidden * 2, 0],
	way: [offsetClasses, hidden, 0, 'table'],
	relation: [hidden, padded(labels), 1 / Math.sqrt(hidden)],
	relationBias: [1, padded(labels), 0],
})

/** The part of a network that gives the relation of a token to its head: one hidden layer over both ends and the way between them. */
export function createRelations(
	parameters: Parameters,
	encoder: Encoder,
	{hidden: h, labels}: TreeShape,
	maxNodes: number,
): Part<TreeSentence> {
	const {floats, blocks} = parameters
	const {at} = floats
	const {ends, endsBias, way, relation, relationBias} = blocks
	const columns = padded(labels)
	const both = floats.take(maxNodes * h * 2)
	const dBoth = floats.take(maxNodes * h * 2)
	const units = floats.take(maxNodes * h)
	const dUnits = floats.take(maxNodes * h)
	const scores = floats.take(maxNodes * columns)
	let factors = new Float32Array(0)
	return {
		inputs: [{name: 'units', place: units, columns: h}],
		learn(batch: Batch<TreeSentence>, drop: Dropout, weight: number) {
			const {sentences, starts, nodes} = batch
			const count = (nodes + 3) & -4
			if (factors.length < sentences.length * h) factors = new Float32Array(sentences.length * h)
			drop(factors, 0, sentences.length * h)
			forward(parameters, encoder.out, ends!, endsBias!, both, count)
			at.fill(0, units, units + count * h)
			at.fill(0, dBoth, dBoth + count * h * 2)
			sentences.forEach(({length, heads}, index) => {
				const begin = starts[index]!
				for (let token = 1; token <= length; token++) {
					const head = heads[token - 1]!
					if (head === noNumber) continue
					const own = both + (begin + token) * h * 2
					const other = both + (begin + head) * h * 2 + h
					const between = way!.place + offsetClass(token, head) * h
					const to = units + (begin + token) * h
					for (let k = 0; k < h; k++) {
						const sum = at[own + k]! + at[other + k]! + at[between + k]!
						at[to + k] = sum > 0 ? sum * factors[index * h + k]! : 0
					}
				}
			})
			forward(parameters, units, relation!, relationBias!, scores, count)
			let loss = 0
			sentences.forEach(({length, labels: gold}, index) => {
				at.fill(0, scores + starts[index]! * columns, scores + (starts[index]! + 1) * columns)
				for (let token = 1; token <= length; token++)
					loss += descend(
						floats,
						scores + (starts[index]! + token) * columns,
						labels,
						columns,
						gold[token - 1]!,
						weight,
					)
			})
			at.fill(0, scores + nodes * columns, scores + count * columns)
			backward(parameters, units, relation!, relationBias!, scores, dUnits, count, false)
			sentences.forEach(({length, heads}, index) => {
				const begin = starts[index]!
				for (let token = 1; token <= length; token++) {
					const head = heads[token - 1]!
					if (head === noNumber) continue
					const own = dBoth + (begin + token) * h * 2
					const other = dBoth + (begin + head) * h * 2 + h
					const between = way!.gradient + offsetClass(token, head) * h
					const from = (begin + token) * h
					for (let k = 0; k < h; k++) {
						if (at[units + from + k]! <= 0) continue
						const gradient = at[dUnits + from + k]! * factors[index * h + k]!
						at[own + k]! += gradient
						at[other + k]! += gradient
						at[between + k]! += gradient
					}
				}
			})
			backward(parameters, encoder.out, ends!, endsBias!, dBoth, encoder.gradients, count, true)
			return loss
		},
	}
}
