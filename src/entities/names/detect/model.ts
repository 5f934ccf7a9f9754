import {type Chain, makeChain} from '../../../learning/chain/chain.js'
import {rebuild, sectionOf, unpackWeights} from '../../../learning/files/weight-file.js'
import type {LinearModel} from '../../../learning/linear/linear-model.js'
import {unpackModel} from '../../../learning/linear/linear-model-file.js'
import {type Gazetteer, unpackGazetteer} from '../gazetteer/hashed-lists.js'
import {createWordCache, type WordCache} from './article-words.js'
import {labelCount, mayFollow} from './labels.js'
import type {WordClasses} from './word.js'

/**
 * The learned model of names: a linear-chain conditional random field over single sentences, and a second one over its scores
 * and the labels of the rest of the article.
 */
export interface NameModel {
	readonly classes: WordClasses
	readonly gazetteer: Gazetteer
	readonly base: LinearModel
	/** Log-odds of one unit of the base weights. */
	readonly baseUnit: number
	readonly baseChain: Chain
	/** Null while the first pass is being trained. */
	readonly second: {readonly model: LinearModel; readonly unit: number; readonly chain: Chain} | null
	readonly cache: WordCache
}

/**
 * Loads the model of names. `classes` are the word clusters of the syntax room's lexicon.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadNameModel(read: (name: string) => Uint8Array, classes: WordClasses): NameModel {
	const file = unpackWeights(read('names'), 'names')
	return openNameModel(sectionOf(file, 'base', 'names'), sectionOf(file, 'second', 'names'), {
		classes,
		gazetteer: unpackGazetteer(read('gazetteers')),
	})
}

/** A model out of the packed weights of its passes. */
export function openNameModel(
	base: Uint8Array,
	second: Uint8Array | null,
	{classes, gazetteer}: Pick<NameModel, 'classes' | 'gazetteer'>,
): NameModel {
	const {model, unit, chain} = openPass(base, 'base')
	return {
		classes,
		gazetteer,
		base: model,
		baseUnit: unit,
		baseChain: chain,
		second: second && openPass(second, 'second'),
		cache: createWordCache(),
	}
}

function openPass(bytes: Uint8Array, pass: string): {model: LinearModel; unit: number; chain: Chain} {
	const file = unpackWeights(bytes, 'names')
	const {unit, transitions} = file.about
	if (typeof unit !== 'number') throw rebuild('names', 'has no unit')
	if (!Array.isArray(transitions) || transitions.length !== labelCount ** 2) throw rebuild('names', 'has other labels')
	return {
		model: unpackModel(file, 'names', pass),
		unit,
		chain: makeChain(labelCount, transitions as number[], mayFollow),
	}
}
