import {spanTable} from '#tables'
import {sharedIntegers} from '../files/shared-bytes.js'
import {rebuild, sectionOf, unpackWeights} from '../files/weight-file.js'
import {expand} from '../linear/compand.js'
import type {ValueTable} from '../linear/value-table.js'
import {spanConstraints} from './span-constraints.js'

/** A first-order chain with the labels outside, begin, go on: from their features, which tokens are a span. */
export interface SpanModel {
	/** The weights of a feature for the three labels as codes (`compand`), eight bits each, the first lowest. */
	readonly codes: ValueTable
	/**
	 * Exponentials of the transitions, 0 where forbidden: `steps[before * 4 + after]`, where 3 stands for the start as
	 * `before` and for the end as `after`.
	 */
	readonly steps: Float64Array
	/** Log-odds of one unit of the weights. */
	readonly unit: number
	readonly space: SpanSpace
}

/** Working space for one sequence: three numbers a token but for `shares`; grows as needed. */
export interface SpanSpace {
	/** Exponentials of the scores of the labels, the best with 1. */
	weights: Float64Array
	/** Sums over all paths up to a token and from it on: at each token their products add up to 1. */
	forward: Float64Array
	backward: Float64Array
	/** What the sums of a token, and of the end, were divided by: one more than tokens. */
	shares: Float64Array
}

/** Reads what `packSequence` wrote of a chain with three labels; `name` is the file's name in `models/`. @throws WeightError */
export function unpackSpanModel(bytes: Uint8Array, name: string): SpanModel {
	const file = unpackWeights(bytes, name)
	const {labels, unit} = file.about
	if (!Array.isArray(labels) || labels.length !== 3 || typeof unit !== 'number')
		throw rebuild(name, 'has not three labels')
	const transitions = sectionOf(file, 'transitions', name)
	const allowed = spanConstraints(labels as string[])
	const slots = sharedIntegers(
		name,
		() => spanTable(sectionOf(file, 'keys', name), sectionOf(file, 'weights', name)).slots,
	)
	return {
		codes: {slots},
		steps: Float64Array.from(transitions, (code, at) => (allowed[at] ? Math.exp(expand(code) * unit) : 0)),
		unit,
		space: spaceFor(0),
	}
}

/** Working space for a sequence of so many tokens: that of the model, or a larger one in its place. */
export function roomFor({space}: SpanModel, tokens: number): SpanSpace {
	if (space.shares.length <= tokens) Object.assign(space, spaceFor(tokens * 2))
	return space
}

const spaceFor = (tokens: number): SpanSpace => ({
	weights: new Float64Array(tokens * 3),
	forward: new Float64Array(tokens * 3),
	backward: new Float64Array(tokens * 3),
	shares: new Float64Array(tokens + 1),
})
