import type {EntityRecord} from '../../facts/entity.js'
import type {RelationFact} from '../../facts/relation/schema.js'
import type {RoleFact} from '../../facts/role/schema.js'
import {type ArchiveArticle, dayOf} from '../article.js'
import {organizationKey, personKey} from './keys.js'
import {postHead} from './posts.js'

/** A post that an article gives a person. */
export interface StatedPost {
	readonly title: string
	readonly organization: string | null
	readonly place: string | null
	readonly status: RoleFact['status']
}

/** What an article says of one of its entities. */
export interface Description {
	/**
	 * What can be compared with other articles: `post/senator`, `at/acme`, `in/US-TX`, `nation/US`, `born/1975-1976`,
	 * `kin/jane holt`. Sorted, each once.
	 */
	readonly traits: readonly string[]
	readonly posts: readonly StatedPost[]
	/** Organizations that it belongs to, by name. */
	readonly organizations: readonly string[]
}

/** A relation that is less probable than this says nothing of a person across articles. */
const minConfidence = 0.45

/** What the facts of an article say of its entities, by their ids in the article. Linear. */
export function describeEntities({article, entities, facts}: ArchiveArticle): Map<string, Description> {
	const byId = new Map(entities.map((entity) => [entity.id, entity]))
	const notes = new Map<string, Notes>()
	const notesOf = (id: string): Notes => {
		const known = notes.get(id)
		if (known) return known
		const fresh: Notes = {traits: new Set(), posts: new Map(), organizations: new Set()}
		notes.set(id, fresh)
		return fresh
	}
	for (const fact of facts) {
		if (fact.kind === 'role') noteRole(fact, byId, notesOf(fact.personId))
		else if (fact.kind === 'relation') noteRelation(fact, byId, dayOf(article.published), notesOf)
	}
	return new Map(
		[...notes].map(([id, {traits, posts, organizations}]) => [
			id,
			{traits: [...traits].sort(), posts: [...posts.values()], organizations: [...organizations].sort()},
		]),
	)
}

interface Notes {
	readonly traits: Set<string>
	readonly posts: Map<string, StatedPost>
	readonly organizations: Set<string>
}

type ById = ReadonlyMap<string, EntityRecord>

function noteRole(role: RoleFact, byId: ById, {traits, posts, organizations}: Notes): void {
	const {title, organization, place, placeId, status} = role
	if (title !== null) {
		traits.add(`post/${postHead(title)}`)
		const post = {title, organization, place, status}
		posts.set(JSON.stringify(post), post)
	}
	if (organization !== null) {
		traits.add(`at/${organizationKey(organization)}`)
		organizations.add(organization)
	}
	if (place !== null) notePlace(place, placeId, byId, traits)
}

// `Senator of Texas`: in US-TX, of the nation US.
function notePlace(name: string, id: string | null, byId: ById, traits: Set<string>): void {
	const iso = (id === null ? undefined : byId.get(id))?.ids.iso ?? null
	traits.add(`in/${iso ?? name.toLowerCase()}`)
	if (iso !== null) traits.add(`nation/${iso.slice(0, 2)}`)
}

function noteRelation(fact: RelationFact, byId: ById, published: string | null, notesOf: (id: string) => Notes): void {
	const {subject, object, type, confidence} = fact
	if (subject.id === null || confidence < minConfidence || !isSure(fact)) return
	const {traits, organizations} = notesOf(subject.id)
	if (type === 'affiliation') {
		traits.add(`at/${organizationKey(object.name)}`)
		organizations.add(object.name)
	} else if (type === 'nationality') {
		const iso = (object.id === null ? undefined : byId.get(object.id))?.ids.iso
		traits.add(`nation/${iso ? iso.slice(0, 2) : object.name.toLowerCase()}`)
	} else if (type === 'residence' || type === 'base') notePlace(object.name, object.id, byId, traits)
	else if (type === 'family') {
		traits.add(`kin/${personKey(object.name).key}`)
		if (object.id !== null) notesOf(object.id).traits.add(`kin/${personKey(subject.name).key}`)
	} else if (type === 'age' || type === 'birth') {
		const born = yearOfBirth(type, object.name, published)
		if (born !== null) traits.add(`born/${born}`)
	}
}

// A wrong age would split a person.
const isSure = ({type, confidence}: RelationFact): boolean => (type !== 'age' && type !== 'birth') || confidence >= 0.7

// `41` in 2016 → `1974-1975`, `1982-05-03` → `1982-1982`
function yearOfBirth(type: 'age' | 'birth', value: string, published: string | null): string | null {
	if (type === 'birth') return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? `${value.slice(0, 4)}-${value.slice(0, 4)}` : null
	const age = Number(value)
	if (published === null || !Number.isFinite(age) || age <= 0 || age > 120) return null
	const year = Number(published.slice(0, 4)) - Math.floor(age)
	return `${year - 1}-${year}`
}
