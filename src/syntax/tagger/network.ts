import {createKernel, type KernelKind} from '../../learning/kernel.js'
import {repeatedRows} from '../../learning/linear/repeated-rows.js'
import {type Matrix, placeMatrix, scaleAround, sizeOf, wholeBlocks} from '../../learning/network/dense.js'
import {createEncoder, type EncoderWeights, encoderSize} from '../../learning/network/encoder.js'

/** The weights of a network that tags, as a file holds them. */
export interface TagWeights extends EncoderWeights {
	readonly tag: Matrix
}

/** A network at work. */
export interface TagNetwork {
	/** Reads `length` tokens; `rows` has `perToken` rows of the table for each. */
	read(rows: Int32Array, perToken: number, length: number): void
	/** The log-probability of a tag for a token of the last reading, up to a constant for each token. */
	score(token: number, tag: number): number
}

/** @param maxTokens of a sentence */
export function createTagNetwork(weights: TagWeights, maxTokens: number, kind?: KernelKind): TagNetwork {
	const {width: d, tag} = weights
	const room = (maxTokens + 4) & -4
	const widest = Math.max(d * 2, wholeBlocks(tag.columns))
	const kernel = createKernel(encoderSize(weights, room) + sizeOf(tag) + room * widest * 4 + 1024, kind)
	const {long, real} = kernel
	const sums = kernel.take(room * widest * 4)
	const encoder = createEncoder(kernel, weights, room, sums)
	const unlessRead = repeatedRows()
	const {at, columns, inner, units, biases} = placeMatrix(kernel, tag, scaleAround(weights.ranges.at(-1)!))
	return {
		read(rows, perToken, length) {
			if (length === 0) return
			unlessRead(rows, length * perToken, () => {
				encoder.read(rows, perToken, length)
				kernel.product(encoder.out, d * kernel.inputBytes, at, sums, (length + 2) & -2, columns, inner)
			})
		},
		score: (token, number) =>
			long[sums / 4 + (token + 1) * columns + number]! * real[units / 4 + number]! + real[biases / 4 + number]!,
	}
}
