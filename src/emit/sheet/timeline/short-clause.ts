import type {StatementFact} from '../../../facts/statement/schema.js'
import {encloses, overlaps, type Span} from '../../../model/span.js'
import {type SheetArticle, sentenceAt, statementsOf} from '../sheet-article.js'
import {clearText} from '../wording/clear-text.js'
import {capital, withoutStop} from '../wording/markdown.js'

/** Most characters of a short clause. */
const mostChars = 130

// `won a prize that few win`, `bought a mill, which burned`, `sold two mills, ending a dispute`
const aside =
	/(?:,\s{1,3}(?:[^\s,]{1,20}\s)?(?:(?<participle>\p{Ll}{2,20}ing)(?!\s(?:and|or)\s)|that|when|where|which|who|whose|including)|\s(?:that|which|who|whose|where)|\s[–—―-]{1,2})\s/gu

/**
 * A clause as its subject, verb and object with what stands right behind them, without a date that ends it: `Norvik Air bought two mills
 * in Hollin`. Null where they don't stand side by side, or say something else without what stands behind them.
 */
export function shortClause(article: SheetArticle, clause: StatementFact, date: Span): string | null {
	const {verb, evidence} = clause
	const {subject, object, behind} = ordered(article.text, clause)
	if (!subject || !encloses(evidence, subject) || subject.end > verb.start) return null
	if ((object && object.start < verb.end) || isReport(article, clause)) return null
	let end = object === null ? verb.end : endOfPhrase(article, object)
	// The end of the last phrase with what is cut off from it.
	let whole = object === null ? verb.end : object.end
	for (const phrase of end < whole ? [] : behind) {
		if (phrase.start < end) continue
		const isNext = /^\s{0,2}$/.test(article.text.slice(end, phrase.start))
		if (!isNext || overlaps(phrase, date) || phrase.end - subject.start > mostChars) break
		end = endOfPhrase(article, phrase)
		whole = phrase.end
		if (end < whole) break
	}
	if (end - subject.start > mostChars || (end <= verb.end && !isEvent(article, clause))) return null
	if (hasNeeded(article, {start: whole, end: Math.max(whole, evidence.end)}, date)) return null
	const text = clearText(article, {start: subject.start, end})
	return text === null ? null : capital(withoutStop(text))
}

interface Ordered {
	readonly subject: Span | null
	readonly object: Span | null
	readonly behind: readonly Span[]
}

// In a passive with its agent who acts is the subject: `by a court` stands behind the verb.
function ordered(text: string, {subject, object, verb, voice, adjuncts}: StatementFact): Ordered {
	const sorted = (all: readonly Span[]): Span[] => [...all].sort((a, b) => a.start - b.start)
	if (voice !== 'passive' || !object || object.end > verb.start) return {subject, object, behind: sorted(adjuncts)}
	const by = subject && /\bby\s{1,2}$/.exec(text.slice(Math.max(0, subject.start - 5), subject.start))?.[0]
	const agent = by ? [{start: subject.start - by.length, end: subject.end}] : []
	return {subject: object, object: null, behind: sorted([...adjuncts, ...agent])}
}

function endOfPhrase(article: SheetArticle, {start, end}: Span): number {
	const {text, sentences} = article
	for (const {0: words, index, groups} of text.slice(start, end).matchAll(aside)) {
		if (index === 0) continue
		const last = start + index + words.length - 1
		// `mills, clothing stores and boats`: a noun.
		const isVerb =
			groups?.participle === undefined ||
			statementsOf(article, sentenceAt(sentences, start)).some(({verb}) => verb.start < last && last <= verb.end)
		if (isVerb) return start + index
	}
	return end
}

// `Norvik Air will buy the mills unless a court objects`: what holds under a condition alone.
const condition = /(?<!\p{L})(?:if|provided|unless|until)(?!\p{L})/iu
// `ordered Norvik Air to sell`, `barred it from selling`, `told the council that …`; a day may stand between.
const complement =
	/^\s{0,2}(?:(?:not\s)?to\s(?!(?:a|all|an|any|both|each|every|her|his|its|our|some|that|the|their|these|this|those)\s)\p{Ll}|(?:against|from|into)\s\p{Ll}{2,20}ing(?!\p{L})|(?:that|how|what|whether|why)(?!\p{L}))/u
// `sold the mills when it rained`, `which burned`: a clause that may be cut off.
const free = /^(?:after|although|as|because|before|since|though|when|where|which|while|who|whom|whose)(?!\p{L})/iu

// Whether what stands behind a clause completes or bounds it: cut off, it would say something else.
function hasNeeded(article: SheetArticle, rest: Span, date: Span): boolean {
	if (condition.test(article.text.slice(rest.start, rest.end))) return true
	const isDated = date.start >= rest.start && date.end <= rest.end
	return [rest.start, ...(isDated ? [date.end] : [])].some(
		(start) =>
			complement.test(article.text.slice(start, rest.end)) ||
			// `let Birk Mills keep its plant`
			statementsOf(article, sentenceAt(article.sentences, start)).some(
				({evidence}) =>
					evidence.start >= start &&
					/^\s{0,2}$/.test(article.text.slice(start, evidence.start)) &&
					!free.test(evidence.text),
			),
	)
}

// `Norvik Air said on Monday`: what it said is another clause.
const isReport = ({quotesOf, sentences}: SheetArticle, {verb}: StatementFact): boolean =>
	(quotesOf.get(sentenceAt(sentences, verb.start)) ?? []).some(({cue}) => cue !== null && overlaps(cue, verb))

// `Ann Lee resigned`
const isEvent = ({factsOf, sentences}: SheetArticle, {verb, voice}: StatementFact): boolean =>
	voice === 'passive' ||
	(factsOf.get(sentenceAt(sentences, verb.start)) ?? []).some(
		(fact) => fact.kind === 'event' && overlaps(fact.trigger, verb),
	)
