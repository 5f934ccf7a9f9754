import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {assign} from '../bench/gold/coreference/assign.js'
import {calibrationError, chanceError} from '../src/evaluate/calibration.js'
import {jaccardOf, trimName, trimPieces, trimQuote} from '../src/evaluate/compare-spans.js'
import {countsOf, f1Of, figuresOf, noCounts, precisionOf, recallOf} from '../src/evaluate/counts.js'
import {groupDifferences} from '../src/evaluate/errors.js'
import {matchSpans, overlapOf} from '../src/evaluate/match.js'
import {lastName, plainName, sameLastName, sameOrganization} from '../src/evaluate/same-name.js'
import {checkSlices} from '../src/evaluate/slices.js'
import {entity, made, named} from './evaluate/made.js'

const cut = (trim: typeof trimQuote, text: string): string => {
	const {start, end} = trim(text, {start: 0, end: text.length})
	return text.slice(start, end)
}

describe('counts', () => {
	it('says nothing of nothing, and never 100 %', () => {
		expect([f1Of(noCounts), precisionOf(noCounts), recallOf(noCounts)]).toEqual([null, null, null])
	})

	it('counts 3 right of 4 found and 6 in gold', () => {
		const figures = figuresOf('cue.exact', countsOf(3, 4, 6))
		expect(figures).toEqual([
			{metric: 'cue.exact.f1', value: 60},
			{metric: 'cue.exact.precision', value: 75},
			{metric: 'cue.exact.recall', value: 50},
		])
	})

	it('measures calibration', () => {
		expect(calibrationError([])).toBeNull()
		const sure = [0.9, 0.9, 0.9, 0.9].map((confidence) => ({confidence, right: true}))
		expect(calibrationError(sure)).toBeCloseTo(10)
		expect(calibrationError([...sure, {confidence: 0.5, right: false}])).toBeCloseTo((4 * 10 + 50) / 5)
	})

	it('knows how much of it is chance: less of more facts, nothing of certain ones', () => {
		expect(chanceError([])).toBeNull()
		const evens = (count: number) => Array.from({length: count}, (_, at) => ({confidence: 0.5, right: at % 2 === 0}))
		// Of a hundred throws of a coin the heads are 5 from 50 in standard deviation, 4 in the mean.
		expect(chanceError(evens(100))).toBeCloseTo(4, 1)
		expect(chanceError(evens(10_000))).toBeCloseTo(0.4, 1)
		expect(chanceError([{confidence: 1, right: true}])).toBe(0)
	})
})

describe('spans', () => {
	it('are trimmed of marks, white space and end punctuation as quotes', () => {
		expect(cut(trimQuote, ' “We won,” ')).toBe('We won')
		expect(cut(trimQuote, "``It is over.''")).toBe('It is over')
		expect(cut(trimQuote, '"Really?"')).toBe('Really?')
		expect(cut(trimQuote, '“,”')).toBe('')
	})

	it('are trimmed of article and ’s as names', () => {
		expect(cut(trimName, "the Kremlin's")).toBe('Kremlin')
		expect(cut(trimName, 'The New York Times’s')).toBe('New York Times')
		expect(cut(trimName, "China 's")).toBe('China')
		expect(cut(trimName, 'Anderson')).toBe('Anderson')
		expect(cut(trimName, 'The')).toBe('The')
		expect(cut(trimName, 'A.')).toBe('A.')
	})

	it('measure how much of content is shared', () => {
		const text = '“abcdefgh” he said “ij”'
		const gold = trimPieces(text, [
			{start: 0, end: 10},
			{start: 19, end: 23},
		])
		expect(gold).toEqual([
			{start: 1, end: 9},
			{start: 20, end: 22},
		])
		expect(jaccardOf(gold, [{start: 1, end: 9}])).toBeCloseTo(0.8)
		expect(jaccardOf(gold, [{start: 2, end: 9}])).toBeCloseTo(0.7)
	})

	it('are matched one to one, the best pair first', () => {
		const gold = [
			{start: 0, end: 10},
			{start: 8, end: 20},
		]
		const ours = [
			{start: 9, end: 20},
			{start: 0, end: 30},
		]
		const pairs = matchSpans(gold, ours, overlapOf).map((pair) => [gold.indexOf(pair.gold), ours.indexOf(pair.ours)])
		expect(pairs).toEqual([
			[1, 1],
			[0, 0],
		])
	})

	it('match as every pair was tried', () => {
		const span = fc.tuple(fc.nat(50), fc.nat(20)).map(([start, length]) => ({start, end: start + length + 1}))
		fc.assert(
			fc.property(fc.array(span, {maxLength: 8}), fc.array(span, {maxLength: 8}), (gold, ours) => {
				const found = matchSpans(gold, ours, overlapOf)
				const free = (a: {start: number; end: number}, b: {start: number; end: number}) =>
					!found.some((pair) => pair.gold === a || pair.ours === b)
				for (const a of gold) for (const b of ours) expect(free(a, b) && overlapOf(a, b) > 0).toBe(false)
			}),
		)
	})

	it('that do not slice fail loudly', () => {
		const text = 'Ann Lee left.'
		const wrong = {...named(text, 'Ann Lee'), start: 1, end: 8}
		const found = made(text, {entities: [entity({type: 'person', name: 'Ann Lee', mentions: [wrong]})]})
		expect(() => checkSlices(found)).toThrow('entities.0.mentions.0 says "Ann Lee" at 1-8')
	})
})

describe('names', () => {
	it('are plain without accents, marks and article', () => {
		expect(plainName('The  Société Générale’s')).toBe('societe generale')
		expect(plainName('U.S.')).toBe('us')
	})

	it.each([
		['Melanie Roberts', 'Roberts', true],
		['John Smith Jr.', 'Smith', true],
		['Jane Smith, the mayor', 'Smith', true],
		['Ruth Dalton', 'Roberts', false],
		['', '', false],
	])('%s and %s: same last name %s', (a, b, same) => expect(sameLastName(a, b)).toBe(same))

	it.each([
		['Reuters/Ipsos', 'a Reuters/Ipsos poll', true],
		['Food and Drug Administration', 'FDA', true],
		['National Hurricane Center', 'Center', true],
		['police', 'City Police Department', true],
		['Health Ministry', 'Defence Ministry', false],
	])('%s and %s: same organization %s', (a, b, same) => expect(sameOrganization(a, b)).toBe(same))

	it('have a last name', () => expect(lastName('Martin Luther King III')).toBe('king'))
})

describe('differences', () => {
	it('are grouped by kind, the commonest first', () => {
		const one = (kind: string, ours: string) => ({kind, text: '', gold: null, ours, rule: null})
		const groups = groupDifferences([one('b', '1'), one('a', '2'), one('b', '3'), one('b', '4'), one('b', '5')], 2)
		expect(groups.map(({kind, count, examples}) => [kind, count, examples.map(({ours}) => ours)])).toEqual([
			['b', 4, ['1', '4']],
			['a', 1, ['2']],
		])
	})
})

describe('assignment', () => {
	it('finds the greatest worth, as trying all ways does', () => {
		const matrix = fc
			.tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 5}))
			.chain(([rows, columns]) =>
				fc.array(fc.array(fc.nat(9), {minLength: columns, maxLength: columns}), {minLength: rows, maxLength: rows}),
			)
		fc.assert(
			fc.property(matrix, (worth) => {
				const best = (row: number, taken: readonly number[]): number =>
					row === worth.length
						? 0
						: Math.max(
								best(row + 1, taken),
								...worth[row]!.map((value, column) =>
									taken.includes(column) ? 0 : value + best(row + 1, [...taken, column]),
								),
							)
				expect(
					assign(
						worth.map((row) => Float64Array.from(row)),
						worth[0]!.length,
					),
				).toBeCloseTo(best(0, []))
			}),
		)
	})
})
