import type {Document} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'
import {partyOf} from '../coreference/affiliations.js'
import type {NamedEntity} from '../name-map.js'

/**
 * The entities, a party's members as the organization where the article speaks of them as a body, by their plural twice or more,
 * and names the party in no other way: `Democrats want it … Democrats left`. `names`: what the entities' names are indexes of.
 */
export function asParties(
	doc: Document,
	names: readonly FoundName[],
	entities: readonly NamedEntity[],
): readonly NamedEntity[] {
	const named = new Set(entities.flatMap((entity) => (entity.type === 'organization' ? (partyOf(entity) ?? []) : [])))
	return entities.map((entity) => {
		const party = entity.type === 'group' ? partyOf(entity) : undefined
		const isBody = party !== undefined && parties.has(party) && !named.has(party) && plurals(doc, names, entity) > 1
		return isBody ? {...entity, type: 'organization'} : entity
	})
}

/** Parties whose members are called by nothing else: `liberals` may belong to none. */
const parties: ReadonlySet<string> = new Set(['democrat', 'liberal democrat', 'lib dem', 'republican'])

const plurals = (doc: Document, names: readonly FoundName[], entity: NamedEntity): number =>
	entity.names.filter((at) => /s$/i.test(doc.text.slice(names[at]?.start, names[at]?.end))).length
