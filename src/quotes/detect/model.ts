import {type SpanModel, unpackSpanModel} from '../../learning/chain/span-model.js'
import {packAscending, unpackAscending} from '../../learning/files/bytes.js'
import {sectionOf, unpackWeights, type WeightFile} from '../../learning/files/weight-file.js'
import {type Ranker, unpackRanker} from '../../learning/linear/ranker.js'
import type {CueRates} from './token-features.js'

/** The learned part of the quotes room: which words are cues, who is their source, what is their content. */
export interface QuoteModel {
	readonly rates: CueRates
	readonly cues: SpanModel
	readonly sources: Ranker
	readonly contents: Ranker
	/** Chooses among the candidates for one cue. */
	readonly choices: Ranker
	/** What scores of contents change by in our records, whose scheme differs from PolNeAR's; null leaves it to rules. */
	readonly records: Ranker | null
}

/**
 * Loads the weights of the quotes room.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadQuoteModel(read: (name: string) => Uint8Array): QuoteModel {
	const cues = read('quote-cues')
	const rankers = unpackWeights(read('quotes'), 'quotes')
	return {
		rates: unpackRates(rankers),
		cues: unpackSpanModel(cues, 'quote-cues'),
		sources: unpackRanker(rankers, 'quotes', 'source'),
		contents: unpackRanker(rankers, 'quotes', 'content'),
		choices: unpackRanker(rankers, 'quotes', 'choice'),
		records: null,
	}
}

/** Loads the weights that fit contents to the scheme of our records. @throws WeightError */
export const loadRecordContents = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('quote-contents'), 'quote-contents'), 'quote-contents', 'content')

/** The sections of a weight file for cue rates. */
export function packRates(rates: CueRates): Map<string, Uint8Array> {
	const order = [...rates].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
	return new Map([
		['rate.keys', packAscending(Uint32Array.from(order, ([key]) => key))],
		['rate.values', Uint8Array.from(order, ([, rate]) => rate)],
	])
}

function unpackRates(file: WeightFile): CueRates {
	const values = sectionOf(file, 'rate.values', 'quotes')
	const keys = unpackAscending(sectionOf(file, 'rate.keys', 'quotes'))
	const rates = new Map<number, number>()
	for (let row = 0; row < keys.length; row++) rates.set(keys[row]! | 0, values[row] ?? 0)
	return rates
}
