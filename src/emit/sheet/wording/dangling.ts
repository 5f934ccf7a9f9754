import {inClass} from '../../../lexicon/lexicon.js'
import {headlineOf} from '../../../model/article/article.js'
import {headingOf} from '../heading.js'
import type {SheetArticle, SheetLine} from '../sheet-article.js'
import {nounForSentence, opensWithLink} from './links.js'
import {hasOpenSubject} from './open-subject.js'

// `That plan fell`, but not `That the mill closed surprised Ray`; `Those plans`, but not `Those who left`.
const clauseOpeners =
	'(?:all|an?|both|he|her|his|I|it|its|many|most|my|no|none|our|she|so|some|such|the|their|there|these|they|this|those|we|you|your)(?!\\p{L})'
const plural =
	'(?:(?:five|four|latest|new|old|six|three|two) )?(?:are|could|had|have|were|will|would|(?!overseas)\\p{Ll}{2,20}(?<![us])s)(?!\\p{L})'
const opening = new RegExp(
	`^(?:(?:And|But|So|Yet) )?(?:[Tt]his|[Tt]hese|[Tt]hat(?! ${clauseOpeners})|[Tt]hose(?= ${plural})) (?=(?<next>.{0,40}))`,
	'u',
)
// What ends a noun phrase.
const closing =
	'(?:about|above|after|against|and|are|as|at|before|between|but|by|can|could|did|does|during|for|from|had|has|have|if|in|into|is|may|might|must|of|on|or|over|should|since|than|that|through|to|under|until|was|were|when|which|while|who|will|with|without|would)'
// `focused on this plan`, `on that plan`, `matched that.`
const inside = new RegExp(
	`(?<!\\p{L})(?:(?:this|these|(?:at|by|for|from|of|on|to|with) that(?! matter)|(?:by|for|from|in|of|on|to|with) those(?= ${plural})) (?=(?<next>.{0,40}))(?!${closing}(?!\\p{L}))(?<noun>\\p{Ll}{1,20}(?: (?!${closing}(?!\\p{L}))\\p{Ll}{1,20}){0,2})(?!\\p{L})|\\p{L}{2,20}ed that(?=[.;]|$))`,
	'gu',
)

// `by that fine young clerk Ann Lee`
const apposed = new RegExp(`^(?:(?!${closing}(?!\\p{L}))\\p{Ll}[\\p{L}-]{0,20} ){2,4}\\p{Lu}\\p{Ll}`, 'u')

// `This week`, `these past days`, `in this country`, `at this point`, `this kind of`, `this Monday`: what needs no sentence before it.
function isUnderstood(next: string): boolean {
	const [, noun] = /^(?:(?:coming|last|next|past) )?(\p{L}{1,20})/u.exec(next) ?? []
	return noun !== undefined && (/^\p{Lu}/u.test(noun) || inClass(noun, 'deictic-noun') || isDeicticPlural(noun))
}

// `these weeks`, `these centuries`, but not `these countries`, `these courts`: of several of them a sentence before says which.
function isDeicticPlural(noun: string): boolean {
	const century = noun.replace(/ies$/, 'y')
	if (century !== noun) return inClass(century, 'deictic-noun') && inClass(century, 'time-unit')
	const one = noun.replace(/s$/, '')
	return inClass(one, 'deictic-noun') && !bodiesAndPlaces.some((name) => inClass(one, name))
}

const bodiesAndPlaces = ['city-noun', 'country-noun', 'location-noun', 'region-noun', 'section-noun'] as const

// `Arrest, charge: The 40-year-old …`
const typeLabel = /^\p{Lu}[^“”":.]{1,60}: (?=\p{Lu})/u

// `Ann Lee, mayor, said: As a result, the pier leaks`
const reportColon = /^[^“”":]{2,120}: (?=\p{Lu})/u

/** Whether a line points to something that neither it nor the heading names. What is quoted says so itself. */
export function isDangling(article: SheetArticle, {text: line, sentences}: SheetLine): boolean {
	if (new Set(sentences).size > 1 || opensBody(article, sentences[0]!)) return false
	const text = line.replaceAll('**', '').replace(typeLabel, '')
	if (opensWithPointer(text) || opensWithLink(text.replace(reportColon, ''))) return true
	// A line of speech names who speaks.
	if (sentences.length === 1 && hasOpenSubject(article, article.sentences[sentences[0]!]!)) return true
	const shell = nounForSentence(text)
	if (shell && !hasNoun(headingOf(article), shell)) return true
	const own = text.replace(/[“"][^“”"]{0,400}[”"]/g, '“”')
	const found = [...own.matchAll(inside)].find(
		({groups}) => !isUnderstood(groups?.next ?? '') && !apposed.test(groups?.next ?? ''),
	)
	if (!found) return false
	const noun = found.groups?.noun?.split(' ').at(-1)
	return noun === undefined || !hasNoun(`${headingOf(article)} ${text.slice(0, found.index)}`, noun)
}

/** `This plan fell`, but no `This week the plan fell`. */
export const opensWithPointer = (text: string): boolean => pointsBy(opening, text)

function pointsBy(phrase: RegExp, text: string): boolean {
	const next = phrase.exec(text)?.groups?.next
	return next !== undefined && !isUnderstood(next)
}

const behindWord = new RegExp(`^\\p{L}{2,8} (?:this|these|those(?= ${plural})) (?=\\p{Ll})(?=(?<next>.{0,40}))`, 'u')

/** `When this boat left, …`, but no `Since this morning, …`, `Now that winter is here, …`. */
export const pointsBehindWord = (text: string): boolean => pointsBy(behindWord, text)

// Nothing but a headline stands before it that it could point to.
function opensBody({article: {blocks}, sentences}: SheetArticle, sentence: number): boolean {
	const headline = headlineOf(blocks)
	const before = sentences[sentence - 1]
	return before === undefined || (headline !== undefined && before.end <= headline.end)
}

/** Whether a text has a noun, in the singular or plural. */
export const hasNoun = (text: string, noun: string): boolean =>
	(text.toLowerCase().match(/\p{L}{1,40}/gu) ?? []).some((word) => singular(word) === singular(noun))

/** A noun without its plural ending, as far as letters say. */
export const singular = (word: string): string => word.replace(/(?<=\p{L}{3}[^su])s$/u, '')
