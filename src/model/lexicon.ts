import type {WordClass} from './word-class.js'

/** A form of a caller's own word, and the form of a known word that the learned parts read in its place. */
export interface OwnForm {
	/** The caller's word in its base form: `blurb` of `blurbed`. */
	readonly lemma: string
	readonly upos: 'VERB' | 'NOUN'
	/** The same form of the exemplar, and its lemma: `said`, `say`. */
	readonly form: string
	readonly exemplar: string
	/** The words that must follow, lower case: `back` of `fired back`. */
	readonly following: readonly string[]
	/** It can also be a form of a noun, so it is no finite verb after a determiner. */
	readonly ambiguous: boolean
}

/** Classes that are asked for together: a bit for each (`classGroup`). */
export type ClassGroup = Uint32Array

/** Words and their classes: the built-in lists and a caller's own words. The classes are explained in src/lexicon. */
export interface Lexicon {
	/** Whether a lemma belongs to a class; of the classes of words.tsv: whether a form in lower case does. */
	has(word: string | undefined, wordClass: WordClass): boolean
	/** Whether a word belongs to one class of a group at least: one look-up in place of one a class. */
	hasAny(word: string, group: ClassGroup): boolean
	/** Whether a form in lower case may be one of a lemma of the class: `said`, `saying` of `say`; `ministers`. */
	formIn(norm: string | undefined, wordClass: WordClass): boolean
	/** All words of a class, in any order. */
	words(wordClass: WordClass): readonly string[]
	/** Forms of a caller's own words that have an exemplar, by norm. */
	readonly own: ReadonlyMap<string, OwnForm>
}
