import {claimOf, quotesByRow} from '#src/facts/claim.js'
import {modalityOfEvent} from '#src/facts/event/claim/claim-of-event.js'
import {eventModalities, writeModalityFeatures} from '#src/facts/event/claim/modality-features.js'
import {dateOf} from '#src/facts/event/role/time-and-place.js'
import {cueRows, draftOf} from '#src/facts/event/rule.js'
import {viewOf} from '#src/facts/event/trigger/propose.js'
import type {TypeIndex} from '#src/facts/event/trigger/type-index.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import type {Group} from '../learning/train-ranker.js'
import type {Annotated} from './annotated.js'
import {triggerOf} from './examples.js'

const list = new FeatureList()

/** Each annotated event that isn't denied, with its possible modalities as candidates. */
export function modalityExamples({article, reading}: Annotated, index: TypeIndex): Group[] {
	const {triggers} = viewOf(reading, index)
	const cues = cueRows(reading)
	const quoteAt = quotesByRow(reading)
	return article.events!.flatMap((gold) => {
		if (gold.polarity === 'denied') return []
		const trigger = triggerOf(reading, triggers, gold, index)
		const type = index.types[trigger.type]!
		const event = {type, trigger, filled: [], probability: 1, rule: '', others: []}
		// What the clause that asserts it says of it.
		const ofClause = claimOf(reading, quoteAt, {...draftOf(reading, event, cues), modality: null}, () => null).modality
		const time = dateOf(reading, trigger, cues)
		const ruled = modalityOfEvent(reading, event, time)(ofClause)
		list.clear()
		writeModalityFeatures(reading, {event, time, ofClause, ruled}, list)
		const right = gold.modality ?? 'actual'
		return {candidates: list.takeEach(), target: eventModalities.map((one) => (one === right ? 1 : 0))}
	})
}
