import {z} from 'zod'
import type {Entity} from '../model/entity.js'
import {entityAt, type Reading} from '../model/reading.js'
import type {Range} from '../model/span.js'
import {textSpanSchema} from './base.js'

/** Whom or what a phrase stands for, and every entity named in it. */
export const referentFields = {
	name: z.string().describe('canonical name, else the text'),
	id: z.string().nullable().describe('id of the entity that it stands for'),
	entities: z
		.array(
			z.strictObject({
				id: z.string().describe('its id among the entities'),
				name: z.string().describe('its fullest form in the article'),
			}),
		)
		.describe('every entity named inside, that of the head first'),
}

/** A phrase that fills a place of a fact: its words, whom or what they stand for, and every entity named in them. */
export const argumentSchema = textSpanSchema.extend(referentFields)

/** A phrase that fills a place of a fact. */
export type Argument = z.infer<typeof argumentSchema>

/** The entities that a phrase stands for, then all that are named or meant inside it; each once. */
export function entitiesIn(
	reading: Reading,
	{from, to}: Range,
	first: readonly (Entity | undefined)[] = [],
): Argument['entities'] {
	const found = new Map(first.flatMap((entity) => (entity ? [[entity.id, entity.name] as const] : [])))
	for (let row = from; row < to; row++) {
		const entity = entityAt(reading, row)
		if (entity && !found.has(entity.id)) found.set(entity.id, entity.name)
	}
	return [...found].map(([id, name]) => ({id, name}))
}
