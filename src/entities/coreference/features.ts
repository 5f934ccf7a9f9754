import type {FeatureList} from '../../learning/feature-list.js'
import {hashWord} from '../../learning/hash.js'
import {exemplarLemmaAt} from '../../lexicon/exemplar.js'
import {normAt, sentenceAt, uposAt} from '../../model/document.js'
import {childBy} from '../../model/tree.js'
import type {DiscourseContext, Referent} from './discourse-context.js'
import {
	functionAt,
	functionNumber,
	type GrammaticalFunction,
	governorOf,
	isMainSubject,
} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'

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

const bucket = (value: number): number => (value < 4 ? value : value < 6 ? 4 : value < 9 ? 5 : value < 15 ? 6 : 7)

/** Features of a candidate for a personal pronoun. */
export function writePronounFeatures(
	discourse: DiscourseContext,
	anaphor: DiscourseMention,
	candidate: AntecedentCandidate,
	count: number,
	list: FeatureList,
): void {
	const {doc} = discourse
	const {referent, last, distanceRank, frequencyRank, isLastSource} = candidate
	const use = useOf(discourse, anaphor)
	const part = functionNumber[functionAt(discourse, last.head)]
	const sentences = sentenceDistance(discourse, last, anaphor)
	const distance = sentences < 0 ? 9 : bucket(sentences)
	const near = Math.min(distance, 3)
	const form = last.form === 'name' ? 1 : last.form === 'pronoun' ? 2 : 3
	const many = Math.min(count, 5)
	const mentions = bucket(referent.mentions.length)
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
	list.add(16, referent.entity >= 0 ? 1 : 0, form)
	list.add(17, quoteRelation(discourse, last, anaphor), near)
	list.add(18, quoteRelation(discourse, last, anaphor), use)
	const recent = recentMentions(discourse, referent, anaphor)
	list.add(19, Math.min(recent.filter((mention) => isSubject(discourse, mention)).length, 3))
	list.add(20, Math.min(recent.length, 4), near)
	list.add(21, isEarly(discourse, referent.mentions[0] ?? last) ? 1 : 0, mentions)
	list.add(22, referent.gender === null ? 0 : 1, referent.entity >= 0 ? 1 : 0)
	if (last.form === 'nominal') {
		list.add(23, hashWord(last.determiner), near)
		list.add(24, hashWord(last.determiner), part)
	}
	const speech = (isLastSource ? 1 : 0) + (discourse.sources.has(anaphor.head) ? 2 : 0)
	list.add(50, speech, near)
	list.add(51, speech, quoteRelation(discourse, last, anaphor))
	list.add(52, speech, Math.min(distanceRank, 2), firstOfSentence(discourse, anaphor) ? 1 : 0)
	const kind = kindNumber[referent.kind]
	list.add(26, kind, near)
	list.add(27, kind, form, part)
	list.add(28, kind, referent.entity >= 0 ? 1 : 0, discourse.sources.has(anaphor.head) ? 1 : 0)
	list.add(29, kind, hashWord(exemplarLemmaAt(doc, governorOf(discourse, anaphor.head))))
	if (last.form === 'pronoun') list.add(25, normAt(doc, last.head) === normAt(doc, anaphor.head) ? 1 : 0, near, use)
	if (sentences === 0) writeSameSentence(discourse, anaphor, last, use, list)
	else if (sentences > 0) {
		list.add(40, firstOfSentence(discourse, last) ? 1 : 0, firstOfSentence(discourse, anaphor) ? 1 : 0, near)
		list.add(41, mainPart(discourse, last), mainPart(discourse, anaphor), near)
	}
}

/** Features of an anaphor without antecedent. */
export function writeNoneFeatures(
	discourse: DiscourseContext,
	anaphor: DiscourseMention,
	nearest: number,
	count: number,
	list: FeatureList,
): void {
	const use = useOf(discourse, anaphor)
	list.add(60)
	list.add(61, use)
	list.add(62, Math.min(count, 5))
	list.add(63, nearest < 0 ? 9 : bucket(nearest), Math.min(count, 3))
	list.add(64, discourse.quoteAt[anaphor.head] === -1 ? 0 : 1, use)
	const governor = governorOf(discourse, anaphor.head)
	list.add(65, hashWord(exemplarLemmaAt(discourse.doc, governor)))
	list.add(66, childBy(discourse.doc.tree, governor, 'ccomp', 'csubj', 'xcomp', 'acl') >= 0 ? 1 : 0, use)
	list.add(67, hashWord(uposAt(discourse.doc, governor)), use)
	list.add(68, discourse.sources.has(anaphor.head) ? 1 : 0)
}

// Both in one sentence: which governs which, and the path between them.
function writeSameSentence(
	discourse: DiscourseContext,
	anaphor: DiscourseMention,
	last: DiscourseMention,
	use: number,
	list: FeatureList,
): void {
	const {doc} = discourse
	const [mine, theirs] = [governorOf(discourse, anaphor.head), governorOf(discourse, last.head)]
	const rows = anaphor.head - last.head
	list.add(30, bucket(Math.abs(rows) >> 1), rows < 0 ? 1 : 0)
	list.add(31, mine === theirs ? 1 : 0, use, functionNumber[functionAt(discourse, last.head)])
	const up = stepsUp(discourse, mine, theirs)
	list.add(32, up, functionNumber[functionAt(discourse, last.head)], use)
	list.add(33, pathUp(discourse, mine, theirs), functionNumber[functionAt(discourse, last.head)])
	list.add(34, pathUp(discourse, theirs, mine), use)
	if (up >= 0 && mine >= 0)
		list.add(35, hashWord(exemplarLemmaAt(doc, theirs)), functionNumber[functionAt(discourse, last.head)], up)
	list.add(36, betweenMark(discourse, last, anaphor), functionNumber[functionAt(discourse, last.head)])
}

// Relations from the verb of one up to the verb of the other; 0 where it doesn't stand above.
function pathUp({doc}: DiscourseContext, from: number, to: number): number {
	let path = 1
	for (let at = from, steps = 0; at >= 0 && steps < 5; at = doc.tree.heads[at] ?? -1, steps++) {
		if (at === to) return path
		path = hashWord(`${path}${doc.tree.deprels[at] ?? ''}`)
	}
	return 0
}

function stepsUp({doc}: DiscourseContext, from: number, to: number): number {
	for (let at = from, steps = 0; at >= 0 && steps < 6; at = doc.tree.heads[at] ?? -1, steps++)
		if (at === to) return steps
	return -1
}

// A comma, semicolon or conjunction between the two.
function betweenMark({doc}: DiscourseContext, {head: a}: DiscourseMention, {head: b}: DiscourseMention): number {
	let found = 0
	for (let row = Math.min(a, b) + 1; row < Math.max(a, b) && row < Math.min(a, b) + 40; row++) {
		const norm = normAt(doc, row)
		if (norm === ';' || norm === ':') return 3
		if (norm === ',') found |= 1
		else if (uposAt(doc, row) === 'CCONJ') found |= 2
	}
	return found
}

const uses = {subject: 1, object: 2, possessive: 3, reflexive: 4} as const

/** How an anaphor is used: its case, or the part of a noun phrase. */
function useOf(discourse: DiscourseContext, anaphor: DiscourseMention): number {
	const part: GrammaticalFunction = functionAt(discourse, anaphor.head)
	// A noun is read as a pronoun in its place.
	if (anaphor.pronoun === null)
		return part === 'possessor'
			? uses.possessive
			: part === 'subject' || part === 'passive'
				? uses.subject
				: uses.object
	const use = uses[anaphor.pronoun.use]
	// `her` is object or possessive, `his` stands alone at times.
	if (part === 'possessor') return uses.possessive
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
): number {
	const [there, here] = [quoteAt[last.head]!, quoteAt[anaphor.head]!]
	const base = there === here ? (here === -1 ? 0 : 1) : there === -1 ? 4 : here === -1 ? 3 : 2
	const source = sources.has(last.head) ? 5 : 0
	return base + source + (sourceAt[anaphor.head] === last.head ? 10 : 0) + (sources.has(anaphor.head) ? 20 : 0)
}

// The last mentions of a candidate, five at most, within two sentences: the nearest first.
function recentMentions(
	discourse: DiscourseContext,
	{mentions}: Referent,
	anaphor: DiscourseMention,
): readonly DiscourseMention[] {
	const last = mentions.slice(-5).reverse()
	const far = last.findIndex((mention) => Math.abs(sentenceDistance(discourse, mention, anaphor)) > 2)
	return far < 0 ? last : last.slice(0, far)
}

const isSubject = (discourse: DiscourseContext, {head}: DiscourseMention): boolean =>
	functionNumber[functionAt(discourse, head)] <= functionNumber.passive

// Mentioned in the headline or the first sentence.
const isEarly = ({doc}: DiscourseContext, {head}: DiscourseMention): boolean => (doc.tokens.sentences[head] ?? 0) < 2

const firstOfSentence = ({doc}: DiscourseContext, {from}: DiscourseMention): boolean => {
	const sentence = sentenceAt(doc, from)
	return sentence !== undefined && from - sentence.from < 3
}

// Subject of the sentence's main verb, in another clause, or no subject.
const mainPart = (discourse: DiscourseContext, mention: DiscourseMention): number =>
	!isSubject(discourse, mention) ? 0 : isMainSubject(discourse, mention) ? 1 : 2
