import type {Range} from '../../model/span.js'
import type {Pronoun} from './pronoun-words.js'

/** What something is, as far as pronouns and nouns show: a person, several people, an organization, a place, a thing. */
export type Kind = 'person' | 'people' | 'organization' | 'place' | 'thing' | 'things'

/** Words that may refer: a name, a noun phrase or a pronoun. The range leaves out a leading article. */
export interface Markable extends Range {
	readonly head: number
	readonly form: 'name' | 'nominal' | 'pronoun'
	readonly kind: Kind
	readonly gender: 'female' | 'male' | null
	/** Index of the named entity; -1 for noun phrases and pronouns. */
	readonly entity: number
	/** The pronoun's table line; null for others. */
	readonly pronoun: Pronoun | null
	/** The head noun in the singular, lower case; '' for names and pronouns. */
	readonly lemma: string
	readonly determiner: 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'none'
	/** A predicate, title or apposition: no referent of its own. */
	readonly describes: boolean
	/** Index of the named entity that it describes, or -1. */
	readonly describesEntity: number
}
