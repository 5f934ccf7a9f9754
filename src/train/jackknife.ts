import {unpackModel} from '../learning/linear-model.js'
import {largestWeight, packLearner} from '../learning/pack-learner.js'
import type {Lexicon} from '../syntax/lexicon.js'
import {doubtOf, type Tagged, tagSetOf, tagTokens} from '../syntax/tagger.js'
import {createWordSums} from '../syntax/word-sums.js'
import {observeIn} from './build-lexicon.js'
import type {GoldDocument} from './conllu.js'
import {readColumns} from './corpus.js'
import {trainTagger} from './train-tagger.js'

const folds = 5

/** Tags the training data with taggers that haven't seen the document at hand, so that the parser learns from honest tags. */
export function jackknifeTags(documents: readonly GoldDocument[], names: readonly string[], whole: Lexicon): Tagged[] {
	const found: Tagged[] = []
	for (let fold = 0; fold < folds; fold++) {
		const seen = documents.filter((_, index) => index % folds !== fold)
		const lexicon = observeIn(whole, seen)
		const tags = tagSetOf(names, lexicon)
		const learner = trainTagger(
			seen.map((document) => readColumns(document, lexicon)),
			tags,
		)
		const file = {about: {documents: [], largest: largestWeight(learner)}, sections: packLearner(learner, 1)}
		const weights = unpackModel(file, 'tagger', true)
		const tagger = {tags, weights, words: createWordSums(weights.classes), doubt: doubtOf(file)}
		documents.forEach((document, index) => {
			if (index % folds !== fold) return
			const {attributes, sentences} = readColumns(document, lexicon)
			found[index] = tagTokens(tagger, attributes, sentences)
		})
	}
	return found
}
