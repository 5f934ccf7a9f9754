/** A word as `Tokens.norms` has it: in lower case, quotation marks and apostrophes straight. */
export const normalize = (word: string): string =>
	word
		.replace(/[‘’‚‛′]/g, "'")
		.replace(/[“”„‟″]/g, '"')
		.replaceAll('\u00ad', '')
		.toLowerCase()
