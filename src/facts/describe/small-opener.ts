import {inClass} from '../../lexicon/lexicon.js'

/** `The mill` inside a sentence: `the mill`, `the Hollin mill`; `Two Rivers`, `All Saints` and `On Foods` are names. */
export const withSmallOpener = (phrase: string): string =>
	smallOpened(phrase, (word) => inClass(word, 'definite-determiner') || /^an?$/.test(word))

/** The same of a clause, which opens with a preposition before a name: `In Oslo the mill fell` as `in Oslo the mill fell`. */
export const withSmallClause = (clause: string): string =>
	smallOpened(clause, (word) => !inClass(word, 'cardinal') && !inClass(word, 'universal-quantifier'))

/** `isSmall`: whether a word is a small one even before a capital letter. */
const smallOpened = (words: string, isSmall: (word: string) => boolean): string =>
	words.replace(/^(\p{Lu}\p{Ll}{0,10})(?=\s+(\S))/u, (opener, _, next: string) => {
		const word = opener.toLowerCase()
		return inClass(word, 'small-opener') && (isSmall(word) || !/\p{Lu}/u.test(next)) ? word : opener
	})
