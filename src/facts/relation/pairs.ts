import type {Entity, EntityType, Mention} from '../../model/entity.js'
import type {Reading} from '../../model/reading.js'
import type {RelationType} from './schema.js'

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
/** Places of a pair that are kept. */
const maxPlaces = 6

/** All pairs of an article that stand in one sentence or in two neighbouring ones, a name at least among the latter. */
export function findPairs(reading: Reading): EntityPair[] {
	const pairs = new Map<string, EntityPair & {readonly places: PairPlace[]}>()
	const add = (subject: Mention, object: Mention, isTogether: boolean): void => {
		if (subject.entity === object.entity || Math.abs(subject.head - object.head) > maxDistance) return
		for (const type of typesOf(reading.entities[subject.entity]!, reading.entities[object.entity]!)) {
			const ends = {type, subject: subject.entity, object: object.entity}
			const key = keyOfPair(ends)
			const pair = pairs.get(key)
			if (!pair) pairs.set(key, {...ends, places: [{subject, object, isTogether}]})
			else if (pair.places.length < maxPlaces) pair.places.push({subject, object, isTogether})
		}
	}
	const bySentence = mentionsBySentence(reading)
	bySentence.forEach((mentions, sentence) => {
		for (const subject of mentions) for (const object of mentions) add(subject, object, true)
		const next = bySentence.get(sentence + 1)
		if (!next) return
		for (const one of mentions)
			for (const other of next) {
				if (one.form !== 'name' && other.form !== 'name') continue
				add(one, other, false)
				add(other, one, false)
			}
	})
	return [...pairs.values()]
}

function mentionsBySentence({mentions, tokens}: Reading): Map<number, Mention[]> {
	const bySentence = new Map<number, Mention[]>()
	for (const mention of mentions) {
		const sentence = tokens.sentences[mention.head] ?? 0
		const list = bySentence.get(sentence)
		if (!list) bySentence.set(sentence, [mention])
		else if (list.length < maxMentions) list.push(mention)
	}
	return bySentence
}
