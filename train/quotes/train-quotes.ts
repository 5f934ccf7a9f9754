import {join} from 'node:path'
import {packWeights} from '#src/learning/files/weight-file.js'
import {packRanker} from '#src/learning/linear/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {loadQuoteModel, packRates} from '#src/quotes/detect/model.js'
import type {CueRates, TokenFeatures} from '#src/quotes/detect/token-features.js'
import {loadSyntaxModel} from '#src/syntax/model.js'
import {packSequence} from '../learning/sequence-file.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'
import {readKeptOut} from '../raw-news.js'
import {choiceGroups} from './choice-groups.js'
import {countCueRates} from './cue-rates.js'
import {type AttributedDocument, columnsOf, readAttributions} from './read-attributions.js'
import {trainCues} from './train-cues.js'
import {contentGroups, sourceGroups} from './train-rankers.js'

const folds = 5

const seeds = [1, 2, 3] as const

/** Trains on the attributed articles below a folder of gold data, parsed with the weights that stand in `models/`. */
export function trainQuotesFrom(gold: string): Map<string, Uint8Array> {
	const models = {syntax: loadSyntaxModel(readWeights)}
	const documents = readAttributions(join(gold, 'quotes/polnear-train.jsonl'), models, readKeptOut(gold))
	return trainQuotes(documents, (line) => console.log(line))
}

/** Trains cue tagger, rankers and the choice of cues on attributed articles; gives the weight files by name. Deterministic. */
function trainQuotes(documents: readonly AttributedDocument[], log: (line: string) => void): Map<string, Uint8Array> {
	const features = columnsByFold(documents)
	const choices = trainMeanRanker(jackknifed(documents, features, log), {rate: 0.01, epochs: 16, minCount: 4}, seeds)
	log('choice of cues trained')
	return trainParts(documents, features, seeds, choices, log)
}

// What a cue may be is learned on articles that the models before it have not seen: each fifth is read by models of the others.
function jackknifed(
	documents: readonly AttributedDocument[],
	features: readonly TokenFeatures[],
	log: (line: string) => void,
): Group[] {
	const groups: Group[][] = documents.map(() => [])
	for (let fold = 0; fold < folds; fold++) {
		const others = documents.filter((_, index) => index % folds !== fold)
		const files = trainParts(
			others,
			features.filter((_, index) => index % folds !== fold),
			[1],
			[],
			() => {},
		)
		const model = loadQuoteModel((name) => files.get(name)!)
		documents.forEach((document, index) => {
			if (index % folds === fold) groups[index] = choiceGroups(document, features[index]!, model)
		})
		log(`cues of fold ${fold} proposed`)
	}
	return groups.flat()
}

type Weighted = readonly (readonly [key: number, weight: number])[]

function trainParts(
	documents: readonly AttributedDocument[],
	features: readonly TokenFeatures[],
	seeds: readonly number[],
	choices: Weighted,
	log: (line: string) => void,
): Map<string, Uint8Array> {
	const about = {documents: documents.map(({id}) => id)}
	const cues = trainCues(documents, features, {method: 'crf', epochs: 12, rate: 0.02, minCount: 5}, seeds)
	log('cue tagger trained')
	const sourceSet = documents.flatMap((document, index) => sourceGroups(document, features[index]!))
	const sources = trainMeanRanker(sourceSet, {rate: 0.05, epochs: 12, minCount: 3}, seeds)
	log(`source ranker trained on ${sourceSet.length} cues`)
	const contentSet = documents.flatMap((document, index) => contentGroups(document, features[index]!))
	const contents = trainMeanRanker(contentSet, {rate: 0.03, epochs: 20, minCount: 6}, seeds)
	log(`content ranker trained on ${contentSet.length} cues`)
	return new Map([
		['quote-cues', packSequence(cues, {...about, spans: true}, 0.03)],
		[
			'quotes',
			packWeights(
				about,
				new Map([
					...packRates(countCueRates(documents)),
					...packRanker('source', sources, 50_000),
					...packRanker('content', contents, 90_000),
					...packRanker('choice', choices, 34_000),
				]),
			),
		],
	])
}

// Cue rates of an article never come from itself: each fifth reads those of the other four.
function columnsByFold(documents: readonly AttributedDocument[]): TokenFeatures[] {
	const rates: CueRates[] = Array.from({length: folds}, (_, fold) =>
		countCueRates(documents.filter((_, index) => index % folds !== fold)),
	)
	return documents.map((document, index) => columnsOf(document, rates[index % folds]!))
}
