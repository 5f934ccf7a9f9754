import type {Entity, EntityType, Mention} from '../../../model/entity.js'
import type {Reading} from '../../../model/reading.js'
import type {RelationType} from '../schema.js'
import {PairRows} from './pair-rows.js'

/** Two entities between which a relation of a type may hold. */
export interface EntityPair {
	readonly type: RelationType
	/** Indexes of entities. */
	readonly subject: number
	readonly object: number
	/** Where they stand near each other, in the order of the text; at least one. */
	readonly places: readonly PairPlace[]
}

/** A mention of either entity, near each other. */
export interface PairPlace {
	readonly subject: Mention
	readonly object: Mention
	/** Both stand in one sentence, else in two neighbouring ones. */
	readonly isTogether: boolean
}

/** A key for all pairs of a subject and a type. */
export const keyOfSubject = ({type, subject}: Pick<EntityPair, 'type' | 'subject'>): string => `${type} ${subject}`

/** A key for a type between two entities. */
export const keyOfPair = ({type, subject, object}: Pick<EntityPair, 'type' | 'subject' | 'object'>): string =>
	`${keyOfSubject({type, subject})} ${object}`

/** Types of relations by the types of subject and object. */
const typesByEnds: Readonly<
	Partial<Record<EntityType, Readonly<Partial<Record<EntityType, readonly RelationType[]>>>>>
> = {
	person: {
		organization: ['affiliation', 'founder', 'ownership'],
		place: ['residence', 'birth', 'nationality', 'affiliation'],
		group: ['affiliation', 'nationality'],
		person: ['family'],
	},
	organization: {place: ['base'], organization: ['ownership']},
}

const typesOf = (subject: Entity, object: Entity): readonly RelationType[] =>
	typesByEnds[subject.type]?.[object.type] ?? []

/** Mentions of a sentence that are paired, so that the work is linear. */
const maxMentions = 24
/** Tokens from one head to the other. */
const maxDistance = 45

/**
 * All pairs of an article that stand in one sentence or in two neighbouring ones, a name at least among the latter, in the order
 * of their first place. Each is made when it is asked for, as there may be very many.
 */
export function* eachPair(reading: Reading): Generator<EntityPair> {
	const rows = pairRows(reading)
	const placeOf = (subject: number, object: number, isTogether: boolean): PairPlace => ({
		subject: reading.mentions[subject]!,
		object: reading.mentions[object]!,
		isTogether,
	})
	let before: EntityPair | undefined
	for (let row = 0; row < rows.length; row++) {
		const {type, subject, object} = rows.at(row)
		// The types of two entities follow each other, and have the same places.
		const isSame = before?.subject === subject && before.object === object
		before = {type, subject, object, places: before && isSame ? before.places : rows.placesAt(row, placeOf)}
		yield before
	}
}

/** The pairs of `eachPair` as a list. */
export const findPairs = (reading: Reading): EntityPair[] => [...eachPair(reading)]

function pairRows(reading: Reading): PairRows {
	const {entities, mentions} = reading
	const rows = new PairRows(entities.length)
	const bySentence = mentionsBySentence(reading)
	for (const [sentence, own] of bySentence) {
		for (const subject of own) for (const object of own) addPair(reading, rows, subject, object, true)
		const next = bySentence.get(sentence + 1) ?? []
		for (const one of own)
			for (const other of next) {
				if (mentions[one]!.form !== 'name' && mentions[other]!.form !== 'name') continue
				addPair(reading, rows, one, other, false)
				addPair(reading, rows, other, one, false)
			}
	}
	return rows
}

function addPair(
	{entities, mentions}: Reading,
	rows: PairRows,
	subject: number,
	object: number,
	isTogether: boolean,
): void {
	const from = mentions[subject]!
	const to = mentions[object]!
	if (from.entity === to.entity || Math.abs(from.head - to.head) > maxDistance) return
	for (const type of typesOf(entities[from.entity]!, entities[to.entity]!))
		rows.add(type, from.entity, to.entity, {subject, object, isTogether})
}

// Indexes of mentions.
function mentionsBySentence({mentions, tokens}: Reading): Map<number, number[]> {
	const bySentence = new Map<number, number[]>()
	mentions.forEach(({head}, index) => {
		const sentence = tokens.sentences[head] ?? 0
		const list = bySentence.get(sentence)
		if (!list) bySentence.set(sentence, [index])
		else if (list.length < maxMentions) list.push(index)
	})
	return bySentence
}
