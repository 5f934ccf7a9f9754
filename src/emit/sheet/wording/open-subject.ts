import type {Span} from '../../../model/span.js'
import type {SheetArticle, SheetMention} from '../sheet-article.js'
import {isOpener, isQuoted, mentionsIn, namedPronouns} from './pronouns.js'

/** Whether a span is about a person whom it doesn't name: `He left`, `In his later years, he left`. */
export function hasOpenSubject(article: SheetArticle, span: Span): boolean {
	const edits = namedPronouns(article, span, null)
	if (edits === null) return true
	const mentions = mentionsIn(article, span)
	const first =
		mentions.find(({start, end}) => subject.test(article.text.slice(start, end))) ??
		unknownPerson(article, span, mentions)
	if (!first || edits.some(({start}) => start <= first.start) || isQuoted(article, first)) return false
	const before = article.text.slice(span.start, first.start)
	return (
		openingPhrase.test(before) &&
		(isOpener(/^\p{L}+/u.exec(before)?.[0] ?? '') || measureOfTime.test(before)) &&
		mentions.every(
			({start, form, entity}) =>
				start >= first.start ||
				form === 'pronoun' ||
				entity.type === 'place' ||
				(entity.type === 'organization' && !ofSeveral.test(article.text.slice(first.start, first.end))),
		)
	)
}

// `At 50, and as an officer of Acme, her time was short`
const subject = /^(?:he|her|his|she|they)$/i
const ofSeveral = /^they$/i

// `In 1956, after his mother died, he left`: a pronoun that nothing resolves, in a sentence without a name.
function unknownPerson({text}: SheetArticle, {start, end}: Span, mentions: readonly SheetMention[]): Span | undefined {
	if (mentions.some(({form, entity}) => form === 'name' && entity.type === 'person')) return undefined
	const found = /(?<!\p{L})(?:he|she)(?!\p{L})/u.exec(text.slice(start, Math.min(end, start + mostBefore)))
	return found ? {start: start + found.index, end: start + found.index + found[0].length} : undefined
}

/** Most characters before such a pronoun. */
const mostBefore = 110

// `Forty years ago, she left`
const measureOfTime = /^[\p{L}\d-]{1,20} (?:days?|weeks?|months?|years?|decades?) (?:after|ago|before|earlier|later)\b/u

const openingPhrase = /^[^;:“”"]{2,100},\s$/
