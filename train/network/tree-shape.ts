import type {Sentence} from './batch.js'
import type {EncoderShape} from './shape.js'

/** Sizes of a network that finds arcs; `arcs` and `hidden` are multiples of eight. */
export interface Shape extends EncoderShape {
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
