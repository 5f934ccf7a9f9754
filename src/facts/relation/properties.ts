import type {FoundRelation} from './found.js'

// Wikidata's property where one fits; none for an age.

const kin: ReadonlyMap<string, string> = new Map(
	Object.entries({
		brother: 'P3373',
		child: 'P40',
		dad: 'P22',
		daughter: 'P40',
		father: 'P22',
		husband: 'P26',
		mom: 'P25',
		mother: 'P25',
		mum: 'P25',
		sister: 'P3373',
		son: 'P40',
		spouse: 'P26',
		widow: 'P26',
		widower: 'P26',
		wife: 'P26',
	}),
)

const memberships: ReadonlyMap<string, string> = new Map(
	Object.entries({
		employee: 'P108',
		member: 'P463',
		party: 'P102',
		school: 'P69',
		team: 'P54',
	}),
)

/** The Wikidata property of a relation, from its subject to its object; of ownership and founder that of the owner and founder. */
export function propertyOf({type, detail, object}: FoundRelation): string | null {
	switch (type) {
		case 'nationality':
			return 'P27'
		case 'birth':
			return object.entity ? 'P19' : 'P569'
		case 'residence':
			return 'P551'
		case 'family':
			return kin.get(detail ?? '') ?? 'P1038'
		case 'affiliation':
			return memberships.get(detail ?? '') ?? 'P1416'
		case 'ownership':
			return 'P1830'
		case 'founder':
			return 'P112'
		case 'base':
			return 'P159'
		default:
			return null
	}
}
