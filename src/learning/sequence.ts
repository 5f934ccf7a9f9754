import type {KeyIndex} from './key-index.js'

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

/**
 * Which label may follow which: `allowed[before * (count + 1) + after]` is 1. Number `count` stands for the start as
 * `before` and for the end as `after`.
 */
export type Constraints = Uint8Array

/** A first-order linear chain: weights of features by label, and of pairs of labels. */
export interface SequenceModel {
	readonly labels: readonly string[]
	readonly constraints: Constraints
	readonly table: KeyIndex
	/** One number a label for each row of the table; companded in eight bits but in training. */
	readonly weights: Float32Array | Uint8Array
	/** As `Constraints`: of a pair, of the start and of the end. */
	readonly transitions: Float32Array | Int16Array
	/** Log-odds of one unit of the weights; 1 in training. */
	readonly unit: number
}

/** Labels may follow each other in any order. */
export const freeConstraints = (count: number): Constraints => new Uint8Array((count + 1) ** 2).fill(1)

/**
 * The rules of spans for labels named `O`, `B-x`, `I-x`, and, where they occur, `E-x` and `S-x` (BIOES; then each span
 * ends with `E-` or is `S-`).
 */
export function spanConstraints(labels: readonly string[]): Constraints {
	const ends = labels.some((label) => label.startsWith('E-'))
	const size = labels.length + 1
	const allowed: Constraints = new Uint8Array(size * size)
	const kindOf = (number: number): string => labels[number]?.[0] ?? 'O'
	const typeOf = (number: number): string => labels[number]?.slice(2) ?? ''
	for (let before = 0; before < size; before++)
		for (let after = 0; after < size; after++) {
			const open = kindOf(before) === 'B' || kindOf(before) === 'I'
			const goesOn = kindOf(after) === 'I' || kindOf(after) === 'E'
			const fits = goesOn ? open && typeOf(before) === typeOf(after) : !(ends && open)
			allowed[before * size + after] = fits ? 1 : 0
		}
	return allowed
}
