/** How a pronoun agrees: whom or what it can stand for. */
export interface Pronoun {
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
export const pronounWords: ReadonlyMap<string, Pronoun> = new Map(
	table
		.trim()
		.split('\n')
		.map((line) => {
			const [word = '', person, number, gender, use] = line.split(' ')
			return [
				word,
				{
					person: Number(person) as Pronoun['person'],
					number: number as Pronoun['number'],
					gender: gender === '-' ? null : (gender as Pronoun['gender']),
					use: use as Pronoun['use'],
				},
			] as const
		}),
)
