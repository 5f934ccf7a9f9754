import {type Document, rangeOf} from '../model/document.js'
import type {Entity, FoundName, Mention, Role} from '../model/entity.js'
import {hashParts} from '../model/hash.js'
import {findGovernments} from './aliases/governments.js'
import {groupNames} from './aliases/group-names.js'
import type {ReferenceModel} from './coreference/choose-antecedent.js'
import type {Scene, Speech} from './coreference/discourse-context.js'
import type {EntityProfiles} from './coreference/entity-profiles.js'
import {openScene, type References, resolveReferences} from './coreference/find.js'
import {pronounWords} from './coreference/mention.js'
import {mapNames, type NamedEntity, type NameMap} from './name-map.js'
import {completeRoles} from './roles/complete.js'
import {findReferredRoles, findRoles, isPost} from './roles/find.js'
import {indexClauses} from './roles/post-context.js'
import {genderOfRole} from './roles/title.js'

export interface Resolved {
	readonly entities: readonly Entity[]
	/** In the order of the text. */
	readonly mentions: readonly Mention[]
	readonly roles: readonly Role[]
	/** For the row of a noun phrase or pronoun that stands for somebody unnamed: the noun phrases for the same. */
	readonly phrases: References['phrases']
}

/** Who is who: groups names into entities, finds their posts, and gives noun phrases and pronouns to them. */
export function resolveEntities(
	doc: Document,
	names: readonly FoundName[],
	speech: Speech,
	model: ReferenceModel | null,
): Resolved {
	const {named, people, roles, clauses} = nameEntities(doc, names)
	const references = resolveReferences(doc, people, roles, speech, model)
	const mentions = withoutTitles(doc, references.mentions, people, roles)
	const referred = findReferredRoles({doc, names: people, clauses}, mentions, roles)
	const posts = [...roles, ...referred].filter((role) => isPost(doc, role))
	const governments = findGovernments(doc, named, people.entities)
	return {
		entities: [...withPronounGender(doc, people.entities, mentions), ...governments.entities].map((group) =>
			toEntity(doc, group),
		),
		mentions: [...named, ...governments.mentions, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end),
		roles: completeRoles(doc, posts, mentions, people.entities),
		phrases: references.phrases,
	}
}

function nameEntities(doc: Document, names: readonly FoundName[]) {
	const groups = groupNames(doc, names).map((group) => ({...group, firstRow: names[group.names[0] ?? 0]?.from ?? 0}))
	const named = groups
		.flatMap((group, entity) => group.names.map((at) => toMention(doc, names[at]!, entity)))
		.sort((a, b) => a.from - b.from)
	const map = mapNames(doc, named, groups)
	const clauses = indexClauses(doc)
	const roles = findRoles({doc, names: map, clauses})
	return {named, roles, clauses, people: {...map, entities: withGender(doc, groups, roles)}}
}

/** An article before anybody asks whom its pronouns mean: what the rankers learn from. */
export function readScene(
	doc: Document,
	names: readonly FoundName[],
	speech: Speech,
): {scene: Scene; profiles: EntityProfiles} {
	const {people, roles} = nameEntities(doc, names)
	return openScene(doc, people, roles, speech)
}

// `the head of the Harbour Board (HB), Jane Doe`: her title stands for nobody else.
function withoutTitles(
	doc: Document,
	mentions: readonly Mention[],
	{entities}: NameMap,
	roles: readonly Role[],
): readonly Mention[] {
	const holders = new Map<number, Set<number>>()
	for (const {title, person} of roles) {
		if (!title) continue
		const {from, to} = rangeOf(doc, title)
		for (let row = from; row < to; row++) holders.set(row, (holders.get(row) ?? new Set()).add(person))
	}
	const isPerson = ({form, entity}: Mention): boolean => form === 'nominal' && entities[entity]?.type === 'person'
	return mentions.filter((mention) => !isPerson(mention) || (holders.get(mention.head)?.has(mention.entity) ?? true))
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

function withPronounGender(doc: Document, people: readonly NamedEntity[], mentions: readonly Mention[]): NamedEntity[] {
	const genders = new Map<number, 'female' | 'male'>()
	for (const {entity, head} of mentions) {
		const gender = pronounWords.get(doc.tokens.norms[head] ?? '')?.gender
		if (!genders.has(entity) && (gender === 'male' || gender === 'female')) genders.set(entity, gender)
	}
	return people.map((group, index) =>
		group.type === 'person' ? {...group, gender: group.gender ?? genders.get(index) ?? null} : group,
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
