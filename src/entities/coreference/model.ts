import {type Ranker, unpackRanker} from '../../learning/ranker.js'
import {unpackWeights} from '../../learning/weight-file.js'
import type {Question} from './agreement.js'

/** The learned part of reference: a ranker of candidates for each kind of pronoun. */
export type ReferenceModel = Readonly<Record<Exclude<Question, 'person'>, Ranker>>

/**
 * Loads the weights that choose whom a pronoun means.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadReferenceModel(read: (name: string) => Uint8Array): ReferenceModel {
	const file = unpackWeights(read('reference'), 'reference')
	const ranker = (question: Exclude<Question, 'person'>): Ranker => unpackRanker(file, 'reference', question)
	return {he: ranker('he'), it: ranker('it'), they: ranker('they')}
}
