import {randomFrom, shuffle} from '../learning/random.js'
import {SparseLearner} from '../learning/sparse-learner.js'
import {writeKeys} from '../learning/templates.js'
import type {Range} from '../model/span.js'
import {attribute, attributeCount} from '../syntax/attributes.js'
import {noTag, type TagSet} from '../syntax/tagger.js'
import {taggerAtoms, taggerTemplates, writeTagAtoms, writeTaggerAtoms} from '../syntax/tagger-features.js'
import {goldTags, type TextColumns} from './corpus.js'

const epochs = 6
// An update falls due while the right tag leads by no more than this.
const margin = 2

/** Tags of the training data that occur often enough to be learned, most frequent first. */
export function namesOfTags(documents: readonly TextColumns[]): string[] {
	const counts = new Map<string, number>()
	for (const {gold} of documents) for (const tag of goldTags(gold)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
	return [...counts]
		.filter(([, count]) => count >= 5)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([tag]) => tag)
}

/** Averaged perceptron over greedy left-to-right tagging with its own earlier choices as history. */
export function trainTagger(documents: readonly TextColumns[], tags: TagSet, seed = 1): SparseLearner {
	const learner = new SparseLearner(tags.names.length)
	const numbers = new Map(tags.names.map((name, number) => [name, number]))
	const sentences = documents.flatMap((document) => {
		const gold = Int32Array.from(goldTags(document.gold), (tag) => numbers.get(tag) ?? -1)
		return document.sentences.map((sentence) => ({attributes: document.attributes, gold, sentence}))
	})
	const random = randomFrom(seed)
	const learn = createStep(learner, tags)
	for (let epoch = 0; epoch < epochs; epoch++)
		for (const index of shuffle(sentences.length, random)) {
			const {attributes, gold, sentence} = sentences[index]!
			learn(attributes, gold, sentence)
		}
	return learner
}

function createStep(
	learner: SparseLearner,
	tags: TagSet,
): (attributes: Int32Array, gold: Int32Array, sentence: Range) => void {
	const values = new Int32Array(taggerAtoms)
	const keys = new Int32Array(taggerTemplates.length)
	const rows = new Int32Array(keys.length)
	const scores = new Float64Array(tags.names.length)
	return (attributes, gold, {from, to}) => {
		let before = noTag
		let before2 = noTag
		for (let row = from; row < to; row++) {
			writeTaggerAtoms(attributes, row, from, to, values)
			writeTagAtoms(values, before, before2, tags.uposNumbers)
			writeKeys(taggerTemplates, values, keys)
			scores.fill(0)
			learner.score(keys, keys.length, rows, scores)
			const right = gold[row]!
			let wrong = -1
			for (const candidate of tags.candidates[attributes[row * attributeCount + attribute.observed]!]!)
				if (candidate !== right && (wrong < 0 || scores[candidate]! > scores[wrong]!)) wrong = candidate
			if (right >= 0 && wrong >= 0 && scores[right]! - scores[wrong]! <= margin)
				learner.update(keys, keys.length, rows, right, wrong)
			learner.steps++
			before2 = before
			before = wrong >= 0 && (right < 0 || scores[wrong]! > scores[right]!) ? wrong : right
		}
	}
}
