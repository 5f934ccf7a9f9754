import {lemmaAt, normAt, uposAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Trigger} from './triggers.js'
import type {TypeIndex} from './type-index.js'

/** What the article says of each type beside a trigger itself. A caller's own types have no such words. */
export interface ArticleContext {
	/** Words of a sentence that go along with a type. */
	inSentence(sentence: number, type: number): number
	/** The same in the whole article: distinct words. */
	inArticle(type: number): number
	/** Distinct strong words of a type in the article. */
	strongWords(type: number): number
	/** A strong word of the type stands among the first two sentences. */
	isInLead(type: number): boolean
	/** Types with more strong words in the article. */
	rank(type: number): number
	/** The triggers that a row may be. */
	sharing(trigger: Trigger): readonly Trigger[]
	/** What the article is about: the commonest topic clusters of its nouns, verbs and adjectives; of a reading without clusters none. */
	readonly topics: readonly number[]
	/** How often a word has been a trigger of a type before a row. */
	repeated(trigger: Trigger): number
}

/** Sentences at the start that hold the main event: headline and first sentence. */
const leadSentences = 2

export function readArticleContext(reading: Reading, index: TypeIndex, triggers: readonly Trigger[]): ArticleContext {
	const {builtIn} = index
	const sentences = new Uint16Array(reading.sentences.length * builtIn)
	const distinct = new Map<number, Set<string>>()
	for (let row = 0; row < reading.tokens.length; row++) {
		const lemma = lemmaAt(reading, row).toLowerCase()
		const norm = normAt(reading, row)
		const types = index.context.get(lemma) ?? (norm === lemma ? undefined : index.context.get(norm))
		if (!types) continue
		for (const type of types) {
			if (type >= builtIn) continue
			sentences[reading.tokens.sentences[row]! * builtIn + type]!++
			addTo(distinct, type, lemma)
		}
	}
	const strong = new Map<number, Set<string>>()
	const lead = new Set<number>()
	const byHead = new Map<number, Trigger[]>()
	const repeats = new Map<Trigger, number>()
	const counts = new Map<string, number>()
	for (const trigger of triggers) {
		const key = `${trigger.type} ${lemmaAt(reading, trigger.head)}`
		repeats.set(trigger, counts.get(key) ?? 0)
		counts.set(key, (counts.get(key) ?? 0) + 1)
		const same = byHead.get(trigger.head)
		if (same) same.push(trigger)
		else byHead.set(trigger.head, [trigger])
		if (!trigger.strong) continue
		addTo(strong, trigger.type, trigger.word)
		if (reading.tokens.sentences[trigger.head]! < leadSentences) lead.add(trigger.type)
	}
	const sizes = [...strong.values()].map((words) => words.size).sort((a, b) => b - a)
	return {
		topics: commonestTopics(reading),
		inSentence: (sentence, type) => (type < builtIn ? sentences[sentence * builtIn + type]! : 0),
		inArticle: (type) => distinct.get(type)?.size ?? 0,
		strongWords: (type) => strong.get(type)?.size ?? 0,
		isInLead: (type) => lead.has(type),
		rank: (type) => {
			const own = strong.get(type)?.size ?? 0
			const place = sizes.findIndex((size) => size <= own)
			return place < 0 ? sizes.length : place
		},
		sharing: ({head}) => byHead.get(head) ?? [],
		repeated: (trigger) => repeats.get(trigger) ?? 0,
	}
}

/** Topics of an article, at most. */
const maxTopics = 12

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN'])

function commonestTopics(reading: Reading): number[] {
	const topics = reading.syntax.clusters?.topics
	if (!topics) return []
	const counts = new Map<number, number>()
	for (let row = 0; row < reading.tokens.length; row++)
		if (contentTags.has(uposAt(reading, row))) counts.set(topics[row]!, (counts.get(topics[row]!) ?? 0) + 1)
	return [...counts]
		.sort((a, b) => b[1] - a[1])
		.slice(0, maxTopics)
		.map(([topic]) => topic)
}

function addTo(sets: Map<number, Set<string>>, key: number, value: string): void {
	const set = sets.get(key)
	if (set) set.add(value)
	else sets.set(key, new Set([value]))
}
