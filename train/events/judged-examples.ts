import {viewPairs} from '#src/facts/event/retelling/pair-view.js'
import {type Proposal, viewOf} from '#src/facts/event/trigger/propose.js'
import type {Trigger} from '#src/facts/event/trigger/triggers.js'
import type {TypeIndex} from '#src/facts/event/trigger/type-index.js'
import {spanOf} from '#src/model/document.js'
import {overlaps} from '#src/model/span.js'
import type {Example} from '../learning/train-logistic.js'
import type {Annotated} from './annotated.js'
import {pairKeys, triggerKeys} from './examples.js'
import type {JudgedArticle} from './judged-articles.js'

/** An article of which the triggers were judged, with its reading. */
export interface Judged extends JudgedArticle, Annotated {}

/** Each word that was judged, for each type that it may be a trigger of. */
export function judgedTriggerExamples(judged: Judged, index: TypeIndex): Example[] {
	const view = viewOf(judged.reading, index)
	return view.triggers.flatMap((trigger) => {
		const event = eventOf(judged, trigger)
		if (event === null) return []
		const type = index.types[trigger.type]!
		return {keys: triggerKeys(view, trigger, type), right: judged.article.events![event]?.type === type.name}
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
	const views = viewPairs(reading, proposals)
	return proposals.flatMap((one, at) =>
		proposals.slice(at + 1).flatMap((other, more) => {
			const [first, second] = [numbers[at]!, numbers[at + 1 + more]!]
			if (one.type !== other.type || first < 0 || second < 0) return []
			return {keys: pairKeys(views[at]!, views[at + 1 + more]!), right: first === second}
		}),
	)
}
