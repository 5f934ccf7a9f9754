import type {Entity} from '../model/entity.js'
import {entityAt, type Reading} from '../model/reading.js'
import type {Range} from '../model/span.js'
import type {Argument} from './argument.js'

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
