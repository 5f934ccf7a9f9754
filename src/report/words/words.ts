/** A word of a text as it is searched for, and where it stands. */
export interface Word {
	/** Without accents, in lower case: `cafe` for `Café`. */
	readonly word: string
	readonly start: number
	readonly end: number
}

// Longer runs of letters are cut, so that none makes a file of words large.
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,39}(?:['’](?=\p{L})[\p{L}\p{M}]{1,20})?/gu

/** The words of a text, in its order. Linear. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = []
	for (const match of text.matchAll(pattern)) {
		const word = folded(match[0])
		if (word !== '') words.push({word, start: match.index, end: match.index + match[0].length})
	}
	return words
}

// `Lee’s`: lee
const folded = (word: string): string =>
	word
		.replace(/['’][sS]$/, '')
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
