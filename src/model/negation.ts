const negations = new Set(["n't", 'never', 'neither', 'nor', 'not'])

/** A word that denies the verb it stands with; `norm` as the tokens have it. */
export const isNegation = (norm: string): boolean => negations.has(norm)
