import type {Document} from '../model/document.js'
import type {Message} from '../model/message.js'
import type {QuoteSpan} from '../model/quote.js'
import type {LearnedAttribution, Quotation} from './attribution.js'
import {addByModel, findAttributions} from './by-model.js'
import {Collector} from './collector.js'
import {findCueClauses} from './cue-clauses.js'
import type {QuoteModel} from './detect/model.js'
import {addDirectSpeech} from './direct/direct-speech.js'
import {addFloatingSpeech} from './direct/floating-speech.js'
import {addTurns} from './direct/transcript.js'
import {addByRules} from './fallback/by-rules.js'
import {pairMarks, rowsInMarks} from './marks/quotations.js'
import {joinUtterances} from './marks/utterances.js'

export interface QuoteOptions {
	/** Keep quotes whose content is a mere topic. */
	readonly attitudes: boolean
}

export const defaultQuoteOptions: QuoteOptions = {attitudes: false}

export interface FoundQuotes {
	/** In the order of their first content. */
	readonly quotes: readonly QuoteSpan[]
	readonly quotations: readonly Quotation[]
	readonly messages: readonly Message[]
}

/**
 * Finds who said what: words that cues report and quotations, each with its cue and source where there is one. Cues, sources
 * and contents by the model; without one by rules.
 */
export function findQuotes(
	doc: Document,
	options: QuoteOptions = defaultQuoteOptions,
	model: QuoteModel | null = null,
): FoundQuotes {
	const {quotations, messages} = pairMarks(doc)
	const utterances = joinUtterances(doc, quotations)
	const collector = new Collector(doc, quotations, utterances)
	const cues = findCueClauses(doc, quotations).filter(({within}) => !within || !collector.isSpeech(within))
	addTurns(collector)
	const learned = model ? findAttributions(doc, quotations, model) : []
	const markedAt = rowsInMarks(doc, quotations)
	const isInSpeech = ({cueHead}: LearnedAttribution): boolean => {
		const quotation = quotations[markedAt[cueHead] ?? -1]
		return quotation !== undefined && collector.isSpeech(quotation)
	}
	addByModel(
		collector,
		learned.filter((one) => !isInSpeech(one)),
		options,
	)
	addDirectSpeech(collector, cues)
	// `Lee said: “My boss told me that …”`: direct speech is found before the cues inside it.
	addByModel(collector, learned.filter(isInSpeech), options)
	addByRules(collector, cues, model !== null)
	addFloatingSpeech(collector, messages)
	return {quotes: collector.inOrder(), quotations, messages}
}
