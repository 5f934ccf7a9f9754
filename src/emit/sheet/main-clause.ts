import type {StatementFact} from '../../facts/statement/schema.js'
import {encloses, overlaps, type Span} from '../../model/span.js'
import {type SheetArticle, statementsOf} from './sheet-article.js'
import {openingOf} from './wording/clear-text.js'

const words =
	'although|because|if|since|that|though|unless|until|when|where|whether|which|while|who|whom|whose|after|before|by \\p{L}{1,20}ing'
const subordinator = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])|,\\s{1,3}\\p{Ll}{2,20}ing(?![\\p{L}-])`, 'giu')
const opensClause = new RegExp(`^(?:${words})(?![\\p{L}-])`, 'iu')
// `It was on Monday that police arrested Fisk`
const cleft = /^It (?:is|was) (?:at|by|during|from|in|on|through|under|with) [^,;:]{1,60} that\s/u
// `After a trial of six weeks a jury convicted Ray`: with a noun phrase between it and the subject it is a preposition.
const preposition = /^(?:after|before|since|until)\s/i

/**
 * Whether a place of a sentence is in its main clause, by its statements and words: `fell` in `After it burned, the mill fell, costing
 * 40 jobs`. What a source reports is as main as the verb that reports it.
 */
export function isInMainClause(article: SheetArticle, sentence: number, place: Span): boolean {
	const span = article.sentences[sentence]!
	const start = Math.min(place.start, span.start + openingOf(article, span))
	const clause = clauseOf(article, sentence, place)
	if (!clause) return !isBehindSubordinator(article, sentence, {start, end: place.start})
	if (cleft.test(article.text.slice(start, clause.verb.start)) && !/\bthat\b.*\bthat\b/.test(clause.evidence.text))
		return true
	if (isSubordinate(article, sentence, clause, start)) return false
	// `Police caught the man who had planned the arrest`: behind a clause's own verb another may begin, and before it one of its subject.
	const {verb, evidence} = clause
	if (overlaps(place, verb)) return true
	const opener = opensClause.exec(evidence.text)?.[0].length ?? 0
	const from = place.start > verb.start ? verb.end : opener > 0 ? evidence.start + opener : headOf(clause)
	return !isBehindSubordinator(article, sentence, {start: Math.min(from, place.start), end: place.start})
}

// The statement whose verb the place is, else the shortest one around it.
function clauseOf(article: SheetArticle, sentence: number, place: Span): StatementFact | undefined {
	const finite = statementsOf(article, sentence).filter(({tense}) => tense !== 'none')
	const own = finite.find(({verb}) => overlaps(verb, place))
	return (
		own ??
		finite
			.filter(({evidence}) => encloses(evidence, place))
			.sort((a, b) => a.evidence.end - a.evidence.start - (b.evidence.end - b.evidence.start))[0]
	)
}

// Where its subject begins, if that stands before the verb: `The man who shot Fisk was sentenced`.
const headOf = ({subject, verb, evidence}: StatementFact): number =>
	subject && subject.end <= verb.start ? Math.min(subject.start, evidence.start) : evidence.start

function isSubordinate(article: SheetArticle, sentence: number, clause: StatementFact, start: number): boolean {
	const {evidence, subject, verb} = clause
	const opener = opensClause.exec(evidence.text)?.[0]
	if (opener && !isReported(article, sentence, evidence.start)) {
		const isOpening = evidence.start <= start && preposition.test(evidence.text)
		const isAlone = statementsOf(article, sentence).every((one) => one === clause || one.tense === 'none')
		const isApart = subject !== null && subject.start > evidence.start + opener.length + 1 && subject.end <= verb.start
		return !(isOpening && (isAlone || isApart))
	}
	// `who shot Fisk and robbed Moss`: a verb joined to another stands where that does.
	const isJoined = /\b(?:and|or|but)\s{1,3}$/.test(article.text.slice(start, evidence.start))
	const head = isJoined ? evidence.start : headOf(clause)
	return isBehindSubordinator(article, sentence, {start, end: Math.max(start, head)})
}

// `The mill, which burned in May, fell`: with a comma behind its verb the clause has ended, not in `after the mayor, Bo Ray, died`.
function isBehindSubordinator(article: SheetArticle, sentence: number, {start, end}: Span): boolean {
	const before = article.text.slice(start, end)
	const found = [...before.matchAll(subordinator)]
		.filter(({index}) => !isReported(article, sentence, start + index))
		.at(-1)
	if (!found) return false
	const from = start + found.index
	const hasVerb =
		/ing$/i.test(found[0]) || statementsOf(article, sentence).some(({verb}) => verb.start >= from && verb.end <= end)
	return !(hasVerb && /[,;—–]/.test(before.slice(found.index + 1)))
}

const isReported = ({quotesOf}: SheetArticle, sentence: number, place: number): boolean =>
	(quotesOf.get(sentence) ?? []).some(({content}) => content[0]!.start === place)
