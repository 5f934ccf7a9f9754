import type {Constraints} from '#src/learning/chain/span-constraints.js'
import type {FeatureTable} from '#src/learning/linear/feature-table.js'

/** The features of a sequence: token `t` has `keys` from `starts[t]` up to `starts[t + 1]`; keys are any integers but 0. */
export interface SequenceFeatures {
	readonly keys: Int32Array
	/** One more than there are tokens. */
	readonly starts: Int32Array
}

/** A sequence with the number of the right label of each token. */
export interface LabelledSequence extends SequenceFeatures {
	readonly labels: Uint8Array
}

/** A first-order linear chain: weights of features by label, and of pairs of labels. */
export interface SequenceModel {
	readonly labels: readonly string[]
	readonly constraints: Constraints
	readonly table: FeatureTable
	/** One number a label for each row of the table. */
	readonly weights: Float32Array | Int16Array
	/** As `Constraints`: of a pair, of the start and of the end. */
	readonly transitions: Float32Array | Int16Array
	/** Log-odds of one unit of the weights; 1 in training. */
	readonly unit: number
}

/** Labels may follow each other in any order. */
export const freeConstraints = (count: number): Constraints => new Uint8Array((count + 1) ** 2).fill(1)
