import {hashWord} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {exemplarLemmaAt} from '../../lexicon/exemplar.js'
import {type Document, lemmaAt, normAt, rangeOf, sentenceAt, uposAt, xposAt} from '../../model/document.js'
import {lastNameWord} from '../../model/entity.js'
import {relationOf} from '../../model/grammar/tree.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {Range} from '../../model/span.js'
import type {SpeakerCandidate, SpeakerProfiles} from './speaker-candidates.js'
import type {ResolvedEntities, SpeakerAnswer} from './speaker-rule.js'

/** What the features of all candidates of a quote share. */
export interface SourceFeatures {
	readonly doc: Document
	readonly profiles: SpeakerProfiles
	readonly quote: QuoteSpan
	/** Row of the head of the source, else of the first word of the content. */
	readonly place: number
	/** Row of the first word of the content. */
	readonly from: number
	/** Hash of the rule that answered; its confidence in tenths. */
	readonly rule: number
	readonly confidence: number
	/** Lemma of the head of the source. */
	readonly noun: string
	/** Hashes of that lemma, of the determiner and of the tag of the head. */
	readonly head: number
	readonly determiner: number
	readonly tag: number
	readonly isDocument: number
	/**
	 * What the head is: 1 an organization, 2 the holder of a post, 3 a document, 4 several people, 5 a pronoun, 6 another plural,
	 * 7 another noun; 0 without a source.
	 */
	readonly nounClass: number
	/** The source is a pronoun, 1 male, 2 female, 3 thing, 4 plural; 0 of others. */
	readonly pronoun: number
	readonly mode: number
	/** How often the article refers to the same unnamed person or thing before: 0, 1, 2 for more, 3 where first with `a`. */
	readonly unnamed: number
}

const modes = {direct: 1, mixed: 2, indirect: 3} as const

const pronouns: ReadonlyMap<string, number> = new Map([
	['he', 1],
	['she', 2],
	['it', 3],
	['they', 4],
])

/** Reads what the features of all candidates of a quote share. */
export function readSource(
	doc: Document,
	known: ResolvedEntities,
	profiles: SpeakerProfiles,
	quote: QuoteSpan,
	answer: Pick<SpeakerAnswer, 'rule' | 'confidence'>,
): SourceFeatures {
	const {source, mode, content} = quote
	const head = source?.head ?? -1
	const noun = lemmaAt(doc, head)
	const {from} = rangeOf(doc, content[0]!)
	return {
		doc,
		profiles,
		quote,
		place: head >= 0 ? head : from,
		from,
		rule: hashWord(answer.rule ?? ''),
		confidence: Math.floor(answer.confidence * 10),
		noun,
		head: source ? hashWord(exemplarLemmaAt(doc, head)) : 0,
		determiner: source ? hashWord(determinerOf(doc, source.from)) : 0,
		tag: hashWord(xposAt(doc, head)),
		isDocument: doc.lexicon.has(noun, 'document-noun') ? 1 : 0,
		nounClass: classOf(doc, head),
		pronoun: pronouns.get(normAt(doc, head)) ?? 0,
		mode: modes[mode],
		unnamed: unnamedBefore(doc, known, head),
	}
}

function classOf(doc: Document, head: number): number {
	if (head < 0) return 0
	const lemma = lemmaAt(doc, head)
	if (uposAt(doc, head) === 'PRON') return 5
	if (doc.lexicon.has(normAt(doc, head), 'plural-source')) return 4
	if (doc.lexicon.has(lemma, 'document-noun')) return 3
	if (doc.lexicon.has(lemma, 'organization-noun')) return 1
	if (doc.lexicon.has(lemma, 'title-noun') || doc.lexicon.has(lemma, 'occupation-noun')) return 2
	return xposAt(doc, head) === 'NNS' ? 6 : 7
}

// See `SourceFeatures.unnamed`.
function unnamedBefore(doc: Document, known: ResolvedEntities, head: number): number {
	const before = (known.phrases.get(head) ?? []).filter((phrase) => phrase.head < head)
	const [first] = before
	if (!first) return 0
	return /^(?:an?|one|two|several|some)$/.test(normAt(doc, first.from)) ? 3 : Math.min(before.length, 2)
}

const determinerOf = (doc: Document, row: number): string =>
	/^(?:DET|PRON|NUM)$/.test(uposAt(doc, row)) ? normAt(doc, row) : uposAt(doc, row)

/** Features of a candidate, closed. */
export function writeSpeakerFeatures(source: SourceFeatures, candidate: SpeakerCandidate, list: FeatureList): void {
	const {rule, confidence, head, determiner, tag, mode, pronoun, isDocument, unnamed, nounClass} = source
	const isAnswer = candidate.isAnswer ? 1 : 0
	const ago = candidate.quotesAgo
	const kind = kindOf(source, candidate)
	list.add(13, isAnswer)
	list.add(14, kind)
	list.add(15, ago, isAnswer)
	list.add(1, isAnswer, rule)
	list.add(2, isAnswer, rule, confidence)
	list.add(3, kind, isAnswer, determiner)
	list.add(4, kind, head)
	list.add(5, kind, tag, determiner)
	list.add(6, kind, ago, mode)
	list.add(7, kind, ago, determiner)
	list.add(8, kind, rule)
	list.add(9, isAnswer, head)
	list.add(10, isAnswer, ago, rule)
	list.add(11, kind, isDocument, determiner)
	list.add(12, kind, pronoun, isAnswer)
	list.add(16, kind, unnamed, determiner)
	list.add(17, kind, unnamed, isAnswer)
	list.add(18, nounClass, kind, determiner)
	list.add(19, nounClass, isAnswer, determiner)
	list.add(43, nounClass, isAnswer, unnamed)
	list.add(44, nounClass, kind, ago)
	if (candidate.speakers.length === 1) writeEntity(source, candidate, kind, list)
	list.close()
}

// 1 description, 2 no speaker, 3 several; 10 and up one entity by type, 20 and up a person by gender.
function kindOf({profiles}: SourceFeatures, {speakers, description}: SpeakerCandidate): number {
	if (speakers.length === 0) return description === null ? 2 : 1
	if (speakers.length > 1) return 3
	const {type, gender} = profiles.entities[speakers[0]!]!
	if (type === 'person') return gender === 'male' ? 21 : gender === 'female' ? 22 : 20
	return type === 'organization' ? 10 : type === 'place' ? 11 : 12
}

function writeEntity(source: SourceFeatures, candidate: SpeakerCandidate, kind: number, list: FeatureList): void {
	const {doc, profiles, place, quote, head, rule, noun, determiner, isDocument, pronoun, unnamed, nounClass} = source
	const {mention, rank} = candidate
	const entity = candidate.speakers[0]!
	const {name, type, subtype: subtypeName} = profiles.entities[entity]!
	const distance = mention ? distanceOf(doc, mention.head, place) : 9
	const near = Math.min(distance, 4)
	const byRank = Math.min(rank, 4)
	const ofType = Math.min(profiles.typeCounts.get(type) ?? 0, 5)
	const count = bucketOf(profiles.counts[entity]!)
	// 2 where the noun of the source stands for the entity elsewhere, 1 where its name holds the noun.
	const nounMatch = profiles.nouns[entity]!.has(noun) ? 2 : nameHolds(name, noun) ? 1 : 0
	const part = mention ? hashWord(relationOf(doc.tree, mention.head)) : 0
	const inSource = mention && quote.source ? inside(mention.head, quote.source) : 0
	const inContent = mention ? inside(mention.head, {from: source.from, to: source.from + maxContentTokens}) : 0
	const subtype = hashWord(subtypeName ?? '')
	const first = isFirst(doc, mention?.head ?? -1)
	const classAndKind = nounClass * 32 + kind
	list.add(20, kind, distance)
	list.add(21, kind, byRank, near)
	list.add(22, kind, byRank, ofType)
	list.add(23, kind, count)
	list.add(24, kind, nounMatch, determiner)
	list.add(25, nounMatch, rule)
	list.add(26, nounMatch, byRank, ofType)
	list.add(27, kind, head, subtype)
	list.add(39, head, hashWord(lastNameWord(profiles.entities[entity]!)))
	list.add(40, kind, byRank, determiner)
	list.add(45, classAndKind, byRank, ofType)
	list.add(46, classAndKind, byRank, near)
	list.add(47, classAndKind, count, byRank)
	list.add(48, classAndKind, nounMatch, near)
	list.add(49, classAndKind, subtype)
	list.add(50, classAndKind, first, part)
	list.add(41, kind, unnamed, near)
	list.add(42, isDocument, part, near)
	list.add(28, kind, part, near)
	list.add(29, inSource, part, rule)
	list.add(30, inContent, distance)
	list.add(31, kind, isDocument, near)
	list.add(32, kind, pronoun, byRank)
	list.add(33, kind, first, near)
	list.add(34, kind, candidate.quotesAgo, near)
	list.add(35, candidate.isAnswer ? 1 : 0, near, nounMatch)
	list.add(36, kind, count, ofType)
	list.add(37, inSource, hashWord(normAt(doc, mention?.to ?? -1)))
	list.add(38, mention?.form === 'name' ? 1 : mention?.form === 'pronoun' ? 2 : 3, near, kind)
}

/** Tokens from the beginning of the content that count as inside it. */
const maxContentTokens = 12

const inside = (row: number, {from, to}: Range): number => (row >= from && row < to ? 1 : 0)

const bucketOf = (count: number): number => (count < 4 ? count : count < 7 ? 4 : count < 13 ? 5 : 6)

// Sentences between a mention and the source, in steps; 8 where it stands after it.
function distanceOf(doc: Document, row: number, place: number): number {
	if (row > place) return 8
	const distance = (doc.tokens.sentences[place] ?? 0) - (doc.tokens.sentences[row] ?? 0)
	return distance < 4 ? distance : distance < 8 ? 4 : distance < 16 ? 5 : 6
}

const nameHolds = (name: string, noun: string): boolean =>
	noun !== '' && name.toLowerCase().split(/[\s-]/).includes(noun)

// Among the first words of its sentence.
function isFirst(doc: Document, row: number): number {
	const sentence = row < 0 ? undefined : sentenceAt(doc, row)
	return sentence && row - sentence.from < 4 ? 1 : 0
}
