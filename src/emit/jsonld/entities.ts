import type {Extraction} from '../../facts/extraction.js'
import {entityIri} from '../iris.js'

export type Properties = Readonly<Record<string, unknown>>

type Entity = Extraction['entities'][number]

/** The type of an entity in schema.org. */
export function entityType({type, subtype}: Entity): string {
	return (subtype !== null && subtypes[`${type}/${subtype}`]) || types[type]
}

const types: Readonly<Record<Entity['type'], string>> = {
	person: 'Person',
	organization: 'Organization',
	place: 'Place',
	group: 'Thing',
	product: 'Product',
	event: 'Event',
	work: 'CreativeWork',
}

const subtypes: Readonly<Record<string, string>> = {
	'place/country': 'Country',
	'place/city': 'City',
	'organization/company': 'Corporation',
	'organization/government': 'GovernmentOrganization',
	'organization/media': 'NewsMediaOrganization',
	'organization/party': 'PoliticalParty',
	'organization/school': 'EducationalOrganization',
	'organization/team': 'SportsTeam',
}

export const reference = (id: string): Properties => ({'@id': entityIri(id)})

/** An entity by its id, or what has none by its type and name. */
export const referenceOr = (id: string | null, type: string, name: string): Properties =>
	id === null ? {'@type': type, name} : reference(id)
