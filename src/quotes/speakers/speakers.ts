import {type Document, rangeOf} from '../../model/document.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import {ruleSet} from '../../rules/rule-set.js'
import {ask} from '../first-answer.js'
import {apposedName} from './apposed-source.js'
import {continuationRules} from './continued.js'
import {interviewTurn, labelledTurn} from './dialogue.js'
import {authorRules} from './document-authors.js'
import type {ResolvedEntities} from './known.js'
import {namedSource} from './named-source.js'
import {referenceRules} from './referring-source.js'
import type {ResolvedSpeakers} from './speaker-rule.js'

/** Who speaks: the first rule that finds it decides. */
export const speakerRules = ruleSet(
	'quotes',
	['turn', 'document', 'apposition', 'name', 'label', 'reference', 'continuation'],
	[interviewTurn, ...authorRules, apposedName, namedSource, labelledTurn, ...referenceRules, ...continuationRules],
)

/** The entities that speak a quote. `before`: the quotes resolved so far. */
export function findSpeakers(
	doc: Document,
	quote: QuoteSpan,
	known: ResolvedEntities,
	before: readonly QuoteMention[],
): ResolvedSpeakers | undefined {
	const place = quote.source ?? rangeOf(doc, quote.content[0]!)
	return ask(speakerRules, {doc, known, before}, quote, doc.run, place)
}
