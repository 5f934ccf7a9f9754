import type {EventFact} from '../../facts/event/schema.js'
import type {Extraction} from '../../facts/extraction.js'
import {overlaps} from '../../model/span.js'
import {calibrationFigures} from '../calibration.js'
import {type Counts, countsOf, figuresOver, percent} from '../counts.js'
import {contextOf, type Difference} from '../errors.js'
import {layer} from './layer.js'
import type {RecordArticle, RecordEvent, RecordEventArgument} from './record-article.js'
import {namesSame} from './same-words.js'

/**
 * Events of the same type, one to one, whose triggers overlap, or an argument of the same role overlaps or names the same
 * entity; `events.arguments`: over all arguments of gold and ours, right with their role on matched events;
 * `events.key`: how many of those that make the article worth reading are found; on those matched, date, place,
 * polarity and modality. Articles without annotated events are left out.
 */
export const eventLayer = layer('event', (pairs) => {
	const sum = {gold: 0, key: 0, keyFound: 0, matched: 0, date: 0, place: 0, polarity: 0, modality: 0, claim: 0}
	const counts: Counts[] = []
	const roles: Counts[] = []
	const judged: {confidence: number; right: boolean}[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		if (!gold.events) continue
		const ours = found.facts.filter((fact): fact is EventFact => fact.kind === 'event')
		const matched = matchEvents(gold, gold.events, ours, found)
		sum.gold += gold.events.length
		sum.matched += matched.size
		counts.push(countsOf(matched.size, ours.length, gold.events.length))
		let right = 0
		for (const one of gold.events) {
			const event = matched.get(one)
			if (one.key) sum.key++
			if (one.key && event) sum.keyFound++
			if (!event) {
				differences.push(differenceOf(gold.text, `event missed: ${one.type}`, one, null))
				continue
			}
			right += sharedArguments(gold, one, event, found)
			if (one.date === undefined || one.date === (event.date?.value ?? null)) sum.date++
			if (one.place === undefined || samePlace(gold, one.place, event.place, found)) sum.place++
			const samePolarity = one.polarity === undefined || one.polarity === event.claim.polarity
			const sameModality = one.modality === undefined || one.modality === event.claim.modality
			if (samePolarity) sum.polarity++
			if (sameModality) sum.modality++
			if (samePolarity && sameModality) sum.claim++
			else differences.push(differenceOf(gold.text, 'event: polarity or modality', one, event))
		}
		const seen = new Set(matched.values())
		for (const event of ours) {
			judged.push({confidence: event.confidence, right: seen.has(event)})
			if (!seen.has(event)) differences.push(differenceOf(gold.text, `event invented: ${event.type}`, null, event))
		}
		const all = gold.events.reduce((total, one) => total + one.arguments.length, 0)
		const mine = ours.reduce((total, one) => total + one.arguments.length, 0)
		roles.push(countsOf(right, mine, all))
	}
	if (counts.length === 0) return {items: 0, figures: [], differences}
	return {
		items: sum.gold,
		figures: [
			...figuresOver('events', counts),
			...figuresOver('events.arguments', roles),
			{metric: 'events.key', value: percent(sum.keyFound, sum.key)},
			{metric: 'events.date', value: percent(sum.date, sum.matched)},
			{metric: 'events.place', value: percent(sum.place, sum.matched)},
			{metric: 'events.polarity', value: percent(sum.polarity, sum.matched)},
			{metric: 'events.modality', value: percent(sum.modality, sum.matched)},
			{metric: 'events.claim', value: percent(sum.claim, sum.matched)},
			...calibrationFigures('events', judged),
		],
		differences,
		judged,
	}
})

/** Pairs events of gold and ours one to one: those with the same trigger first, then those with most arguments in common. */
export function matchEvents(
	article: RecordArticle,
	golds: readonly RecordEvent[],
	ours: readonly EventFact[],
	found: Extraction,
): Map<RecordEvent, EventFact> {
	const candidates = golds.flatMap((gold) =>
		ours.flatMap((event) => {
			if (gold.type !== event.type) return []
			const worth = (overlaps(gold.trigger, event.trigger) ? 100 : 0) + sharedArguments(article, gold, event, found)
			return worth > 0 ? [{gold, event, worth}] : []
		}),
	)
	candidates.sort((a, b) => b.worth - a.worth)
	const matched = new Map<RecordEvent, EventFact>()
	const taken = new Set<EventFact>()
	for (const {gold, event} of candidates) {
		if (matched.has(gold) || taken.has(event)) continue
		matched.set(gold, event)
		taken.add(event)
	}
	return matched
}

// One to one: an argument of ours is right for one of gold's.
function sharedArguments(article: RecordArticle, gold: RecordEvent, ours: EventFact, found: Extraction): number {
	const left = new Set(ours.arguments)
	let shared = 0
	for (const wanted of gold.arguments) {
		const same = [...left].find((one) => one.role === wanted.role && isSame(article, wanted, one, found))
		if (!same) continue
		left.delete(same)
		shared++
	}
	return shared
}

const isSame = (
	article: RecordArticle,
	gold: RecordEventArgument,
	ours: EventFact['arguments'][number],
	found: Extraction,
): boolean =>
	overlaps(gold, ours) ||
	(gold.name !== null && ours.id !== null && namesSame(article, gold.name, ours.name, ours.id, found))

const samePlace = (
	article: RecordArticle,
	gold: string | null,
	ours: EventFact['place'],
	found: Extraction,
): boolean =>
	gold === null || ours === null ? gold === null && ours === null : namesSame(article, gold, ours.name, ours.id, found)

function differenceOf(text: string, kind: string, gold: RecordEvent | null, ours: EventFact | null): Difference {
	const place = gold?.trigger ?? ours!.trigger
	return {
		kind,
		text: contextOf(text, place.start, place.end),
		gold:
			gold &&
			say(
				gold,
				gold.polarity,
				gold.modality,
				gold.arguments.map(({role, text}) => `${role}: ${text}`),
			),
		ours:
			ours &&
			say(
				ours,
				ours.claim.polarity,
				ours.claim.modality,
				ours.arguments.map(({role, text}) => `${role}: ${text}`),
			),
		rule: ours?.evidence.rule ?? null,
	}
}

const say = (
	{trigger}: {readonly trigger: {readonly text: string}},
	polarity: string | undefined,
	modality: string | undefined,
	roles: readonly string[],
): string => [`${trigger.text} (${polarity ?? '–'}, ${modality ?? '–'})`, ...roles].join(' | ')
