import type {FieldValue} from './correction.js'

/**
 * How a field is filled in: free text; a name, mostly one of the article's; a number; one of its options; words of the text; several
 * pieces of it; words of the text with the role that each plays.
 */
export type FieldInput = 'text' | 'name' | 'number' | 'choice' | 'words' | 'pieces' | 'arguments'

/** A field of a kind of record that a reader may put right. */
export interface CorrectableField<F> {
	/** As in records, with a dot for a field within one: `claim.polarity`. */
	readonly name: string
	/** What it is called on a page. */
	readonly label: string
	readonly input: FieldInput
	/** What may be chosen; of free text and roles, what is proposed. */
	readonly options?: readonly string[]
	/** It is never empty. */
	readonly required?: true
	/** Of a record that was missing, it is proposed to be the words that a reader selects. */
	readonly selected?: true
	readonly value: (fact: F) => FieldValue
}
