import {FeatureList} from '../../../learning/linear/feature-list.js'
import {judgmentOf} from '../../../learning/linear/judgment.js'
import {probabilityOf} from '../../../learning/linear/ranker.js'
import {confidences} from '../../../model/confidences.js'
import {spanOf} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {FoundEvent} from '../found.js'
import type {EventModel} from '../model.js'
import {inOrder} from '../role/assign.js'
import {chooseArguments} from '../role/choose-arguments.js'
import {rolesBySlot} from '../role/slot-roles.js'
import type {Proposal} from '../trigger/propose.js'
import {type Cluster, clusterProposals} from './cluster.js'
import {contextsOf} from './event-context.js'
import {writeEventFeatures} from './event-features.js'

/** The mentions of an event, with how probable it is that it is one. */
export interface Judged {
	readonly cluster: Cluster
	readonly probability: number
}

/** The clusters of an article, the most probable main mention first. */
export const rankClusters = (clusters: readonly Cluster[]): Cluster[] =>
	[...clusters].sort((a, b) => b.main.probability - a.main.probability || a.main.trigger.head - b.main.trigger.head)

const minEvent = confidences.events['min-event']

const list = new FeatureList()

/** Joins proposals to events and judges each. */
export function judgeEvents(
	reading: Reading,
	proposals: readonly Proposal[],
	{pair, event}: Pick<EventModel, 'pair' | 'event'>,
): Judged[] {
	const ranked = rankClusters(clusterProposals(reading, proposals, pair))
	return contextsOf(reading, ranked).map((context) => {
		const {cluster} = context
		list.clear()
		writeEventFeatures(reading, context, list)
		const probability = probabilityOf(event, list)
		const {main, others} = cluster
		reading.run.observer?.decide({
			step: 'event',
			...spanOf(reading, main.trigger),
			isKept: probability >= minEvent,
			type: main.type.name,
			others: others.map(({trigger}) => spanOf(reading, trigger)),
			judgment: judgmentOf(event, (own) => writeEventFeatures(reading, context, own), {
				probability,
				least: minEvent,
			}),
		})
		return {cluster, probability}
	})
}

/** The probable events in the order of the text; a word is the trigger of one. */
export function chooseEvents(reading: Reading, judged: readonly Judged[], min: number = minEvent): FoundEvent[] {
	const taken = new Set<number>()
	return [...judged]
		.sort((a, b) => b.probability - a.probability)
		.filter(({cluster: {main}, probability}) => {
			if (probability < min || taken.has(main.trigger.head)) return false
			taken.add(main.trigger.head)
			return true
		})
		.sort((a, b) => a.cluster.main.trigger.head - b.cluster.main.trigger.head)
		.map(({cluster, cluster: {main, others}, probability}) => ({
			type: main.type,
			trigger: main.trigger,
			filled: inOrder(main.type, rolesBySlot(chooseArguments(reading, cluster, probability))),
			probability: Math.round(1000 * probability) / 1000,
			rule: `event/${main.trigger.wordClass}`,
			others: others.map(({trigger}) => trigger),
		}))
}
