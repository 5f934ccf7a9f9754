import type {SpanModel} from '../../learning/chain/span-model.js'
import {scoreLabels} from '../../learning/chain/span-probabilities.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import type {Range} from '../../model/span.js'
import type {Numbered} from './integer-columns.js'
import type {TokenFeatures} from './token-features.js'

/** A feature of the cue tagger that reads one column, so many rows from the token. */
interface View {
	readonly template: number
	readonly column: 'word' | 'suffix' | 'lemma' | 'tag'
	readonly offset: number
}

const views: readonly View[] = [
	{template: 2, column: 'word', offset: 0},
	{template: 3, column: 'lemma', offset: 0},
	{template: 5, column: 'suffix', offset: 0},
	{template: 6, column: 'tag', offset: 0},
	{template: 8, column: 'word', offset: -2},
	{template: 9, column: 'word', offset: -1},
	{template: 11, column: 'word', offset: 1},
	{template: 12, column: 'word', offset: 2},
	{template: 18, column: 'tag', offset: -2},
	{template: 19, column: 'tag', offset: -1},
	{template: 21, column: 'tag', offset: 1},
	{template: 22, column: 'tag', offset: 2},
	{template: 24, column: 'lemma', offset: -1},
	{template: 25, column: 'lemma', offset: 1},
]

/** The value of a column for a token of a sentence: of its own before its first word, and behind its last. */
export const inSentence = ({from, to}: Range, column: Int32Array | Uint8Array, row: number): number =>
	row < from ? -2 : row >= to ? -3 : column[row]!

/** Writes the features that read one column for a token of a sentence. */
export function writeColumns(features: TokenFeatures, sentence: Range, row: number, list: FeatureList): void {
	for (const {template, column, offset} of views)
		list.add(template, inSentence(sentence, features[column], row + offset))
}

/**
 * What the same features add to the scores of the three labels, in units of the weights: three numbers a row of the article.
 * Half of all words have stood in the article before, so each value of a column is scored once.
 */
export function scoreColumns(features: TokenFeatures, model: SpanModel, list: FeatureList): Int32Array {
	list.clear()
	const firsts = views.map((view) => writeValues(features, view, list))
	const scores = scoreLabels(model, list, new Int32Array(list.size * 3))
	const sums = new Int32Array(features.length * 3)
	for (const sentence of features.doc.sentences)
		for (let view = 0; view < views.length; view++)
			addScores(numbersOf(features, views[view]!.column), sentence, views[view]!.offset, firsts[view]!, scores, sums)
	return sums
}

// Writes the feature of each value of a column, in the order in which they first occur, then those of places outside the
// sentence; returns the place of the first.
function writeValues(features: TokenFeatures, {template, column}: View, list: FeatureList): number {
	const first = list.size
	const values = features[column]
	const {ids} = numbersOf(features, column)
	let next = 0
	for (let row = 0; row < values.length; row++) {
		if (ids[row] !== next) continue
		next++
		list.add(template, values[row]!)
		list.close()
	}
	for (const outside of [-2, -3]) {
		list.add(template, outside)
		list.close()
	}
	return first
}

// Adds the scores of a view to the sums of a sentence's rows; `first`: where the scores of its values begin.
function addScores(
	{ids, count}: Numbered,
	{from, to}: Range,
	offset: number,
	first: number,
	scores: Int32Array,
	sums: Int32Array,
): void {
	for (let row = from; row < to; row++) {
		const at = row + offset
		const value = at < from ? count : at >= to ? count + 1 : ids[at]!
		const source = (first + value) * 3
		sums[row * 3]! += scores[source]!
		sums[row * 3 + 1]! += scores[source + 1]!
		sums[row * 3 + 2]! += scores[source + 2]!
	}
}

// A suffix goes with its word.
const numbersOf = ({numbers}: TokenFeatures, column: View['column']): Numbered =>
	numbers[column === 'suffix' ? 'word' : column]
