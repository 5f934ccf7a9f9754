import {describe, expect, it} from '@jest/globals'
import {calibrationBins, calibrationError} from '../src/evaluate/calibration.js'
import {confidenceTable, withTables} from '../train/confidence-tables.js'

const judged = [
	{confidence: 0.82, right: true},
	{confidence: 0.88, right: false},
	{confidence: 1, right: true},
	{confidence: 0.1, right: false},
]

describe('the bins of confidence', () => {
	it('hold facts of a like confidence, with the share that is right, the lowest first', () => {
		expect(calibrationBins(judged).map(({count, right}) => [count, right])).toEqual([
			[1, 0],
			[2, 0.5],
			[1, 1],
		])
		expect(calibrationBins(judged)[1]!.mean).toBeCloseTo(0.85)
		expect(calibrationBins([])).toEqual([])
	})

	it('are what the calibration error is taken over', () => {
		const off = calibrationBins(judged).reduce((sum, {count, mean, right}) => sum + count * Math.abs(mean - right), 0)
		expect(calibrationError(judged)).toBeCloseTo((100 * off) / judged.length)
	})
})

describe('the tables of a card', () => {
	const tables = confidenceTable('piers of newsfacts/open', 'name', judged)
	const card = '# models/piers.bin\n\nWhich piers stand.\n\nSize: 9 bytes.\n\nRebuild: by hand.\n'

	it('have a row a bin', () => {
		expect(tables.at(-2)).toBe('| 2 | 0.85 | 0.50 |')
	})

	it('stand before its size, and replace those that stand there', () => {
		const written = withTables(card, [...tables, ''])
		expect(written).toBe(card.replace('Size', `${tables.join('\n')}\n\nSize`))
		expect(withTables(written, [...confidenceTable('piers of newsfacts/open', 'name', []), ''])).toBe(
			card.replace('Size', `${tables.slice(0, 2).join('\n')}\n\nSize`),
		)
	})

	it('need a card that says its size', () => {
		expect(() => withTables('# models/piers.bin\n', tables)).toThrow(/begins with `Size: `/)
	})
})
