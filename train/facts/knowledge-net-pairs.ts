import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {plainName} from '#src/evaluate/same-name.js'
import {createReadingReader} from '#src/extract.js'
import {type EntityPair, findPairs} from '#src/facts/relation/pairs/pairs.js'
import type {RelationType} from '#src/facts/relation/schema.js'
import {spanOf} from '#src/model/document.js'
import type {Reading} from '#src/model/reading.js'
import {overlaps, type TextSpan} from '#src/model/span.js'
import {type Passage, readPassages} from '../../bench/gold/relations/knowledge-net.js'
import type {Example} from '../learning/train-logistic.js'
import {modelsBeforeFacts} from './readings.js'
import {labelledPairs} from './relation-pairs.js'

const set = 'relations/knowledgenet'

/** The part of KnowledgeNet that is measured by, and not learned from. */
const measuredFold = '4'

/** As a card names it. */
export const knowledgeNetSource =
	'KnowledgeNet (CC BY-SA 4.0), three of its four parts: passages of the encyclopedia and of the web with facts of ten properties'

/** Our type of a property, and whether its subject is the object of ours. */
const typeByProperty: Readonly<Record<string, {readonly type: RelationType; readonly isTurned?: true}>> = {
	NATIONALITY: {type: 'nationality'},
	PLACE_OF_RESIDENCE: {type: 'residence'},
	PLACE_OF_BIRTH: {type: 'birth'},
	HEADQUARTERS: {type: 'base'},
	FOUNDED_BY: {type: 'founder', isTurned: true},
	EDUCATED_AT: {type: 'affiliation'},
	EMPLOYEE_OR_MEMBER_OF: {type: 'affiliation'},
	POLITICAL_AFFILIATION: {type: 'affiliation'},
	SPOUSE: {type: 'family'},
	CHILD_OF: {type: 'family'},
}

/** The pairs of entities in the passages of KnowledgeNet about which it says whether a relation holds, and its documents. */
export function knowledgeNetPairs(gold: string): {
	readonly examples: readonly Example[]
	readonly documents: readonly string[]
} {
	const path = `${set}.jsonl`
	const read = createReadingReader(modelsBeforeFacts())
	const passages = readPassages({path, text: readFileSync(join(gold, path), 'utf8')}).filter(
		({fold}) => fold !== measuredFold,
	)
	return {
		examples: passages.flatMap((passage) =>
			examplesOf(passage, read({id: passage.id, published: null, text: passage.text})),
		),
		documents: passages.map(({id}) => `${set}#${id}`),
	}
}

const examplesOf = (passage: Passage, reading: Reading): Example[] =>
	labelledPairs(
		reading,
		findPairs(reading),
		(pair) => isFactOf(passage, reading, pair) || (isAsked(passage, reading, pair) ? false : undefined),
	)

function isFactOf({facts}: Passage, reading: Reading, {type, subject, object}: EntityPair): boolean {
	return facts.some((fact) => {
		const known = typeByProperty[fact.property]
		if (known?.type !== type) return false
		const [from, to] = known.isTurned ? [fact.objects, fact.subjects] : [fact.subjects, fact.objects]
		const holds = (one: number, other: number): boolean =>
			standsFor(reading, one, from) && standsFor(reading, other, to)
		// Whom one is married to or a child of is related the other way round too.
		return holds(subject, object) || (type === 'family' && holds(object, subject))
	})
}

const standsFor = (reading: Reading, index: number, places: readonly TextSpan[]): boolean =>
	places.some(({text}) => plainName(text) === plainName(reading.entities[index]!.name)) ||
	reading.mentions.some((mention) => {
		const span = mention.entity === index ? spanOf(reading, mention) : null
		return span !== null && places.some((place) => overlaps(place, span))
	})

// Whether the passage is annotated for all properties that the pair may have.
function isAsked({asked}: Passage, reading: Reading, {type, object}: EntityPair): boolean {
	if (type === 'affiliation') {
		const {subtype} = reading.entities[object]!
		if (subtype === 'party') return asked.has('POLITICAL_AFFILIATION')
		return asked.has(subtype === 'school' ? 'EDUCATED_AT' : 'EMPLOYEE_OR_MEMBER_OF')
	}
	const own = Object.keys(typeByProperty).filter((property) => typeByProperty[property]!.type === type)
	return own.length > 0 && own.every((property) => asked.has(property))
}
