import type {Batch, Sentence} from './batch.js'
import type {Encoder} from './encoder.js'
import {backward, forward, type Parameters, type Wanted} from './parameters.js'
import {padded} from './shape.js'
import {descend} from './softmax.js'
import type {Part, Parts} from './train-network.js'

/** A sentence with the number of the right tag of each token, 255 where it has none that is learned. */
export interface TaggedSentence extends Sentence {
	readonly tags: Uint8Array
}

const tagBlocks = (width: number, tags: number): Wanted => ({
	tag: [width, padded(tags), 1 / Math.sqrt(width)],
	tagBias: [1, padded(tags), 0],
})

/** The part of a network that gives the tags of tokens. */
function createTags(parameters: Parameters, encoder: Encoder, tags: number, maxNodes: number): Part<TaggedSentence> {
	const {floats, blocks} = parameters
	const {at} = floats
	const {tag, tagBias} = blocks
	const columns = padded(tags)
	const scores = floats.take(maxNodes * columns)
	return {
		learn(batch: Batch<TaggedSentence>, _drop, weight) {
			const {sentences, starts, nodes} = batch
			const count = (nodes + 3) & -4
			forward(parameters, encoder.out, tag!, tagBias!, scores, count)
			let loss = 0
			sentences.forEach(({length, tags: gold}, index) => {
				at.fill(0, scores + starts[index]! * columns, scores + (starts[index]! + 1) * columns)
				for (let token = 1; token <= length; token++)
					loss += descend(floats, scores + (starts[index]! + token) * columns, tags, columns, gold[token - 1]!, weight)
			})
			at.fill(0, scores + nodes * columns, scores + count * columns)
			backward(parameters, encoder.out, tag!, tagBias!, scores, encoder.gradients, count, true)
			return loss
		},
	}
}

/** The parts of a network that gives the tags of tokens. */
export const tagParts = (width: number, tags: number): Parts<TaggedSentence> => ({
	blocks: tagBlocks(width, tags),
	create: (parameters, encoder, maxNodes) => [createTags(parameters, encoder, tags, maxNodes)],
	room: padded(tags),
})
