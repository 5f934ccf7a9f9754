import {describe, expect, it} from '@jest/globals'
import {createReadingReader} from '../src/extract.js'
import {judgeRelations, relationOfPair} from '../src/facts/relation/pairs/judge-pairs.js'
import {type EntityPair, findPairs} from '../src/facts/relation/pairs/pairs.js'
import {relationTypes} from '../src/facts/relation/relation-types.js'
import {draftRelations, findByRules} from '../src/facts/relation/rule.js'
import {kinBetween} from '../src/facts/relation/rules/kin.js'
import {hashWord} from '../src/learning/hash.js'
import {FeatureList} from '../src/learning/linear/feature-list.js'
import type {Ranker} from '../src/learning/linear/ranker.js'
import type {Reading} from '../src/model/reading.js'
import {loadStandardModels} from '../src/models.js'
import {rankerOf} from './ranker-of.js'

const readingOf = createReadingReader(loadStandardModels())
const read = (text: string): Reading => readingOf({text})

const named = ({entities}: Reading, {type, subject, object}: EntityPair): string =>
	`${entities[subject]!.name}, ${type}, ${entities[object]!.name}`

const pairsIn = (text: string): string[] => {
	const reading = read(text)
	return findPairs(reading).map((pair) => named(reading, pair))
}

/** Gives every pair these log-odds, by its type alone (template 1). */
function constant(logOdds: number): Ranker {
	const list = new FeatureList()
	for (const type of relationTypes) list.add(1, hashWord(type))
	list.close()
	return rankerOf(list.takeEach()[0]!, logOdds)
}

describe('pairs of entities', () => {
	it.each(['', 'Rain', 'Rain fell all day.', 'Ana Ruiz', 'Ana Ruiz left. Ruiz came back.'])(
		'are none in %j',
		(text) => {
			expect(pairsIn(text)).toEqual([])
		},
	)

	it('have the types that their ends allow', () => {
		const pairs = pairsIn('Ana Ruiz works for Harbour Bank in Oslo.')
		expect(pairs).toContain('Ana Ruiz, affiliation, Harbour Bank')
		expect(pairs).toContain('Ana Ruiz, residence, Oslo')
		expect(pairs).toContain('Harbour Bank, base, Oslo')
		expect(pairs.filter((pair) => pair.includes('family'))).toEqual([])
	})

	it('stand in one sentence or in two neighbouring ones', () => {
		const reading = read('Ana Ruiz left on Monday. Tom Beck came on Tuesday. It rained. Eva Holt stayed.')
		const places = findPairs(reading).flatMap((pair) =>
			pair.places.map(({isTogether}) => `${named(reading, pair)}, ${isTogether}`),
		)
		expect(places).toContain('Ana Ruiz, family, Tom Beck, false')
		expect(places.filter((place) => place.includes('Holt'))).toEqual([])
	})

	it('are few in a sentence of many names, with few places each', () => {
		const first = ['Ana', 'Tom', 'Eva', 'Max', 'Ida', 'Jon', 'Liv', 'Per']
		const last = ['Ruiz', 'Beck', 'Holt', 'Moss', 'Lund']
		const names = last.flatMap((family) => first.map((given) => `${given} ${family}`))
		const many = read(`The guests were ${names.join(', ')}.`)
		expect(many.entities.length).toBeGreaterThan(30)
		expect(findPairs(many).length).toBeLessThanOrEqual(24 * 23)
		const often = read('Ana Ruiz met Tom Beck. '.repeat(12))
		expect(Math.max(...findPairs(often).map(({places}) => places.length))).toBe(6)
	})
})

describe('the judge of relations', () => {
	const text = 'Ana Ruiz, 41, works for Harbour Bank in Oslo. Her husband, Tom Beck, is a painter.'

	it.each(['', 'Rain', 'Rain fell.', 'Ana Ruiz'])('finds nothing in %j', (empty) => {
		expect(judgeRelations(read(empty), [], constant(9))).toEqual([])
	})

	it('keeps what rules found, with its probability, and adds no pair twice', () => {
		const reading = read(text)
		const found = findByRules(reading)
		expect(found.length).toBeGreaterThan(0)
		const judged = judgeRelations(reading, found, constant(9))
		expect(judged.slice(0, found.length).map(({rule}) => rule)).toEqual(found.map(({rule}) => rule))
		const ends = judged
			.filter(({object}) => object.entity)
			.map(({type, subject, object}) => `${type} ${subject.entity?.id} ${object.entity?.id}`)
		expect(judged.length).toBeGreaterThan(found.length)
		const added = ends.slice(found.filter(({object}) => object.entity).length)
		expect(new Set(added).size).toBe(added.length)
		expect(added.filter((end) => ends.indexOf(end) < ends.length - added.length)).toEqual([])
	})

	it('leaves ages, which have no second entity, as rules found them', () => {
		const reading = read(text)
		const ages = judgeRelations(reading, findByRules(reading), constant(-9)).filter(({type}) => type === 'age')
		expect(ages.map(({object, confidence}) => [object.name, confidence])).toEqual([['41', undefined]])
	})

	it('adds nothing improbable, and takes nothing away', () => {
		const reading = read(text)
		const found = findByRules(reading)
		expect(judgeRelations(reading, found, constant(-9))).toHaveLength(found.length)
		expect(draftRelations(reading, null).map(({rule}) => rule)).not.toContain('relation/pair-family')
	})
})

describe('the relation of a pair', () => {
	const relationIn = (text: string, type: string) => {
		const reading = read(text)
		const pair = findPairs(reading).find((one) => one.type === type)
		return pair ? relationOfPair(reading, pair, 0.5) : null
	}

	it('names the country of a nationality', () => {
		expect(relationIn('The Norwegian painter Ana Ruiz died.', 'nationality')?.object.name).toBe('Norway')
	})

	it('has the noun of kinship in its detail', () => {
		expect(relationIn('Ana Ruiz and her cousin Tom Beck left.', 'family')).toMatchObject({
			detail: 'cousin',
			confidence: 0.5,
			rule: 'relation/pair-family',
		})
		expect(relationIn('Ana Ruiz met Tom Beck.', 'family')?.detail).toBeNull()
	})

	it('reads no noun of kinship behind both names', () => {
		const reading = read('Ana Ruiz met Tom Beck and a cousin.')
		const [first, second] = reading.mentions
		expect(kinBetween(reading, {subject: first!, object: second!})).toBeNull()
	})
})
