import {matchEvents} from '#src/evaluate/records/events.js'
import type {RecordEvent, RecordEventArgument} from '#src/evaluate/records/record-article.js'
import {plainName} from '#src/evaluate/same-name.js'
import type {FoundEvent} from '#src/facts/event/found.js'
import {clusterProposals} from '#src/facts/event/retelling/cluster.js'
import {contextsOf} from '#src/facts/event/retelling/event-context.js'
import {writeEventFeatures} from '#src/facts/event/retelling/event-features.js'
import {rankClusters} from '#src/facts/event/retelling/judge.js'
import {writePairFeatures} from '#src/facts/event/retelling/pair-features.js'
import {type PairView, viewPairs} from '#src/facts/event/retelling/pair-view.js'
import {mayFill} from '#src/facts/event/role/assign.js'
import {surroundingsOf} from '#src/facts/event/role/candidates.js'
import type {Phrase} from '#src/facts/event/role/phrases.js'
import {viewRole, writeRoleFeatures} from '#src/facts/event/role/role-features.js'
import {fillByFrames, rolesOf, roleWith} from '#src/facts/event/role/roles.js'
import {frameOf} from '#src/facts/event/role/slots.js'
import {draftOf} from '#src/facts/event/rule.js'
import type {EventFact} from '#src/facts/event/schema.js'
import {type Proposal, viewOf} from '#src/facts/event/trigger/propose.js'
import {type TriggerView, writeTriggerFeatures} from '#src/facts/event/trigger/trigger-features.js'
import type {Trigger} from '#src/facts/event/trigger/triggers.js'
import type {TypeIndex} from '#src/facts/event/trigger/type-index.js'
import type {EventType} from '#src/facts/event/types/type.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import type {Ranker} from '#src/learning/linear/ranker.js'
import {lemmaAt, rangeOf, spanOf, uposAt} from '#src/model/document.js'
import type {Reading} from '#src/model/reading.js'
import {overlaps, type Range} from '#src/model/span.js'
import type {Example} from '../learning/train-logistic.js'
import type {Annotated} from './annotated.js'
import {isOfLoneSentences} from './invented.js'

const list = new FeatureList()

const take = (): Int32Array => list.takeEach()[0]!

/** The feature keys of a word as the trigger of a type. */
export function triggerKeys(view: TriggerView, trigger: Trigger, type: EventType): Int32Array {
	list.clear()
	writeTriggerFeatures(view, trigger, type, frameOf(view.reading, view.phrases, trigger), list)
	return take()
}

/** The feature keys of two proposals as mentions of one event. */
export function pairKeys(one: PairView, other: PairView): Int32Array {
	list.clear()
	writePairFeatures(one, other, list)
	return take()
}

/** Each word that may be a trigger: right where it stands among those of an event of its type, or mentions it. */
export function triggerExamples({article, reading, found}: Annotated, index: TypeIndex): Example[] {
	const view = {...viewOf(reading, index), isIsolated: isOfLoneSentences(article)}
	return view.triggers.map((trigger) => {
		const type = index.types[trigger.type]!
		const keys = triggerKeys(view, trigger, type)
		const events = article.events!.filter((event) => event.type === type.name)
		if (events.some((event) => overlaps(spanOf(reading, trigger), event.trigger))) return {keys, right: true}
		// Another mention of an annotated event.
		if (events.length === 0) return {keys, right: false}
		const filled = fillByFrames(trigger, type, surroundingsOf(reading, view.phrases, trigger).candidates)
		const fact = asFact(reading, {trigger, type, filled, weak: [], probability: 1})
		return {keys, right: matchEvents(article, events, [fact], found).size > 0}
	})
}

/** Each phrase around the trigger of an annotated event in each role; what overlaps an argument in part says nothing. */
export function roleExamples({article, reading, found}: Annotated, index: TypeIndex): Example[] {
	const all = viewOf(reading, index)
	return article.events!.flatMap((event) => {
		const trigger = triggerOf(reading, all.triggers, event, index)
		const type = index.types[trigger.type]!
		const surroundings = surroundingsOf(reading, all.phrases, trigger)
		return rolesOf(type).flatMap((filling) => {
			const view = viewRole(trigger, surroundings, filling, null)
			return surroundings.candidates.flatMap((candidate) => {
				if (!mayFill(filling, candidate)) return []
				const golds = event.arguments.filter(({role}) => roleWith(trigger, type, role, candidate.name) === filling.name)
				const verdicts = golds.map((one) => compare(reading, found.entities, candidate.phrase, one))
				const right = verdicts.includes('same')
				if (!right && verdicts.includes('part')) return []
				list.clear()
				writeRoleFeatures(reading, view, candidate, list)
				return {keys: take(), right}
			})
		})
	})
}

// The listed trigger that overlaps, else the head of the annotated words.
export function triggerOf(
	reading: Reading,
	triggers: readonly Trigger[],
	event: RecordEvent,
	index: TypeIndex,
): Trigger {
	const type = index.types.findIndex(({name}) => name === event.type)
	const listed = triggers.find((one) => one.type === type && overlaps(spanOf(reading, one), event.trigger))
	if (listed) return listed
	const range = rangeOf(reading, event.trigger)
	const head = headOf(reading, range)
	const wordClass = uposAt(reading, head) === 'VERB' ? 'verb' : 'noun'
	return {type, head, wordClass, strong: false, word: lemmaAt(reading, head), ...range}
}

function headOf(reading: Reading, {from, to}: Range): number {
	for (let row = from; row < to; row++) {
		const head = reading.tree.heads[row]!
		if ((head < from || head >= to) && uposAt(reading, row) !== 'PUNCT') return row
	}
	return from
}

type Entities = Annotated['found']['entities']

function compare(
	reading: Reading,
	entities: Entities,
	phrase: Phrase,
	gold: RecordEventArgument,
): 'same' | 'part' | 'other' {
	const range = rangeOf(reading, gold)
	const head = headOf(reading, range)
	const span = spanOf(reading, phrase)
	if (phrase.filler === 'clause') {
		const shared = Math.min(span.end, gold.end) - Math.max(span.start, gold.start)
		return shared > 0.5 * Math.max(span.end - span.start, gold.end - gold.start)
			? 'same'
			: shared > 0
				? 'part'
				: 'other'
	}
	if (phrase.head === head) return 'same'
	if (phrase.head >= range.from && phrase.head < range.to) return 'part'
	const entity = reading.entities[phrase.entity]
	if (entity && gold.name !== null) {
		const names = entities.find(({id}) => id === entity.id)?.mentions.map(({text}) => plainName(text)) ?? []
		if (names.includes(plainName(gold.name)) || plainName(entity.name) === plainName(gold.name)) return 'part'
	}
	return overlaps(span, gold) ? 'part' : 'other'
}

/** A mention as the record that it would become, as far as events are matched by it. */
export const asFact = (reading: Reading, {trigger, type, filled, probability}: Proposal): EventFact =>
	draftOf(reading, {trigger, type, filled, probability, rule: '', others: []}).fields as unknown as EventFact

/** For each mention the annotated event that it may be one of: by its trigger, else by an argument. */
function eventsOf({article, reading, found}: Annotated, proposals: readonly Proposal[]): (RecordEvent | undefined)[] {
	return proposals.map((one) => {
		const fact = asFact(reading, one)
		const events = article.events!.filter(({type}) => type === one.type.name)
		return (
			events.find((event) => overlaps(event.trigger, fact.trigger)) ??
			[...matchEvents(article, events, [fact], found).keys()][0]
		)
	})
}

/** Pairs of mentions of annotated events of one type: right where both are of one event. */
export function pairExamples(annotated: Annotated, proposals: readonly Proposal[]): Example[] {
	const {reading} = annotated
	const events = eventsOf(annotated, proposals)
	const views = viewPairs(reading, proposals)
	const examples: Example[] = []
	proposals.forEach((one, at) => {
		for (let to = at + 1; to < proposals.length; to++) {
			const other = proposals[to]!
			if (other.type !== one.type || !events[at] || !events[to]) continue
			examples.push({keys: pairKeys(views[at]!, views[to]!), right: events[at] === events[to]})
		}
	})
	return examples
}

/** Each cluster of mentions: right where it is matched with an annotated event, one to one. */
export function eventExamples(
	{article, reading, found}: Annotated,
	proposals: readonly Proposal[],
	pair: Ranker,
): Example[] {
	const ranked = rankClusters(clusterProposals(reading, proposals, pair))
	const facts = ranked.map(({main, filled}) => asFact(reading, {...main, filled}))
	const matched = new Set(matchEvents(article, article.events!, facts, found).values())
	return contextsOf(reading, ranked).map((context, at) => {
		list.clear()
		writeEventFeatures(reading, context, list)
		return {keys: take(), right: matched.has(facts[at]!)}
	})
}

/** Events as facts, as far as the scorer reads them; their claims are neutral. */
export const composeFrom = (reading: Reading, events: readonly FoundEvent[]): EventFact[] =>
	events.map((event) => {
		const {fields, confidence, rule} = draftOf(reading, event)
		const claim = {polarity: 'affirmed', modality: 'actual'}
		return {...fields, confidence, claim, evidence: {...fields.trigger, rule}} as unknown as EventFact
	})
