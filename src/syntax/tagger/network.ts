import {type Matrix, ofNode, placeMatrix, sizeOf} from '../../learning/dense.js'
import {createEncoder, type EncoderWeights, encoderSize} from '../../learning/encoder.js'
import {createKernel} from '../../learning/kernel.js'

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

/** @param maxTokens of a sentence; @param plain without WebAssembly */
export function createTagNetwork(weights: TagWeights, maxTokens: number, plain?: boolean): TagNetwork {
	const {width: d, tag} = weights
	const room = (maxTokens + 4) & -4
	const widest = Math.max(d * 2, tag.columns)
	const kernel = createKernel(encoderSize(weights, room) + sizeOf(tag) + room * widest * 4 + 1024, plain)
	const {long} = kernel
	const sums = kernel.take(room * widest * 4)
	const encoder = createEncoder(kernel, weights, room, sums)
	const {at, columns, inner} = placeMatrix(kernel, tag, ofNode, 1)
	const units = tag.units.map((unit) => unit / ofNode)
	const {bias} = tag
	return {
		read(rows, perToken, length) {
			if (length === 0) return
			encoder.read(rows, perToken, length)
			kernel.product(encoder.out, d * 2, at, sums, (length + 2) & -2, columns, inner)
		},
		score: (token, number) => long[sums / 4 + (token + 1) * columns + number]! * units[number]! + bias[number]!,
	}
}
