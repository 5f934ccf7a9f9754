import type {Parameters} from './parameters.js'

const decay1 = 0.9
const decay2 = 0.99
const maxNorm = 5

/** Adam (Kingma & Ba 2015) with clipped gradients, and a running mean of the weights, which is the result of training. */
export interface Adam {
	readonly mean: Float32Array
	step(rate: number): void
}

export function createAdam({floats: {at}, start, length, offset}: Parameters): Adam {
	const first = new Float32Array(length)
	const second = new Float32Array(length)
	const mean = at.slice(start, start + length)
	let steps = 0
	return {
		mean,
		step(rate) {
			steps++
			let squares = 0
			for (let k = 0; k < length; k++) squares += at[start + offset + k]! ** 2
			const scale = Math.min(1, maxNorm / Math.sqrt(squares + 1e-12))
			const pace = rate / (1 - decay1 ** steps)
			const spread = 1 / (1 - decay2 ** steps)
			const keeps = Math.min(0.999, (1 + steps) / (10 + steps))
			for (let k = 0; k < length; k++) {
				const gradient = at[start + offset + k]! * scale
				const m = decay1 * first[k]! + (1 - decay1) * gradient
				const v = decay2 * second[k]! + (1 - decay2) * gradient * gradient
				first[k] = m
				second[k] = v
				const weight = at[start + k]! - (pace * m) / (Math.sqrt(v * spread) + 1e-8)
				at[start + k] = weight
				mean[k] = keeps * mean[k]! + (1 - keeps) * weight
			}
			at.fill(0, start + offset, start + offset + length)
		},
	}
}
