import type {SpanModel} from '../../learning/chain/span-model.js'
import {scoreLabels} from '../../learning/chain/span-probabilities.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import type {Range} from '../../model/span.js'
import {inSentence} from './cue-columns.js'
import {type Numbered, numbersOfValues} from './integer-columns.js'
import {type TokenFeatures, valueAt} from './token-features.js'

/** A column with few different values, read of a token, of the one before or after it in its sentence, or of its head. */
interface Place {
	readonly column: 'tag' | 'upos' | 'relation' | 'rate' | 'use' | 'depth' | 'kind' | 'topic' | 'group'
	readonly at: 'token' | 'before' | 'after' | 'head'
}

const at = (column: Place['column'], where: Place['at'] = 'token'): Place => ({column, at: where})

/** Features of the cue tagger that read one such column, or two. */
const views: readonly (readonly [template: number, first: Place, second?: Place])[] = [
	[7, at('upos')],
	[14, at('tag', 'before'), at('tag')],
	[15, at('tag'), at('tag', 'after')],
	[30, at('relation')],
	[32, at('relation'), at('tag', 'head')],
	[33, at('relation'), at('relation', 'head')],
	[70, at('rate')],
	[71, at('rate'), at('upos')],
	[72, at('rate', 'before')],
	[73, at('rate', 'after')],
	[74, at('rate', 'head'), at('relation')],
	[80, at('depth')],
	[81, at('use')],
	[82, at('use'), at('rate')],
	[83, at('use'), at('upos')],
	[84, at('use', 'before'), at('use')],
	[85, at('use'), at('use', 'after')],
	[86, at('use', 'head'), at('relation')],
	[90, at('kind')],
	[91, at('topic')],
	[92, at('group')],
	[94, at('group', 'head'), at('relation')],
]

/** Writes them for a token of a sentence. */
export function writePairs(features: TokenFeatures, sentence: Range, row: number, list: FeatureList): void {
	for (const [template, first, second] of views)
		list.add(template, readAt(features, sentence, first, row), second ? readAt(features, sentence, second, row) : 0)
}

function readAt(features: TokenFeatures, sentence: Range, {column: name, at}: Place, row: number): number {
	const column = features[name]
	if (at === 'token') return column[row]!
	if (at === 'head') return valueAt(column, features.doc.tree.heads[row]!)
	return inSentence(sentence, column, at === 'before' ? row - 1 : row + 1)
}

/** A place of each row: its values, and their numbers. */
interface Read extends Numbered {
	readonly values: Int32Array
}

/**
 * Adds what they add to the scores of the three labels: three numbers a row of the article. Such values come together again and
 * again, so that each pair is scored once.
 */
export function addPairs(features: TokenFeatures, model: SpanModel, list: FeatureList, sums: Int32Array): void {
	const {length} = features
	const known = new Map<string, Read>()
	const read = (place: Place): Read => {
		const name = `${place.column} ${place.at}`
		const column = known.get(name) ?? readPlace(features, place)
		known.set(name, column)
		return column
	}
	const alone: Read = {values: new Int32Array(length), ids: new Int32Array(length), count: 1}
	for (const [template, one, two] of views) {
		const first = read(one)
		const second = two ? read(two) : alone
		// The number of each pair, from 1 on, in the order in which they first occur.
		const numbers = new Int32Array(first.count * second.count)
		list.clear()
		for (let row = 0; row < length; row++) {
			const pair = first.ids[row]! * second.count + second.ids[row]!
			if (numbers[pair] !== 0) continue
			list.add(template, first.values[row]!, second.values[row]!)
			list.close()
			numbers[pair] = list.size
		}
		const scores = scoreLabels(model, list, new Int32Array(list.size * 3))
		for (let row = 0; row < length; row++) {
			const source = (numbers[first.ids[row]! * second.count + second.ids[row]!]! - 1) * 3
			sums[row * 3]! += scores[source]!
			sums[row * 3 + 1]! += scores[source + 1]!
			sums[row * 3 + 2]! += scores[source + 2]!
		}
	}
}

function readPlace(features: TokenFeatures, place: Place): Read {
	const values = new Int32Array(features.length)
	for (const sentence of features.doc.sentences)
		for (let row = sentence.from; row < sentence.to; row++) values[row] = readAt(features, sentence, place, row)
	return {values, ...numbersOfValues(values)}
}
