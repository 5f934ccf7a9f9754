import {type Document, normAt} from '../model/document.js'
import type {QuoteMention, SpokenMention} from '../model/quote.js'
import {answeringSource} from './answering-source.js'
import {apposedPerson} from './apposed-source.js'
import {continuedQuote} from './continued.js'
import {authorOfDocument} from './document-authors.js'
import type {Known} from './known.js'
import {namedSource} from './named-source.js'
import {referringSource} from './referring-source.js'
import {holderOfLetters} from './title-letters.js'
import {intervieweeOf, interviewerOf, isLetter} from './turn-speaker.js'

export interface Attribution {
	readonly speakers: readonly number[]
	readonly rule: string
	readonly confidence: number
	/** Whoever else tells it, unnamed: `his aides`. */
	readonly others?: string
}

type Sieve = (
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
) => Attribution | undefined

/** Ordered: the first that answers decides, and stamps its name on the quote. */
const sieves: readonly Sieve[] = [
	turnOfLetter,
	authorOfDocument,
	holderOfLetters,
	apposedPerson,
	namedSource,
	namedTurn,
	answeringSource,
	referringSource,
	continuedQuote,
]

/** The entities that tell a quote. `before`: the quotes resolved so far. */
export function findSpeakers(
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
): Attribution | undefined {
	for (const sieve of sieves) {
		const found = sieve(doc, quote, known, before)
		if (found) return found
	}
	return undefined
}

// `A: We begin in May.`
function turnOfLetter(
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
): Attribution | undefined {
	if (!isLetter(doc, quote)) return undefined
	const letter = normAt(doc, quote.source?.from ?? -1)
	const answers = letter === 'a' || letter === 'q' ? intervieweeOf(known, quote, before) : -1
	const speaker = letter === 'q' ? interviewerOf(doc, known, quote, before, answers) : answers
	const rule = letter === 'q' ? 'turn/interviewer' : 'turn/interviewee'
	return speaker < 0 ? undefined : {speakers: [speaker], rule, confidence: 0.75}
}

// `RUIZ: We begin in May.`: the label is the last name of somebody in the article.
function namedTurn(doc: Document, {rule, source}: SpokenMention, known: Known): Attribution | undefined {
	if (rule !== 'turn' || !source) return undefined
	const last = normAt(doc, source.to - 1)
	const called = known.entities.flatMap(({type, name}, index) =>
		type === 'person' && name.toLowerCase().split(/\s+/).at(-1) === last ? index : [],
	)
	const [only] = called
	return called.length === 1 && only !== undefined ? {speakers: [only], rule: 'turn/name', confidence: 0.9} : undefined
}
