import type {PeopleCase} from './people-case.js'

/** Nouns that stand for a firm, a body or somebody unnamed where they might stand for a person who is named. */
export const firmReferenceCases: readonly PeopleCase[] = [
	{
		text: 'Brandt Stores cut jobs. Its founder, Anna Lund, resigned. The retailer blamed rates.',
		people: {'Anna Lund': ['Anna Lund']},
		others: {'Brandt Stores': ['Brandt Stores', 'Its', 'retailer']},
	},
	{
		text: 'Jane Roe, a developer, sued Brandt Stores. The developer wants £5 million.',
		people: {'Jane Roe': ['Jane Roe', 'developer']},
	},
	{
		text: 'Peter Moss runs Brandt Stores. The Harbour Commission fined it. The regulator said prices had misled buyers.',
		people: {'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Neil Frost was jailed on Friday. “He has shown no remorse,” the judge said.',
		people: {'Neil Frost': ['Neil Frost', 'He']},
		speakers: ['judge'],
	},
]
