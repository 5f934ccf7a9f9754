import {type Document, lemmaAt, normAt, rangeOf, uposAt} from '../../model/document.js'
import type {Entity, Mention, Role} from '../../model/entity.js'
import {childrenOf} from '../../model/grammar/tree.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {firstIndex, holds, type Range} from '../../model/span.js'
import {passiveSubject} from '../passive-subject.js'
import type {ResolvedEntities} from './speaker-rule.js'

/** Whom the words of a quote may be from: entities, or the article's own description. */
export interface SpeakerCandidate {
	/** Indexes of entities. */
	readonly speakers: readonly number[]
	readonly description: string | null
	/** It is what the rules answer. */
	readonly isAnswer: boolean
	/** How many quotes ago it spoke last, from 1; 0 where it isn't the speaker of the last few. */
	readonly quotesAgo: number
	/** The nearest mention of the entity before the source, else the first one after it; undefined where there is none nearby. */
	readonly mention: Mention | undefined
	/** Its place among the entities of its type by nearness, from 0; -1 without a mention. */
	readonly rank: number
}

interface Post {
	readonly head: string
	readonly words: ReadonlySet<string>
}

/** What an article says of each entity, to compare candidates. */
export interface SpeakerProfiles {
	readonly entities: readonly Entity[]
	/** Nouns that stand for each entity: heads of its nominal mentions and of its posts, in lower case. */
	readonly nouns: readonly ReadonlySet<string>[]
	/** Posts of each entity: the noun, and the other words of the title in lower case. */
	readonly posts: readonly (readonly Post[])[]
	/** How often each is mentioned. */
	readonly counts: readonly number[]
	/** Mentions in the order of their heads. */
	readonly mentions: readonly Mention[]
	/** How many entities there are of each type. */
	readonly typeCounts: ReadonlyMap<string, number>
}

/** Mentions before and after the source, entities and earlier quotes that candidates are taken from. */
const maxBack = 200
const maxAhead = 20
const maxEntities = 12
const maxQuotesAgo = 3

/** Types of entities that speak. */
const speakerTypes: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'group'])

/** Collects what an article says of each entity. */
export function readProfiles(
	doc: Document,
	{entities, mentions}: ResolvedEntities,
	roles: readonly Role[],
): SpeakerProfiles {
	const nouns = entities.map(() => new Set<string>())
	const counts = entities.map(() => 0)
	const typeCounts = new Map<string, number>()
	for (const {type} of entities) typeCounts.set(type, (typeCounts.get(type) ?? 0) + 1)
	for (const {entity, form, head} of mentions) {
		counts[entity]!++
		if (form === 'nominal') nouns[entity]!.add(lemmaAt(doc, head))
	}
	const posts = entities.map((): Post[] => [])
	for (const {person, head, title} of roles) {
		nouns[person]?.add(head)
		if (title) posts[person]?.push({head, words: otherWords(doc, rangeOf(doc, title), head)})
	}
	return {entities, nouns, posts, counts, mentions: [...mentions].sort((a, b) => a.head - b.head), typeCounts}
}

/** The answer of the rules first, then the description, the last speakers and the nearest entities. At most 17. */
export function findSpeakerCandidates(
	doc: Document,
	quote: QuoteSpan,
	answer: Pick<SpeakerCandidate, 'speakers' | 'description'>,
	description: string | null,
	before: readonly QuoteMention[],
	profiles: SpeakerProfiles,
	known: ResolvedEntities,
): SpeakerCandidate[] {
	const place = quote.source?.head ?? rangeOf(doc, quote.content[0]!).from
	const near = nearestEntities(place, profiles)
	const ago = speakersBefore(before)
	const found = new Map<string, SpeakerCandidate>()
	const add = ({speakers, description}: Pick<SpeakerCandidate, 'speakers' | 'description'>, isAnswer = false): void => {
		const key = keyOf({speakers, description})
		if (found.has(key)) return
		const nearest = near.get(speakers[0] ?? -1)
		found.set(key, {
			speakers,
			description: speakers.length ? null : description,
			isAnswer,
			quotesAgo: ago.get(key) ?? 0,
			mention: nearest?.mention,
			rank: nearest?.rank ?? -1,
		})
	}
	add(answer, true)
	if (description !== null) add({speakers: [], description})
	const patients = patientsOf(doc, quote, profiles)
	const possessors = possessorsOf(doc, quote, known)
	const others = otherHolders(doc, quote, profiles)
	const noun = quote.source ? lemmaAt(doc, quote.source.head) : ''
	// `Moss was jailed, the judge said`: not Moss, unless he has been called a judge; `the official` may be a minister.
	const asksForPost = doc.lexicon.has(noun, 'occupation-noun') && !doc.lexicon.has(noun, 'actor-member')
	const maySpeak = (entity: number): boolean =>
		!patients.has(entity) &&
		!others.has(entity) &&
		!(asksForPost && profiles.entities[entity]!.type === 'person' && !profiles.nouns[entity]!.has(noun)) &&
		!(possessors.has(entity) && profiles.entities[entity]!.type === 'person') &&
		!disagrees(doc, quote, profiles.entities[entity]!)
	for (const {speakers, description} of before.slice(-maxQuotesAgo))
		if ((speakers.length && speakers.every(maySpeak)) || description !== null) add({speakers, description})
	for (const [entity, {mention}] of near)
		if (maySpeak(entity) && !isModifier(mention, quote, profiles.entities[entity]!))
			add({speakers: [entity], description: null})
	return [...found.values()]
}

// `A nurse treated David Cole. “He was pale,” she said.`: whatever else speaks for him, he isn't she; `they` and `it` are no person.
function disagrees(doc: Document, {source}: QuoteSpan, {type, gender}: Entity): boolean {
	const pronoun = source === null ? '' : normAt(doc, source.head)
	if (pronoun === 'she' || pronoun === 'he')
		return type !== 'person' || gender === (pronoun === 'she' ? 'male' : 'female')
	return type === 'person' && /^(?:its?|theirs?|they)$/.test(pronoun)
}

// `Ann Lee was told that …`: the entities that a passive cue addresses or accuses.
function patientsOf(doc: Document, {cue}: QuoteSpan, {mentions}: SpeakerProfiles): ReadonlySet<number> {
	const patient = cue && passiveSubject(doc, cue, cue.head)
	return new Set(patient ? mentions.flatMap(({head, entity}) => (holds(patient, head) ? entity : [])) : [])
}

// `Lund’s publicist posted a note. “He is hurt,” the publicist said`: Lund isn’t the publicist.
function possessorsOf(doc: Document, {source}: QuoteSpan, known: ResolvedEntities): ReadonlySet<number> {
	const [first] = source ? (known.phrases.get(source.head) ?? []) : []
	const owners = first
		? childrenOf(doc.tree, first.head).filter((child) => doc.tree.deprels[child] === 'nmod:poss')
		: []
	return new Set(owners.flatMap((owner) => mentionAt(known, owner)?.entity ?? []))
}

// `Health Minister Lund … Roads Minister Moss … the health minister said`: not Moss, who holds another post of the kind.
function otherHolders(doc: Document, {source}: QuoteSpan, {posts}: SpeakerProfiles): ReadonlySet<number> {
	const noun = source ? lemmaAt(doc, source.head) : ''
	const words = source ? otherWords(doc, {from: source.from, to: source.head}, noun) : none
	if (words.size === 0) return none
	const differing = new Set<number>()
	let isHeld = false
	posts.forEach((all, entity) => {
		const own = all.filter(({head}) => head === noun)
		if (own.some((post) => [...words].every((word) => post.words.has(word)))) isHeld = true
		else if (
			own.length > 0 &&
			own.every((post) => post.words.size > 0 && ![...words].some((word) => post.words.has(word)))
		)
			differing.add(entity)
	})
	return isHeld || [...words].some((word) => doc.lexicon.has(word, 'portfolio')) ? differing : none
}

const none: ReadonlySet<never> = new Set()

function otherWords(doc: Document, {from, to}: Range, head: string): ReadonlySet<string> {
	const words = new Set<string>()
	for (let row = from; row < to; row++) {
		const norm = normAt(doc, row)
		if (norm !== head && /^\p{L}/u.test(norm) && !/^(?:DET|PRON|ADP)$/.test(uposAt(doc, row))) words.add(norm)
	}
	return words
}

// `the Hamlet actor`, `Holt’s lawyer`: a person who describes the source is another.
const isModifier = ({from, to}: Mention, {source}: QuoteSpan, {type}: Entity): boolean =>
	type === 'person' && source !== null && from >= source.from && to <= source.head

const keyOf = ({speakers, description}: Pick<SpeakerCandidate, 'speakers' | 'description'>): string =>
	speakers.length > 0 ? speakers.join() : `"${description}`

// By their keys: how many quotes ago the last speakers spoke.
function speakersBefore(before: readonly QuoteMention[]): Map<string, number> {
	const ago = new Map<string, number>()
	for (let back = 1; back <= Math.min(maxQuotesAgo, before.length); back++) {
		const key = keyOf(before[before.length - back]!)
		if (!ago.has(key)) ago.set(key, back)
	}
	return ago
}

// The entities mentioned nearest before a row, then those after it.
function nearestEntities(
	row: number,
	{mentions, entities}: SpeakerProfiles,
): Map<number, {readonly mention: Mention; readonly rank: number}> {
	const near = new Map<number, {mention: Mention; rank: number}>()
	const ranks = new Map<string, number>()
	const at = firstIndex(mentions.length, (index) => mentions[index]!.head < row)
	const add = (mention: Mention | undefined): void => {
		const type = mention && entities[mention.entity]?.type
		if (!type || near.has(mention.entity) || !speakerTypes.has(type)) return
		const rank = ranks.get(type) ?? 0
		ranks.set(type, rank + 1)
		near.set(mention.entity, {mention, rank})
	}
	for (let back = at - 1; back >= 0 && at - back <= maxBack && near.size < maxEntities; back--) add(mentions[back])
	for (let ahead = at; ahead < at + maxAhead && near.size < maxEntities; ahead++) add(mentions[ahead])
	return near
}
