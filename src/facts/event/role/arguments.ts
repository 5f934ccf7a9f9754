import {textOf} from '../../../model/document.js'
import {isPartOfGroup} from '../../../model/grammar/part-of-group.js'
import {itemAt} from '../../../model/item-at.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import {entitiesIn} from '../../entities-in.js'
import type {EventArgument} from '../schema.js'
import type {Phrase} from './phrases.js'
import type {Filled} from './roles.js'

/** A filled role as a record has it, with the canonical name and every entity that is named inside. `isTitle`: it asks for a title. */
export function argumentOf(reading: Reading, {role, candidate}: Filled, isTitle = false): EventArgument {
	const {phrase} = candidate
	// `named Lee its treasurer`: the title isn't its holder.
	const entity = isTitle ? undefined : itemAt(reading.entities, phrase.entity)
	const mention = mentionAt(reading, phrase.head)
	// `40 Conservatives` were arrested, not the Conservatives.
	const isWhole = !entity || !mention || !isPartOfGroup(reading, phrase.from, mention, entity)
	const {start, end, text} = textOf(reading, rangeOf(phrase))
	return {
		role,
		start,
		end,
		text,
		name: isTitle ? text.replace(determiner, '') : (isWhole && entity?.name) || text,
		id: entity?.id ?? null,
		entities: entitiesIn(reading, phrase, [entity]),
		quantityId: null,
		actor: null,
	}
}

/** The rows of a phrase; of a number those of both its ends: `earnings of between $2 and $3`. */
export const rangeOf = ({from, to, quantity}: Phrase): Range =>
	quantity && quantity.min !== null && quantity.max !== null
		? {from: Math.min(from, quantity.from), to: Math.max(to, quantity.to)}
		: {from, to}

const determiner = /^(?:an?|her|his|its|my|our|the|their) /i
