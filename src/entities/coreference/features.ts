import {hashWord} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {exemplarLemmaAt} from '../../lexicon/exemplar.js'
import {normAt, sentenceAt, uposAt} from '../../model/document.js'
import {childBy} from '../../model/grammar/tree.js'
import type {DiscourseContext, Referent} from './discourse-context.js'
import {functionAt, functionNumber, governorOf, isMainSubject} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'
import {bucket, writeSameSentence} from './same-sentence-features.js'

/** A candidate antecedent of a pronoun or noun phrase, with its ranks among the other candidates. */
export interface AntecedentCandidate {
	readonly referent: Referent
	/** Its last mention before the anaphor (or after it, for `When he came, Smith …`). */
	readonly last: DiscourseMention
	/** Number of candidates whose last mentions stand nearer. */
	readonly distanceRank: number
	/** Its place among the candidates by number of mentions. */
	readonly frequencyRank: number
	/** The source of the words reported last. */
	readonly isLastSource: boolean
}

const kindNumber = {person: 1, people: 2, organization: 3, place: 4, thing: 5, things: 6} as const

/** What the features of all candidates of an anaphor share. */
export interface AnaphorFeatures {
	readonly anaphor: DiscourseMention
	readonly use: number
	/** 1 where it heads a source. */
	readonly isSource: number
	/** 1 among the first words of its sentence. */
	readonly isFirst: number
	readonly mainPart: number
	readonly governor: number
	/** Hash of the governor's lemma. */
	readonly verb: number
	/** Number of candidates. */
	readonly count: number
}

export function readAnaphor(discourse: DiscourseContext, anaphor: DiscourseMention, count: number): AnaphorFeatures {
	const governor = governorOf(discourse, anaphor.head)
	return {
		anaphor,
		use: useOf(discourse, anaphor),
		isSource: discourse.sources.has(anaphor.head) ? 1 : 0,
		isFirst: firstOfSentence(discourse, anaphor),
		mainPart: mainPart(discourse, anaphor),
		governor,
		verb: hashWord(exemplarLemmaAt(discourse.doc, governor)),
		count,
	}
}

/** Features of a candidate for a personal pronoun. */
export function writePronounFeatures(
	discourse: DiscourseContext,
	{anaphor, use, isSource, isFirst, mainPart: anaphorPart, governor, verb, count}: AnaphorFeatures,
	{referent, last, distanceRank, frequencyRank, isLastSource}: AntecedentCandidate,
	list: FeatureList,
): void {
	const {doc} = discourse
	const part = functionAt(discourse, last.head)
	const sentences = sentenceDistance(discourse, last, anaphor)
	const distance = sentences < 0 ? 9 : bucket(sentences)
	const near = Math.min(distance, 3)
	const form = last.form === 'name' ? 1 : last.form === 'pronoun' ? 2 : 3
	const many = Math.min(count, 5)
	const mentions = bucket(referent.mentions.length)
	const isNamed = referent.entity >= 0 ? 1 : 0
	const quotes = quoteRelation(discourse, last, anaphor, isSource)
	list.add(1, distance)
	list.add(2, distance, use)
	list.add(3, part)
	list.add(4, part, near)
	list.add(5, part, use)
	list.add(6, part, use, near)
	list.add(7, form, near)
	list.add(8, form, part, near)
	list.add(9, Math.min(distanceRank, 6))
	list.add(10, Math.min(distanceRank, 6), many)
	list.add(11, Math.min(frequencyRank, 4))
	list.add(12, Math.min(frequencyRank, 4), many)
	list.add(13, mentions)
	list.add(14, Math.min(distanceRank, 3), Math.min(frequencyRank, 3), near)
	list.add(15, blockDistance(discourse, last, anaphor), near)
	list.add(16, isNamed, form)
	list.add(17, quotes, near)
	list.add(18, quotes, use)
	writeRecent(discourse, anaphor, referent.mentions, near, list)
	list.add(21, isEarly(discourse, referent.mentions[0] ?? last) ? 1 : 0, mentions)
	list.add(22, referent.gender === null ? 0 : 1, isNamed)
	if (last.form === 'nominal') {
		list.add(23, determinerHashes[last.determiner], near)
		list.add(24, determinerHashes[last.determiner], part)
	}
	const speech = (isLastSource ? 1 : 0) + 2 * isSource
	list.add(50, speech, near)
	list.add(51, speech, quotes)
	list.add(52, speech, Math.min(distanceRank, 2), isFirst)
	const kind = kindNumber[referent.kind]
	list.add(26, kind, near)
	list.add(27, kind, form, part)
	list.add(28, kind, isNamed, isSource)
	list.add(29, kind, verb)
	if (last.form === 'pronoun') list.add(25, normAt(doc, last.head) === normAt(doc, anaphor.head) ? 1 : 0, near, use)
	if (sentences === 0) writeSameSentence(discourse, anaphor, governor, last, use, list)
	else if (sentences > 0) {
		list.add(40, firstOfSentence(discourse, last), isFirst, near)
		list.add(41, mainPart(discourse, last), anaphorPart, near)
	}
}

const determinerHashes: Readonly<Record<DiscourseMention['determiner'], number>> = {
	definite: hashWord('definite'),
	demonstrative: hashWord('demonstrative'),
	possessive: hashWord('possessive'),
	indefinite: hashWord('indefinite'),
	none: hashWord('none'),
}

/** Features of an anaphor without antecedent. */
export function writeNoneFeatures(
	discourse: DiscourseContext,
	{anaphor, use, isSource, governor, verb, count}: AnaphorFeatures,
	nearest: number,
	list: FeatureList,
): void {
	list.add(60)
	list.add(61, use)
	list.add(62, Math.min(count, 5))
	list.add(63, nearest < 0 ? 9 : bucket(nearest), Math.min(count, 3))
	list.add(64, discourse.quoteAt[anaphor.head] === -1 ? 0 : 1, use)
	list.add(65, verb)
	list.add(66, childBy(discourse.doc.tree, governor, 'ccomp', 'csubj', 'xcomp', 'acl') >= 0 ? 1 : 0, use)
	list.add(67, hashWord(uposAt(discourse.doc, governor)), use)
	list.add(68, isSource)
}

const uses = {subject: 1, object: 2, possessive: 3, reflexive: 4} as const

/** How an anaphor is used: its case, or the part of a noun phrase. */
function useOf(discourse: DiscourseContext, anaphor: DiscourseMention): number {
	const part = functionAt(discourse, anaphor.head)
	// A noun is read as a pronoun in its place.
	if (anaphor.pronoun === null)
		return part === functionNumber.possessor
			? uses.possessive
			: part <= functionNumber.passive
				? uses.subject
				: uses.object
	const use = uses[anaphor.pronoun.use]
	// `her` is object or possessive, `his` stands alone at times.
	if (part === functionNumber.possessor) return uses.possessive
	return use === uses.possessive ? uses.object : use
}

/** Sentences from the last mention of a candidate to the anaphor; below 0 where it stands after it. */
export function sentenceDistance({doc}: DiscourseContext, last: DiscourseMention, anaphor: DiscourseMention): number {
	const distance = (doc.tokens.sentences[anaphor.head] ?? 0) - (doc.tokens.sentences[last.head] ?? 0)
	return distance === 0 && last.head > anaphor.head ? -1 : distance
}

const blockDistance = ({doc}: DiscourseContext, a: DiscourseMention, b: DiscourseMention): number =>
	Math.min(3, Math.abs((sentenceAt(doc, b.head)?.block ?? 0) - (sentenceAt(doc, a.head)?.block ?? 0)))

// 0 both outside, 1 both in one quotation, 2 in two quotations, 3 from inside to outside, 4 from outside in; 5 and up where the
// candidate is a source, 10 and up where it is that of the words around the anaphor, 20 and up where the anaphor is a source.
function quoteRelation(
	{quoteAt, sourceAt, sources}: DiscourseContext,
	last: DiscourseMention,
	anaphor: DiscourseMention,
	isSource: number,
): number {
	const there = quoteAt[last.head]!
	const here = quoteAt[anaphor.head]!
	const base = there === here ? (here === -1 ? 0 : 1) : there === -1 ? 4 : here === -1 ? 3 : 2
	const source = sources.has(last.head) ? 5 : 0
	return base + source + (sourceAt[anaphor.head] === last.head ? 10 : 0) + 20 * isSource
}

// Of the last mentions of a candidate, five at most, those within two sentences: how many, and how many of them are subjects.
function writeRecent(
	discourse: DiscourseContext,
	anaphor: DiscourseMention,
	mentions: readonly DiscourseMention[],
	near: number,
	list: FeatureList,
): void {
	let recent = 0
	let subjects = 0
	for (let at = mentions.length - 1; at >= 0 && recent < 5; at--) {
		if (Math.abs(sentenceDistance(discourse, mentions[at]!, anaphor)) > 2) break
		recent++
		if (isSubject(discourse, mentions[at]!)) subjects++
	}
	list.add(19, Math.min(subjects, 3))
	list.add(20, Math.min(recent, 4), near)
}

const isSubject = (discourse: DiscourseContext, {head}: DiscourseMention): boolean =>
	functionAt(discourse, head) <= functionNumber.passive

// Mentioned in the headline or the first sentence.
const isEarly = ({doc}: DiscourseContext, {head}: DiscourseMention): boolean => (doc.tokens.sentences[head] ?? 0) < 2

function firstOfSentence({doc}: DiscourseContext, {from}: DiscourseMention): number {
	const sentence = sentenceAt(doc, from)
	return sentence !== undefined && from - sentence.from < 3 ? 1 : 0
}

// Subject of the sentence's main verb, in another clause, or no subject.
const mainPart = (discourse: DiscourseContext, mention: DiscourseMention): number =>
	!isSubject(discourse, mention) ? 0 : isMainSubject(discourse, mention) ? 1 : 2
