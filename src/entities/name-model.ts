import {type Chain, makeChain} from '../learning/chain.js'
import {type LinearModel, unpackModel} from '../learning/linear-model.js'
import {rebuild, unpackWeights, type WeightFile} from '../learning/weight-file.js'
import {type Gazetteer, unpackGazetteer} from './name-gazetteer.js'
import {labelCount, mayFollow} from './name-labels.js'
import {createWordCache, type WordCache} from './name-sentence.js'
import type {WordClasses} from './name-word.js'

/**
 * The learned model of names: a linear-chain conditional random field over single sentences, and a second one on top of
 * its scores that sees how the rest of the article was labelled.
 */
export interface NameModel {
	readonly classes: WordClasses
	readonly gazetteer: Gazetteer
	readonly base: LinearModel
	/** Worth of one unit of the base weights, in log-odds. */
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
	const base = unpackWeights(read('names'), 'names')
	const second = unpackWeights(read('names-second'), 'names-second')
	return {
		classes,
		gazetteer: unpackGazetteer(read('gazetteers')),
		base: unpackModel(base, 'names'),
		baseUnit: numberOf(base, 'names'),
		baseChain: chainOf(base, 'names'),
		second: {
			model: unpackModel(second, 'names-second'),
			unit: numberOf(second, 'names-second'),
			chain: chainOf(second, 'names-second'),
		},
		cache: createWordCache(),
	}
}

function numberOf({about}: WeightFile, name: string): number {
	if (typeof about.unit !== 'number') throw rebuild(name, 'has no unit')
	return about.unit
}

function chainOf({about}: WeightFile, name: string): Chain {
	const {transitions} = about
	if (!Array.isArray(transitions) || transitions.length !== labelCount ** 2) throw rebuild(name, 'has other labels')
	return makeChain(labelCount, transitions as number[], mayFollow)
}
