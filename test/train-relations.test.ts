import {describe, expect, it} from '@jest/globals'
import type {RecordArticle, RecordRelation} from '#src/evaluate/records/record-article.js'
import {readUpToFacts} from '../train/facts/readings.js'
import {relationPairs} from '../train/facts/relation-pairs.js'

const text = 'Ann Moss and her brother, Bob Moss, met Carla Moss in Narva. Ann Moss works for Birk Bank.'

const article = (...relations: RecordRelation[]): RecordArticle => ({
	id: 'family',
	published: null,
	text,
	relations,
	quotes: [],
	quantities: [],
	dates: [],
	entities: ['Ann Moss', 'Bob Moss', 'Carla Moss'].map((name) => ({type: 'person', name, mentions: [name]})),
	roles: [],
	statements: [],
	allStatements: false,
	key: null,
})

const rightOf = (...relations: RecordRelation[]): number => {
	const [read] = readUpToFacts([article(...relations)])
	return relationPairs(read!).filter(({right}) => right).length
}

describe('pairs to learn relations from', () => {
	it('are right where they fit an annotated relation best, not wherever a word is shared', () => {
		expect(rightOf({type: 'family', subject: 'Ann Moss', object: 'Bob Moss'})).toBe(1)
		expect(rightOf({type: 'affiliation', subject: 'the Moss family', object: 'a bank in Tartu'})).toBe(0)
	})

	it('are found by a part of a name where nothing fits better', () => {
		expect(rightOf({type: 'affiliation', subject: 'Ann Moss', object: 'Birk'})).toBe(1)
		expect(rightOf()).toBe(0)
	})
})
