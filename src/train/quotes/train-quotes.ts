import {join} from 'node:path'
import {packRanker} from '../../learning/ranker.js'
import {readWeights} from '../../learning/read-weights.js'
import {packSequence} from '../../learning/sequence-file.js'
import {trainMeanRanker} from '../../learning/train-ranker.js'
import {packWeights} from '../../learning/weight-file.js'
import type {Columns, CueRates} from '../../quotes/columns.js'
import {loadSyntaxModel} from '../../syntax/model.js'
import {readKeptOut} from '../raw-news.js'
import {countCueRates} from './cue-rates.js'
import {type AttributedDocument, columnsOf, readAttributions} from './read-attributions.js'
import {trainCues} from './train-cues.js'
import {contentGroups, sourceGroups} from './train-rankers.js'

const folds = 5

const seeds = [1, 2, 3] as const

const options = {rate: 0.05, epochs: 12}

/** Trains on the attributed articles below a folder of gold data, parsed with the weights that stand in `models/`. */
export function trainQuotesFrom(gold: string): Map<string, Uint8Array> {
	const models = {syntax: loadSyntaxModel(readWeights)}
	const documents = readAttributions(join(gold, 'quotes/polnear-train.jsonl'), models, readKeptOut(gold))
	return trainQuotes(documents, (line) => console.log(line))
}

/** Trains cue tagger, source and content ranker on attributed articles; gives the weight files by name. Deterministic. */
export function trainQuotes(
	documents: readonly AttributedDocument[],
	log: (line: string) => void,
): Map<string, Uint8Array> {
	const columns = columnsByFold(documents)
	const about = {documents: documents.map(({id}) => id)}
	const cues = trainCues(documents, columns, {method: 'perceptron', epochs: 10, least: 3}, seeds)
	log('cue tagger trained')
	const sourceSet = documents.flatMap((document, index) => sourceGroups(document, columns[index]!))
	const sources = trainMeanRanker(sourceSet, {...options, least: 3}, seeds)
	log(`source ranker trained on ${sourceSet.length} cues`)
	const contentSet = documents.flatMap((document, index) => contentGroups(document, columns[index]!))
	const contents = trainMeanRanker(contentSet, {...options, least: 6}, seeds)
	log(`content ranker trained on ${contentSet.length} cues`)
	const rates = [...countCueRates(documents)].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
	return new Map([
		['quote-cues', packSequence(cues, {...about, spans: true}, 0.05)],
		[
			'quotes',
			packWeights(
				{...about, rates},
				new Map([...packRanker('source', sources, 50_000), ...packRanker('content', contents, 90_000)]),
			),
		],
	])
}

// Cue rates of an article never come from itself: each fifth reads those of the other four.
function columnsByFold(documents: readonly AttributedDocument[]): Columns[] {
	const rates: CueRates[] = Array.from({length: folds}, (_, fold) =>
		countCueRates(documents.filter((_, index) => index % folds !== fold)),
	)
	return documents.map((document, index) => columnsOf(document, rates[index % folds]!))
}
