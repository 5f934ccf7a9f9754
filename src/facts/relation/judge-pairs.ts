import {FeatureList} from '../../learning/feature-list.js'
import {probabilityOf, type Ranker, unpackRanker} from '../../learning/ranker.js'
import {unpackWeights} from '../../learning/weight-file.js'
import {confidences} from '../../model/confidences.js'
import type {Reading} from '../../model/reading.js'
import {quotesByRow} from '../claim.js'
import {type FoundRelation, relate, type Side, sideAt} from './found.js'
import {kinBetween} from './kin.js'
import {countryOf, detailOf} from './modifiers.js'
import {keyOfPair, type PairContext, writePairFeatures} from './pair-features.js'
import {type EntityPair, findPairs} from './pairs.js'

/** Loads the weights that judge relations. @throws WeightError */
export const loadRelationModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('relations'), 'relations'), 'relations', 'pair')

/**
 * Relations by a logistic regression over pairs of entities, learned from annotated news: it says how
 * probable those are that rules found, and adds other pairs that are probable enough.
 */
export function judgeRelations(reading: Reading, found: readonly FoundRelation[], model: Ranker): FoundRelation[] {
	const context = contextOfPairs(reading, found)
	const pairs = findPairs(reading)
	const list = new FeatureList()
	const probable = new Map<string, number>()
	const added: FoundRelation[] = []
	for (const pair of pairs) {
		list.clear()
		writePairFeatures(context, pair, list)
		const probability = probabilityOf(model, list)
		const key = keyOfPair(pair)
		probable.set(key, probability)
		if (!context.byRule.has(key) && probability >= confidences.relations['min-added'])
			added.push(relationOf(reading, pair, probability))
	}
	const judged = found.map((one) => {
		const probability = probable.get(keyOfFound(reading, one) ?? '')
		return probability === undefined ? one : {...one, confidence: probability}
	})
	return [...judged, ...added]
}

/** The shared context of an article's pairs, with what rules found. */
export function contextOfPairs(reading: Reading, found: readonly FoundRelation[]): PairContext {
	const byRule = new Map<string, string[]>()
	const objects = new Map<string, Set<number>>()
	for (const one of found) {
		const key = keyOfFound(reading, one)
		if (key === null) continue
		const rules = byRule.get(key) ?? []
		if (!rules.includes(one.rule)) byRule.set(key, [...rules, one.rule])
		const [type, subject, object] = key.split(' ')
		const of = `${type} ${subject}`
		objects.set(of, (objects.get(of) ?? new Set()).add(Number(object)))
	}
	const counts = reading.entities.map(() => 0)
	for (const {entity} of reading.mentions) counts[entity]!++
	const posts = reading.entities.map(() => new Set<string>())
	for (const {person, head} of reading.roles) if (head) posts[person]?.add(head)
	return {reading, byRule, objects, counts, posts, quoteAt: quotesByRow(reading), places: new Map()}
}

function keyOfFound({entities}: Reading, {type, subject, object}: FoundRelation): string | null {
	if (!subject.entity || !object.entity) return null
	return keyOfPair({type, subject: entities.indexOf(subject.entity), object: entities.indexOf(object.entity)})
}

/** The relation that a pair stands for, at the place where its ends stand nearest. */
export function relationOf(
	reading: Reading,
	{type, places, object: index}: EntityPair,
	confidence: number,
): FoundRelation {
	const together = places.filter(({isTogether}) => isTogether)
	const best = (together.length > 0 ? together : places).reduce((nearest, place) =>
		gapOf(place) < gapOf(nearest) ? place : nearest,
	)
	const entity = reading.entities[index]!
	const subject = sideAt(reading, best.subject.head)
	const side: Side = sideAt(reading, best.object.head)
	const object = type === 'nationality' ? {...side, ...countryOf(reading, entity)} : side
	const detail = type === 'affiliation' ? detailOf(entity) : type === 'family' ? kinBetween(reading, best) : null
	return {...relate(type, subject, object, `pair-${type}`, {detail}), confidence}
}

const gapOf = ({subject, object}: EntityPair['places'][number]): number =>
	subject.head < object.head ? object.from - subject.to : subject.from - object.to
