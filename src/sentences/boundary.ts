import {boundaryFeatures, type Gap, scale} from './boundary-features.js'
import {packed} from './boundary-weights.js'
import type {Stretch} from './stretch.js'

// Higher than even, since a sentence cut in two does more harm than two left together.
const threshold = 0.5 * scale

let weights: Int8Array | undefined

/** A linear model's judgement of a gap without a full stop. */
export function opensByWeights(stretch: Stretch, gap: Gap): boolean {
	weights ??= unpack(packed)
	let sum = 0
	for (const feature of boundaryFeatures(stretch, gap)) sum += weights[feature]!
	return sum > threshold
}

function unpack(text: string): Int8Array {
	return Int8Array.from(atob(text), (character) => character.charCodeAt(0))
}
