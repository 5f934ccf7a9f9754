import {hashWord} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {lemmaAt, uposAt} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'
import {standardTypes} from '../event/trigger/type-index.js'
import type {Fact} from '../fact.js'

/** What the sentences of an article are judged beside. */
export interface SalienceContext {
	/** Mentions of each entity, by its index. */
	readonly mentions: Int32Array
	/** Entities and content words of the headline and the first sentence. */
	readonly leadEntities: ReadonlySet<number>
	readonly leadWords: ReadonlySet<string>
	/** Entities of each sentence, in the order of the text. */
	readonly entities: readonly (readonly number[])[]
	/** Content words that are repeated in the article: how often each stands in it. */
	readonly words: ReadonlyMap<string, number>
}

function isContentWord(reading: Reading, row: number): boolean {
	const tag = uposAt(reading, row)
	return tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB'
}

/** Sentences whose words and names say what the article is about. */
const leadSentences = 2

/** Counts what is repeated in an article. */
export function contextOfSalience(reading: Reading): SalienceContext {
	const mentions = new Int32Array(reading.entities.length)
	const entities: number[][] = reading.sentences.map(() => [])
	const leadEntities = new Set<number>()
	for (const {entity, from} of reading.mentions) {
		const sentence = reading.tokens.sentences[from] ?? 0
		mentions[entity]!++
		if (!entities[sentence]!.includes(entity)) entities[sentence]!.push(entity)
		if (sentence < leadSentences) leadEntities.add(entity)
	}
	const words = new Map<string, number>()
	const leadWords = new Set<string>()
	for (let row = 0; row < reading.tokens.length; row++) {
		if (!isContentWord(reading, row)) continue
		const lemma = lemmaAt(reading, row)
		words.set(lemma, (words.get(lemma) ?? 0) + 1)
		if (reading.tokens.sentences[row]! < leadSentences) leadWords.add(lemma)
	}
	return {mentions, entities, leadEntities, leadWords, words}
}

/** Features of a sentence with its facts, closed as one candidate. */
export function writeSalienceFeatures(
	reading: Reading,
	index: number,
	facts: readonly Fact[],
	context: SalienceContext,
	list: FeatureList,
): void {
	const place = placeOf(reading, index)
	const names = namesOf(reading, index, context)
	const words = wordsOf(reading, index, context)
	const speech = speechOf(facts)
	const best = bestStatement(facts)
	const numbers = numbersOf(facts)
	list.add(1)
	list.add(2, place.first)
	list.add(3, place.share)
	list.add(4, place.article)
	list.add(5, place.first, place.article)
	list.add(6, place.opening, place.share)
	list.add(7, place.block)
	list.add(8, place.block, place.first)
	list.add(9, place.length)
	list.add(10, place.length, place.article)
	list.add(20, speech)
	list.add(21, speech, place.first)
	list.add(22, speech, place.share)
	list.add(30, best)
	list.add(31, best, speech)
	list.add(32, best, place.article)
	list.add(33, Math.min(4, facts.filter(({kind}) => kind === 'statement').length))
	list.add(40, names.count)
	list.add(41, names.frequency)
	list.add(42, names.lead)
	list.add(43, names.types)
	list.add(44, names.lead, speech)
	list.add(45, names.frequency, place.first)
	list.add(50, words.lead)
	list.add(51, words.repeated)
	list.add(52, words.lead, place.share)
	list.add(60, numbers.money, numbers.count)
	list.add(61, numbers.dates)
	list.add(62, numbers.count, speech)
	list.add(63, numbers.dates, numbers.count)
	const events = eventWordsOf(reading, index)
	list.add(80, events.strong)
	list.add(81, events.strong, place.first)
	list.add(82, events.strong, speech)
	list.add(83, events.weak)
	for (const family of events.families) list.add(84, family)
	for (const fact of facts) {
		list.add(70, hashWord(fact.kind))
		if (fact.kind === 'statement') {
			list.add(71, hashWord(fact.claim.modality), hashWord(fact.tense))
			if (best > 0) list.add(72, hashWord(fact.verb.lemma))
		}
		if (fact.kind === 'quantity') list.add(73, hashWord(fact.type))
		if (fact.kind === 'quote') list.add(74, hashWord(fact.act), hashWord(fact.mode))
		const type: unknown = 'type' in fact && !/^(?:date|quantity)$/.test(fact.kind) ? fact.type : null
		if (typeof type === 'string') list.add(75, hashWord(fact.kind), hashWord(type))
	}
	list.close()
}

function placeOf(reading: Reading, index: number) {
	const {block, from, to} = reading.sentences[index]!
	const count = reading.sentences.length
	const length = to - from
	return {
		first: Math.min(5, index),
		share: Math.floor((5 * index) / count),
		article: count < 8 ? 0 : count < 14 ? 1 : count < 20 ? 2 : count < 30 ? 3 : count < 45 ? 4 : 5,
		opening: index === 0 || reading.sentences[index - 1]!.block !== block ? 1 : 0,
		block: hashWord(reading.article.blocks[block]?.type ?? ''),
		length: length < 6 ? 0 : length < 12 ? 1 : length < 18 ? 2 : length < 25 ? 3 : length < 35 ? 4 : 5,
	}
}

// Words that mostly name an event of a built-in type, or may, and the families of those types.
function eventWordsOf(reading: Reading, index: number) {
	const {words, types} = standardTypes()
	const {from, to} = reading.sentences[index]!
	const families = new Set<number>()
	let strong = 0
	let weak = 0
	for (let row = from; row < to; row++) {
		const found = words.get(lemmaAt(reading, row).toLowerCase())
		const best = found?.find((word) => word.strong && word.rest.length === 0)
		if (best) {
			strong++
			families.add(hashWord(types[best.type]!.family))
		} else if (found) weak++
	}
	return {strong: Math.min(strong, 3), weak: Math.min(weak, 3), families}
}

function namesOf(reading: Reading, index: number, {entities, mentions, leadEntities}: SalienceContext) {
	const own = entities[index] ?? []
	const frequency = own.reduce((most, entity) => Math.max(most, mentions[entity]!), 0)
	const types = new Set(own.map((entity) => reading.entities[entity]!.type))
	return {
		count: Math.min(4, own.length),
		frequency: frequency < 2 ? frequency : frequency < 4 ? 2 : frequency < 8 ? 3 : 4,
		lead: Math.min(3, own.filter((entity) => leadEntities.has(entity)).length),
		types: (types.has('person') ? 1 : 0) + (types.has('organization') ? 2 : 0) + (types.has('place') ? 4 : 0),
	}
}

function wordsOf(reading: Reading, index: number, {leadWords, words}: SalienceContext) {
	const {from, to} = reading.sentences[index]!
	let lead = 0
	let repeated = 0
	for (let row = from; row < to; row++) {
		if (!isContentWord(reading, row)) continue
		const lemma = lemmaAt(reading, row)
		if (leadWords.has(lemma)) lead++
		if ((words.get(lemma) ?? 0) > 2) repeated++
	}
	return {
		lead: index < leadSentences ? 9 : Math.min(5, lead),
		repeated: Math.min(6, repeated),
	}
}

// Nothing quoted, words of a direct quote, of an indirect one, both.
const speechOf = (facts: readonly Fact[]): number =>
	(facts.some(({claim, kind}) => claim.mode === 'quoted' || kind === 'quote') ? 1 : 0) +
	(facts.some((fact) => fact.claim.mode === 'reported' || (fact.kind === 'quote' && fact.mode === 'indirect'))
		? 2
		: 0) +
	(facts.some((fact) => fact.kind === 'quote' && fact.mode !== 'indirect') ? 4 : 0)

const bestStatement = (facts: readonly Fact[]): number =>
	facts.reduce((best, {kind, confidence}) => Math.max(best, kind === 'statement' ? Math.ceil(confidence * 8) : 0), 0)

function numbersOf(facts: readonly Fact[]) {
	const quantities = facts.filter((fact) => fact.kind === 'quantity')
	return {
		money: quantities.some(({type}) => type === 'money') ? 1 : 0,
		count: Math.min(3, quantities.length),
		dates: Math.min(2, facts.filter(({kind}) => kind === 'date').length),
	}
}
