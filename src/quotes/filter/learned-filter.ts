import {unpackWeights} from '../../learning/files/weight-file.js'
import {hashWord} from '../../learning/hash.js'
import {FeatureList} from '../../learning/linear/feature-list.js'
import {judgmentOf} from '../../learning/linear/judgment.js'
import {probabilityOf, type Ranker, unpackRanker} from '../../learning/linear/ranker.js'
import {exemplarLemmaAt} from '../../lexicon/exemplar.js'
import {confidences} from '../../model/confidences.js'
import {clauseAt, type Document, normAt, rangeOf, uposAt, xposAt} from '../../model/document.js'
import {childBy, childrenOf} from '../../model/grammar/tree.js'
import type {QuoteMention} from '../../model/quote.js'
import type {Range} from '../../model/span.js'
import {isPromise} from '../fallback/by-rules.js'

/** A quote that is almost twice as likely not to report words is left out. */
const minProbability = confidences.quotes['min-report']

/** Loads the weights that separate reports of words from other attributions. @throws WeightError */
export const loadQuoteFilter = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('quote-filter'), 'quote-filter'), 'quote-filter', 'quote')

/**
 * The quotes that report words, as a reader of news would list them: a logistic regression over cue, source, mode and
 * form of the content. Turns of an interview stay, and what frames of exact grammar report.
 */
export function keepReports(doc: Document, quotes: readonly QuoteMention[], model: Ranker): QuoteMention[] {
	const list = new FeatureList()
	return quotes.filter((quote) => {
		if (quote.rule === 'turn' || quote.rule === 'cue/raising' || isVow(quote) || isPutQuestion(doc, quote)) return true
		list.clear()
		writeQuoteFeatures(doc, quote, list)
		const probability = probabilityOf(model, list)
		const isKept = probability >= minProbability
		doc.run.observer?.decide({
			step: 'report',
			start: quote.start,
			end: quote.end,
			isKept,
			judgment: judgmentOf(model, (own) => writeQuoteFeatures(doc, quote, own), {probability, least: minProbability}),
		})
		return isKept
	})
}

// `vowed to stay`; a storm and a team threaten, too: `threatened to burst its banks`.
const isVow = (quote: QuoteMention): boolean => quote.act === 'promise' && isPromise(quote)

// `Asked if he would resign, Lee said no`: words of a person who is not named; `asked about the pier` reports none.
const isPutQuestion = (doc: Document, {cue, source, content}: QuoteMention): boolean => {
	if (source || cue?.lemma !== 'ask') return false
	const {from} = rangeOf(doc, content[0]!)
	// `Guests will be asked whether they agree`, `asked when they arrive to pay`
	const clause = clauseAt(doc, cue.head)
	if (clause?.modal || childBy(doc.tree, cue.head, 'xcomp') >= 0) return false
	return from >= cue.to && (/^(?:if|whether)$/.test(normAt(doc, from)) || /^W/.test(xposAt(doc, from)))
}

const modes = {direct: 1, mixed: 2, indirect: 3} as const

/** Longest content whose head is looked for, in tokens. */
const maxContentTokens = 80

/** Features of a quote, closed as one candidate. */
export function writeQuoteFeatures(doc: Document, quote: QuoteMention, list: FeatureList): void {
	const mode = modes[quote.mode]
	const cue = cueFeatures(doc, quote)
	const content = contentFeatures(doc, quote)
	const source = sourceFeatures(doc, quote)
	const sureness = Math.floor(quote.confidence * 10)
	const place = Math.min(doc.tokens.sentences[content.from] ?? 0, 2)
	list.add(1)
	list.add(2, cue.lemma)
	list.add(3, cue.lemma, mode)
	list.add(4, cue.lemma, content.upos)
	list.add(5, cue.lemma, content.hasSubject)
	list.add(6, cue.lemma, source.type)
	list.add(7, cue.xpos, mode)
	list.add(8, cue.upos, cue.relation, mode)
	list.add(9, cue.negated, mode)
	list.add(10, cue.auxiliary, mode)
	list.add(11, cue.auxiliary, cue.lemma)
	list.add(12, cue.relation, content.hasSubject)
	list.add(13, cue.xpos, content.hasSubject, content.upos)
	list.add(14, hashWord(quote.act), mode)
	list.add(20, content.upos, content.relation, mode)
	list.add(21, content.xpos, mode)
	list.add(22, content.first, mode)
	list.add(23, content.hasSubject, content.hasVerb, mode)
	list.add(24, content.size, mode)
	list.add(25, content.order, mode)
	list.add(26, content.upos, content.hasSubject, content.order)
	list.add(27, place, mode)
	list.add(40, source.type, mode)
	list.add(41, source.type, source.isKnown)
	list.add(42, source.pronoun, mode)
	list.add(50, sureness, mode)
	list.add(51, sureness, content.hasSubject)
	list.add(52, hashWord(quote.rule.slice(0, 40)))
	list.add(53, quote.polarity === 'denied' ? 1 : 0)
	list.close()
}

function cueFeatures(doc: Document, {cue}: QuoteMention) {
	const head = cue?.head ?? -1
	let negated = 0
	let auxiliary = 0
	if (head >= 0)
		for (const child of childrenOf(doc.tree, head)) {
			if (/^(?:n't|never|no|not)$/.test(normAt(doc, child))) negated = 1
			if (doc.tree.deprels[child] === 'aux') auxiliary = hashWord(normAt(doc, child))
		}
	return {
		lemma: head < 0 ? 0 : hashWord(exemplarLemmaAt(doc, head)),
		xpos: hashWord(xposAt(doc, head)),
		upos: hashWord(uposAt(doc, head)),
		relation: hashWord(doc.tree.deprels[head] ?? ''),
		negated,
		auxiliary,
	}
}

function contentFeatures(doc: Document, {content, cue}: QuoteMention) {
	const {from} = rangeOf(doc, content[0]!)
	const {to} = rangeOf(doc, content.at(-1)!)
	const head = headOf(doc, {from, to})
	let hasSubject = 0
	let hasVerb = 0
	for (let row = from; row < Math.min(to, from + maxContentTokens); row++) {
		if (doc.tree.deprels[row]?.startsWith('nsubj')) hasSubject = 1
		if (/^(?:AUX|VERB)$/.test(uposAt(doc, row))) hasVerb = 1
	}
	const length = to - from
	return {
		from,
		upos: hashWord(uposAt(doc, head)),
		xpos: hashWord(xposAt(doc, head)),
		relation: hashWord(doc.tree.deprels[head] ?? ''),
		first: hashWord(normAt(doc, from)),
		hasSubject,
		hasVerb,
		size: length < 4 ? 1 : length < 8 ? 2 : length < 15 ? 3 : length < 30 ? 4 : 5,
		order: cue === null ? 0 : cue.from < from ? 1 : cue.from >= to ? 2 : 3,
	}
}

// The first row whose head stands outside.
function headOf(doc: Document, {from, to}: Range): number {
	for (let row = from; row < Math.min(to, from + maxContentTokens); row++) {
		const head = doc.tree.heads[row]!
		if (head < from || head >= to) return row
	}
	return from
}

function sourceFeatures(doc: Document, {source, sourceType, speakers, description}: QuoteMention) {
	const isPronoun = source !== null && uposAt(doc, source.head) === 'PRON'
	return {
		type: hashWord(sourceType),
		isKnown: speakers.length > 0 ? 2 : description === null ? 0 : 1,
		pronoun: source === null ? 0 : isPronoun ? hashWord(normAt(doc, source.head)) : 1,
	}
}
