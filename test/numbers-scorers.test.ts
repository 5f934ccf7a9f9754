import {describe, expect, it} from '@jest/globals'
import {tasks} from '../bench/gold/tasks.js'
import {extract} from '../src/index.js'

/** The figures of the one task that accepts a file of `lines`, rounded to a tenth. */
function figuresOf(lines: readonly unknown[], name = 'quantities/made.jsonl'): Record<string, number | null> {
	const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
	const file = {path: name, text: `${text}\n`}
	const accepting = tasks.filter((task) => task.accepts(file))
	expect(accepting).toHaveLength(1)
	const {figures} = accepting[0]!.run(
		file,
		(article) => extract(article, {kinds: ['quantity'], tokens: true}),
		Number.POSITIVE_INFINITY,
	)
	return Object.fromEntries(figures.map(({metric, value}) => [metric, value && Math.round(value * 10) / 10]))
}

describe('NewsQuant', () => {
	const quantity = (value: string, unit: string, concepts: string, change = '=') => ({
		change,
		value,
		unit,
		normalized_unit: unit,
		referred_concepts: concepts,
	})

	it('pairs one to one, and asks unit, change and concept of a pair', () => {
		const figures = figuresOf([
			// All right: what is counted is the unit, whose it is the concept.
			{text: 'The firm sold 40 tractors.', quantities: [quantity('40.0', 'tractors', 'firm')]},
			// Right value; wrong unit, change and concept.
			{text: 'Rents rose to 900 dollars.', quantities: [quantity('900.0', 'euro', 'harvest', '>')]},
			// One of ours for two in gold, its concept in part.
			{
				text: 'The village has 70 wells.',
				quantities: [quantity('70.0', 'wells', 'old village'), quantity('70.0', 'wells', 'old village')],
			},
		])
		expect(figures).toMatchObject({
			'value.precision': 100,
			'value.recall': 75,
			'value+unit.precision': 66.7,
			'value+unit.recall': 50,
			'change.precision': 66.7,
			'concept.partial.precision': 66.7,
			'concept.complete.recall': 25,
		})
	})
})

describe('Illinois', () => {
	it('compares spans exactly, and leaves out what gold marks as a ratio', () => {
		const rows = (...all: string[]) => all.map((row) => `${row} `).join('\n')
		const figures = figuresOf(
			[
				rows('At - O', 'least - B-NUMBER', '12 - I-NUMBER', 'miners - I-NUMBER', 'left - O', '. - O'),
				'',
				// Gold has one word less.
				rows('She - O', 'sold - O', '30 - B-NUMBER', 'goats - O', '. - O'),
				'',
				rows('He - O', 'paid - O', '5 - B-RATIO', '% - I-RATIO', '. - O'),
				'',
			],
			'quantities/made.txt',
		)
		// `At least 12 miners` begins a word earlier than gold does; `30 goats` ends one later.
		expect(figures).toMatchObject({precision: 0, recall: 0})
	})

	it('finds the very tokens', () => {
		const rows = ['We', 'saw', 'at', 'least', '12', 'miners', '.'].map(
			(word, index) => `${word} - ${index < 2 || index > 5 ? 'O' : index === 2 ? 'B-NUMBER' : 'I-NUMBER'} `,
		)
		expect(figuresOf(rows, 'quantities/made.txt')).toMatchObject({f1: 100, precision: 100, recall: 100})
	})
})

describe('Recognizers', () => {
	const one = (Input: string, Text: string, unit: string, value: string, Start = Input.indexOf(Text)) => ({
		Input,
		Results: [{Text, TypeName: 'dimension', Start, Resolution: {unit, value}}],
	})

	it('ask place, value and unit of every result, and nothing besides', () => {
		expect(
			figuresOf([
				one('a ditch of 14 metres', '14 metres', 'Meter', '14'),
				one('a ditch of 15 metres', '15 metres', 'Kilometer', '15'),
				one('a ditch of 16 metres', '16 metres', 'Meter', '17'),
				one('from 3 metres to a ditch of 18 metres', '18 metres', 'Meter', '18'),
			]),
		).toEqual({whole: 25, f1: 44.4, precision: 40, recall: 50})
	})
})

describe('quantulum3', () => {
	it('asks value and unit, of a range its middle', () => {
		expect(
			figuresOf([
				{req: 'A cable of 8 metres', res: [{value: 8, unit: 'metre', surface: '8 metres'}]},
				{req: 'It weighs 10 to 20 kilograms', res: [{value: 15, unit: 'kilogram', surface: '10 to 20 kilograms'}]},
				{req: 'A tank of 90 litres', res: [{value: 90, unit: 'kilogram', surface: '90 litres'}]},
				{req: 'No number', res: []},
			]),
		).toEqual({whole: 75, f1: 66.7, precision: 66.7, recall: 66.7})
	})
})
