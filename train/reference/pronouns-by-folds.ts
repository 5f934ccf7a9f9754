import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadReferenceModel} from '#src/entities/coreference/choose-antecedent.js'
import type {Score} from '#src/evaluate/score.js'
import {createReader} from '#src/extract.js'
import {noFactModels} from '#src/facts/compose.js'
import type {Extraction} from '#src/facts/extraction.js'
import {packWeights, unpackWeights} from '#src/learning/files/weight-file.js'
import {packRanker, unpackRanker} from '#src/learning/linear/ranker.js'
import {newRuleRun} from '#src/model/rule-run.js'
import {loadReadingModels} from '#src/models.js'
import {pronouns} from '../../bench/gold/coreference/pronouns.js'
import {foldOf, maxWeights, type Weighted} from './across-folds.js'
import type {TaughtDiscourse} from './read-discourses.js'

/** The ambiguous pronouns (GAP) that the rankers learn from, below the folder of gold data. */
export const pronounFile = 'coref/gap-development.tsv'

/**
 * Scores the ambiguous pronouns as `npm run score` does, but each by weights of `he` and `she` that haven't learned from its
 * text; the other rankers, of `bytes`, learn nothing of these texts.
 */
export function scorePronounsByFolds(
	gold: string,
	discourses: readonly TaughtDiscourse[],
	weighted: readonly Weighted[],
	bytes: Uint8Array,
): Score {
	const read = readUnseen(discourses, weighted, bytes)
	const items = pronouns.read({path: pronounFile, text: readFileSync(join(gold, pronounFile), 'utf8')})
	const pairs = (function* () {
		for (const item of items) yield {gold: item, found: read(item.id, item.text)}
	})()
	return pronouns.score(pairs)
}

function readUnseen(
	discourses: readonly TaughtDiscourse[],
	weighted: readonly Weighted[],
	bytes: Uint8Array,
): (id: string, text: string) => Extraction {
	const models = {...loadReadingModels(), speakers: null, quoteFilter: null, counted: null, ...noFactModels}
	const reference = loadReferenceModel(() => bytes)
	const readers = weighted.map((pairs) => {
		const file = packWeights({documents: []}, packRanker('he', pairs, maxWeights))
		const he = unpackRanker(unpackWeights(file, 'reference'), 'reference', 'he')
		return createReader({}, {...models, reference: {...reference, he}})
	})
	const folds = new Map(discourses.map(({id}, index) => [id, foldOf(index)]))
	// A text that nothing was learned from may be read by any.
	return (id, text) => readers[folds.get(id) ?? 0]!({text}, {}, newRuleRun())
}

/** `F1 77.0 of 2000 (masculine 78.5, feminine 75.6), bias 96.3`. */
export function describePronouns({items, figures}: Score): string {
	const say = (metric: string): string => figures.find((figure) => figure.metric === metric)?.value?.toFixed(1) ?? '–'
	return `F1 ${say('f1')} of ${items} (masculine ${say('masculine.f1')}, feminine ${say('feminine.f1')}), bias ${say('bias')}`
}
