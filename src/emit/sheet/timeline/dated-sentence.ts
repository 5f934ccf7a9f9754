import type {DateFact} from '../../../facts/date/schema.js'
import type {EventFact} from '../../../facts/event/schema.js'
import {encloses, type Span} from '../../../model/span.js'
import {type SheetArticle, sentenceAt} from '../sheet-article.js'

/** Least confidence of an event that a day is of: its type alone may be doubtful. */
const minEvent = 0.4

/** Share of its sentence that the clause of an event has at least: `Lee claimed that Ray had broken the deal made in May` is not of May. */
const minShare = 0.5

/**
 * The clause of an event whose day a date is, of `Two died when floods hit the town on Sunday` all of it; null where it is of a side
 * remark or of a small part of the sentence.
 */
export function clauseOfDay(article: SheetArticle, sentence: number, date: DateFact): Span | null {
	const {start, end} = article.sentences[sentence]!
	const event = (article.factsOf.get(sentence) ?? []).find(
		(fact) =>
			fact.kind === 'event' &&
			fact.date?.start === date.evidence.start &&
			fact.confidence >= minEvent &&
			fact.claim.modality === 'actual' &&
			fact.claim.polarity === 'affirmed' &&
			isInMainPart(article, sentence, fact, date),
	)
	if (!event) return null
	const clause = {
		start: Math.min(event.evidence.start, date.evidence.start),
		end: Math.max(event.evidence.end, date.evidence.end),
	}
	if (clause.end - clause.start < minShare * (end - start)) return null
	return hasDayBefore(article, sentence, clause) ? clause : {start, end}
}

// `On Friday the bank said that prices had fallen in May`: the sentence has a day of its own.
const hasDayBefore = ({factsOf}: SheetArticle, sentence: number, clause: Span): boolean =>
	(factsOf.get(sentence) ?? []).some((fact) => fact.kind === 'date' && fact.evidence.end <= clause.start)

// `Acme, founded in 1957,`, `the pier, which burned in May,`, `fell after Acme was fined in May`, `charges of an attack in May`: side remarks.
const aside = /[,;:()“”"–—]|\b(?:that|where|which|who|whom|whose)\b/
const asideBefore =
	/[,;:(–—]\s*$|,\s+(?:formerly|once|where|which|who|whose)\b|\b(?:after|although|because|before|how|if|since|than|that|though|unless|until|whether|why)\b|\b(?:about|of|over)\s{1,3}(?:(?:an?|her|his|its|the|their)\s{1,3})?$/i

function isInMainPart(
	{text, sentences}: SheetArticle,
	sentence: number,
	{trigger}: EventFact,
	date: DateFact,
): boolean {
	const {start, end} = date.evidence
	const isAhead = trigger.end > start
	// `On Monday, Acme bought Birk`
	const between = isAhead ? text.slice(end, trigger.start).replace(/^,\s/, '') : text.slice(trigger.end, start)
	return !aside.test(between) && !asideBefore.test(text.slice(sentences[sentence]!.start, trigger.start))
}

/** Most characters between a verb of speech and its day. */
const mostWordsOfSpeech = 16

/** `Acme said on Monday it had bought Birk`: in the sentence that matters most, where nothing else has a date. */
export function isDayOfNews(article: SheetArticle, sentence: number, {evidence}: DateFact): boolean {
	if (sentence !== topSentence(article)) return false
	const facts = article.factsOf.get(sentence) ?? []
	if (facts.some((fact) => fact.kind === 'date' && fact.evidence.start !== evidence.start)) return false
	return (article.quotesOf.get(sentence) ?? []).some(
		({mode, cue, content}) =>
			mode === 'indirect' &&
			cue !== null &&
			sentenceAt(article.sentences, cue.start) === sentence &&
			!content.some((piece) => encloses(piece, evidence)) &&
			isNear(article.text, cue, evidence),
	)
}

function isNear(text: string, cue: Span, day: Span): boolean {
	const between = text.slice(cue.end, day.start)
	return day.start >= cue.end && between.length <= mostWordsOfSpeech && !/[,.;:“”"]/.test(between)
}

// The sentence of the most salient fact, the first of several.
function topSentence({factsOf}: SheetArticle): number {
	let top = -1
	let most = 0
	for (const [sentence, facts] of factsOf)
		for (const {kind, salience} of facts)
			if (kind !== 'date' && kind !== 'quantity' && salience > most) {
				top = sentence
				most = salience
			}
	return top
}
