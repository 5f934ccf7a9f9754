import {inClass} from '../../../lexicon/lexicon.js'
import type {WordClass} from '../../../model/word-class.js'

// What may stand behind a noun phrase that ends there: `the deal was signed`, no `the deal with Acme`.
const end =
	'(?=[.,;]|$| (?:after|and|are|because|before|but|could|had|has|have|is|said|says|until|was|were|when|while|will|would)(?!\\p{L})(?! (?:not )?(?:by|how|that|to|whether|why)\\b))'
const modifier = '(?:(?:latest|new|other|previous) )?'
const definite = new RegExp(`(?<!\\p{L}|familiar with )the ${modifier}(?<noun>\\p{Ll}{3,20})${end}`, 'giu')
// `the father of the two men`, but not `the two owners of the mill`
const numbered = new RegExp(`(?<!\\p{L})the (?:two|three|four|five) ${modifier}(?<noun>\\p{Ll}{2,20})${end}`, 'giu')

// Nouns for what was said, agreed, done or written: which it is, a sentence before says.
const classes: readonly WordClass[] = ['content-noun', 'action-noun', 'document-noun', 'shell-noun']

/** Whether a noun, or that of which it is the plural in -s, is of a class. */
export const isOf = (noun: string, one: WordClass): boolean =>
	inClass(noun, one) || inClass(noun.replace(/s$/, ''), one)

/** A noun, and the words of its sentence before its phrase. */
export interface BareDefinite {
	readonly noun: string
	readonly isNumbered: boolean
	readonly before: string
}

/** Nouns of bare definite phrases that have their sense from a sentence before: `law` of `The state repealed the law`. */
export function bareDefinites(sentence: string): BareDefinite[] {
	const words = sentence.replace(/[“"][^“”"]{0,400}[”"]/g, '“”')
	const found = (phrase: RegExp): BareDefinite[] =>
		[...words.matchAll(phrase)].map(({groups, index}) => ({
			noun: groups!.noun!,
			isNumbered: phrase === numbered,
			before: words.slice(0, index),
		}))
	return [
		...found(definite).filter(({noun}) => classes.some((one) => isOf(noun, one)) && !isOf(noun, 'person-noun')),
		...found(numbered),
	]
}
