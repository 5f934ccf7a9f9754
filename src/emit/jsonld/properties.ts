import type {RelationFact} from '../../facts/relation/schema.js'
import type {RoleFact} from '../../facts/role/schema.js'
import {type Properties, referenceOr} from './entities.js'

/** What a fact says of an entity. */
export interface Owned {
	readonly of: string
	readonly properties: Properties
}

/** A person's post: the occupation with its time, and the organization. */
export function roleProperties(role: RoleFact): Owned[] {
	const {personId, title, organization, organizationId, status, since, until, claim} = role
	if (claim.polarity === 'denied') return []
	const times = {...(since !== null && {startDate: since}), ...(until !== null && {endDate: until})}
	const name = title === null ? null : status === 'current' ? title : `${status} ${title}`.replace('elect ', '')
	const post = name !== null && {
		hasOccupation: {
			'@type': 'Role',
			roleName: name,
			hasOccupation: {'@type': 'Occupation', name: title},
			...times,
		},
	}
	// A former post, or one to come, is no tie of today.
	const isHeld = status === 'current' || status === 'acting'
	const body = isHeld &&
		organization !== null && {affiliation: referenceOr(organizationId, 'Organization', organization)}
	return [{of: personId, properties: {...post, ...body}}]
}

/** A relation as the property that schema.org has for it; nothing where it has none, or where the article denies it. */
export function relationProperties(relation: RelationFact): Owned[] {
	const {type, subject, object, claim} = relation
	if (claim.polarity === 'denied' || claim.modality !== 'actual') return []
	const say = (of: string | null, property: string, id: string | null, as: string, name: string): Owned[] =>
		of === null ? [] : [{of, properties: {[property]: referenceOr(id, as, name)}}]
	switch (type) {
		case 'nationality':
			return say(subject.id, 'nationality', object.id, 'Country', object.name)
		case 'birth':
			return /\d/.test(object.name) ? [] : say(subject.id, 'birthPlace', object.id, 'Place', object.name)
		case 'residence':
			return say(subject.id, 'homeLocation', object.id, 'Place', object.name)
		case 'family':
			return say(subject.id, 'relatedTo', object.id, 'Person', object.name)
		case 'affiliation':
			return say(subject.id, 'affiliation', object.id, 'Organization', object.name)
		case 'base':
			return say(subject.id, 'location', object.id, 'Place', object.name)
		case 'founder':
			return say(object.id, 'founder', subject.id, 'Person', subject.name)
		default:
			return []
	}
}
