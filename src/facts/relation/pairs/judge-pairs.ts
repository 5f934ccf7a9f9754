import {unpackWeights} from '../../../learning/files/weight-file.js'
import {FeatureList} from '../../../learning/linear/feature-list.js'
import {judgmentOf} from '../../../learning/linear/judgment.js'
import {probabilityOf, type Ranker, unpackRanker} from '../../../learning/linear/ranker.js'
import {confidences} from '../../../model/confidences.js'
import {lemmaIn, spanOf} from '../../../model/document.js'
import type {Entity, Role} from '../../../model/entity.js'
import type {Reading} from '../../../model/reading.js'
import {extent, type Span} from '../../../model/span.js'
import {quotesByRow} from '../../claim.js'
import {type FoundRelation, relate, sideAt, withValue} from '../found.js'
import {kinBetween} from '../rules/kin.js'
import {countryOf, detailOf} from '../rules/modifiers.js'
import {isPronominal} from '../unnamed.js'
import {indexNearerHolders} from './nearer-holder.js'
import {type PairContext, writeEnds, writePairFeatures, writePlaces} from './pair-features.js'
import {type EntityPair, eachPair, keyOfPair, keyOfSubject, type PairPlace} from './pairs.js'
import {indexRelatedPlaces} from './unrelated-pairs.js'

/** Loads the weights that judge relations. @throws WeightError */
export const loadRelationModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('relations'), 'relations'), 'relations', 'pair')

/**
 * Relations by a logistic regression over pairs of entities, learned from annotated news: it says how
 * probable those are that rules found, and adds other pairs that are probable enough.
 */
export function judgeRelations(reading: Reading, found: readonly FoundRelation[], model: Ranker): FoundRelation[] {
	const context = contextOfPairs(reading, found)
	const list = new FeatureList()
	const probabilities = new Map<string, number>()
	const added: FoundRelation[] = []
	const kept = new Set(context.byRule.keys())
	const partners = reading.roles.filter(({head}) => head === 'partner')
	const isNearerHolders = indexNearerHolders(reading, found)
	const relatedPlaces = indexRelatedPlaces(reading)
	for (const pair of eachPair(reading)) {
		const key = keyOfPair(pair)
		const isFound = context.byRule.has(key)
		list.clear()
		writeEnds(context, pair, list)
		if (!isFound && probabilityOf(model, list) < leastAt(pair)) continue
		writePlaces(context, pair, list)
		const probability = probabilityOf(model, list)
		const places = probability >= least && !isOfPronouns(reading, pair) ? relatedPlaces(pair) : []
		if (isFound) probabilities.set(key, probability)
		// Relatives are related both ways: one of them says it all.
		const isTurned = pair.type === 'family' && kept.has(keyOfPair(turned(pair)))
		const isOthers = () => areBusinessPartners(reading, partners, pair) || isNearerHolders(pair) || places.length === 0
		const isKept = isFound || (!isTurned && probability >= least && !isOthers())
		if (isKept) kept.add(key)
		reading.run.observer?.decide({
			step: 'pair',
			...placeOf(reading, pair),
			isKept,
			type: pair.type,
			names: [reading.entities[pair.subject]!.name, reading.entities[pair.object]!.name],
			isFound,
			judgment: judgmentOf(model, (own) => writePairFeatures(context, pair, own), {probability, least}),
		})
		if (isKept && !isFound) added.push(relationOfPair(reading, {...pair, places}, probability))
	}
	const judged = found.map((one) => {
		const pair = pairOf(one, context.indexes)
		const confidence = pair ? probabilities.get(keyOfPair(pair)) : undefined
		return confidence === undefined ? one : withConfidence(one, confidence)
	})
	return [...judged, ...added]
}

// `He lives in Oslo and she lives in Bergen`: of whom the text doesn't name only what a rule finds.
const isOfPronouns = ({entities}: Reading, {subject, object}: EntityPair): boolean =>
	isPronominal(entities[subject]!) || isPronominal(entities[object]!)

const turned = ({type, subject, object}: EntityPair): Pick<EntityPair, 'type' | 'subject' | 'object'> => ({
	type,
	subject: object,
	object: subject,
})

// `Ruiz and his business partner, Ann Lee`: no family.
function areBusinessPartners(
	reading: Reading,
	partners: readonly Role[],
	{type, subject, object, places}: EntityPair,
): boolean {
	if (type !== 'family') return false
	const own = partners.filter(({person}) => person === subject || person === object)
	return places.some((place) => {
		const {start, end} = extent([spanOf(reading, place.subject), spanOf(reading, place.object)])
		return own.some(({span}) => span.start >= start && span.start < end)
	})
}

const withConfidence = (
	{type, subject, object, detail, range, verb, rule}: FoundRelation,
	confidence: number,
): FoundRelation => ({type, subject, object, detail, range, verb, rule, confidence})

const {'min-added': least, 'min-by-ends': leastByEnds, 'min-apart': leastApart} = confidences.relations

// What ends that share a sentence are to each other the words between them say.
const leastAt = ({places}: EntityPair): number => (places.some(({isTogether}) => isTogether) ? leastByEnds : leastApart)

const placeOf = (reading: Reading, {places}: EntityPair): Span =>
	extent(places.slice(0, 1).flatMap(({subject, object}) => [spanOf(reading, subject), spanOf(reading, object)]))

/** What the pairs of an article share, with what rules found. */
export function contextOfPairs(reading: Reading, found: readonly FoundRelation[]): PairContext {
	const indexes = new Map(reading.entities.map((entity, index) => [entity, index]))
	const byRule = new Map<string, Set<string>>()
	const objects = new Map<string, Set<number>>()
	for (const relation of found) {
		const pair = pairOf(relation, indexes)
		if (!pair) continue
		const key = keyOfPair(pair)
		byRule.set(key, (byRule.get(key) ?? new Set()).add(relation.rule))
		const subject = keyOfSubject(pair)
		objects.set(subject, (objects.get(subject) ?? new Set()).add(pair.object))
	}
	const counts = reading.entities.map(() => 0)
	for (const {entity} of reading.mentions) counts[entity]!++
	const posts = reading.entities.map(() => new Set<string>())
	for (const {person, head} of reading.roles) if (head) posts[person]?.add(head)
	return {
		reading,
		indexes,
		byRule,
		objects,
		counts,
		posts,
		quoteAt: quotesByRow(reading),
		last: {places: null, features: []},
	}
}

// The pair of entities that a relation joins; null where an end is none.
function pairOf(
	{type, subject, object}: FoundRelation,
	indexes: PairContext['indexes'],
): Pick<EntityPair, 'type' | 'subject' | 'object'> | null {
	const from = subject.entity ? indexes.get(subject.entity) : undefined
	const to = object.entity ? indexes.get(object.entity) : undefined
	return from === undefined || to === undefined ? null : {type, subject: from, object: to}
}

/** The relation that a pair stands for, at the place where its ends stand nearest. */
export function relationOfPair(
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
	const side = sideAt(reading, best.object.head)
	const object = type === 'nationality' ? withValue(side, countryOf(reading, entity)) : side
	const detail =
		type === 'affiliation' && entity.type === 'organization'
			? belongingOf(reading, best, entity)
			: type === 'family'
				? kinBetween(reading, best)
				: null
	return withConfidence(relate(type, subject, object, `pair-${type}`, {detail}), confidence)
}

// `graduated from Acme College`, `a degree from Yale`, but `joined the faculty of Yale`
function belongingOf(reading: Reading, {subject, object, isTogether}: PairPlace, entity: Entity): string {
	const usual = detailOf(entity)
	if (!isTogether || usual === 'party' || usual === 'team') return usual
	const [first, second] = subject.head < object.head ? [subject, object] : [object, subject]
	for (let row = second.from - 1; row >= first.to; row--) {
		if (lemmaIn(reading, row, 'teaching-noun') || lemmaIn(reading, row, 'teaching-verb')) return 'employee'
		if (lemmaIn(reading, row, 'degree-noun') || lemmaIn(reading, row, 'study-verb')) return 'school'
	}
	return usual
}

// Tokens between both ends.
const gapOf = ({subject, object}: PairPlace): number =>
	subject.head < object.head ? object.from - subject.to : subject.from - object.to
