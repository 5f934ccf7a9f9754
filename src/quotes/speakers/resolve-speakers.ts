import {type Document, rangeOf} from '../../model/document.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {encloses} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import {ask} from '../first-answer.js'
import {continuationRules, interviewTurn, labelledTurn} from './dialogue.js'
import {authorRules, readDocumentAuthors} from './document-authors.js'
import {apposedName, namedSource} from './named-source.js'
import {referenceRules} from './referring-source.js'
import {confidenceOfDescription, describeSource, sourceTypeOf} from './source-description.js'
import type {ResolvedEntities, ResolvedSpeakers} from './speaker-rule.js'

/** Rules that find the speaker of a quote: the first that finds one decides. */
export const speakerRules = ruleSet(
	'quotes',
	['turn', 'document', 'apposition', 'name', 'label', 'reference', 'continuation'],
	[interviewTurn, ...authorRules, apposedName, namedSource, labelledTurn, ...referenceRules, ...continuationRules],
)

/** Resolves the speaker of each quote over the article; `keep` says which of them stay. Quotes in the order of the text. */
export function resolveSpeakers(
	doc: Document,
	found: readonly QuoteSpan[],
	resolved: Omit<ResolvedEntities, 'authors'>,
	keep: (quotes: readonly QuoteMention[]) => readonly QuoteMention[] = (quotes) => quotes,
): QuoteMention[] {
	const known: ResolvedEntities = {...resolved, authors: readDocumentAuthors(doc, resolved)}
	const quotes: QuoteMention[] = []
	for (const quote of found) {
		const answer = findSpeakers(doc, quote, known, quotes)
		const description = answer ? (answer.description ?? null) : describeSource(doc, quote, known)
		quotes.push({
			...quote,
			speakers: answer?.speakers ?? [],
			description,
			sourceType: sourceTypeOf(doc, quote, known.entities[answer?.speakers[0] ?? -1]),
			addresseeEntity: quote.addressee ? (mentionAt(known, quote.addressee.head)?.entity ?? -1) : -1,
			speakerRule: answer?.rule ?? (description ? 'source/description' : null),
			speakerConfidence: answer?.confidence ?? (description ? confidenceOfDescription(doc, quote) : 0),
			inside: -1,
		})
	}
	const kept = keep(quotes)
	return kept.map((quote, index) => ({...quote, inside: outerQuote(kept, index)}))
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
	for (let at = index - 1; at >= 0 && at >= index - maxQuotesBefore; at--)
		if (quotes[at]!.content.some((piece) => encloses(piece, quotes[index]!))) return at
	return -1
}
