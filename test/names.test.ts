import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {findNames} from '../src/entities/names/find.js'
import {makeArticle} from '../src/model/article/make-article.js'
import type {FoundName} from '../src/model/entity.js'
import {readArticleDocument} from '../src/read.js'
import {abbreviations} from '../src/sentences/abbreviations.js'

const lists = {abbreviations: new Set(abbreviations)}
const read = (text: string) => readArticleDocument(makeArticle({text}), lists, null)
const find = (text: string): FoundName[] => findNames(read(text))

describe('names by rules', () => {
	it('gives the ids of cities and the gender of persons', () => {
		const [person, city] = find('Yesterday Mrs. Keller came to Nairobi.')
		expect(person).toMatchObject({type: 'person', gender: 'female'})
		expect(city).toMatchObject({geonames: '184745', iso: 'KE'})
	})

	it('never throws, and its spans lie in the text, in order, without overlaps', () => {
		const word = fc.constantFrom(
			'The',
			'U.S.',
			'Bank',
			'of',
			'China',
			"'s",
			'-',
			'Sen.',
			'Ann',
			'“',
			'.',
			'\n',
			'é',
			'\ud800',
		)
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({unit: 'binary'}),
					fc.array(word).map((words) => words.join(' ')),
				),
				(text) => {
					let last = 0
					for (const {start, end, from, to, confidence} of find(text)) {
						expect(start).toBeGreaterThanOrEqual(last)
						expect(end).toBeGreaterThan(start)
						expect(to).toBeGreaterThan(from)
						expect(confidence).toBeGreaterThanOrEqual(0)
						expect(confidence).toBeLessThanOrEqual(1)
						last = end
					}
				},
			),
			{numRuns: 200},
		)
	})

	it('reads a list of ten thousand names, in time that grows with its length', () => {
		const last = (at: number): string =>
			`Kel${'abcdefghij'[at % 10]}${'lmnoprst'[(at >> 3) % 8]}${'aeiou'[(at >> 6) % 5]}son`
		const list = (count: number): string =>
			Array.from({length: count}, (_, at) => `Anna ${last(at)}, John ${last(at + 7)}`).join(', ')
		const time = (count: number): number => {
			const doc = read(list(count))
			const start = performance.now()
			expect(findNames(doc).length).toBeGreaterThan(count)
			return performance.now() - start
		}
		time(500)
		expect(time(5000)).toBeLessThan(40 * (time(500) + 5))
	})
})
