import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {findTimes} from '../src/dates/find.js'
import {timeWords} from '../src/dates/words/index.js'
import {makeLists} from '../src/engine.js'
import {extract} from '../src/index.js'
import {makeArticle} from '../src/model/article/make-article.js'
import {readArticleDocument} from '../src/read.js'

const lists = makeLists()

const timesOf = (input: Parameters<typeof makeArticle>[0], words = timeWords) =>
	findTimes(readArticleDocument(makeArticle(input), lists, null), words).map((time) => ({
		...time,
		text: input.text.slice(time.start, time.end),
	}))

const boundsIn = (text: string, published = '2024-11-21') =>
	timesOf({text, published}).map(({value, earliest, latest}) => [value, earliest, latest])

describe('the sample article', () => {
	const text = readFileSync(new URL('../fixtures/sample/input.txt', import.meta.url), 'utf8')

	const read = (published: string | null) => timesOf({text, published}).filter(({value}) => value !== 'PRESENT_REF')

	it('has five times', () => {
		const found = read('2024-11-21').map(({text, value, anchor}) => [text, value, anchor])
		expect(found).toEqual([
			['Thursday', '2024-11-21', 'published'],
			['Wednesday', '2024-11-20', 'published'],
			['November 2023', '2023-11', 'text'],
			['2019', '2019', 'text'],
			['November 2023', '2023-11', 'text'],
		])
	})

	it('leaves its weekdays open without a date', () => {
		const found = read(null).map(({value, anchor}) => [value, anchor])
		expect(found.slice(0, 2)).toEqual([
			['XXXX-WXX-4', 'none'],
			['XXXX-WXX-3', 'none'],
		])
	})
})

describe('first and last day', () => {
	it.each([
		['He came on Nov. 4.', '2024-11-04', '2024-11-04', '2024-11-04'],
		['He came last week.', '2024-W46', '2024-11-11', '2024-11-17'],
		['He came in February 2024.', '2024-02', '2024-02-01', '2024-02-29'],
		['Rain fell throughout the second quarter of 1961.', '1961-Q2', '1961-04-01', '1961-06-30'],
		['He came in the winter of 2022.', '2022-WI', '2022-12-01', '2023-02-28'],
		['He came in 2019.', '2019', '2019-01-01', '2019-12-31'],
		['He came in the 1970s.', '197', '1970-01-01', '1979-12-31'],
		['He came in the 19th century.', '18', '1800-01-01', '1899-12-31'],
		['He came in early 2019.', '2019', '2019-01-01', '2019-07-01'],
		['He came in late March 2019.', '2019-03', '2019-03-16', '2019-03-31'],
		['He has been here since March.', '2024-03', '2024-03-01', null],
		['He stayed until March 2019.', '2019-03', null, '2019-03-31'],
		['The pool will not open until March 2025.', '2025-03', '2025-03-01', null],
		["The lift won't move again until Dec. 1 at the earliest.", '2024-12-01', '2024-12-01', null],
		['No hearing is expected until Dec. 1.', '2024-12-01', '2024-12-01', null],
		['The guests will not stay until Dec. 1.', '2024-12-01', null, '2024-12-01'],
		['She did not know that he would be away until Dec. 1.', '2024-12-01', null, '2024-12-01'],
		['He left before 2019.', '2019', null, '2018-12-31'],
		['He left after 2019.', '2019', '2020-01-01', null],
		['It must be done by Dec. 1.', '2024-12-01', null, '2024-12-01'],
		['He ruled between 2019 and November 2023.', '2019/2023-11', '2019-01-01', '2023-11-30'],
		['He came at 5 p.m. GMT on Monday.', '2024-11-18T17:00', '2024-11-18T17:00Z', '2024-11-18T17:00Z'],
	])('%s', (text, value, earliest, latest) => {
		expect(boundsIn(text)).toEqual([[value, earliest, latest]])
	})
})

describe('the anchor', () => {
	it('is the day of the dateline where publication follows soon', () => {
		const [day] = timesOf({
			text: 'The minister resigned today.',
			dateline: 'PARIS, Nov. 19',
			published: '2024-11-21',
		})
		expect(day).toMatchObject({value: '2024-11-19', anchor: 'dateline'})
		const [old] = timesOf({text: 'The minister resigned today.', dateline: 'PARIS, June 12', published: '2024-11-21'})
		expect(old).toMatchObject({value: '2024-11-21', anchor: 'published'})
	})

	it('is future after a future modal, past after a perfect modal', () => {
		const text = 'He will have surgery on Friday. She would have left on Tuesday.'
		const dates = extract({text, published: '2026-01-10'}).facts.flatMap((fact) =>
			fact.kind === 'date' ? fact.value : [],
		)
		expect(dates).toEqual(['2026-01-16', '2026-01-06'])
	})

	it('is a dateline without a year for what keeps its month and day', () => {
		const [today, year] = timesOf({text: 'The minister resigned today. He came last year.', dateline: 'PARIS, June 12'})
		expect(today).toMatchObject({value: 'XXXX-06-12', earliest: null, latest: null})
		expect(year).toMatchObject({value: 'XXXX'})
		const [, earlier] = timesOf({
			text: 'Sales rose on June 12 from two million a year earlier.',
			dateline: 'PARIS, June 12',
		})
		expect(earlier?.value).toBe('XXXX')
	})

	it('moves with the text', () => {
		const found = boundsIn('Tolls fell throughout the third quarter of 2031. A year earlier they had risen.')
		expect(found.map(([value]) => value)).toEqual(['2031-Q3', '2030-Q3'])
	})

	it('is chosen by the tense of the verb', () => {
		expect(boundsIn('The court ruled on Monday.')[0]?.[0]).toBe('2024-11-18')
		expect(boundsIn('The court will rule on Monday.')[0]?.[0]).toBe('2024-11-25')
	})
})

describe('a date in digits that could be two', () => {
	it('says what decided, or that nothing did', () => {
		const reasons = (text: string): string[] => timesOf({text, published: '2024-11-21'}).map(({reason}) => reason)
		expect(reasons('The lease of 05/06/2019 was torn up.')).toEqual(['month read first, could be the day'])
		expect(reasons('The lease of 05/06/2019 ended on 28/06/2021.')[0]).toMatch(/day first as in other dates/)
	})
})

describe('word lists', () => {
	it('can be extended', () => {
		const words = {...timeWords, holidays: new Map([...timeWords.holidays, ['harbour day', {month: 5, day: 4}]])}
		const [day] = timesOf({text: 'They met on Harbour Day 2023.', published: '2024-11-21'}, words)
		expect(day).toMatchObject({text: 'Harbour Day 2023', value: '2023-05-04'})
	})
})
