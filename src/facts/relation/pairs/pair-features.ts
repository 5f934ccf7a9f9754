import {hashWord, mixPair} from '../../../learning/hash.js'
import type {FeatureList} from '../../../learning/linear/feature-list.js'
import {type Entity, lastNameWord} from '../../../model/entity.js'
import type {Reading} from '../../../model/reading.js'
import {type EntityPair, keyOfPair, keyOfSubject} from './pairs.js'
import {kindOf, type PlaceFeatures, readPlace} from './place-features.js'

/** What the features of all pairs of an article share. */
export interface PairContext {
	readonly reading: Reading
	/** Place of each entity in the list of entities. */
	readonly indexes: ReadonlyMap<Entity, number>
	/** Rules that found a relation of a type between two entities, by `keyOfPair`. */
	readonly byRule: ReadonlyMap<string, ReadonlySet<string>>
	/** Objects that rules found for a subject, by `keyOfSubject`. */
	readonly objects: ReadonlyMap<string, ReadonlySet<number>>
	/** How often each entity is mentioned. */
	readonly counts: readonly number[]
	/** Head nouns of the posts of each entity. */
	readonly posts: readonly ReadonlySet<string>[]
	/** For each token row the innermost quote that holds it, or -1. */
	readonly quoteAt: Int32Array
	/** The places read last, with what is known of them: the types of two entities follow each other, and have the same ones. */
	readonly last: {places: EntityPair['places'] | null; features: PlaceFeatures}
}

/** Features of a pair, closed as one candidate: of the pair, and of the places where it stands. */
export function writePairFeatures(context: PairContext, pair: EntityPair, list: FeatureList): void {
	writeEnds(context, pair, list)
	writePlaces(context, pair, list)
}

/** Features of a pair itself: of its ends, and of what rules found of them. */
export function writeEnds(context: PairContext, pair: EntityPair, list: FeatureList): void {
	const {reading, byRule, objects, counts, posts} = context
	const type = hashWord(pair.type)
	const object = reading.entities[pair.object]!
	const subject = reading.entities[pair.subject]!
	const kind = kindOf(object)
	const last = hashWord(lastNameWord(object))
	const rules = byRule.get(keyOfPair(pair)) ?? new Set()
	const others = objects.get(keyOfSubject(pair))
	const isFound = rules.size > 0 ? 1 : 0
	const hasOther = others && others.size > isFound ? 1 : 0
	const together = pair.places.filter(({isTogether}) => isTogether).length
	list.add(1, type)
	list.add(2, type, isFound)
	for (const rule of rules) list.add(3, type, hashWord(rule))
	list.add(4, type, isFound, hasOther)
	list.add(5, type, kind, isFound)
	list.add(6, type, last)
	list.add(7, type, Math.min(together, 3), Math.min(pair.places.length, 4))
	list.add(8, type, bucketOf(counts[pair.object]!), bucketOf(counts[pair.subject]!))
	list.add(9, type, hashWord(subject.subtype ?? subject.type), kind)
	for (const post of posts[pair.subject] ?? []) {
		list.add(10, type, hashWord(post), kind)
		list.add(11, type, hashWord(post))
	}
	if ((posts[pair.subject]?.size ?? 0) === 0) list.add(12, type, kind)
}

const bucketOf = (count: number): number => (count < 3 ? count : count < 6 ? 3 : count < 12 ? 4 : 5)

/** Features of the places of a pair, which close it: what several of them share is added once. */
export function writePlaces(context: PairContext, pair: EntityPair, list: FeatureList): void {
	const {places} = pair
	const {last} = context
	const type = hashWord(pair.type)
	if (last.places !== places) {
		last.places = places
		last.features = withoutRepeats(context, places)
	}
	const {features} = last
	for (let at = 0; at < features.length; at += 3) list.add(features[at]!, type, features[at + 1]!, features[at + 2]!)
	list.close()
}

/** Keys of the features of a pair so far: few enough to be looked through, and kept in a list that is used again. */
const seen: number[] = []

function withoutRepeats({reading, quoteAt}: PairContext, places: EntityPair['places']): number[] {
	seen.length = 0
	const different: number[] = []
	for (const place of places) {
		const features = readPlace(reading, quoteAt, place)
		for (let at = 0; at < features.length; at += 3) {
			const template = features[at]!
			const first = features[at + 1]!
			const second = features[at + 2]!
			const key = mixPair(mixPair(template, first), second)
			if (seen.includes(key)) continue
			seen.push(key)
			different.push(template, first, second)
		}
	}
	return different
}
