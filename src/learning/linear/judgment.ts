import type {FeatureWeight, Judgment} from '../../model/observer.js'
import {FeatureList} from './feature-list.js'
import type {Ranker} from './ranker.js'
import {fetchWeights} from './weight-table.js'

/** Features with what they were made of. */
class RecordedList extends FeatureList {
	readonly templates: number[] = []
	readonly filled: (readonly number[])[] = []

	override add(template: number, first = 0, second = 0, third = 0): void {
		super.add(template, first, second, third)
		this.templates.push(template)
		this.filled.push([first, second, third])
	}
}

/**
 * A judgment with what each feature adds to it. `write` writes the features of what is judged, as one candidate, once more: for
 * an observer alone.
 */
export function judgmentOf(
	ranker: Ranker,
	write: (list: FeatureList) => void,
	{probability, least = 0}: {readonly probability: number; readonly least?: number},
): Judgment {
	return {probability, least, weights: () => weightsOf(ranker, write)}
}

function weightsOf({weights, unit}: Ranker, write: (list: FeatureList) => void): FeatureWeight[] {
	const list = new RecordedList()
	write(list)
	fetchWeights(weights, list.keys, list.count, list.values)
	return list.templates.map((template, at) => ({template, values: list.filled[at]!, weight: list.values[at]! * unit}))
}
