import type {Lexicon} from '../../../model/lexicon.js'

const organizationSubtypes = ['company', 'media', 'government', 'party', 'school', 'team'] as const
const placeSubtypes = ['facility', 'region', 'city'] as const

/** Subtype of an organization by a noun in its name (`Airlines`: company); null where the noun shows none. Lower case. */
export const organizationSubtypeOf = ({has}: Lexicon, noun: string): string | null =>
	organizationSubtypes.find((subtype) => has(noun, `${subtype}-name-noun`)) ?? null

/** Subtype of a place by a noun in its name (`Bay`: region); null where the noun shows none. Lower case. */
export const placeSubtypeOf = ({has}: Lexicon, noun: string): string | null =>
	placeSubtypes.find((subtype) => has(noun, `${subtype}-name-noun`)) ?? null

/** Whether a noun ends the names of organizations or places: `Trust`, `Bay`. Lower case. */
export const isNameNoun = ({has}: Lexicon, noun: string): boolean =>
	has(noun, 'organization-name-noun') || has(noun, 'place-name-noun')
