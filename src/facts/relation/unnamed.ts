import {normAt, xposAt} from '../../model/document.js'
import type {Entity, Mention} from '../../model/entity.js'
import {coverRows, type Reading} from '../../model/reading.js'
import {quotesByRow} from '../claim.js'

// Not the object, which may stand before its own name: `After they met her, Ann Lee left`.
const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
	['PRP he', 'male'],
	['PRP$ her', 'female'],
	['PRP$ his', 'male'],
	['PRP she', 'female'],
])

/** Most tokens of a passage that is cut out of its text: whom a whole article doesn't name at first it names later. */
const maxTokens = 250

/**
 * A reading in which pronouns stand for a person whom the text doesn't name: `She was born in Oslo and is married to Bo Ray`, cut out
 * of its article or below a picture. Only where no person is named before the first of them, outside quotations.
 */
export function withUnnamed(reading: Reading): Reading {
	const added = reading.tokens.length > maxTokens ? [] : findUnnamed(reading)
	if (added.length === 0) return reading
	const entities = [...reading.entities, ...new Set(added.map(({entity}) => entity))]
	const indexes = new Map(entities.map((entity, index) => [entity, index]))
	const mentions = [
		...reading.mentions,
		...added.map(
			({row, entity}): Mention => ({
				start: reading.tokens.starts[row]!,
				end: reading.tokens.ends[row]!,
				from: row,
				to: row + 1,
				head: row,
				form: 'pronoun',
				entity: indexes.get(entity)!,
				rule: 'unnamed',
				confidence: 1,
			}),
		),
	].sort((a, b) => a.from - b.from)
	return {...reading, entities, mentions, mentionAt: coverRows(reading.tokens.length, mentions)}
}

/** Whether it is a person whom pronouns alone stand for. */
export const isUnnamed = ({id}: Pick<Entity, 'id'>): boolean => id.startsWith('unnamed-')

function findUnnamed(reading: Reading): {readonly row: number; readonly entity: Entity}[] {
	const end = firstPerson(reading)
	const quoteAt = quotesByRow(reading)
	const known = new Map<string, Entity>()
	const found: {row: number; entity: Entity}[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		if (row >= end && known.size === 0) break
		const gender = genders.get(`${xposAt(reading, row)} ${normAt(reading, row)}`)
		if (!gender || reading.mentionAt[row] !== -1 || quoteAt[row] !== -1) continue
		if (row < end && !known.has(gender)) known.set(gender, unnamedOf(gender))
		const entity = known.get(gender)
		if (entity) found.push({row, entity})
	}
	return found
}

// The row of the first mention of a person, or one behind the last row.
const firstPerson = ({mentions, entities, tokens}: Reading): number =>
	mentions.find(({entity}) => entities[entity]!.type === 'person')?.from ?? tokens.length

const unnamedOf = (gender: 'female' | 'male'): Entity => ({
	id: `unnamed-${gender}`,
	type: 'person',
	subtype: null,
	name: gender === 'female' ? 'She' : 'He',
	gender,
	ids: {iso: null, geonames: null, wikidata: null},
})
