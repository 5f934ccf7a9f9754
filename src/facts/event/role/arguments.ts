import {textOf} from '../../../model/document.js'
import {isPartOfGroup} from '../../../model/part-of-group.js'
import {entityAt, mentionAt, type Reading} from '../../../model/reading.js'
import type {EventArgument} from '../schema.js'
import type {Phrase} from './phrases.js'
import type {Filled} from './roles.js'

/** A filled role as a record has it, with the canonical name and every entity that is named inside. */
export function argumentOf(reading: Reading, {role, candidate}: Filled): EventArgument {
	const {phrase} = candidate
	const entity = reading.entities[phrase.entity]
	const mention = mentionAt(reading, phrase.head)
	// `40 Conservatives` were arrested, not the Conservatives.
	const isWhole = !entity || !mention || !isPartOfGroup(reading, phrase.from, mention, entity)
	const {start, end, text} = textOf(reading, phrase)
	return {
		role,
		start,
		end,
		text,
		name: (isWhole && entity?.name) || text,
		id: entity?.id ?? null,
		entities: entitiesIn(reading, phrase),
		quantityId: null,
		actor: null,
	}
}

function entitiesIn(reading: Reading, {from, to}: Phrase): EventArgument['entities'] {
	const found = new Map<string, string>()
	for (let row = from; row < to; row++) {
		const entity = entityAt(reading, row)
		if (entity) found.set(entity.id, entity.name)
	}
	return [...found].map(([id, name]) => ({id, name}))
}
