import {inClass} from '../../../lexicon/lexicon.js'
import type {Span} from '../../../model/span.js'
import type {WordClass} from '../../../model/word-class.js'
import {headingOf} from '../heading.js'
import {type SheetArticle, type SheetMention, statementsOf} from '../sheet-article.js'
import {openingOf} from './clear-text.js'
import {hasNoun} from './dangling.js'
import {bareDefinites, isOf} from './definite.js'
import {pointsBack} from './pointing-words.js'
import {isQuoted, mentionsIn, namedPronouns} from './pronouns.js'

/**
 * Whether a sentence is understood alone but says less than behind the one before it, which names what it means: `The pier was shut`
 * of the pier at Hollin, `Ann Lee called it ugly`.
 */
export function leansBack(
	article: SheetArticle,
	sentence: number,
	isAbove: (noun: string) => boolean = () => true,
): boolean {
	const [span, before] = [article.sentences[sentence], article.sentences[sentence - 1]]
	return (
		span !== undefined &&
		before !== undefined &&
		(hasBareSubject(article, sentence, before) ||
			hasPronoun(article, span, before) ||
			pointsBack(article.text.slice(span.start + openingOf(article, span), span.end)) ||
			hasOpenNoun(article, span, before, isAbove))
	)
}

// `The state repealed the law`, where neither the sentence nor what stands above its line has named a law.
const hasOpenNoun = ({text}: SheetArticle, span: Span, last: Span, isAbove: (noun: string) => boolean): boolean =>
	bareDefinites(text.slice(span.start, span.end)).some(
		({noun, isNumbered, before}) =>
			!isAbove(noun) && !hasNoun(before, noun) && (!isNumbered || hasNoun(text.slice(last.start, last.end), noun)),
	)

const bareNoun = /^The (?:\p{Ll}[\p{L}-]{0,20} ){0,2}\p{Ll}[\p{L}-]{1,20}$/u

// Nouns that have their sense from what was said before: `The letter is long`. Of people others may be meant: `The witness left`.
const relationalNouns: readonly WordClass[] = [
	'content-noun',
	'document-noun',
	'gathering-noun',
	'recording-noun',
	'speech-event',
	'study-noun',
]

// `The pier was shut`, where the sentence before has a pier, and `The letter is long`, where the heading has no letter.
function hasBareSubject(article: SheetArticle, sentence: number, before: Span): boolean {
	const span = article.sentences[sentence]!
	const start = span.start + openingOf(article, span)
	const subject = statementsOf(article, sentence).find((one) => one.subject?.start === start)?.subject
	if (!subject || subject.id !== null || !bareNoun.test(subject.text)) return false
	const noun = subject.text.split(' ').at(-1)!
	if (hasNoun(article.text.slice(before.start, before.end), noun)) return true
	if (subject.text.split(' ').length > 2 || hasNoun(headingOf(article), noun)) return false
	return isRelational(noun) || (isOf(noun, 'partitive-noun') && hasPeople(article, before))
}

// `The move cost 40 jobs` stands alone where it says what it is of: `The move is to sell`.
const isRelational = (noun: string): boolean =>
	relationalNouns.some((one) => isOf(noun, one)) && !isOf(noun, 'shell-noun') && !isOf(noun, 'person-noun')

// `Ann Lee married Bo Ray`, of whom `The couple left` may be.
const hasPeople = (article: SheetArticle, before: Span): boolean =>
	new Set(
		mentionsIn(article, before)
			.filter(({form, entity}) => form === 'name' && entity.type === 'person')
			.map(({entity}) => entity.id),
	).size > 1

/** `letter` of `The letter read: “It leaks”`, where the sentence before has a document: `Ray sent a note`; or a verb of that name: `Ray posted it`. */
export const isOpenDocument = (article: SheetArticle, sentence: number, noun: string): boolean => {
	const before = article.sentences[sentence - 1]
	if (!before || !isOf(noun, 'document-noun') || isOf(noun, 'person-noun')) return false
	const words = article.text.slice(before.start, before.end)
	return (
		hasNoun(words, `${noun}ed`) ||
		(words.match(/\p{Ll}{4,20}/gu) ?? []).some((word) => isOf(word, 'document-noun') && !isOf(word, 'shell-noun'))
	)
}

// `Some marched in white`, `In interviews, several said so`, `Both incidents were claimed`, `The two parties agreed`
const opensWithShare =
	/^(?:In \p{Ll}{3,20}, )?(?<share>\p{L}{3,7}) (?:are|had|have|said|say|were|will|would|\p{Ll}{2,20}ed) |^(?:Both|Neither|The (?:two|three|four)) (?!an?\b|her\b|his\b|its\b|the\b|their\b)\p{Ll}{2,20} (?:also |\p{Ll}{2,20}s )?(?:are|had|have|said|say|were|will|would|\p{Ll}{2,20}ed) /u
// `From then until May`
const pointsToTime = /^(?:By|From|Since|Until) then\b/
// `went there`, `the people there`, but not `there is`, `out there`
const pointsToPlace =
	/(?<=\p{L} )(?<!\b(?:from|get|got|here and|hi|out|over|up) )there(?! (?:appear|are|be|came|can|could|has|had|have|is|may|might|must|remain|seem|should|was|were|will|would)|[’'])(?!\p{L})/u

// `called it ugly`: who or what is meant stands in the sentence before and not in this one.
function hasPronoun(article: SheetArticle, span: Span, before: Span): boolean {
	const words = article.text.slice(span.start, span.end)
	const share = opensWithShare.exec(words)
	if ((share && inClass((share.groups?.share ?? 'both').toLowerCase(), 'share-word')) || pointsToTime.test(words))
		return true
	if (hasOpenPlace(article, span, words)) return true
	const they = /(?<!\p{L})(?:they|them)(?!\p{L})/u.exec(words)
	const place = {start: span.start + (they?.index ?? 0), end: span.start + (they?.index ?? 0) + 4}
	if (they && !hasPlural(words.slice(0, they.index)) && !isQuoted(article, place)) return true
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

// What `they` may stand for in its own sentence.
const hasPlural = (words: string): boolean =>
	(words.toLowerCase().match(/\p{L}{1,40}/gu) ?? []).some(
		(word) =>
			/\p{L}{3}s$/u.test(word) ||
			/^(?:and|who)$/.test(word) ||
			inClass(word, 'plural-source') ||
			inClass(word, 'irregular-plural'),
	)

// `Ray went there`: no place is named before it.
function hasOpenPlace(article: SheetArticle, span: Span, words: string): boolean {
	const found = pointsToPlace.exec(words)
	if (!found) return false
	const [start, end] = [span.start + found.index, span.start + found.index + found[0].length]
	const isNamed = mentionsIn(article, span).some((one) => one.start < start && one.entity.type === 'place')
	return !isNamed && !isQuoted(article, {start, end})
}
