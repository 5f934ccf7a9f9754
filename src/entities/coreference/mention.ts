import type {Range} from '../../model/span.js'

/** The grammatical features of a pronoun, by which it agrees with its antecedent. */
export interface PronounForm {
	readonly person: 1 | 2 | 3
	readonly number: 'one' | 'many'
	readonly gender: 'female' | 'male' | 'thing' | null
	readonly use: 'subject' | 'object' | 'possessive' | 'reflexive'
}

const table = `
i 1 one - subject
me 1 one - object
my 1 one - possessive
mine 1 one - possessive
myself 1 one - reflexive
we 1 many - subject
us 1 many - object
our 1 many - possessive
ours 1 many - possessive
ourselves 1 many - reflexive
you 2 one - subject
your 2 one - possessive
yours 2 one - possessive
yourself 2 one - reflexive
yourselves 2 many - reflexive
he 3 one male subject
him 3 one male object
his 3 one male possessive
himself 3 one male reflexive
she 3 one female subject
her 3 one female object
hers 3 one female possessive
herself 3 one female reflexive
it 3 one thing subject
its 3 one thing possessive
itself 3 one thing reflexive
they 3 many - subject
them 3 many - object
their 3 many - possessive
theirs 3 many - possessive
themselves 3 many - reflexive
themself 3 many - reflexive`

/** Personal pronouns by their norm. */
export const pronounWords: ReadonlyMap<string, PronounForm> = new Map(
	table
		.trim()
		.split('\n')
		.map((line) => {
			const [word = '', person, number, gender, use] = line.split(' ')
			return [
				word,
				{
					person: Number(person) as PronounForm['person'],
					number: number as PronounForm['number'],
					gender: gender === '-' ? null : (gender as PronounForm['gender']),
					use: use as PronounForm['use'],
				},
			] as const
		}),
)

/** What something is, as far as pronouns and nouns show: a person, several people, an organization, a place, a thing. */
export type SemanticType = 'person' | 'people' | 'organization' | 'place' | 'thing' | 'things'

/** Words that may refer: a name, a noun phrase or a pronoun. The range leaves out a leading article. */
export interface DiscourseMention extends Range {
	readonly head: number
	readonly form: 'name' | 'nominal' | 'pronoun'
	readonly kind: SemanticType
	readonly gender: 'female' | 'male' | null
	/** Index of the named entity; -1 for noun phrases and pronouns. */
	readonly entity: number
	/** The features of a pronoun; null for others. */
	readonly pronoun: PronounForm | null
	/** The head noun in the singular, lower case; '' for names and pronouns. */
	readonly lemma: string
	readonly determiner: 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'none'
	/** A predicate, title or apposition: no referent of its own. */
	readonly describes: boolean
	/** Index of the named entity that it describes, or -1. */
	readonly describesEntity: number
}
