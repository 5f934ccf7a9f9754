import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {contentWords, namesSame} from '#src/evaluate/records/same-words.js'
import {plainName} from '#src/evaluate/same-name.js'
import type {Extraction} from '#src/facts/extraction.js'
import {contextOfPairs, relationOfPair} from '#src/facts/relation/pairs/judge-pairs.js'
import {writePairFeatures} from '#src/facts/relation/pairs/pair-features.js'
import {type EntityPair, findPairs} from '#src/facts/relation/pairs/pairs.js'
import {findByRules} from '#src/facts/relation/rule.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {textOf} from '#src/model/document.js'
import type {Reading} from '#src/model/reading.js'
import {recordExtraction} from '#src/record.js'
import type {Example} from '../learning/train-logistic.js'
import type {ReadArticle} from './readings.js'

/** How well an end of gold fits an entity: by a name that either side has, as the scorer's names are the same, by a word. */
const fits = {byName: 1, asScored: 2, byWord: 3, not: 4} as const
type Fit = (typeof fits)[keyof typeof fits]

/**
 * The pairs of entities of an article, with their features. Right are those that fit an annotated relation best: of
 * `Ann Lee | Bo Lee` not each pair of Lees, as the scorer, which must be lenient, would have it.
 */
export function relationPairs({article, reading}: ReadArticle): Example[] {
	const pairs = findPairs(reading)
	const right = rightPairs(article, reading, pairs)
	return labelledPairs(reading, pairs, (pair) => right.has(pair))
}

/** Pairs of entities with their features. `isRight`: whether one is related; undefined where that isn't known, which leaves it out. */
export function labelledPairs(
	reading: Reading,
	pairs: readonly EntityPair[],
	isRight: (pair: EntityPair) => boolean | undefined,
): Example[] {
	const context = contextOfPairs(reading, findByRules(reading))
	const list = new FeatureList()
	return pairs.flatMap((pair): Example[] => {
		const right = isRight(pair)
		if (right === undefined) return []
		list.clear()
		writePairFeatures(context, pair, list)
		return [{keys: list.takeEach()[0]!, right}]
	})
}

function rightPairs(article: RecordArticle, reading: Reading, pairs: readonly EntityPair[]): Set<EntityPair> {
	const found = recordExtraction(reading, [], false)
	const names = namesOfEntities(reading)
	const objects = new Map(pairs.map((pair) => [pair, relationOfPair(reading, pair, 0).object.name]))
	const right = new Set<EntityPair>()
	for (const relation of article.relations ?? []) {
		const own = pairs.filter(({type}) => type === relation.type)
		const ends = own.map((pair) => ({
			pair,
			subject: fitOf(article, relation.subject, endOf(reading, names, pair.subject), found),
			object: fitOf(article, relation.object, endOf(reading, names, pair.object, objects.get(pair)), found),
		}))
		const subject = Math.min(...ends.map((one) => one.subject))
		const object = Math.min(...ends.map((one) => one.object))
		if (Math.max(subject, object) === fits.not || (subject === fits.byWord && object === fits.byWord)) continue
		for (const one of ends) if (one.subject === subject && one.object === object) right.add(one.pair)
	}
	return right
}

function namesOfEntities(reading: Reading): ReadonlySet<string>[] {
	const names = reading.entities.map(({name}) => new Set([plainName(name)]))
	for (const mention of reading.mentions)
		if (mention.form === 'name') names[mention.entity]!.add(plainName(textOf(reading, mention).text))
	return names
}

interface End {
	readonly name: string
	readonly id: string
	/** Its written forms, as `plainName` gives them. */
	readonly names: ReadonlySet<string>
}

const endOf = (reading: Reading, names: readonly ReadonlySet<string>[], index: number, name?: string): End => {
	const entity = reading.entities[index]!
	return {name: name ?? entity.name, id: entity.id, names: names[index]!}
}

function fitOf(article: RecordArticle, gold: string, {name, id, names}: End, found: Extraction): Fit {
	const forms = [gold, ...(article.entities.find((one) => one.name === gold)?.mentions ?? [])]
	if (forms.some((form) => names.has(plainName(form)) || plainName(form) === plainName(name))) return fits.byName
	if (namesSame(article, gold, name, id, found)) return fits.asScored
	const words = new Set(forms.flatMap(contentWords))
	return contentWords(name).some((word) => words.has(word)) ? fits.byWord : fits.not
}
