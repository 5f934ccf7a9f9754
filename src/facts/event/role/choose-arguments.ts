import {confidences} from '../../../model/confidences.js'
import type {Reading} from '../../../model/reading.js'
import {type Cluster, maxMentions} from '../retelling/cluster.js'
import {isSameFiller} from '../retelling/pair-features.js'
import {isTaken} from './assign.js'
import type {Filled} from './roles.js'

const minBoth = confidences.events['min-event-and-role']

/**
 * The roles of an event that are probable together with the event itself: those of its main mention and of the others, and
 * weak ones where the event is certain. A phrase in the role of an improbable event is right more seldom than its own
 * probability says, and the other way round.
 */
export function chooseArguments(reading: Reading, cluster: Cluster, probability: number): Filled[] {
	const {main, others, filled, weak} = cluster
	const {roles} = main.type
	const chosen: Filled[] = []
	const fits = (one: Filled): boolean => one.probability * probability >= minBoth && !isTaken(roles, one, chosen)
	for (const one of filled) if (fits(one)) chosen.push(one)
	const further = [...weak, ...others.slice(0, maxMentions).flatMap((other) => other.filled)].sort(
		(a, b) => b.probability - a.probability,
	)
	for (const one of further)
		if (fits(one) && !chosen.some((other) => isSameFiller(reading, one, other))) chosen.push(one)
	return chosen
}
