import type {Span} from '../../../model/span.js'
import {type SheetArticle, type SheetMention, statementsOf} from '../sheet-article.js'
import {openingOf} from './clear-text.js'
import {hasNoun} from './dangling.js'
import {isQuoted, mentionsIn, namedPronouns} from './pronouns.js'

/**
 * Whether a sentence is understood alone but says less than behind the one before it, which names what it means: `The pier was shut`
 * of the pier at Hollin, `Ann Lee called it ugly`.
 */
export function leansBack(article: SheetArticle, sentence: number): boolean {
	const [span, before] = [article.sentences[sentence], article.sentences[sentence - 1]]
	return (
		span !== undefined &&
		before !== undefined &&
		(hasKnownNoun(article, sentence, before) || hasPronoun(article, span, before))
	)
}

const bareNoun = /^The (?:\p{Ll}[\p{L}-]{0,20} ){0,2}\p{Ll}[\p{L}-]{1,20}$/u

// `The pier was shut`, where the sentence before has a pier.
function hasKnownNoun(article: SheetArticle, sentence: number, before: Span): boolean {
	const span = article.sentences[sentence]!
	const start = span.start + openingOf(article, span)
	const subject = statementsOf(article, sentence).find((one) => one.subject?.start === start)?.subject
	if (!subject || subject.id !== null || !bareNoun.test(subject.text)) return false
	return hasNoun(article.text.slice(before.start, before.end), subject.text.split(' ').at(-1)!)
}

// `Some marched in white`, `In interviews, several said so`
const opensWithShare =
	/^(?:In \p{Ll}{3,20}, )?(?:few|many|most|none|others|several|some|two|three|four) (?:are|had|have|said|say|were|will|would|\p{Ll}{2,20}ed) /iu
// `From then until May`
const pointsToTime = /^(?:By|From|Since|Until) then\b/
// What `they` may stand for in its own sentence.
const plural = /\p{L}{3}s(?!\p{L})|(?<!\p{L})(?:and|children|men|people|police|who|women)(?!\p{L})/iu

// `called it ugly`: who or what is meant stands in the sentence before and not in this one.
function hasPronoun(article: SheetArticle, span: Span, before: Span): boolean {
	const words = article.text.slice(span.start, span.end)
	if (opensWithShare.test(words) || pointsToTime.test(words)) return true
	const they = /(?<!\p{L})(?:they|them)(?!\p{L})/u.exec(words)
	const place = {start: span.start + (they?.index ?? 0), end: span.start + (they?.index ?? 0) + 4}
	if (they && !plural.test(words.slice(0, they.index)) && !isQuoted(article, place)) return true
	const mentions = mentionsIn(article, span)
	const isNamed = namedIn(mentions)
	const isBefore = namedIn(mentionsIn(article, before))
	const edits = namedPronouns(article, span, '') ?? []
	return mentions.some(
		(one) =>
			one.form === 'pronoun' &&
			!isNamed.has(one.entity.id) &&
			isBefore.has(one.entity.id) &&
			!edits.some(({start}) => start <= one.start) &&
			!isQuoted(article, one),
	)
}

// Entities that are named or described, not by a pronoun.
const namedIn = (mentions: readonly SheetMention[]): ReadonlySet<string> =>
	new Set(mentions.filter(({form}) => form !== 'pronoun').map(({entity}) => entity.id))
