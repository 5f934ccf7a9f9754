import {confidences} from '../../model/confidences.js'
import {lemmaIn, normAt, sentenceAt, wordAt, xposAt} from '../../model/document.js'
import type {Entity, Mention} from '../../model/entity.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import {coverRows, mentionAt, type Reading} from '../../model/reading.js'
import {quotesByRow} from '../claim.js'
import {caseOf, referentsOf} from './found.js'

// Not the object, which may stand before its own name: `After they met her, Ann Lee left`.
type Gender = 'female' | 'male'

const genders: ReadonlyMap<string, Gender> = new Map([
	['PRP he', 'male'],
	['PRP$ her', 'female'],
	['PRP$ his', 'male'],
	['PRP she', 'female'],
])

/** Most tokens of a passage that is cut out of its text: whom a whole article doesn't name at first it names later. */
const maxTokens = 250

/**
 * A reading in which pronouns stand for a person whom the text doesn't name: `She was born in Oslo and is married to Bo Ray`, cut out
 * of its article or below a picture. Only where no person is named before the first of them and no noun for a person stands before
 * one, outside quotations and questions.
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
				confidence: confidences.coreference.unnamed,
			}),
		),
	].sort((a, b) => a.from - b.from)
	return {...reading, entities, mentions, mentionAt: coverRows(reading.tokens.length, mentions)}
}

/** Whether it is a person whom pronouns alone stand for. */
export const isPronominal = ({id}: Pick<Entity, 'id'>): boolean => pronominalIds.has(id)

function findUnnamed(reading: Reading): {readonly row: number; readonly entity: Entity}[] {
	const end = firstPerson(reading)
	const quoteAt = quotesByRow(reading)
	const known = new Set<Gender>()
	const others = new Set<Gender>()
	const found: {row: number; entity: Entity}[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		if (row >= end && known.size === 0) break
		for (const gender of gendersOf(reading, row)) others.add(gender)
		const gender = genders.get(`${xposAt(reading, row)} ${normAt(reading, row)}`)
		if (!gender || reading.mentionAt[row] !== -1 || quoteAt[row] !== -1) continue
		if (others.has(gender) || isOpen(reading, row)) continue
		if (row < end) known.add(gender)
		if (known.has(gender)) found.push({row, entity: pronominal[gender]})
	}
	return found
}

// The row of the first mention of a person, or one behind the last row.
const firstPerson = ({mentions, entities, tokens}: Reading): number =>
	mentions.find(({entity}) => entities[entity]!.type === 'person')?.from ?? tokens.length

// The genders of a person whom a noun stands for, so that a pronoun behind may refer to it: `The driver fled; he lives in Oslo`.
function gendersOf(reading: Reading, row: number): readonly Gender[] {
	const isPerson = personClasses.some((one) => lemmaIn(reading, row, one))
	if (!isPerson || !/^NNP?$/.test(xposAt(reading, row)) || mentionAt(reading, row)?.form === 'name') return []
	// `She is a teacher`, `He worked as a teacher`, `a teacher training school`
	const isPredicate = childBy(reading.tree, row, 'cop') >= 0 || caseOf(reading, row) === 'as'
	if (isPredicate || relationOf(reading.tree, row) === 'compound' || referentsOf(reading, row, 'person').length > 0)
		return []
	return lemmaIn(reading, row, 'male-noun')
		? ['male']
		: lemmaIn(reading, row, 'female-noun')
			? ['female']
			: ['female', 'male']
}

const personClasses = ['person-noun', 'description-noun', 'kinship-noun', 'age-group-noun', 'occupation-noun'] as const

// `Is he from Oslo?`, `Anyone who thinks he is`, `if he is`: of no one in particular.
function isOpen(reading: Reading, row: number): boolean {
	const {from, to} = sentenceAt(reading, row) ?? {from: row, to: row}
	for (let at = from; at < to; at++) {
		if (wordAt(reading, at) === '?') return true
		if (at < row && indefinites.test(normAt(reading, at))) return true
	}
	return false
}

const indefinites = /^(?:(?:any|every|no|some)(?:body|one)|if|none|unless|whether|whichever|whoever)$/

const personOf = (gender: Gender): Entity => ({
	id: `unnamed-${gender}`,
	type: 'person',
	subtype: null,
	name: gender === 'female' ? 'She' : 'He',
	gender,
	ids: {iso: null, geonames: null, wikidata: null},
})

const pronominal: Readonly<Record<Gender, Entity>> = {female: personOf('female'), male: personOf('male')}
const pronominalIds: ReadonlySet<string> = new Set(Object.values(pronominal).map(({id}) => id))
