import type {Document} from '../model/document.js'
import type {Message} from '../model/message.js'
import type {QuoteSpan} from '../model/quote.js'
import type {Quotation} from './attribution.js'
import {addByModel, findAttributions} from './by-model.js'
import {Collector} from './collector.js'
import {findCueClauses} from './cue-clauses.js'
import type {QuoteModel} from './detect/model.js'
import {addDirectSpeech} from './direct/direct-speech.js'
import {addFloatingSpeech} from './direct/floating-speech.js'
import {addTurns} from './direct/transcript.js'
import {addByRules} from './fallback/by-rules.js'
import {pairMarks} from './marks/quotations.js'
import {joinUtterances} from './marks/utterances.js'
import {nestQuotes} from './nested-speech.js'

export interface QuoteOptions {
	/** Keep quotes whose content is a mere topic. */
	readonly attitudes: boolean
}

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
export function findQuotes(doc: Document, options: QuoteOptions, model: QuoteModel | null): FoundQuotes {
	const {quotations, messages} = pairMarks(doc)
	const utterances = joinUtterances(doc, quotations)
	const collector = new Collector(doc, quotations, utterances)
	const cues = findCueClauses(doc, collector.marked).filter(({clause}) => !collector.isInSpeech(clause.verb))
	const learned = model ? findAttributions(collector, model, options) : []
	const inner = learned.filter(({cueHead}) => collector.isInSpeech(cueHead))
	const outer = learned.filter(({cueHead}) => !collector.isInSpeech(cueHead))
	addTurns(collector)
	addByModel(collector, outer, options)
	addDirectSpeech(collector, cues)
	// `Lee said: “My boss told me that …”`: direct speech is found before the cues inside it.
	addByModel(collector, inner, options)
	addByRules(collector, cues, model !== null)
	addFloatingSpeech(collector, messages)
	return {quotes: nestQuotes(doc, collector.inOrder(), cues, quotations), quotations, messages}
}
