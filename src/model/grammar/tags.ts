/** The XPOS of a verb form that can head a clause by itself: modals, past and present. */
export const isFiniteTag = (tag: string | undefined): boolean =>
	tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'

/** Whether a Penn tag is that of a plural noun or name. */
export const isPluralTag = (xpos: string): boolean => /^NNP?S$/.test(xpos)
