import {describe, expect, it} from '@jest/globals'
import {type Extraction, extract} from '../src/index.js'
import {countryOfArticle} from '../src/numbers/article-country.js'

type Quantity = Extract<Extraction['facts'][number], {kind: 'quantity'}>

const quantitiesIn = (text: string): Quantity[] =>
	extract({text}, {kinds: ['quantity']}).facts.filter((fact) => fact.kind === 'quantity')

describe('numbers', () => {
	it('count a loss with its modifier, a fall without its noun', () => {
		const counted = (text: string) => quantitiesIn(text).map((one) => one.counted?.text)
		expect(counted('The bank made a net loss of $5 million.')).toEqual(['net loss'])
		expect(counted('A share price fall of 5 percent hurt.')).toEqual(['share price'])
	})

	it('measure the group that opens the sentence, and what costs or closes', () => {
		const counted = (text: string) => quantitiesIn(text).map((one) => one.counted?.text)
		expect(counted('Among local voters, 60 percent agreed, while 38 percent did not.')).toEqual([
			'local voters',
			'local voters',
		])
		expect(counted('It helps young people (aged 18 or older).')).toEqual(['young people'])
		expect(counted('It harms seniors (60 years and older).')).toEqual(['seniors'])
		expect(counted('The festival cost the town about $9,000.')).toEqual(['The festival'])
		expect(counted('Shares of Quill closed in Oslo on Tuesday at $18.20.')).toEqual(['Shares of Quill'])
	})

	it('measure by the head of the phrase, a name as it is written', () => {
		const heads = (text: string) => quantitiesIn(text).map((one) => [one.unit, one.counted?.text, one.countedHead])
		expect(heads('The Nikkei lost 95.5 points, or 1.2%.')).toEqual([
			['point', 'The Nikkei', 'Nikkei'],
			['%', 'The Nikkei', 'Nikkei'],
		])
		expect(heads('The FTSE 250 rose 0.4% on Monday.')).toEqual([['%', 'The FTSE 250', 'FTSE 250']])
		expect(heads('Daniels ran for 132 yards.')).toEqual([['yard', 'Daniels', 'Daniels']])
		expect(heads('The Owls had a lead of six points.')).toEqual([['point', 'lead', 'lead']])
		expect(heads('The town saw 62 First Nations leave.')).toEqual([['First Nation', 'First Nations', 'First Nation']])
	})

	it('count what a compound of number and unit modifies', () => {
		const read = (text: string) => quantitiesIn(text).map((one) => [one.value, one.unit, one.counted?.text])
		expect(read('They ended a four-game winning streak.')).toEqual([[4, 'game', 'winning streak']])
		expect(read('Moss opened a six-unit classroom block.')).toEqual([[6, 'unit', 'classroom block']])
	})

	it('count the noun of an earlier number where their own is left out', () => {
		const found = quantitiesIn('Police held 40 young men. Twelve fled. The fire killed six people and injured 13.')
		expect(found.map(({unit, counted}) => [unit, counted?.text])).toEqual([
			['man', 'young men'],
			['man', 'young men'],
			['person', 'people'],
			['person', 'people'],
		])
	})

	it.each([
		['The index closed down 12 points.', 'down'],
		['Shares of the bank ended up 2%.', 'up'],
		['The chain closed down 3 shops.', null],
		['The council opened up 2% of its land.', null],
	])('distinguishes a change from the particle of a verb: %s', (text, change) => {
		expect(quantitiesIn(text).map((quantity) => quantity.change)).toEqual([change])
	})

	it('give a change to its size, not to its ends', () => {
		const changes = (text: string) => quantitiesIn(text).map(({change, changeRole}) => [change, changeRole])
		expect(changes('Prices rose 5 percent to 60 euros.')).toEqual([
			['up', 'by'],
			[null, 'to'],
		])
		expect(changes('The bank cut its forecast to 1.1% from 1.8%.')).toEqual([
			[null, 'to'],
			[null, 'from'],
		])
		expect(changes('The bank cut its growth forecast by 2%.')).toEqual([['down', 'by']])
		expect(changes('The mill saw growth of 2%.')).toEqual([['up', 'by']])
	})

	it('give no change to a loss of money, nor to whom money comes from', () => {
		const changes = (text: string) => quantitiesIn(text).map(({change, changeRole}) => [change, changeRole])
		expect(changes('The mill made a net loss of $4m.')).toEqual([[null, null]])
		expect(changes('The mill had a loss of 3 points.')).toEqual([['down', 'by']])
		expect(changes('The mill raised $40m from 14 firms.').at(-1)).toEqual([null, null])
		expect(changes('The mill raised the age to 18 from 16.').at(-1)).toEqual([null, 'from'])
		expect(changes('The mill raised its fleet from 12 ships to 14.')[0]).toEqual([null, 'from'])
		expect(changes('The army expanded its force from 40 brigades to 60.')[0]).toEqual([null, 'from'])
	})

	it.each([
		['The mill reported a profit of $3m.', 'report', 'The mill'],
		['Lee announced 400 job cuts.', 'announce', 'Lee'],
		['Lund pledged $12m for roads.', 'pledge', 'Lund'],
		['“With 30 boats lost, we stop,” Lee said.', 'lose', null],
		['“Only 30 boats,” Lee said.', null, null],
	])('have the verb whose plain object they stand in, none that reports words: %s', (text, verb, agent) => {
		expect(quantitiesIn(text).map((one) => [one.verb, one.agent])).toEqual([[verb, agent]])
	})

	it.each([
		['The odds are 5-1 against.', null],
		['The Owls won 5-1 at home.', 'Owls'],
		['Judge Holt told Lund: “You armed yourself with a rod with a seven-inch hook and left.”', null],
	])('have an agent where something is done: %s', (text, agent) => {
		expect(quantitiesIn(text).map((quantity) => quantity.agent)).toEqual([agent])
	})

	it('links the two ends of a change after a number in a name', () => {
		const found = quantitiesIn('Actress Ana 3 Moss said on Monday that sales rose from 5 percent to 8 percent.')
		const byId = new Map(found.map((one) => [one.id, one.evidence.text]))
		expect(found.map(({related}) => related.map(({as, id}) => [as, byId.get(id)]))).toEqual([
			[['to', '8 percent']],
			[['from', '5 percent']],
		])
	})
})

describe("the article's country", () => {
	const namesIn = (text: string, found: readonly (readonly [name: string, iso: string | null])[]) =>
		found.map(([name, iso]) => {
			const start = text.indexOf(name)
			return {start, end: start + name.length, iso}
		})

	it.each([
		['', null, [], null],
		['Ottawa - The pier cost $5.', 'Ottawa', [], null],
		[
			'Toronto, Canada - Norway and Norway met.',
			'Toronto, Canada',
			[
				['Canada', 'CA'],
				['Norway', 'NO'],
				['Norway', 'NO'],
			],
			'CA',
		],
		['Fiji won. Fiji paid $5.', null, [['Fiji', 'FJ']], null],
		[
			'Fiji met Peru.',
			null,
			[
				['Fiji', 'FJ'],
				['Peru', 'PE-LMA'],
			],
			null,
		],
		[
			'Fiji won. Fiji paid $5.',
			null,
			[
				['Fiji', 'FJ'],
				['Fiji', 'FJ'],
			],
			'FJ',
		],
		[
			'Fiji met Peru, Fiji paid Peru $5.',
			null,
			[
				['Fiji', 'FJ'],
				['Peru', 'PE'],
				['Fiji', 'FJ'],
				['Peru', 'PE'],
			],
			null,
		],
		[
			'Fiji paid 5 Hong Kong dollars. Fiji had $5.',
			null,
			[
				['Fiji', 'FJ'],
				['Fiji', 'FJ'],
			],
			null,
		],
		[
			'Ana Ruiz left Fiji for Fiji.',
			null,
			[
				['Ana Ruiz', null],
				['Fiji', 'FJ'],
				['Fiji', 'FJ'],
			],
			'FJ',
		],
	] as const)('of %j, with the dateline %j, is read from its names', (text, dateline, names, country) => {
		expect(countryOfArticle({text, dateline}, namesIn(text, names))).toBe(country)
	})

	it('says whose dollar a bare sign means, and whose rupee', () => {
		const units = (text: string) => quantitiesIn(text).map(({unit}) => unit)
		expect(units('Canada opened a mint. The mint of Canada cost $5 million.')).toEqual(['CAD'])
		expect(units('The mint cost $5 million.')).toEqual(['USD'])
		expect(units('Pakistan opened a mint. The mint of Pakistan cost Rs 500 million.')).toEqual(['PKR'])
		expect(units('The mint cost Rs 500 million.')).toEqual(['INR'])
	})
})
