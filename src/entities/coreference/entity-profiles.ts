import type {Document} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import {type NameMap, typeOf} from '../name-map.js'
import {nounsForPost} from '../roles/equivalent-posts.js'
import {type Affiliations, readAffiliations} from './affiliations.js'
import {ageOf, nationalitiesOf} from './age-and-nationality.js'
import type {Bylines} from './bylines.js'

/** What the article states about its named entities, to resolve noun phrases. */
export interface EntityProfiles {
	readonly doc: Document
	readonly names: NameMap
	/** The words of each entity's name, in lower case; none for persons. */
	readonly nameWords: readonly (readonly string[])[]
	/** Posts and descriptions by the nouns that can refer to their holder, each once a person, in the order of the text. */
	readonly roles: ReadonlyMap<string, readonly Role[]>
	/** The same for former posts: `the former mayor`. */
	readonly formerRoles: ReadonlyMap<string, readonly Role[]>
	/** `person noun` for holders of a former post: not `the mayor`. */
	readonly former: ReadonlySet<string>
	/** For each person the nouns that can refer to the holder of a current post of theirs. */
	readonly posts: ReadonlyMap<number, ReadonlySet<string>>
	/** Ages of people, in digits. */
	readonly ages: ReadonlyMap<number, string>
	/** Peoples that stand before the names of persons: `American Andy Lee`. */
	readonly nationalities: ReadonlyMap<number, ReadonlySet<string>>
	readonly affiliations: Affiliations
	/** ISO 3166 codes of the countries and states that posts, nationalities and constituencies place a person in. */
	readonly homes: ReadonlyMap<number, ReadonlySet<string>>
	/** The author of the article: `I` outside quotes; -1 where unknown. */
	readonly author: number
}

/** Most roles that are kept for one noun. */
const maxHolders = 50

export function makeProfiles(doc: Document, names: NameMap, roles: readonly Role[], {author}: Bylines): EntityProfiles {
	const byNoun = new Map<string, Role[]>()
	const formerByNoun = new Map<string, Role[]>()
	const seen = new Set<string>()
	const former = new Set<string>()
	const postsOf = new Map<number, Set<string>>()
	for (const role of roles) {
		const past = role.status === 'former'
		const key = `${role.head} ${role.person} ${role.organization} ${role.place} ${past}`
		if (role.head === '' || seen.has(key)) continue
		seen.add(key)
		for (const noun of nounsForPost(role.head)) {
			if (past) former.add(`${role.person} ${noun}`)
			else postsOf.set(role.person, (postsOf.get(role.person) ?? new Set()).add(noun))
			const posts = past ? formerByNoun : byNoun
			const list = posts.get(noun)
			if (!list) posts.set(noun, [role])
			else if (list.length < maxHolders) list.push(role)
		}
	}
	const nationalities = nationalitiesOf(doc, names)
	const affiliations = readAffiliations(doc, names)
	return {
		doc,
		names,
		nameWords: names.entities.map(({type, name}) => (type === 'person' ? [] : name.toLowerCase().split(/[\s-]+/))),
		roles: byNoun,
		formerRoles: formerByNoun,
		former,
		posts: postsOf,
		ages: agesOf(doc, names),
		nationalities,
		affiliations,
		homes: homesOf(names, roles, nationalities, affiliations),
		author,
	}
}

function homesOf(
	{entities}: NameMap,
	roles: readonly Role[],
	nationalities: EntityProfiles['nationalities'],
	{places}: Affiliations,
): Map<number, Set<string>> {
	const homes = new Map<number, Set<string>>()
	const add = (person: number, code: string | null | undefined): void => {
		if (code) homes.set(person, (homes.get(person) ?? new Set<string>()).add(code))
	}
	for (const {person, place} of roles) add(person, entities[place]?.iso)
	for (const [person, of] of places) for (const place of of) add(person, entities[place]?.iso)
	for (const [person, keys] of nationalities) for (const key of keys) if (/^[A-Z]{2}$/.test(key)) add(person, key)
	return homes
}

function agesOf(doc: Document, names: NameMap): Map<number, string> {
	const ages = new Map<number, string>()
	for (const mention of names.mentions) {
		if (typeOf(names, mention) !== 'person' || ages.has(mention.entity)) continue
		const age = ageOf(doc, mention)
		if (age) ages.set(mention.entity, age)
	}
	return ages
}
