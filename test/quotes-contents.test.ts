import {describe, expect, it} from '@jest/globals'
import {createReader} from '../src/extract.js'
import {packWeights} from '../src/learning/files/weight-file.js'
import {packRanker} from '../src/learning/linear/ranker.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {loadStandardModels, type Models} from '../src/models.js'
import {loadRecordContents} from '../src/quotes/detect/model.js'
import {trainMeanRanker} from '../train/learning/train-ranker.js'

const standard = loadStandardModels()
const withoutRecords: Models = {...standard, quotes: {...standard.quotes, records: null}}

const contentsIn = (text: string, models: Models, attitudes = false): string[] =>
	createReader({attitudes}, models)({text}, {kinds: ['quote']}, newRuleRun()).facts.map((fact) =>
		fact.kind === 'quote' ? fact.content.map((piece) => piece.text).join(' … ') : '',
	)

describe('contents of records', () => {
	const text = 'Ruiz said she had waited for years, compared with two weeks in Narva.'

	it('are fitted to the scheme of records', () => {
		expect(contentsIn(text, withoutRecords)).toEqual(['she had waited for years'])
		expect(contentsIn(text, standard)).toEqual(['she had waited for years, compared with two weeks in Narva'])
	})

	it('are left to the ranker of attributions where attitudes are asked for', () => {
		expect(contentsIn(text, standard, true)).toEqual(contentsIn(text, withoutRecords, true))
	})

	it.each(['', '“', 'Said.', 'Ruiz said.', 'said said said'])('of %j are what they are without the weights', (odd) => {
		expect(contentsIn(odd, standard)).toEqual(contentsIn(odd, withoutRecords))
	})

	it('need a file that has them', () => {
		const file = packWeights({documents: ['a-1']}, packRanker('other', [[1, 1]], 1))
		expect(() => loadRecordContents(() => file)).toThrow(/quote-contents/)
	})
})

describe('a ranker beside weights that stay', () => {
	const [left, right] = [Int32Array.of(11), Int32Array.of(22)]
	const group = {candidates: [left, right], target: [1, 0]}
	const options = {rate: 0.05, epochs: 4, minCount: 1}
	const gap = (known?: readonly number[]): number => {
		const groups = Array.from({length: 20}, () => (known ? {...group, known} : group))
		const weights = new Map(trainMeanRanker(groups, options, [1]))
		return (weights.get(11) ?? 0) - (weights.get(22) ?? 0)
	}

	it('learns less where they are right already', () => {
		expect(gap([6, 0])).toBeLessThan(gap([0, 0]))
	})

	it('learns as much as without them where they say nothing', () => {
		expect(gap([0, 0])).toBeCloseTo(gap(), 12)
	})

	it('learns most against them', () => {
		expect(gap([0, 6])).toBeGreaterThan(gap([0, 0]))
	})
})
