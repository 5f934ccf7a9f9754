import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {findTimes} from '../src/dates/find.js'
import {makeLists} from '../src/engine.js'
import {makeArticle} from '../src/model/article/make-article.js'
import type {Document} from '../src/model/document.js'
import type {TimeMention} from '../src/model/time.js'
import {readArticleDocument} from '../src/read.js'

const lists = makeLists()
const documentOf = (text: string, published: string | null): Document =>
	readArticleDocument(makeArticle({text, published}), lists, null)

function check(doc: Document): readonly TimeMention[] {
	const times = findTimes(doc)
	let last = 0
	for (const time of times) {
		expect(time.start).toBeGreaterThanOrEqual(last)
		expect(time.end).toBeGreaterThan(time.start)
		expect(time.end).toBeLessThanOrEqual(doc.text.length)
		expect(time.to).toBeGreaterThan(time.from)
		expect(doc.text.slice(time.start, time.end).trim()).toHaveLength(time.end - time.start)
		expect(time.value).toMatch(/^[\dA-Z_:+./-]+$/)
		expect(JSON.stringify(time)).not.toMatch(/NaN|Infinity|undefined/)
		for (const bound of [time.earliest, time.latest])
			if (bound !== null) expect(bound).toMatch(/^[+-]?\d{4,6}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/)
		if (time.earliest !== null && time.latest !== null && /^\d/.test(time.earliest) && /^\d/.test(time.latest))
			expect(time.earliest.slice(0, 10) <= time.latest.slice(0, 10)).toBe(true)
		expect(time.reason).not.toBe('')
		last = time.end
	}
	return times
}

const words =
	"a about after ago April at BC before between by century Christmas day decade early earlier eve every Friday from half hours in last late later March May mid-1990s midnight minutes Monday month morning next noon November now of on p.m. quarter second since spring Sunday than the this three through to today tomorrow twenty two until week weeks winter year years yesterday 0 00 000 02 1 10:30 12 1990 1990s 1999-2001 2024 2024-02-30 29 30 31 32 99 2000/13/45 999999999999999999999 - – / , . : ' ’ ( ) s th st".split(
		' ',
	)
const dates = fc.constantFrom(
	null,
	'',
	'yesterday',
	'2024-11-21',
	'2024-02-29T23:59:59-12:00',
	'0000-00-00',
	'9999-12-31',
	'-000001',
)

describe('laws of time expressions', () => {
	it('hold for any words', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), {maxLength: 25}), dates, (parts, published) => {
				check(documentOf(parts.join(' '), published))
				check(documentOf(parts.join(''), published))
			}),
			{numRuns: 300},
		)
	})

	it('hold for any characters', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 60}), dates, (text, published) => {
				check(documentOf(`In March ${text} 2019, ${text}`, published))
			}),
			{numRuns: 100},
		)
		for (const text of ['\ud800', 'May \udc00 5', '\0Monday\0', 'Ⅻ May ２０２４', '٢٠٢٤ May', '२०२४', 'ⅯⅯ', 'May 5'])
			check(documentOf(text, '2024-11-21'))
	})

	it('hold for every prefix of an article', () => {
		const corpus = new URL('../corpus/', import.meta.url)
		const [first] = readdirSync(corpus, {withFileTypes: true}).filter((entry) => entry.isDirectory())
		const text = readFileSync(new URL(`${first!.name}/article.txt`, corpus), 'utf8').slice(0, 1500)
		for (let end = 0; end < text.length; end += 13) check(documentOf(text.slice(0, end), '2024-11-21'))
	})

	it('give a range of weekdays an end after its start', () => {
		const names = ['Monday', 'Thursday', 'Friday', 'Sunday']
		const starts = names.flatMap((name) => [name, `this ${name}`])
		const published = fc.constantFrom('2024-11-18', '2024-11-21', '2024-11-23', '2024-11-24')
		const sentence = fc.constantFrom('The shop was open from', 'The shop will be open from', 'The shop is open from')
		fc.assert(
			fc.property(
				sentence,
				fc.constantFrom(...starts),
				fc.constantFrom(...starts),
				published,
				(open, from, to, day) => {
					for (const {value} of check(documentOf(`${open} ${from} to ${to}.`, day))) {
						const [first, last = first] = value.split('/')
						expect(first! <= last!).toBe(true)
					}
				},
			),
			{numRuns: 200},
		)
	})

	it('need time in proportion to the text', () => {
		const units = ['7', '20', 'a-', 'the ', '1990-', '1 ', 'May ', 'two and ', 'from ', 'Monday and ', '10:30 ', ', 5']
		for (const unit of units) {
			const doc = documentOf(unit.repeat(20_000 / unit.length), '2024-11-21')
			const start = performance.now()
			findTimes(doc)
			expect(performance.now() - start).toBeLessThan(2000)
		}
	}, 60_000)
})

describe('times that no calendar has', () => {
	const valuesIn = (text: string, published: string | null = '2024-11-21') =>
		check(documentOf(text, published)).map(({value, reason}) => [value, reason])

	it('stay open, with a reason', () => {
		expect(valuesIn('It was due on 30 February.')).toEqual([['XXXX-02-XX', 'no such day in the month']])
		expect(valuesIn('It was due on February 30, 2019.')).toEqual([['2019-02-XX', 'no such day in the month']])
		expect(valuesIn('It was due on April 31.')).toEqual([['XXXX-04-XX', 'no such day in the month']])
		expect(valuesIn('He came on Feb. 29, 2023.')).toEqual([['2023-02-XX', 'no such day in the month']])
	})

	it('are no year 0 and no year of 400 digits', () => {
		expect(valuesIn('In the year 0000 nothing happened.')).toEqual([])
		expect(valuesIn(`In ${'9'.repeat(400)} nothing happened.`)).toEqual([])
		expect(valuesIn(`${'9'.repeat(400)} years ago it rained.`)).toHaveLength(1)
	})

	it('have no bounds where they end before they begin', () => {
		for (const text of ['It ran from 2009 to 2004.', 'It ran from the mid-1990s to 1990.']) {
			const [time] = check(documentOf(text, '2024-11-21'))
			expect([time?.earliest, time?.latest]).toEqual([null, null])
			expect(time?.reason).toContain('ends before it begins')
		}
	})

	it('are open without a date of publication', () => {
		for (const published of [null, 'soon', '2024-99-99'])
			expect(valuesIn('They met on Thursday.', published)).toEqual([['XXXX-WXX-4', 'no publication date']])
	})
})
