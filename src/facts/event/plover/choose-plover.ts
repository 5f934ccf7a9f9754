import {unpackWeights} from '../../../learning/files/weight-file.js'
import {ChoiceSums} from '../../../learning/linear/choice-sums.js'
import {FeatureList} from '../../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates, softmax, unpackRanker} from '../../../learning/linear/ranker.js'
import {confidences} from '../../../model/confidences.js'
import type {Reading} from '../../../model/reading.js'
import type {Claim} from '../../base.js'
import type {FoundEvent} from '../found.js'
import {type PloverRoot, rootCodes} from '../types/type.js'
import {ploverOf} from './plover.js'
import {type PloverSigns, ploverChoices, scorePloverFeatures} from './plover-features.js'

/** Loads the weights that choose the codes of events. @throws WeightError */
export const loadPloverModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('plover'), 'plover'), 'plover', 'plover')

const list = new FeatureList()

const known = new WeakMap<Ranker, ChoiceSums>()

function sumsOf(model: Ranker): ChoiceSums {
	let sums = known.get(model)
	if (!sums) {
		sums = new ChoiceSums(model, ploverChoices.length)
		known.set(model, sums)
	}
	return sums
}

/**
 * The root code of an event in PLOVER: the likeliest by the model, or that of the rules where no code is likeliest but far from
 * certain; by rule without a model. Null where the event is no act of politics, and for types that are none, as a caller's own.
 */
export function choosePlover(
	reading: Reading,
	event: Pick<FoundEvent, 'trigger' | 'type'>,
	claim: Pick<Claim, 'polarity' | 'modality'>,
	model: Ranker | null,
): PloverRoot | null {
	const ruled = ploverOf(reading, event, claim)
	// `did not reject the budget`: denied, an act is none of its kind.
	if (!model || !event.type.plover || claim.polarity === 'denied') return ruled
	const {code, share, none} = likeliestCode(reading, {event, claim, ruled}, model)
	if (share >= none) return code
	return none > confidences.events['max-uncoded'] ? null : ruled
}

/** The likeliest code of an act, with its probability and that of no code, each 0 to 1. */
export function likeliestCode(
	reading: Reading,
	signs: PloverSigns,
	model: Ranker,
): {readonly code: PloverRoot; readonly share: number; readonly none: number} {
	list.clear()
	scorePloverFeatures(reading, signs, sumsOf(model), list)
	const [none, ...shares] = softmax(scoreCandidates(model, list))
	const share = Math.max(...shares)
	return {code: rootCodes[shares.indexOf(share)]!, share, none: none!}
}
