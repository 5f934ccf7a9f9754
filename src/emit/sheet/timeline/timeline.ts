import type {DateFact} from '../../../facts/date/schema.js'
import {readableDay} from '../../../facts/describe/day.js'
import {describe} from '../../../facts/describe/describe.js'
import type {Fact} from '../../../facts/fact.js'
import type {StatementFact} from '../../../facts/statement/schema.js'
import {encloses, overlaps, type Span} from '../../../model/span.js'
import {costOf} from '../budget.js'
import {worthOf} from '../line-worth.js'
import {mostSentence, type SheetArticle, type SheetLine, sentenceAt, statementsOf} from '../sheet-article.js'
import {clearText} from '../wording/clear-text.js'
import {capital, plain, withoutStop} from '../wording/markdown.js'
import {repeats} from '../wording/repeats.js'
import {sentenceLine, speechAround} from '../wording/sentence-line.js'
import {asideWords, datedEvent} from './dated-aside.js'
import {clauseOfDay, isDayOfNews} from './dated-sentence.js'
import {shortClause} from './short-clause.js'

const lengthOf = (span: Span | undefined): number => (span ? span.end - span.start : 0)

/** Least confidence of a date, and of a time of day, whose day is surer than its hour. */
const minDate = 0.8
const minTime = 0.7
/** The same of a date that an event has. */
const minEventDate = 0.5

/** Lines of a timeline, at most, and most characters of one that no clause of it makes shorter. */
const maxTimelineLines = 8
const mostChars = 180

/** Fewer lines are no order of days. */
const fewestLines = 3

/** Whether days say more than lines above, which have those sentences with the year in them: `In 2019 Acme bought the mill`. */
export const addsDays = (days: readonly SheetLine[], above: readonly SheetLine[]): boolean =>
	days.length >= fewestLines ||
	days.some(({text, sentences}) => {
		const year = /\d{4}/.exec(text)?.[0] ?? ''
		return !above.some((line) => line.sentences.includes(sentences[0]!) && line.text.includes(year))
	})

interface DatedLine extends SheetLine {
	readonly date: string
}

/**
 * What happened on a day, in a week, month or year of the calendar, the earliest first: a clause with the date that is its own, as short
 * as its verb allows. Of more than so many characters hold those stay that say most for their length.
 */
export function timelineLines(article: SheetArticle, characters: number): SheetLine[] {
	const ranked = datedLines(article).sort((a, b) => worthOf(article, b) - worthOf(article, a))
	const lines: DatedLine[] = []
	let left = characters
	for (const line of ranked) {
		if (lines.length === maxTimelineLines) break
		if (costOf(line) > left) continue
		lines.push(line)
		left -= costOf(line)
	}
	return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.sentences[0]! - b.sentences[0]!))
}

function datedLines(article: SheetArticle): DatedLine[] {
	const lines: DatedLine[] = []
	const seen = new Set<string>()
	for (const fact of article.facts) {
		if (fact.kind !== 'date') continue
		const sentence = sentenceAt(article.sentences, fact.evidence.start)
		if (lengthOf(article.sentences[sentence]) > mostSentence) continue
		if (!isWhen(article, fact, datedEvent(article, sentence, fact) !== undefined)) continue
		if (speechAround(article, sentence)) continue
		const words = shortWords(article, sentence, fact)
		if (words === null || words.length > mostChars || seen.has(words)) continue
		seen.add(words)
		const [date, text] = [placeOf(fact), `${capital(readableDay(fact.value))}: ${words}`]
		// `in early June and later that month`: one month.
		const isTwice = (one: DatedLine): boolean =>
			one.date === date && one.sentences[0] === sentence && repeats(one.text, text)
		if (!lines.some(isTwice)) lines.push({date, text, sentences: [sentence]})
	}
	return lines
}

// The words of a day as they stand, or the clause in them that it belongs to, where that is shorter.
function shortWords(article: SheetArticle, sentence: number, date: DateFact): string | null {
	const clause = (article.factsOf.get(sentence) ?? []).find((one): one is StatementFact =>
		isDatedBy(article, one, date),
	)
	const own = clause ? wordsOf(article, sentence, clause) : null
	const words = own ?? mainWords(article, sentence, date) ?? asideWords(article, sentence, date)
	if (words === null) return null
	const event = datedEvent(article, sentence, date)
	const main =
		own !== null ? clause : event && statementsOf(article, sentence).find(({verb}) => overlaps(verb, event.trigger))
	if (main?.claim.mode !== 'stated') return words
	const short = shortClause(article, main, date.evidence)
	return short !== null && short.length < words.length ? short : words
}

// The sentence that an event of the day is about, or the clause of it that is.
function mainWords(article: SheetArticle, sentence: number, date: DateFact): string | null {
	const clause = clauseOfDay(article, sentence, date)
	const isWhole = clause ? clause.start === article.sentences[sentence]!.start : isDayOfNews(article, sentence, date)
	if (isWhole) return wholeSentence(article, sentence)
	return clause && clearText(article, clause)
}

// `The mill burned. It had opened in 1951`: the day is not that of a sentence which has to stand before.
function wholeSentence(article: SheetArticle, sentence: number): string | null {
	const line = sentenceLine(article, sentence, {given: 'all'})
	return line?.sentences.length === 1 ? line.text : null
}

// `2024-W47` stands where its Monday does.
const placeOf = ({value, granularity, earliest}: DateFact): string =>
	/^week/.test(granularity ?? '') ? (earliest ?? value) : value

// `since 2019`, `until Monday`, `after leaving in May`: something goes on there that has begun or ends elsewhere; not so `before dawn
// on Sunday`.
const bound =
	/\b(?:by|from|to|between|than|through|and|ahead of)\s+(?:the\s+)?(?:(?:early|mid|late|end of|beginning of|start of)[\s-]+)?$|\b(?:since|until|till|(?:before|after)(?!\s+(?:dawn|daybreak|dusk|midday|midnight|noon|sunrise|sunset)\b))\s+(?:[^\s,.]+\s+){0,5}$/i
// `rose to 61 votes in May 2031`: the date of a number.
const ofNumber = /\b(?:from|to)\s+[$€£]?[\d.,]+%?(?:\s{1,3}\p{L}{1,30}){0,3}\s{1,3}in\s{1,3}$/u
// `the 2018 season`, `an October 11 letter`: a part of a noun phrase.
const attributive = /(?:\b(?:the|a|an|its|his|her|their|each|every)|[’']s)\s+$/iu
// `in 2019`, `the end of 2019`: four digits elsewhere may count something.
const yearPlace = /(?:\b(?:in|of|during|for|late|early|mid|around|circa|year)|,)[\s-]+$/i

function isWhen({text}: SheetArticle, {type, value, confidence, evidence}: DateFact, isOfEvent: boolean): boolean {
	if (type !== 'DATE' && type !== 'TIME') return false
	if (
		confidence < (isOfEvent ? minEventDate : type === 'TIME' ? minTime : minDate) ||
		!/^\d{4}(?:-W\d{2}(?:-WE)?|-\d{2}(?:-\d{2})?)?(?=T|$)/.test(value)
	)
		return false
	const before = text.slice(Math.max(0, evidence.start - 60), evidence.start)
	const after = text.slice(evidence.end, evidence.end + 3)
	if (bound.test(before) || ofNumber.test(before) || attributive.test(before) || /^[’']s/.test(after)) return false
	return /\p{L}/u.test(evidence.text) || (yearPlace.test(before) && !/^\s+\p{Lu}/u.test(after))
}

// Its own clause, of which it is the time: `hired Lee, who left in 2019` is none.
const isDatedBy = ({text}: SheetArticle, fact: Fact, {value, evidence}: DateFact): boolean =>
	fact.kind === 'statement' &&
	fact.time === value &&
	encloses(fact.evidence, evidence) &&
	!/\b(?:who|whom|whose|which|where|that)\b/.test(text.slice(fact.verb.end, evidence.start))

// The whole sentence where the clause is its main one; else the clause, if its words are a sentence with a name before them.
function wordsOf(article: SheetArticle, sentence: number, clause: StatementFact): string | null {
	const {start} = article.sentences[sentence]!
	const {subject, verb, evidence} = clause
	if (!subordinate.test(evidence.text) && opening.test(article.text.slice(start, Math.max(evidence.start, start))))
		return wholeSentence(article, sentence)
	// `charges that Ray killed Moss and robbed a bank in May`: the content of a noun.
	if (clause.claim.mode === 'stated' && content.test(article.text.slice(start, evidence.start))) return null
	// `…, and in 1981 the council sold it`: a clause as whole as the main one.
	const isInside = subject !== null && subject.start >= evidence.start && subject.end <= verb.start
	const rest = article.text.slice(evidence.end, evidence.end + 12)
	if (
		isInside &&
		!subordinate.test(evidence.text) &&
		coordinator.test(article.text.slice(start, evidence.start)) &&
		ending.test(rest)
	)
		return clearText(article, evidence)
	const isOutside = subject !== null && (subject.end <= evidence.start || subject.start >= evidence.end)
	// `Moss, a guard, shot | and robbed Ray`: the first verb read as a part of the subject.
	if (subject && coordination.test(article.text.slice(subject.end, evidence.start)))
		return clearText(article, {start: subject.start, end: evidence.end})
	const isWhole =
		subject?.id != null && clause.tense !== 'none' && (clause.object !== null || clause.voice === 'passive')
	return isWhole && isOutside && evidence.start === verb.start ? capital(withoutStop(plain(describe(clause)))) : null
}

// `…, as the council decided in May`
const subordinate = /^(?:after|although|as|because|before|if|since|that|though|when|where|which|while|who)\b/i
const content = /\b(?:how|if|that|whether|why)\b/i
const coordinator = /(?:,|;|\band|\bbut|\bwhile)\s+$/
const coordination = /^\s{1,2}(?:and|but|or)\s{1,2}$/
const ending = /^(?:[.!?;]|,?\s+(?:and|but|which|who|while|after|when)\b|$)/

// `BERLIN – `, `On Monday, `, `But `: what may stand before the main clause.
const opening = /^(?:|[^.;:“”"]{0,80}(?:,|[-–—])|\p{L}{2,12})\s*$/u
