import {normAt, sentenceAt, textOf} from '../../model/document.js'
import {mentionAt, type Reading, timesIn} from '../../model/reading.js'
import {textSpan} from '../../model/span.js'
import type {TimeMention} from '../../model/time.js'
import type {FoundEvent} from './found.js'
import type {EventFact} from './schema.js'

/** The date of an event: one in the clause of its trigger, else the nearest of the sentence; null where there is none. */
export function dateOf(reading: Reading, {trigger}: FoundEvent): EventFact['date'] {
	const sentence = sentenceAt(reading, trigger.head)
	if (!sentence) return null
	let best: TimeMention | null = null
	let nearest = Number.POSITIVE_INFINITY
	for (const time of timesIn(reading, sentence)) {
		if ((time.type !== 'DATE' && time.type !== 'TIME') || /_REF$/.test(time.value)) continue
		const far = reading.clauseAt[time.from] === reading.clauseAt[trigger.head] ? 0 : 100
		const distance = far + Math.min(Math.abs(time.from - trigger.to), Math.abs(trigger.from - time.to))
		if (distance < nearest) [best, nearest] = [time, distance]
	}
	return best && {...textSpan(reading.text, best), value: best.value}
}

const locative = /^(?:in|at|near|outside|inside|across|off|around|throughout|on|from)$/

/** The place of an event: the nearest named place of its sentence after a preposition of place; null where there is none. */
export function placeOf(reading: Reading, {trigger}: FoundEvent): EventFact['place'] {
	const sentence = sentenceAt(reading, trigger.head)
	let best: EventFact['place'] = null
	let nearest = Number.POSITIVE_INFINITY
	for (let row = sentence?.from ?? 0; row < (sentence?.to ?? 0); row++) {
		const mention = mentionAt(reading, row)
		if (mention?.form !== 'name') continue
		const entity = reading.entities[mention.entity]
		row = Math.max(row, mention.to - 1)
		if (entity?.type !== 'place') continue
		const before = normAt(reading, mention.from - (/^(?:the|an?)$/.test(normAt(reading, mention.from - 1)) ? 2 : 1))
		if (!locative.test(before)) continue
		const far = reading.clauseAt[mention.head] === reading.clauseAt[trigger.head] ? 0 : 100
		const distance = far + Math.min(Math.abs(mention.from - trigger.to), Math.abs(trigger.from - mention.to))
		if (distance < nearest) {
			nearest = distance
			best = {...textOf(reading, mention), name: entity.name, id: entity.id}
		}
	}
	return best
}
