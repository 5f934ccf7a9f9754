import {type EngineOptions, makeLists} from '../engine.js'
import {createReader, type ExtractOptions, type Reader} from '../extract.js'
import type {TypeIndex} from '../facts/event/trigger/type-index.js'
import type {Extraction} from '../facts/extraction.js'
import type {ArticleInput} from '../model/article/article.js'
import type {Reading} from '../model/reading.js'
import {newRuleRun, type RuleRun} from '../model/rule-run.js'
import {textSpan} from '../model/span.js'
import {explainDropped} from './dropped.js'
import {indexFirings} from './firings.js'
import {Gatherer} from './gather.js'
import {droppedNumbers} from './numbers.js'
import {explainRecord} from './records.js'
import type {Dropped, Explanation} from './schema.js'
import {seenBySentence, sentenceOf} from './seen.js'
import {vocabularyOf} from './vocabulary.js'

/** Explains articles as an engine of the same options reads them. */
export interface Explainer {
	/** How the facts of an article came about, and what was left out on the way. Throws TypeError as `extract` does. */
	explain(article: ArticleInput, options?: ExtractOptions): Explanation
}

/** An article as it is read, with its explanation. */
export interface ExplainedReading {
	readonly extraction: Extraction
	readonly explanation: Explanation
}

/** Makes what reads an article and explains it. Throws TypeError as `createEngine` does. */
export function createExplainingReader(
	options: EngineOptions = {},
): (article: ArticleInput, settings: ExtractOptions) => ExplainedReading {
	const read = createReader(options)
	const {eventTypes} = makeLists(options)
	return (article, settings) => explainArticle(read, article, settings, eventTypes)
}

/** Makes an explainer, with a user's own words as `createEngine` takes them. Throws TypeError as it does. */
export function createExplainer(options: EngineOptions = {}): Explainer {
	const read = createExplainingReader(options)
	return {explain: (article, settings = {}) => read(article, settings).explanation}
}

let standard: Explainer | undefined

/**
 * How the facts of an article came about: for each its rule or model, its words, how they were resolved, and what its
 * confidence is made of; for each sentence what was seen in it, and what was proposed and left out, with the reason.
 * Throws TypeError as `extract` does.
 */
export function explain(article: ArticleInput, options: ExtractOptions = {}): Explanation {
	standard ??= createExplainer()
	return standard.explain(article, options)
}

function explainArticle(
	read: Reader,
	article: ArticleInput,
	settings: ExtractOptions,
	types: TypeIndex,
): ExplainedReading {
	const gathered = new Gatherer()
	const run = newRuleRun(new Set(), false, gathered)
	let reading: Reading | undefined
	const extraction = read(article, settings, run, (found) => {
		reading = found
	})
	const {id, published} = extraction.article
	const {messages} = extraction
	const found = reading ? explainReading(reading, extraction, {gathered, run, types}) : {records: [], sentences: []}
	return {extraction, explanation: {article: id, published, ...found, messages}}
}

interface Trace {
	readonly gathered: Gatherer
	readonly run: RuleRun
	readonly types: TypeIndex
}

function explainReading(
	reading: Reading,
	{facts}: Extraction,
	{gathered, run, types}: Trace,
): Pick<Explanation, 'records' | 'sentences'> {
	const vocabulary = vocabularyOf(reading, facts)
	const firings = indexFirings(run.firings)
	const records = facts.map((fact) => explainRecord(fact, {reading, gathered, firings, vocabulary}))
	const seen = seenBySentence(reading, facts, types)
	const dropped = new Map<number, Dropped[]>()
	const all = gathered.decisions.flatMap((one) => explainDropped(one, reading.text, vocabulary) ?? [])
	for (const one of [
		...all,
		...droppedNumbers(reading, facts, firings),
		...takenEvents(gathered, records, reading.text),
	]) {
		const sentence = sentenceOf(reading, one.start)
		dropped.set(sentence, [...(dropped.get(sentence) ?? []), one])
	}
	const idsOf = new Map<number, string[]>()
	for (const {sentence, id} of records) idsOf.set(sentence, [...(idsOf.get(sentence) ?? []), id])
	return {
		records,
		sentences: reading.sentences.map((sentence, index) => ({
			index,
			...textSpan(reading.text, sentence),
			records: idsOf.get(index) ?? [],
			seen: seen.get(index) ?? [],
			dropped: (dropped.get(index) ?? []).sort((a, b) => a.start - b.start || b.end - a.end),
		})),
	}
}

// Events that are probable enough, but whose word names a more probable one.
function takenEvents(gathered: Gatherer, records: Explanation['records'], text: string): Dropped[] {
	const triggers = new Map<string, string>()
	for (const {kind, words, says} of records)
		if (kind === 'event')
			for (const {part, start, end} of words) if (part === 'trigger') triggers.set(`${start}-${end}`, says)
	return gathered.decisions.flatMap(({decision}): Dropped[] => {
		if (decision.step !== 'event' || !decision.isKept) return []
		const {start, end, type, judgment} = decision
		const other = triggers.get(`${start}-${end}`)
		if (other === undefined || other.toLowerCase().includes(type.toLowerCase())) return []
		return [
			{
				...textSpan(text, {start, end}),
				kind: 'event',
				step: 'event',
				reason: `its word names another event that is more probable: ${other}`,
				rule: null,
				probability: Math.round(judgment.probability * 1000) / 1000,
				least: Math.round(judgment.least * 1000) / 1000,
				judgment: null,
				id: null,
			},
		]
	})
}
