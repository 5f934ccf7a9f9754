import type {Document} from '../model/document.js'
import type {Entity, FoundName, Mention, Role} from '../model/entity.js'
import {hashParts} from '../model/hash.js'
import {groupNames} from './aliases.js'
import {findNominals} from './nominals.js'
import {findPronouns, type Speech} from './pronouns.js'
import {indexClauses} from './roles/clause.js'
import {mapNames, type NamedEntity} from './roles/name-map.js'
import {roleNouns} from './roles/role-nouns.js'
import {findRoles, isPost} from './roles.js'

export interface Resolved {
	readonly entities: readonly Entity[]
	/** In the order of the text. */
	readonly mentions: readonly Mention[]
	readonly roles: readonly Role[]
}

/** Who is who: groups names into entities, finds their posts, and gives noun phrases and pronouns to them. */
export function resolveEntities(
	doc: Document,
	names: readonly FoundName[],
	speech: Speech,
	titles: ReadonlySet<string>,
): Resolved {
	const groups = groupNames(doc, names).map((group) => ({...group, firstRow: names[group.names[0] ?? 0]?.from ?? 0}))
	const named = groups
		.flatMap((group, entity) => group.names.map((at) => toMention(doc, names[at]!, entity)))
		.sort((a, b) => a.from - b.from)
	const map = mapNames(doc, named, groups)
	const roles = findRoles(doc, map, titles, indexClauses(doc))
	const nominals = findNominals(doc, map, roles, titles)
	const people = withGender(groups, roles)
	const known = [...named, ...nominals.map(({mention}) => mention)]
	const pronouns = findPronouns(doc, known, people, speech)
	return {
		entities: withPronounGender(doc, people, pronouns).map((group) => toEntity(doc, group)),
		mentions: [...known, ...pronouns].sort((a, b) => a.start - b.start || b.end - a.end),
		roles: [...roles.filter(isPost), ...nominals.flatMap(({role}) => role ?? [])],
	}
}

// The head of a name is the row that hangs on something outside it.
function toMention(doc: Document, {from, to, start, end, rule}: FoundName, entity: number): Mention {
	let head = to - 1
	for (let row = from; row < to; row++) {
		const up = doc.tree.heads[row] ?? -1
		if (up < from || up >= to) {
			head = row
			break
		}
	}
	return {start, end, from, to, head, form: 'name', entity, rule}
}

// `spokeswoman Jane Doe`: the post tells the gender where the name doesn't.
function withGender(groups: readonly NamedEntity[], roles: readonly Role[]): NamedEntity[] {
	const byPost = new Map<number, 'female' | 'male'>()
	for (const {person, head} of roles) {
		const gender = roleNouns.get(head)
		if (gender) byPost.set(person, gender)
	}
	return groups.map((group, index) => ({...group, gender: group.gender ?? byPost.get(index) ?? null}))
}

function withPronounGender(doc: Document, people: readonly NamedEntity[], pronouns: readonly Mention[]): NamedEntity[] {
	const told = new Map<number, 'female' | 'male'>()
	for (const {entity, head} of pronouns)
		if (!told.has(entity)) told.set(entity, /^h(?:e|im|is)/.test(doc.tokens.norms[head] ?? '') ? 'male' : 'female')
	return people.map((group, index) =>
		group.type === 'person' ? {...group, gender: group.gender ?? told.get(index) ?? null} : group,
	)
}

const toEntity = (doc: Document, {type, subtype, name, gender, iso, geonames}: NamedEntity): Entity => ({
	id: hashParts(doc.article.id, doc.article.hash, type, name),
	type,
	subtype,
	name,
	gender: type === 'person' ? gender : null,
	ids: {iso, geonames, wikidata: null},
})
