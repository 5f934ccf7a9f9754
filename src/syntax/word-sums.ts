import {type LinearModel, scoreFeatures} from '../learning/linear-model.js'
import {writeKeys} from '../learning/templates.js'
import {attribute, attributeCount} from './attributes.js'
import {wordTemplates} from './tagger-features.js'

/** Sums of the tagger's weights over what hangs on a word alone, for words met lately: nine of ten words come again. */
export interface WordSums {
	/** Three numbers a place: word, shape and letters, which decide all that the templates see. */
	readonly owners: Int32Array
	/** One number a class for each place. */
	readonly sums: Int32Array
	readonly features: Int32Array
}

// Each word has one place, which it loses to the next that wants it. More would crowd the weights out of the processor's memory.
const places = 1 << 12

export const createWordSums = (classes: number): WordSums => ({
	owners: new Int32Array(places * 3),
	sums: new Int32Array(places * classes),
	features: new Int32Array(wordTemplates.length),
})

/** Writes the sums of a row's word to `scores`. `values`: the atoms of that row. */
export function startScores(
	{owners, sums, features}: WordSums,
	weights: LinearModel,
	table: Int32Array,
	row: number,
	values: Int32Array,
	scores: Int32Array,
): void {
	const at = row * attributeCount
	const word = table[at + attribute.word]!
	const shape = table[at + attribute.shape]!
	const letters = table[at + attribute.letters]!
	const place = (word ^ (shape >>> 16)) & (places - 1)
	const base = place * weights.classes
	const owner = place * 3
	// A free place is all zeros, as no word is but one in 2^64.
	if (owners[owner] !== word || owners[owner + 1] !== shape || owners[owner + 2] !== letters) {
		owners[owner] = word
		owners[owner + 1] = shape
		owners[owner + 2] = letters
		sums.fill(0, base, base + weights.classes)
		writeKeys(wordTemplates, values, features)
		scoreFeatures(weights, features, wordTemplates.length, sums, base)
	}
	for (let number = 0; number < weights.classes; number++) scores[number] = sums[base + number]!
}
