import {type AnaphorClass, agrees, isPerson} from './agreement.js'
import {cannotBeSource, isBarred, namedBelow} from './constraints.js'
import type {DiscourseContext, Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import {type AntecedentCandidate, sentenceDistance} from './features.js'
import {isMainSubject, laterSubject} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'
import {contradicts} from './post-nouns.js'
import {actsForAnother, isPrincipal} from './principals.js'

/** A mention with what it refers to. */
export interface RecentMention {
	readonly mention: DiscourseMention
	readonly referent: Referent
}

/** The discourse as read up to some point of the article. */
export interface DiscourseMemory {
	readonly discourse: DiscourseContext
	readonly profiles: EntityProfiles
	/** In the order of their mentions. */
	readonly recent: Readonly<Record<'person' | 'other', readonly RecentMention[]>>
	/** The source of the words reported last. */
	readonly lastSource: Referent | undefined
	/** Candidates are people of any gender: for learning from pronouns that only one of them fits. */
	readonly blind: boolean
	/** The speaker of the words in marks around a mention; `reported`: of other words too. */
	speakerAround(mention: DiscourseMention, reported?: boolean): Referent | undefined
	/** What the mention that a row heads refers to, as far as read. */
	referentAt(row: number): Referent | undefined
	/** What the noun of a phrase referred to last, if it did. */
	sameNoun(noun: DiscourseMention): Referent | undefined
	/** The referent of a name, from here on. */
	referentOf(entity: number, mention: DiscourseMention): Referent
}

/** Most sentences between a pronoun and its antecedent. */
const maxSentences: Readonly<Record<AnaphorClass, number>> = {he: 9, it: 3, they: 4, person: 6}

/** Most candidates of an anaphor, and mentions back among which they stand. */
const maxCandidates = 14
const maxMentionsBack = 60

/** Referents that an anaphor may refer to, the nearest first. */
export function candidatesIn(
	memory: DiscourseMemory,
	anaphorClass: AnaphorClass,
	index: number,
): AntecedentCandidate[] {
	const found = candidates(memory, anaphorClass, index, false)
	// `Sam … he … Sam … she`: where no other person agrees with `she`, Sam is a woman after all.
	return found.length > 0 || anaphorClass !== 'he' ? found : candidates(memory, anaphorClass, index, true)
}

const none: ReadonlySet<number> = new Set()

// `open`: the gender that earlier pronouns gave a referent is ignored.
function candidates(
	memory: DiscourseMemory,
	anaphorClass: AnaphorClass,
	index: number,
	open: boolean,
): AntecedentCandidate[] {
	const {discourse, profiles, blind, recent, lastSource} = memory
	const anaphor = discourse.mentions[index]!
	const barred = anaphorClass === 'he' ? namedBelow(discourse, index) : none
	const named = discourse.reported.get(anaphor.head)?.named
	// Speakers don't refer to themselves as `he`, or as `the boy`.
	const self = memory.speakerAround(anaphor, anaphorClass === 'person')
	const found = new Map<Referent, DiscourseMention>()
	const consider = (referent: Referent, last: DiscourseMention): void => {
		if (found.has(referent) || referent === self) return
		if (anaphorClass === 'person' && contradicts(profiles, anaphor, referent)) return
		if (anaphorClass === 'person' && actsForAnother(memory, anaphor, referent)) return
		if (anaphorClass === 'person' && isPrincipal(memory, anaphor, memory.sameNoun(anaphor), referent)) return
		if (cannotBeSource(discourse, anaphorClass, anaphor, referent) || isOnlyQuoted(discourse, anaphor, referent)) return
		if (referent.entity >= 0 && (barred.has(referent.entity) || named?.has(referent.entity))) return
		const asked = blind || (open && referent.isGuessed) ? {...anaphor, gender: null} : anaphor
		if (agrees(anaphorClass, asked, referent) && !isBarred(discourse, anaphor, referent)) found.set(referent, last)
	}
	if (anaphorClass === 'he') {
		const later = mentionOf(discourse.mentions, discourse.mentionAt, laterSubject(discourse, anaphor.head))
		if (later?.form === 'name') consider(memory.referentOf(later.entity, later), later)
	}
	for (const list of listsFor(anaphorClass, recent))
		for (
			let at = list.length - 1, steps = 0;
			at >= 0 && steps < maxMentionsBack && found.size < maxCandidates;
			at--, steps++
		) {
			const {referent, mention} = list[at]!
			if (sentenceDistance(discourse, mention, anaphor) > maxSentences[anaphorClass]) break
			consider(referent, mention)
		}
	// `Lund is late, he said`: not Lund, where anybody else fits.
	const before = discourse.reported.get(anaphor.head)?.before
	const others = [...found].filter(([{entity}]) => !before?.has(entity))
	const fitting = others.length > 0 ? others : [...found]
	return rankReferents(likelySources(discourse, anaphorClass, anaphor, fitting), lastSource)
}

/** Referents with their last mentions as candidates, the nearest first. */
export function rankReferents(
	found: Iterable<readonly [Referent, DiscourseMention]>,
	lastSource: Referent | undefined,
): AntecedentCandidate[] {
	const list = [...found].sort((a, b) => b[1].head - a[1].head)
	const counts = list.map(([{mentions}]) => mentions.length).sort((a, b) => b - a)
	return list.map(([referent, last], distanceRank) => ({
		referent,
		last,
		distanceRank,
		frequencyRank: counts.indexOf(referent.mentions.length),
		isLastSource: referent === lastSource,
	}))
}

// `“We lost no single man.” … he wrote`: a referent mentioned only in quotations is no source.
const isOnlyQuoted = (
	{quoteAt, sources}: DiscourseContext,
	{head}: DiscourseMention,
	{entity, mentions}: Referent,
): boolean =>
	entity < 0 && sources.has(head) && quoteAt[head] === -1 && mentions.every((one) => quoteAt[one.head] !== -1)

// `The fans left the station. They said …`: people rank before organizations and places that are no source.
function likelySources(
	{sources}: DiscourseContext,
	anaphorClass: AnaphorClass,
	{head}: DiscourseMention,
	found: [Referent, DiscourseMention][],
): [Referent, DiscourseMention][] {
	if (anaphorClass !== 'they' || !sources.has(head) || !found.some(([{kind}]) => kind === 'people')) return found
	return found.filter(([{kind, mentions}]) => kind === 'people' || mentions.some((one) => sources.has(one.head)))
}

function listsFor(
	anaphorClass: AnaphorClass,
	{person, other}: DiscourseMemory['recent'],
): (readonly RecentMention[])[] {
	if (anaphorClass === 'he' || anaphorClass === 'person') return [person]
	return anaphorClass === 'it' ? [other] : [person, other]
}

/** Most sentences between a noun phrase and an antecedent without its noun. */
const maxNounSentences = 40

/** Most named referents of a noun, and mentions back among which they stand. */
const maxNamed = 20
const maxNamesBack = 80

/** Named referents that a noun may refer to: the organization that the last sentence is about or its source, then the nearest first. */
export function namedBefore(memory: DiscourseMemory, noun: DiscourseMention): Referent[] {
	const found = new Set<Referent>()
	const topic = noun.kind === 'organization' ? topicBefore(memory, noun) : undefined
	if (topic) found.add(topic)
	const list = memory.recent[isPerson(noun.kind) ? 'person' : 'other']
	for (let at = list.length - 1, steps = 0; at >= 0 && steps < maxNamesBack && found.size < maxNamed; at--, steps++) {
		const {referent, mention} = list[at]!
		if (!isPerson(noun.kind) && sentenceDistance(memory.discourse, mention, noun) > maxNounSentences) break
		if (referent.entity >= 0) found.add(referent)
	}
	const employers: Referent[] = []
	const others: Referent[] = []
	for (const referent of found) (isOnlyEmployer(memory, referent) ? employers : others).push(referent)
	return [...others, ...employers]
}

// `Analysts at Acme`: a firm mentioned only as an employer ranks last.
const isOnlyEmployer = ({discourse}: DiscourseMemory, {mentions}: Referent): boolean =>
	mentions.every(({head}) => {
		const kind = staffOf(discourse, head)?.kind
		return kind === 'people' || kind === 'person'
	})

// `Analysts at Acme`: the noun phrase that holds the name of the firm.
const staffOf = (
	{doc, mentions, mentionAt}: DiscourseMemory['discourse'],
	head: number,
): DiscourseMention | undefined =>
	doc.tree.deprels[head] === 'nmod' ? mentionOf(mentions, mentionAt, doc.tree.heads[head]!) : undefined

const mentionOf = (
	mentions: readonly DiscourseMention[],
	mentionAt: Int32Array,
	head: number,
): DiscourseMention | undefined => (head < 0 || mentionAt[head]! < 0 ? undefined : mentions[mentionAt[head]!])

// `The Oslo League said that the Bergen League had lost. The league said …`
function topicBefore({recent, discourse, lastSource}: DiscourseMemory, noun: DiscourseMention): Referent | undefined {
	const list = recent.other
	for (let at = list.length - 1; at >= 0 && at > list.length - 12; at--) {
		const {referent, mention} = list[at]!
		const distance = sentenceDistance(discourse, mention, noun)
		if (distance > 1) break
		const leads = referent === lastSource ? discourse.sources.has(mention.head) : isMainSubject(discourse, mention)
		if (distance === 1 && leads && referent.kind === 'organization' && referent.entity >= 0) return referent
	}
	return undefined
}
