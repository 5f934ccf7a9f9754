import type {DateFact} from '../../../facts/date/schema.js'
import {describe} from '../../../facts/describe/describe.js'
import type {EventFact} from '../../../facts/event/schema.js'
import type {StatementFact} from '../../../facts/statement/schema.js'
import {encloses, overlaps, type Span} from '../../../model/span.js'
import {isGivenAsFact, type SheetArticle, statementsOf} from '../sheet-article.js'
import {clearText} from '../wording/clear-text.js'
import {capital, plain, withoutStop} from '../wording/markdown.js'

/** Least confidence of an event whose day a side remark gives. */
const minEvent = 0.5

/** The event of a sentence that a date is of, if it and its clause are given as a fact. */
export const datedEvent = (article: SheetArticle, sentence: number, {evidence}: DateFact): EventFact | undefined =>
	(article.factsOf.get(sentence) ?? []).find(
		(fact): fact is EventFact =>
			fact.kind === 'event' &&
			fact.date?.start === evidence.start &&
			fact.confidence >= minEvent &&
			isGivenAsFact(fact) &&
			isGivenAsFact(clauseOf(article, sentence, fact) ?? fact),
	)

/**
 * The words of an event that a side remark dates, without the sentence around it: `Ray led Acme to a prize in 2031` of `hired Ray, who
 * led …`, `a storm in May that killed five`. Null where its own words don't say what it is, or the sentence may not vouch for it.
 */
export function asideWords(article: SheetArticle, sentence: number, date: DateFact): string | null {
	const event = datedEvent(article, sentence, date)
	if (!event) return null
	const clause = clauseOf(article, sentence, event)
	if (event.claim.mode === 'stated' && !isReportedInPast(article, sentence, clause)) return null
	if (clause)
		return isRelative(article, sentence, clause) && isClear(clause, date)
			? capital(withoutStop(plain(describe(clause))))
			: null
	const span = nounPhrase(article.text, event, date)
	const words = span && clearText(article, span)
	const source = event.claim.mode === 'stated' ? null : event.claim.by
	return words && source ? `${words}, according to ${plain(source)}` : words
}

const clauseOf = (article: SheetArticle, sentence: number, {trigger}: EventFact): StatementFact | undefined =>
	statementsOf(article, sentence).find(({verb}) => overlaps(verb, trigger))

// `The novel tells of Ray, who bombed Oslo in 1990`, `It is a myth that …`: stories and doubts stand in the present tense.
function isReportedInPast(article: SheetArticle, sentence: number, clause: StatementFact | undefined): boolean {
	const others = statementsOf(article, sentence).filter((one) => one !== clause && one.tense !== 'none')
	const [main] = others.sort((a, b) => a.verb.start - b.verb.start)
	return main !== undefined && main.tense === 'past' && isGivenAsFact(main)
}

// `hired Ray, who led Acme`, but not `charges that he killed Moss`, which is the content of a noun.
const isRelative = ({text, mentionsOf}: SheetArticle, sentence: number, {evidence, subject}: StatementFact): boolean =>
	/^(?:who|which)\b/.test(evidence.text) &&
	(mentionsOf.get(sentence) ?? []).some(
		({form, end, entity}) =>
			form === 'name' &&
			entity.id === subject?.id &&
			end <= evidence.start &&
			/^,?\s{0,3}$/.test(text.slice(end, evidence.start)),
	)

const isClear = ({subject, verb, object, voice, tense, evidence}: StatementFact, date: DateFact): boolean =>
	subject?.id != null &&
	tense !== 'none' &&
	(object !== null || voice === 'passive') &&
	encloses(evidence, date.evidence) &&
	// `the pledge that Lee made in May`: an object before its verb.
	(voice === 'passive' || object === null || object.start >= verb.end)

/** Most characters of an event's noun phrase, and fewest of its words. */
const mostPhrase = 220
const minWords = 4

const openingOfPhrase =
	/(?:^|[\s(])((?:an?|the|his|her|its|their|another|\p{Lu}[\p{L}.-]{1,30}[’']s?)\s+(?:\p{L}[\p{L}-]{1,20}\s+){0,3})$/u

const preposition = /\s(?:as|at|by|during|for|from|in|on|over|to|with)\s/

function nounPhrase(text: string, {evidence, trigger}: EventFact, date: DateFact): Span | null {
	const end = Math.max(evidence.end, date.evidence.end)
	const before = openingOfPhrase.exec(text.slice(Math.max(0, evidence.start - 90), evidence.start))?.[1]
	const start = evidence.start - (before?.length ?? 0)
	const words = text.slice(start, end)
	// `charges of an attack on Oslo in May`: what a noun is about.
	if (/\b(?:about|of|over)\s{1,3}$/.test(text.slice(Math.max(0, start - 12), start))) return null
	// `his time as mayor at a rally on Monday`: the event is no head of it.
	if (preposition.test(text.slice(start, trigger.start))) return null
	const isPhrase = date.evidence.start >= trigger.end && (before !== undefined || /^\p{Lu}/u.test(words))
	return isPhrase && words.length <= mostPhrase && words.split(/\s+/).length >= minWords && !/[.;:“”"]/.test(words)
		? {start, end}
		: null
}
