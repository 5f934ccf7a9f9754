import {hashWord} from '../../../learning/hash.js'
import type {FeatureList} from '../../../learning/linear/feature-list.js'
import {isHeadline, lemmaAt, normAt, uposAt, xposAt} from '../../../model/document.js'
import {childBy, relationOf} from '../../../model/grammar/tree.js'
import {itemAt} from '../../../model/item-at.js'
import {mentionAt, type Reading, timesIn} from '../../../model/reading.js'
import type {Phrases} from '../role/phrases.js'
import {rolesOf} from '../role/roles.js'
import type {Frame} from '../role/slots.js'
import type {EventType} from '../types/type.js'
import type {ArticleContext} from './article-context.js'
import type {Trigger} from './triggers.js'

/** What a trigger is judged in. */
export interface TriggerView {
	readonly reading: Reading
	readonly context: ArticleContext
	readonly phrases: Phrases
	/** For each row 1 in direct speech, 2 in indirect, else 0. */
	readonly speech: Uint8Array
	/** True of an invented sentence, which no article surrounds. */
	readonly isIsolated?: boolean
}

const classNumbers = {verb: 1, noun: 2, adjective: 3} as const

const few = (count: number, most = 4): number => Math.min(count, most)

/** Steps from a row to the root of its tree, at most. */
const maxDepth = 8

/**
 * Features of a word as the trigger of a type, closed as one candidate. They say how type, word and article go together; which
 * types are frequent changes from paper to paper.
 */
export function writeTriggerFeatures(
	view: TriggerView,
	trigger: Trigger,
	type: EventType,
	frame: Frame,
	list: FeatureList,
): void {
	const {reading} = view
	const {head, from, to, wordClass} = trigger
	const {clause} = frame
	const word = hashWord(trigger.word)
	const name = hashWord(type.name)
	const family = hashWord(type.family)
	const kind = classNumbers[wordClass] * 2 + (trigger.strong ? 1 : 0)
	const clusters = reading.syntax.clusters
	const relation = hashWord(reading.tree.deprels[head] ?? '')

	list.add(1, kind)
	list.add(2, word)
	list.add(3, word, name)
	list.add(4, family, kind)
	if (clusters) {
		list.add(5, clusters.kinds[head]!, kind)
		list.add(6, clusters.groups[head]!, kind)
		list.add(7, clusters.topics[head]!, family)
	}
	list.add(8, kind, relation)
	const tag = hashWord(xposAt(reading, head))
	list.add(9, kind, tag)
	list.add(10, kind, hashWord(frame.standing))
	list.add(11, to - from > 1 ? 1 : 0, kind)
	list.add(12, depthOf(reading, head), kind)
	list.add(13, name, kind)
	list.add(14, name, tag)
	list.add(19, name, relation)

	// Words before and after.
	list.add(15, kind, hashWord(normAt(reading, from - 1)))
	list.add(16, kind, hashWord(normAt(reading, to)))
	list.add(17, word, hashWord(lemmaAt(reading, from - 1)))
	list.add(18, word, hashWord(lemmaAt(reading, to)))
	// The clause.
	if (clause) {
		list.add(40, hashWord(clause.tense), kind)
		list.add(41, hashWord(clause.modal), kind)
		list.add(42, clause.negated ? 1 : 0, kind)
		list.add(43, hashWord(clause.relation), kind)
		list.add(44, hashWord(clause.voice), kind)
		list.add(45, hashWord(clause.marker), kind)
		list.add(52, name, hashWord(clause.tense))
		list.add(53, name, hashWord(clause.modal))
		list.add(54, name, hashWord(clause.relation))
		list.add(55, name, hashWord(clause.voice))
		if (wordClass !== 'verb') list.add(46, hashWord(clause.lemma), hashWord(frame.standing))
		if (wordClass !== 'verb') list.add(47, hashWord(clause.lemma), name)
		const governor = itemAt(reading.clauses, clause.governor)
		if (governor) list.add(48, hashWord(governor.lemma), hashWord(clause.relation))
	}
	if (wordClass !== 'verb') {
		const det = childBy(reading.tree, head, 'det')
		list.add(50, hashWord(det < 0 ? '' : normAt(reading, det)), kind)
		list.add(51, tag, det < 0 ? 0 : 1, relation)
	}

	// What hangs on it.
	let filled = 0
	let first = 0
	for (const {id, ranks, fits} of rolesOf(type)) {
		let best = 0
		for (const {name: slot, phrase} of frame.slots) {
			const rank = ranks.get(slot)
			if (rank !== undefined && rank <= 4) best = Math.max(best, fits.get(phrase.filler)! * 2 + (phrase.isName ? 1 : 0))
		}
		if (best > 3) filled++
		if (first === 0) first = best + 1
		list.add(60, best, kind)
		list.add(61, id, best, name)
	}
	list.add(62, filled, kind)
	list.add(63, first, filled, kind)
	const contextWords = contextWordsOf(type)
	for (const {name: slot, id: place, phrase} of frame.slots) {
		const {filler, lemma} = phrase.ids
		list.add(65, place, filler, kind)
		list.add(66, place, filler, word)
		list.add(67, place, lemma, family)
		if (clusters) list.add(68, place, clusters.groups[phrase.head]!, family)
		if (clusters && slot !== 'verb-subject') list.add(69, clusters.topics[phrase.head]!, name)
		list.add(70, place, contextWords.has(lemmaAt(reading, phrase.head).toLowerCase()) ? 1 : 0, kind)
		list.add(71, place, phrase.isName ? 1 : 0, phrase.isPronoun ? 1 : 0)
	}
	if (frame.slots.length === 0) list.add(72, kind)
	list.add(73, name, few(frame.slots.length, 5))

	if (!view.isIsolated) writeArticleFeatures(view, trigger, type, kind, list)
	list.close()
}

// What the sentence and the article have besides, and where in the article it stands.
function writeArticleFeatures(
	view: TriggerView,
	trigger: Trigger,
	type: EventType,
	kind: number,
	list: FeatureList,
): void {
	const {reading, context, phrases, speech} = view
	const {head} = trigger
	const sentence = reading.tokens.sentences[head]!
	const family = hashWord(type.family)
	const around = context.inSentence(sentence, trigger.type)
	const inArticle = context.inArticle(trigger.type)
	list.add(20, few(around), kind)
	list.add(21, few(inArticle >> 1, 6), kind)
	list.add(22, few(context.strongWords(trigger.type), 6), kind)
	list.add(23, few(context.rank(trigger.type), 6), kind)
	list.add(24, context.isInLead(trigger.type) ? 1 : 0, kind)
	list.add(25, few(context.strongWords(trigger.type), 3), few(around, 2), kind)
	const rivals = context.sharing(trigger)
	const isStrongest = rivals.every((other) => !other.strong || trigger.strong)
	const fitsBest = rivals.every((other) => context.inArticle(other.type) <= inArticle)
	const fitsSentence = rivals.every((other) => context.inSentence(sentence, other.type) <= around)
	list.add(26, few(rivals.length, 5), isStrongest ? 1 : 0, kind)
	list.add(27, fitsBest ? 1 : 0, fitsSentence ? 1 : 0, kind)
	for (const other of rivals)
		if (other !== trigger) list.add(28, other.strong ? 1 : 0, kind, hashWord(typeNameOf(other)))

	list.add(30, few(sentence, 12))
	list.add(31, sentence < 2 ? 0 : sentence < 5 ? 1 : sentence < 12 ? 2 : 3, kind)
	list.add(32, isHeadline(reading, head) ? 1 : 0)
	list.add(33, speech[head]!, kind)
	list.add(34, few(context.repeated(trigger), 3), kind)
	const mention = mentionAt(reading, head)
	list.add(35, mention?.form === 'name' && mention.to - mention.from > 1 ? 1 : 0, kind)
	const name = hashWord(type.name)
	for (const topic of context.topics) list.add(37, topic, name)
	list.add(36, reading.sentences.length < 10 ? 0 : reading.sentences.length < 25 ? 1 : 2)

	const {fillers, names, count} = phrases.inventory(sentence)
	for (const filler of fillers) {
		list.add(75, filler, kind)
		list.add(76, filler, family)
	}
	const {sentences} = reading
	const times = timesIn(reading, sentences[sentence]!)
	list.add(77, times.some((time) => time.type === 'DATE') ? 1 : 0, kind)
	list.add(78, times.some((time) => reading.clauseAt[time.from] === reading.clauseAt[head]) ? 1 : 0, kind)
	list.add(79, few(names, 5), kind)
	list.add(80, few(count >> 2, 5), kind)
}

const typeNameOf = ({word}: Trigger): string => word

const contextSets = new WeakMap<EventType, ReadonlySet<string>>()

function contextWordsOf(type: EventType): ReadonlySet<string> {
	let set = contextSets.get(type)
	if (!set) {
		set = new Set([...type.context, ...type.strong.nouns])
		contextSets.set(type, set)
	}
	return set
}

function depthOf(reading: Reading, row: number): number {
	let depth = 0
	for (let at = reading.tree.heads[row]!; at >= 0 && depth < maxDepth; at = reading.tree.heads[at]!)
		if (/^(?:VERB|AUX)$/.test(uposAt(reading, at)) || relationOf(reading.tree, at) === 'root') depth++
	return depth
}
