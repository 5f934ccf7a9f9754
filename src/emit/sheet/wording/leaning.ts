import type {Span} from '../../../model/span.js'
import {type SheetArticle, statementsOf} from '../sheet-article.js'
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

// `called it ugly`: who or what is meant stands in the sentence before and not in this one.
function hasPronoun(article: SheetArticle, span: Span, before: Span): boolean {
	const mentions = mentionsIn(article, span)
	const edits = namedPronouns(article, span, '') ?? []
	const isNamed = new Set(mentions.filter(({form}) => form !== 'pronoun').map(({entity}) => entity.id))
	const isBefore = new Set(
		mentionsIn(article, before)
			.filter(({form}) => form !== 'pronoun')
			.map(({entity}) => entity.id),
	)
	return mentions.some(
		(one) =>
			one.form === 'pronoun' &&
			!isNamed.has(one.entity.id) &&
			isBefore.has(one.entity.id) &&
			!edits.some(({start}) => start <= one.start) &&
			!isQuoted(article, one),
	)
}
