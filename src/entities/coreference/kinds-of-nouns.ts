import type {Lexicon} from '../../model/lexicon.js'
import type {WordClass} from '../../model/word-class.js'

/** Classes of nouns that can stand for a named organization or place, by the subtype of its name. */
const bySubtype: Readonly<Record<string, WordClass>> = {
	company: 'company-noun',
	media: 'media-noun',
	government: 'government-noun',
	party: 'party-noun',
	school: 'school-noun',
	team: 'team-noun',
	country: 'country-noun',
	city: 'city-noun',
	region: 'region-noun',
	'': 'association-noun',
}

/** A noun can stand for a name of this subtype: `the company` for a company, `the group` for an organization of no known subtype. */
export function standsForKind(lexicon: Lexicon, noun: string, subtype: string | null): boolean {
	const kind = bySubtype[subtype ?? '']
	return kind !== undefined && lexicon.has(noun, kind)
}
