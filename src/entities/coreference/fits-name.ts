import type {Mention, Role} from '../../model/entity.js'
import {entityOf, type NamedEntity} from '../name-map.js'
import {countryName} from '../names/gazetteer/country-names.js'
import {partyOf} from './affiliations.js'
import type {EntityProfiles} from './entity-profiles.js'

/**
 * Whether a post can be meant by a phrase that holds a name: `the Oslo mayor`, `the Republican candidate`, `the president of
 * Acme`. `same` where the article tells so, `open` where nothing speaks against it. `head`: the row of the noun.
 */
export function fitsName(
	profiles: EntityProfiles,
	role: Role,
	mention: Mention,
	head: number,
): 'same' | 'open' | 'other' {
	const named = entityOf(profiles.names, mention)
	if (!named) return 'open'
	const party = partyOf(named)
	const parties = party ? profiles.affiliations.parties.get(role.person) : undefined
	if (party && parties) return parties.has(party) ? 'same' : 'other'
	if (named.type === 'organization') return sameIf(role.organization, mention.entity)
	if (party) return 'open'
	const place = profiles.names.entities[role.place]
	if (place) return isPlace(place, named) ? 'same' : 'other'
	const country = named.iso === null || named.iso === 'GB' ? null : countryName(named.iso)
	if (role.country && country) return role.country === country ? 'same' : 'other'
	const affiliations = profiles.affiliations.places.get(role.person)
	if (affiliations)
		return [...affiliations].some((seat) => isPlace(profiles.names.entities[seat]!, named)) ? 'same' : 'open'
	// `the president of the United States` isn't the president of Acme.
	const organization = profiles.names.entities[role.organization]
	return organization && mention.from > head && !organization.name.includes(named.name) ? 'other' : 'open'
}

const sameIf = (known: number, asked: number): 'same' | 'open' | 'other' =>
	known < 0 ? 'open' : known === asked ? 'same' : 'other'

const isPlace = (place: NamedEntity, named: NamedEntity): boolean =>
	place === named || (place.iso !== null && place.iso === named.iso)
