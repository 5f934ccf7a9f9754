const negations = new Set(["n't", 'never', 'neither', 'nor', 'not'])

/** The `longer` of `no longer`; not of `no longer than`. */
export const isNoLonger = (norms: readonly string[], row: number): boolean =>
	norms[row] === 'longer' && norms[row - 1] === 'no' && norms[row + 1] !== 'than'

/** A word that denies the verb it stands with; `norm` as the tokens have it. */
export const isNegation = (norm: string): boolean => negations.has(norm)
