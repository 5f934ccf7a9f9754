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
