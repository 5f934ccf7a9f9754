import {inClass} from '../lexicon/lexicon.js'
import type {WordClass} from '../model/word-class.js'

/** Asked like a set of words where no document is at hand. */
const wordsOf = (wordClass: WordClass): {readonly has: (word: string) => boolean} => ({
	has: (word) => inClass(word, wordClass),
})

export const documentNouns = wordsOf('document-noun')
export const groupNouns = wordsOf('plural-source')
export const anonymousWords = wordsOf('anonymity-word')
export const timeNouns = wordsOf('interposed-time')
