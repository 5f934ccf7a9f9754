import {type Document, normAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {entityOf, type NamedEntity, type NameMap, nameAt} from '../roles/name-map.js'
import {kinNouns} from '../roles/role-nouns.js'
import {formers} from '../roles/title-words.js'
import {ageOf, isAged, yearsOf} from './aged.js'
import {keyOf, peoplesOf} from './compatriots.js'
import type {Credits} from './credits.js'
import {standsForKind} from './kinds-of-nouns.js'
import type {Markable} from './markable.js'
import {isOtherPost} from './other-post.js'
import {nounsForPost} from './posts-alike.js'
import type {Referent} from './scene.js'

/** What the article tells of its named entities, for noun phrases that stand for them. */
export interface Lore {
	readonly doc: Document
	readonly names: NameMap
	/** Posts and descriptions by the nouns that can stand for their holder, each of a person once, in the order of the text. */
	readonly roles: ReadonlyMap<string, readonly Role[]>
	/** The same of posts held before, for `the former mayor`. */
	readonly formerRoles: ReadonlyMap<string, readonly Role[]>
	/** `person noun` of those who held a post before: they aren't `the mayor` now. */
	readonly former: ReadonlySet<string>
	/** Ages of people, in digits. */
	readonly ages: ReadonlyMap<number, string>
	/** Peoples that stand before the names of persons: `American Andy Lee`. */
	readonly peoples: ReadonlyMap<number, ReadonlySet<string>>
	/** Whoever wrote the article: `I` outside quotes; -1 where that isn't told. */
	readonly author: number
}

/** Different holders of one post that are kept in mind. */
const mostHolders = 50

export function makeLore(doc: Document, names: NameMap, roles: readonly Role[], {author}: Credits): Lore {
	const byNoun = new Map<string, Role[]>()
	const formerByNoun = new Map<string, Role[]>()
	const seen = new Set<string>()
	const former = new Set<string>()
	for (const role of roles) {
		const past = role.status === 'former'
		const key = `${role.head} ${role.person} ${role.organization} ${role.place} ${past}`
		if (role.head === '' || seen.has(key)) continue
		seen.add(key)
		for (const noun of nounsForPost(role.head)) {
			if (past) former.add(`${role.person} ${noun}`)
			const posts = past ? formerByNoun : byNoun
			const list = posts.get(noun)
			if (!list) posts.set(noun, [role])
			else if (list.length < mostHolders) list.push(role)
		}
	}
	return {
		doc,
		names,
		roles: byNoun,
		formerRoles: formerByNoun,
		former,
		ages: agesOf(doc, names),
		peoples: peoplesOf(doc, names),
		author,
	}
}

function agesOf(doc: Document, names: NameMap): Map<number, string> {
	const ages = new Map<number, string>()
	for (const mention of names.mentions) {
		if (names.entities[mention.entity]?.type !== 'person' || ages.has(mention.entity)) continue
		const age = ageOf(doc, mention)
		if (age) ages.set(mention.entity, age)
	}
	return ages
}

/** Somebody that a noun phrase may stand for, and how sure that is. */
export interface Found {
	readonly entity: number
	readonly rule: string
	readonly confidence: number
}

type Sieve = (lore: Lore, noun: Markable, recent: readonly Referent[]) => Found | undefined

/** Ordered from sure to guessed; the first that answers decides. */
const sieves: readonly Sieve[] = [byAge, byPeople, byPost, byIntroduction, byNameWord, byKind]

/** The named entity that a noun phrase stands for. `recent`: referents spoken of before, the nearest first. */
export function resolveNoun(lore: Lore, noun: Markable, recent: readonly Referent[]): Found | undefined {
	for (const sieve of sieves) {
		const found = sieve(lore, noun, recent)
		if (found) return found
	}
	return undefined
}

/** `the mayor` isn't who was mayor before, `the prime minister` no other minister, `the 33-year-old` nobody of another age. */
export function contradicts({doc, former, roles, ages}: Lore, noun: Markable, {entity}: Referent): boolean {
	const {lemma} = noun
	const age = ages.get(entity)
	const posts = roles.get(lemma)?.filter(({person}) => person === entity) ?? []
	return (
		(posts.length > 0 && posts.every((role) => isOtherPost(doc, noun, role))) ||
		(!isPast(doc, noun) && former.has(`${entity} ${lemma}`)) ||
		(age !== undefined && isAged(lemma) && yearsOf(lemma) !== age)
	)
}

// `the former mayor`
function isPast(doc: Document, {from, head}: Markable): boolean {
	for (let row = from; row < head; row++) if (formers.has(normAt(doc, row))) return true
	return false
}

const isDefinite = ({determiner}: Markable): boolean =>
	determiner === 'definite' || determiner === 'demonstrative' || determiner === 'possessive'

// `the 33-year-old`: who is told to be 33.
function byAge({ages}: Lore, noun: Markable, recent: readonly Referent[]): Found | undefined {
	if (!isDefinite(noun) || !isAged(noun.lemma)) return undefined
	const age = yearsOf(noun.lemma)
	const found = recent.find(({entity}) => ages.get(entity) === age)
	return found && {entity: found.entity, rule: 'nominal/age', confidence: 0.92}
}

// `the American`: whoever of that people was spoken of last.
function byPeople({peoples, names}: Lore, {kind, head}: Markable, recent: readonly Referent[]): Found | undefined {
	const group = entityOf(names, nameAt(names, head))
	if (kind !== 'person' || group?.type !== 'group') return undefined
	const fitting = recent.filter(({entity}) => peoples.get(entity)?.has(keyOf(group)))
	const [last] = fitting
	return last && {entity: last.entity, rule: 'nominal/people', confidence: fitting.length === 1 ? 0.9 : 0.75}
}

// `the senator`: whoever has that post and was spoken of last.
function byPost(lore: Lore, noun: Markable, recent: readonly Referent[]): Found | undefined {
	if (noun.kind !== 'person' || !isDefinite(noun)) return undefined
	const fitting = rolesLike(lore, noun)
	const people = new Set(fitting.map(({person}) => person))
	if (kinNouns.has(noun.lemma) && (people.size !== 1 || noun.determiner !== 'possessive')) return undefined
	const last = recent.find(({entity}) => people.has(entity))
	const [only] = people
	const entity = last?.entity ?? (people.size === 1 ? only : undefined)
	if (entity === undefined) return undefined
	return {entity, rule: 'nominal/post', confidence: people.size === 1 ? 0.92 : 0.75}
}

// `A Foreign Ministry spokesman … Lin Jian, the spokesman`; `Senator backs bill` in a headline: named further on.
function byIntroduction(lore: Lore, noun: Markable): Found | undefined {
	if (noun.kind !== 'person' || isDefinite(noun)) return undefined
	const headline = noun.determiner === 'none'
	if (!headline && bodiesIn(lore.names, noun).length === 0) return undefined
	const [only, ...others] = new Set(
		rolesLike(lore, noun).flatMap(({person, range}) => (range.from > noun.head ? person : [])),
	)
	// A headline speaks of whoever comes first below it.
	if (only === undefined || (others.length > 0 && !headline)) return undefined
	return {entity: only, rule: 'nominal/introduced', confidence: 0.9}
}

// `the ministry`: the body spoken of last whose name holds the noun.
function byNameWord(lore: Lore, noun: Markable, recent: readonly Referent[]): Found | undefined {
	if (noun.kind === 'person' || noun.kind === 'people' || !isBare(lore, noun)) return undefined
	const found = recent.find(({entity}) => {
		const named = lore.names.entities[entity]
		return named !== undefined && named.type !== 'person' && isCalled(named, noun)
	})
	return found && {entity: found.entity, rule: 'nominal/body', confidence: 0.9}
}

// `the company`, `the country`: the nearest of that kind.
function byKind(lore: Lore, noun: Markable, recent: readonly Referent[]): Found | undefined {
	if (noun.kind === 'person' || noun.kind === 'people' || noun.kind === 'things' || !isBare(lore, noun))
		return undefined
	const fits = ({entity}: Referent): boolean => {
		const named = lore.names.entities[entity]
		// `the state` isn't the Bay Area: parts of countries are known by their code.
		if (/^(?:state|province)$/.test(noun.lemma) && named?.iso === null) return false
		return (named?.type === 'organization' || named?.type === 'place') && standsForKind(noun.lemma, named.subtype)
	}
	const fitting = recent.slice(0, 12).filter(fits)
	const [first] = fitting
	return first && {entity: first.entity, rule: 'nominal/kind', confidence: fitting.length === 1 ? 0.8 : 0.65}
}

// `the ministry`, `the ministry in its statement`; not `the company's ministry` or `the finance ministry of Peru`.
const isBare = ({doc, names}: Lore, noun: Markable): boolean =>
	(noun.determiner === 'definite' || noun.determiner === 'demonstrative') &&
	noun.head - noun.from < 2 &&
	!/^(?:of|for)$/.test(normAt(doc, noun.head + 1)) &&
	bodiesIn(names, {...noun, to: noun.head}).length === 0

// `the ministry` of the Foreign Ministry; `the city` isn't the Oslo City Festival.
function isCalled({name, type}: NamedEntity, {lemma, kind}: Markable): boolean {
	const words = name.toLowerCase().split(/[\s-]+/)
	if (type === 'organization' || type === 'place' || (kind !== 'place' && kind !== 'body')) return words.includes(lemma)
	return words.at(-1) === lemma
}

function rolesLike({doc, names, roles, formerRoles}: Lore, noun: Markable): Role[] {
	const inside = bodiesIn(names, noun)
	const held = (isPast(doc, noun) ? formerRoles : roles).get(noun.lemma) ?? roles.get(noun.lemma) ?? []
	return held.filter((role) => fits(role, inside, names) && !isOtherPost(doc, noun, role))
}

function bodiesIn(names: NameMap, {from, to}: Markable): Mention[] {
	const found: Mention[] = []
	for (let row = from; row < to; row++) {
		const mention = nameAt(names, row)
		if (mention?.from === row) found.push(mention)
	}
	return found
}

// Countries and bodies named in the phrase must not contradict those of the post.
function fits(role: Role, inside: readonly Mention[], names: NameMap): boolean {
	return inside.every((mention) => {
		const named = entityOf(names, mention)
		if (named?.type === 'organization') return role.organization < 0 || role.organization === mention.entity
		const place = names.entities[role.place]
		return !place || place === named || (place.iso !== null && place.iso === named?.iso)
	})
}
