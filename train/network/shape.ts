import type {Sentence} from './batch.js'

/** Sizes of what reads the words of a sentence; `width` is a multiple of sixteen. */
export interface EncoderShape {
	/** Numbers that stand for a token. */
	readonly width: number
	readonly layers: number
	/** Rows of the table that tokens are sums of. */
	readonly rows: number
}

/** Columns of a matrix for as many outputs. */
export const padded = (count: number): number => (count + 7) & -8

/** Sizes of a network that finds arcs; `arcs` and `hidden` are multiples of 16. */
export interface TreeShape extends EncoderShape {
	/** Numbers that stand for a token as a head, and as a dependent. */
	readonly arcs: number
	/** Hidden units of the choice of a relation. */
	readonly hidden: number
	readonly labels: number
}

/** Stands where no head or no relation is to be learned. */
export const noNumber = 255

/** A sentence with its tree: numbers of nodes and of relations, or `noNumber`. */
export interface TreeSentence extends Sentence {
	readonly heads: Uint8Array
	readonly labels: Uint8Array
}
