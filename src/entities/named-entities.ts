import type {Document} from '../model/document.js'
import type {Entity, FoundName, Mention, Role} from '../model/entity.js'
import {groupNames} from './aliases/group-names.js'
import {pronounWords} from './coreference/mention.js'
import {mapNames, type NamedEntity} from './name-map.js'
import {withoutCredits} from './names/credits.js'
import {findRoles} from './roles/find.js'
import {indexClauses} from './roles/post-context.js'
import {genderOfRole} from './roles/title.js'

/** The entities that names alone show, with their mentions and their posts. */
export function nameEntities(doc: Document, found: readonly FoundName[]) {
	const names = withoutCredits(doc, found)
	const groups = groupNames(doc, names).map((group) => ({firstRow: names[group.names[0] ?? 0]?.from ?? 0, ...group}))
	const named = groups
		.flatMap((group, entity) => group.names.map((at) => toMention(doc, names[at]!, entity)))
		.sort((a, b) => a.from - b.from)
	const map = mapNames(doc, named, groups)
	const clauses = indexClauses(doc)
	const roles = findRoles({doc, names: map, clauses})
	return {named, roles, clauses, people: {...map, entities: withGender(doc, groups, roles)}}
}

// The head of a name is the row whose head stands outside it.
function toMention(doc: Document, {from, to, start, end, rule}: FoundName, entity: number): Mention {
	let head = to - 1
	for (let row = from; row < to; row++) {
		const up = doc.tree.heads[row] ?? -1
		if (up < from || up >= to) {
			head = row
			break
		}
	}
	return {start, end, from, to, head, form: 'name', entity, rule, confidence: 1}
}

// `spokeswoman Jane Doe`: the post shows the gender where the name doesn't.
function withGender({lexicon}: Document, groups: readonly NamedEntity[], roles: readonly Role[]): NamedEntity[] {
	const byPost = new Map<number, 'female' | 'male'>()
	for (const {person, head} of roles) {
		const gender = genderOfRole(lexicon, head)
		if (gender) byPost.set(person, gender)
	}
	return groups.map((group, index) => ({...group, gender: group.gender ?? byPost.get(index) ?? null}))
}

/** The entities with the gender of the pronouns that refer to them, where nothing else shows one. */
export function withPronounGender(
	doc: Document,
	people: readonly NamedEntity[],
	mentions: readonly Mention[],
): NamedEntity[] {
	const genders = new Map<number, 'female' | 'male'>()
	for (const {entity, head} of mentions) {
		const gender = pronounWords.get(doc.tokens.norms[head] ?? '')?.gender
		if (!genders.has(entity) && (gender === 'male' || gender === 'female')) genders.set(entity, gender)
	}
	return people.map((group, index) =>
		group.type === 'person' ? {...group, gender: group.gender ?? genders.get(index) ?? null} : group,
	)
}

/** An entity as records have it; its id depends on the article, the type and the name. */
export const toEntity = ({type, subtype, name, gender, iso, geonames}: NamedEntity, id: string): Entity => ({
	id,
	type,
	subtype,
	name,
	gender: type === 'person' ? gender : null,
	ids: {iso, geonames, wikidata: null},
})
