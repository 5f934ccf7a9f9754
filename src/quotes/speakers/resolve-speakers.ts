import {confidences} from '../../model/confidences.js'
import {type Document, rangeOf} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {encloses} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import {ask} from '../first-answer.js'
import type {SpeakerChooser} from './choose-speaker.js'
import {continuationRules, interviewTurn, labelledTurn} from './dialogue.js'
import {authorRules, readDocumentAuthors} from './document-authors.js'
import {apposedName, namedSource} from './named-source.js'
import {quotedSpeaker} from './quoted-speaker.js'
import {referenceRules} from './referring-source.js'
import {confidenceOfDescription, describeSource, sourceTypeOf} from './source-description.js'
import {readProfiles} from './speaker-candidates.js'
import type {ResolvedEntities, ResolvedSpeakers, SpeakerAnswer} from './speaker-rule.js'
import {isUnaskedQuestion, isUnsourced} from './unsourced.js'

/** Rules that find the speaker of a quote: the first that finds one decides. */
export const speakerRules = ruleSet(
	'quotes',
	['turn', 'quoted', 'document', 'apposition', 'label', 'name', 'reference', 'continuation'],
	[
		interviewTurn,
		quotedSpeaker,
		...authorRules,
		apposedName,
		labelledTurn,
		namedSource,
		...referenceRules,
		...continuationRules,
	],
)

interface SpeakerOptions {
	/** Chooses where it is given, else the rules decide. */
	readonly choose?: SpeakerChooser | null
	/** Says which quotes stay. */
	readonly keep?: ((quotes: readonly QuoteMention[]) => readonly QuoteMention[]) | null
}

/** Resolves the speaker of each quote over the article. Quotes in the order of the text. */
export function resolveSpeakers(
	doc: Document,
	found: readonly QuoteSpan[],
	resolved: Omit<ResolvedEntities, 'authors'> & {readonly roles: readonly Role[]},
	{choose, keep}: SpeakerOptions = {},
): QuoteMention[] {
	const known: ResolvedEntities = {authors: readDocumentAuthors(doc, resolved), ...resolved}
	const profiles = choose ? readProfiles(doc, known, resolved.roles) : null
	const quotes: QuoteMention[] = []
	for (const quote of found) {
		const same = withSource(quotes, quote)
		const byRule = answerByRules(doc, quote, known, quotes)
		const answer = same ?? (choose && profiles ? choose({doc, known, before: quotes}, profiles, quote, byRule) : byRule)
		const {speakers, description, rule, confidence} = answer
		quotes.push({
			speakers,
			description,
			sourceType: sourceTypeOf(doc, quote, known.entities[speakers[0] ?? -1]),
			addresseeEntity: quote.addressee ? (mentionAt(known, quote.addressee.head)?.entity ?? -1) : -1,
			speakerRule: rule,
			speakerConfidence: confidence,
			inside: -1,
			...quote,
		})
	}
	const asked = withoutOwnReports(quotes).filter((quote) => !isUnaskedQuestion(doc, quote, quote.speakers))
	const kept = keep ? keep(asked) : asked
	return kept.map((quote, index) => ({
		...quote,
		...(isUnsourced(doc, quote) ? unsourced : {}),
		inside: outerQuote(kept, index),
		// The quote inside may have been left out.
		...(quote.isReport ? {isReport: outerQuote(kept, index + 1) === index} : {}),
	}))
}

// `Lee said she told him: “Go”`: who reports their own words is quoted once.
const withoutOwnReports = (quotes: readonly QuoteMention[]): QuoteMention[] =>
	quotes.flatMap((quote, index) => {
		const isOwn = (outer: QuoteMention | undefined, inner: QuoteMention | undefined): boolean =>
			outer?.isReport === true &&
			inner !== undefined &&
			outer.speakers.join() === inner.speakers.join() &&
			outer.speakers.length > 0
		if (isOwn(quotes[index - 1], quote)) return []
		return isOwn(quote, quotes[index + 1]) ? {...quote, isReport: false} : quote
	})

const unsourced = {
	speakers: [],
	description: null,
	sourceType: 'unknown',
	speakerRule: 'source/none',
	speakerConfidence: confidences.speakers.unsourced,
} as const

/** Most preceding quotes searched for one with the same source. */
const maxQuotesOfSource = 8

// `“It leaks,” he said, adding that nobody cares`: one `he` is one speaker.
function withSource(before: readonly QuoteMention[], {source}: QuoteSpan): SpeakerAnswer | undefined {
	if (!source) return undefined
	const same = before
		.slice(-maxQuotesOfSource)
		.find((quote) => quote.source?.from === source.from && quote.source.to === source.to && quote.speakerRule !== null)
	return (
		same && {
			speakers: same.speakers,
			description: same.description,
			rule: same.speakerRule,
			confidence: same.speakerConfidence,
		}
	)
}

function answerByRules(
	doc: Document,
	quote: QuoteSpan,
	known: ResolvedEntities,
	before: readonly QuoteMention[],
): SpeakerAnswer {
	const answer = findSpeakers(doc, quote, known, before)
	if (answer) {
		const {speakers, description, rule, confidence} = answer
		return {speakers, description: description ?? null, rule, confidence}
	}
	const description = describeSource(doc, quote, known)
	return description
		? {speakers: [], description, rule: 'source/description', confidence: confidenceOfDescription(doc, quote)}
		: {speakers: [], description, rule: null, confidence: 0}
}

// `before`: the quotes resolved so far.
function findSpeakers(
	doc: Document,
	quote: QuoteSpan,
	known: ResolvedEntities,
	before: readonly QuoteMention[],
): ResolvedSpeakers | undefined {
	const place = quote.source ?? rangeOf(doc, quote.content[0]!)
	return ask(speakerRules, {doc, known, before}, quote, doc.run, place)
}

/** Most preceding quotes searched for one that holds it. */
const maxQuotesBefore = 4

// The quote before a quote whose content holds it, by its index; -1 where none does.
function outerQuote(quotes: readonly QuoteMention[], index: number): number {
	if (!quotes[index]) return -1
	for (let at = index - 1; at >= 0 && at >= index - maxQuotesBefore; at--)
		if (quotes[at]!.content.some((piece) => encloses(piece, quotes[index]!))) return at
	return -1
}
