import type {Constraints} from '#src/learning/chain/span-constraints.js'
import {findRow} from '#src/learning/linear/feature-table.js'
import type {SequenceFeatures, SequenceModel} from './sequence.js'

/** Adds up the weights of every token's features: one number a token and label. Unknown features count nothing. */
export function scoreTokens(model: SequenceModel, {keys, starts}: SequenceFeatures): Float64Array {
	const {table, weights} = model
	const count = model.labels.length
	const length = starts.length - 1
	const scores = new Float64Array(length * count)
	for (let token = 0; token < length; token++) {
		const base = token * count
		for (let at = starts[token]!; at < starts[token + 1]!; at++) {
			const row = findRow(table, keys[at]!)
			if (row < 0) continue
			for (let label = 0; label < count; label++) scores[base + label]! += weights[row * count + label]!
		}
	}
	return scores
}

/** The best sequence of labels under the model and its constraints (Viterbi). */
export function labelSequence(model: SequenceModel, features: SequenceFeatures): Uint8Array {
	return bestPath(scoreTokens(model, features), model.transitions, model.constraints, model.labels.length)
}

/** The path with the highest sum of token and transition scores; forbidden pairs are passed over. */
export function bestPath(
	scores: Float64Array,
	transitions: ArrayLike<number>,
	allowed: Constraints,
	count: number,
): Uint8Array {
	const length = scores.length / count
	const path = new Uint8Array(length)
	if (length === 0) return path
	const size = count + 1
	const back = new Uint8Array(length * count)
	let current = new Float64Array(count)
	let next = new Float64Array(count)
	for (let label = 0; label < count; label++)
		current[label] = allowed[count * size + label] ? transitions[count * size + label]! + scores[label]! : -1e300
	for (let token = 1; token < length; token++) {
		for (let label = 0; label < count; label++) {
			let best = -1e300
			let from = 0
			for (let before = 0; before < count; before++) {
				if (allowed[before * size + label] === 0) continue
				const sum = current[before]! + transitions[before * size + label]!
				if (sum > best) {
					best = sum
					from = before
				}
			}
			next[label] = Math.max(best + scores[token * count + label]!, -1e300)
			back[token * count + label] = from
		}
		;[current, next] = [next, current]
	}
	let best = 0
	let highest = Number.NEGATIVE_INFINITY
	for (let label = 0; label < count; label++) {
		const sum = allowed[label * size + count] ? current[label]! + transitions[label * size + count]! : -1e301
		if (sum > highest) {
			highest = sum
			best = label
		}
	}
	for (let token = length - 1; token >= 0; token--) {
		path[token] = best
		best = back[token * count + best]!
	}
	return path
}
