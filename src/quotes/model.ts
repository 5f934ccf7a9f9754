import {type Ranker, unpackRanker} from '../learning/ranker.js'
import type {SequenceModel} from '../learning/sequence.js'
import {unpackSequence} from '../learning/sequence-file.js'
import {rebuild, unpackWeights} from '../learning/weight-file.js'
import type {CueRates} from './columns.js'

/** The learned part of the quotes room: which words are cues, who is their source, what is their content. */
export interface QuoteModel {
	readonly rates: CueRates
	readonly cues: SequenceModel
	readonly sources: Ranker
	readonly contents: Ranker
}

/**
 * Loads the weights of the quotes room.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadQuoteModel(read: (name: string) => Uint8Array): QuoteModel {
	const cues = read('quote-cues')
	const rankers = unpackWeights(read('quotes'), 'quotes')
	const {rates} = rankers.about
	if (!Array.isArray(rates)) throw rebuild('quotes', 'holds no cue rates')
	return {
		rates: new Map(rates as [number, number][]),
		cues: unpackSequence(cues, 'quote-cues'),
		sources: unpackRanker(rankers, 'quotes', 'source'),
		contents: unpackRanker(rankers, 'quotes', 'content'),
	}
}
