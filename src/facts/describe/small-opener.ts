import {inClass} from '../../lexicon/lexicon.js'

/** `The mill` inside a sentence: `the mill`; `Two Rivers` and `All Saints` are names. */
export const withSmallOpener = (words: string): string =>
	words.replace(/^(\p{Lu}\p{Ll}{0,10})(?=\s+(\S))/u, (opener, _, next: string) => {
		const word = opener.toLowerCase()
		if (!inClass(word, 'small-opener')) return opener
		const isName = /\p{Lu}/u.test(next) && (inClass(word, 'cardinal') || inClass(word, 'universal-quantifier'))
		return isName ? opener : word
	})
