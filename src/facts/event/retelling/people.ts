import {lemmaAt, lemmaIn, normAt, uposAt, xposAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Phrase} from '../role/phrases.js'
import type {Proposal} from '../trigger/propose.js'

/** Whom a mention of an event is about, and what it says of them. */
export interface People {
	/** The entities of the people who are named. */
	readonly named: readonly number[]
	/** Its person, where it has one alone. */
	readonly only: OnePerson | undefined
	/** `fire` and `sack`; `resign`, `resignation` and `departure`. */
	readonly isDismissal: boolean
	readonly isLeaving: boolean
}

interface OnePerson {
	/** -1: not named. */
	readonly entity: number
	/** Of one who is named, the posts by their nouns, if one of them is held by one person at a time. */
	readonly posts: readonly string[]
	/** A noun in the plural: `two pilots`. */
	readonly isPlural: boolean
	/** `governor` of `the governor`, which one person is at a time. */
	readonly post: string | undefined
}

export function peopleOf(reading: Reading, {trigger: {head}, filled}: Proposal): People {
	const phrases = filled.filter(({role}) => role === 'person').map(({candidate}) => candidate.phrase)
	const isVerb = uposAt(reading, head) === 'VERB'
	return {
		named: phrases.flatMap(({entity}) => (entity >= 0 ? entity : [])),
		only: phrases.length === 1 ? readPerson(reading, phrases[0]!) : undefined,
		isDismissal: isVerb && lemmaIn(reading, head, 'dismissing-verb'),
		isLeaving: lemmaIn(reading, head, isVerb ? 'leaving-verb' : 'leaving-noun'),
	}
}

function readPerson(reading: Reading, {entity, head, from}: Phrase): OnePerson {
	const isNoun = entity < 0 && uposAt(reading, head) === 'NOUN'
	const isPost = isNoun && lemmaIn(reading, head, 'exclusive-post') && normAt(reading, from) === 'the'
	return {
		entity,
		posts: entity < 0 ? [] : exclusivePosts(reading, entity),
		isPlural: isNoun && xposAt(reading, head) === 'NNS',
		post: isPost ? lemmaAt(reading, head) : undefined,
	}
}

const known = new WeakMap<Reading, ReadonlyMap<number, readonly string[]>>()

function exclusivePosts(reading: Reading, entity: number): readonly string[] {
	const byPerson = known.get(reading) ?? postsByPerson(reading)
	known.set(reading, byPerson)
	const posts = byPerson.get(entity) ?? []
	return posts.some((post) => reading.lexicon.has(post, 'exclusive-post')) ? posts : []
}

function postsByPerson({roles}: Reading): Map<number, string[]> {
	const byPerson = new Map<number, string[]>()
	for (const {person, head} of roles) {
		if (head === '') continue
		const posts = byPerson.get(person)
		if (posts) posts.push(head)
		else byPerson.set(person, [head])
	}
	return byPerson
}

/** `Ann Lee resigned. … Bo Ray left`: two people named, two events. */
export function areOfOthers(a: People, b: People): boolean {
	if (a.named.length > 0 && b.named.length > 0) return !shareOne(a.named, b.named)
	const one = a.only
	const two = b.only
	if (!one || !two) return false
	if (isAnother(one, two) || isAnother(two, one)) return true
	// `fired the pilot … the resignation of Minister Ann Lee`
	const isNamedOnce = one.entity >= 0 !== two.entity >= 0
	return isNamedOnce && ((a.isDismissal && b.isLeaving) || (b.isDismissal && a.isLeaving))
}

/** Whether something is in both lists. */
export function shareOne<Item>(one: readonly Item[], other: readonly Item[]): boolean {
	for (const item of one) if (other.includes(item)) return true
	return false
}

// `Mayor Ann Lee … the governor`, `Ann Lee … two pilots`: a noun for several people, or for the holder of a post that rules out that of the person named.
const isAnother = (named: OnePerson, noun: OnePerson): boolean =>
	named.entity >= 0 &&
	(noun.isPlural || (noun.post !== undefined && named.posts.length > 0 && !named.posts.includes(noun.post)))
