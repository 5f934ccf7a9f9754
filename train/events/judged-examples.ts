import {writePairFeatures} from '#src/facts/event/pair-features.js'
import type {Proposal} from '#src/facts/event/propose.js'
import {viewOf} from '#src/facts/event/propose.js'
import {frameOf} from '#src/facts/event/slots.js'
import {writeTriggerFeatures} from '#src/facts/event/trigger-features.js'
import type {Trigger} from '#src/facts/event/triggers.js'
import type {TypeIndex} from '#src/facts/event/type-index.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {spanOf} from '#src/model/document.js'
import {overlaps} from '#src/model/span.js'
import type {Example} from '../learning/train-logistic.js'
import type {Annotated} from './annotated.js'
import type {JudgedArticle} from './judged-articles.js'

/** An article of which the triggers were judged, with its reading. */
export interface Judged extends JudgedArticle, Annotated {}

const list = new FeatureList()

const take = (): Int32Array => list.takeEach()[0]!

/** Each word that was judged, for each type that it may be a trigger of. */
export function judgedTriggerExamples(judged: Judged, index: TypeIndex): Example[] {
	const {reading} = judged
	const view = viewOf(reading, index)
	return view.triggers.flatMap((trigger) => {
		const event = eventOf(judged, trigger)
		if (event === null) return []
		const type = index.types[trigger.type]!
		list.clear()
		writeTriggerFeatures(view, trigger, type, frameOf(reading, view.phrases, trigger), list)
		return {keys: take(), right: judged.article.events![event]?.type === type.name}
	})
}

// The first event that a word is the trigger of, -1 where it names none, null where it wasn't judged.
function eventOf({reading, article, others}: Judged, trigger: Trigger): number | null {
	const span = spanOf(reading, trigger)
	const event = article.events!.findIndex((one) => overlaps(span, one.trigger))
	if (event >= 0) return event
	return others.some((one) => overlaps(span, one)) ? -1 : null
}

/** Pairs of triggers of one type: right where they are coreferent. */
export function judgedPairExamples(judged: Judged, proposals: readonly Proposal[]): Example[] {
	const {reading, article, clusters} = judged
	const clusterOf = ({trigger, type}: Proposal): number => {
		const event = eventOf(judged, trigger) ?? -1
		return article.events![event]?.type === type.name ? clusters[event]! : -1
	}
	const numbers = proposals.map(clusterOf)
	return proposals.flatMap((one, at) =>
		proposals.slice(at + 1).flatMap((other, more) => {
			const [first, second] = [numbers[at]!, numbers[at + 1 + more]!]
			if (one.type !== other.type || first < 0 || second < 0) return []
			list.clear()
			writePairFeatures(reading, one, other, list)
			return {keys: take(), right: first === second}
		}),
	)
}
