import {describe, expect, it} from '@jest/globals'
import {gumDates} from '../bench/gold/dates/gum.js'
import {recognizedDates} from '../bench/gold/dates/recognized.js'
import {isSameTime} from '../bench/gold/dates/same-time.js'
import {plainValue, timexDates} from '../bench/gold/dates/timex.js'
import {asAnnotated, foundDates, splitRanges} from '../src/evaluate/dates/found.js'
import type {DateFact} from '../src/facts/date/schema.js'
import type {Extraction} from '../src/facts/extraction.js'
import {date, made, placeOf} from './evaluate/made.js'

const dateAt = (text: string, words: string, fields: Partial<DateFact>) =>
	date({...fields, evidence: {...placeOf(text, words), rule: 'made'}})

const extracted = (text: string, dates: Readonly<Record<string, Partial<DateFact>>>): Extraction =>
	made(text, {facts: Object.entries(dates).map(([words, fields]) => dateAt(text, words, fields))})

const figuresOf = (figures: readonly {metric: string; value: number | null}[]) =>
	Object.fromEntries(figures.map(({metric, value}) => [metric, value]))

describe('dates scored as TIMEX3', () => {
	const text = 'He came late Friday, left in 1991 and rested for three days from 2001 to 2004 as of now.'
	const timex = (words: string, type: 'DATE' | 'DURATION', value: string) => {
		const {start, end} = placeOf(text, words)
		return {start, end, type, value}
	}
	const gold = {
		id: 'one',
		published: '2024-11-21',
		text,
		dates: [
			timex('late Friday', 'DATE', '2024-11-15'),
			timex('1991', 'DATE', '1991'),
			timex('three days', 'DURATION', 'P3D'),
			timex('2001', 'DATE', '2001'),
			timex('2004', 'DATE', '2004'),
		],
	}

	it('count spans, overlaps and values by hand', () => {
		const found = extracted(text, {
			Friday: {value: '2024-11-15'},
			'1991': {value: '1992'},
			'three days': {type: 'DATE', value: 'P3D'},
			'from 2001 to 2004': {value: '2001/2004'},
			now: {value: 'PRESENT_REF'},
		})
		const {items, figures} = timexDates.score([{gold, found}])
		const values = figuresOf(figures)
		expect(items).toBe(5)
		// Six of ours, the range being two, against five: five overlap, four have the very span, four the value.
		expect(values['strict.precision']).toBeCloseTo((4 / 6) * 100)
		expect(values['strict.recall']).toBeCloseTo((4 / 5) * 100)
		expect(values['relaxed.recall']).toBe(100)
		expect(values['relaxed.f1']).toBeCloseTo((10 / 11) * 100)
		expect(values['value.accuracy']).toBeCloseTo(80)
		expect(values['value.f1']).toBeCloseTo((10 / 11) * 80)
		expect(values['type.accuracy']).toBeCloseTo(80)
	})

	it('say nothing right of nothing found', () => {
		const values = figuresOf(timexDates.score([{gold, found: made(text)}]).figures)
		expect([values['relaxed.recall'], values['value.f1'] ?? 0]).toEqual([0, 0])
	})

	it.each([
		['198X', '198'],
		['19XX', '19'],
		['1949-XX', '1949'],
		['1949-XX-XX', '1949'],
		['2000-W7', '2000-W07'],
		['1998-01-02T17', '1998-01-02T17:00'],
		['P1E', 'P10Y'],
		['P2Q', 'P6M'],
		['XXXX-WXX-4', 'XXXX-WXX-4'],
		['2024-11-21', '2024-11-21'],
	])('write %s as %s', (value, plain) => {
		expect(plainValue(value)).toBe(plain)
	})
})

describe('dates in the conventions of a set', () => {
	const text = 'It ran from 1991 to 1997, the 1976-83 years, and now.'
	const dates = foundDates(
		extracted(text, {
			now: {value: 'PRESENT_REF'},
			'from 1991 to 1997': {value: '1991/1997'},
			'1976-83': {value: '1976/1983'},
		}),
	)

	it('stand in the order of the text', () => {
		expect(dates.map(({text}) => text)).toEqual(['from 1991 to 1997', '1976-83', 'now'])
	})

	it('are split at their ends', () => {
		const split = splitRanges(dates, () => false)
		expect(split.map(({text, value}) => [text, value])).toEqual([
			['1991', '1991'],
			['1997', '1997'],
			['1976', '1976'],
			['83', '1983'],
			['now', 'PRESENT_REF'],
		])
		for (const one of split) expect(text.slice(one.start, one.end)).toBe(one.text)
		expect(splitRanges(dates, (words) => words.includes('-'))).toHaveLength(4)
	})

	it('keep ranges and references where gold has them', () => {
		const place = placeOf(text, '1976-83')
		expect(asAnnotated(dates, [{...place, value: '1976/1983'}]).map(({value}) => value)).toEqual([
			'1991',
			'1997',
			'1976/1983',
		])
		const now = {...placeOf(text, 'now'), value: 'PRESENT_REF'}
		expect(asAnnotated(dates, [now]).map(({value}) => value)).toContain('PRESENT_REF')
	})
})

describe('dates as TEI annotates them', () => {
	const time = {type: 'DATE', mod: null, earliest: null, latest: null, rule: 'date.calendar'}
	const place = {start: 0, end: 1}
	const when = (gold: string, value: string, more: Partial<Parameters<typeof isSameTime>[1]> = {}): boolean =>
		isSameTime({...place, value: gold}, {...time, value, ...more}, false)

	it('are the same when they are written the same', () => {
		expect(when('2024-11-21', '2024-11-21')).toBe(true)
		expect(when('2024-11-21', '2024-11-20')).toBe(false)
		expect(when('--09-30', 'XXXX-09-30')).toBe(true)
		expect(when('-0508', 'BC0508')).toBe(true)
		expect(when('17:30:00', '2024-11-21T17:30')).toBe(true)
		expect(when('17:30:00', '2024-11-21T16:30')).toBe(false)
		expect(when('2024-11-21', '2024-11-21TNI')).toBe(true)
		expect(when('2024-12-31', '2024', {mod: 'END', latest: '2024-12-31'})).toBe(true)
		expect(when('2022-11-21', '2022', {rule: 'date.offset'})).toBe(true)
		expect(when('2022-11-21', '2022')).toBe(false)
	})

	it('have first and last days', () => {
		const decade = {...time, value: '197', earliest: '1970-01-01', latest: '1979-12-31'}
		expect(isSameTime({...place, from: '1970', to: '1979'}, decade, false)).toBe(true)
		expect(isSameTime({...place, from: '1970-01-01', to: '1980-12-31'}, decade, false)).toBe(false)
		expect(isSameTime({...place, notBefore: '1970', notAfter: '1979'}, decade, false)).toBe(true)
		expect(isSameTime({...place, notBefore: '1975'}, decade, false)).toBe(false)
		const summer = {...time, value: '2024-SU', earliest: '2024-06-01', latest: '2024-08-31'}
		expect(isSameTime({...place, from: '2024-06', to: '2024-08'}, summer, false)).toBe(true)
		const length = {...time, type: 'DURATION', value: 'P2Y'}
		expect(isSameTime({...place, from: '2001-05-01', to: '2003-05-01'}, length, false)).toBe(true)
		expect(isSameTime({...place, from: '2001-05-01', to: '2004-05-01'}, length, false)).toBe(false)
	})

	it('are counted over all genres and in news', () => {
		const text = 'He came in 1991 and left on Friday.'
		const gold = {
			id: 'one',
			genre: 'news',
			published: null,
			text,
			dates: [
				{...placeOf(text, '1991'), value: '1991'},
				{...placeOf(text, 'Friday'), notBefore: '2024'},
			],
		}
		const found = extracted(text, {'1991': {value: '1991'}})
		const other = {gold: {...gold, genre: 'vlog'}, found: made(text)}
		const values = figuresOf(gumDates.score([{gold, found}, other]).figures)
		expect(values).toEqual({
			'value.right': 25,
			found: 25,
			'news.value.right': 50,
			'news.found': 50,
			'when.value.right': 50,
		})
	})
})

describe('dates as Recognizers-Text annotates them', () => {
	const result = (text: string, words: string, TypeName: string, values: Readonly<Record<string, string>>[]) => {
		const {start, end} = placeOf(text, words)
		return {Text: words, Start: start, End: end - 1, TypeName, Resolution: {values}}
	}

	it('are right with any of the values, ends being exclusive', () => {
		const text = 'He left on Friday, came back in 2019 and stayed for three days.'
		const gold = {
			Input: text,
			Results: [
				result(text, 'on Friday', 'datetimeV2.date', [{value: '2024-11-15'}, {value: '2024-11-22'}]),
				result(text, '2019', 'datetimeV2.daterange', [{timex: '2019', start: '2019-01-01', end: '2020-01-01'}]),
				result(text, 'three days', 'datetimeV2.duration', [{timex: 'P3D'}]),
				result(text, 'He', 'datetimeV2.time', [{timex: 'T01'}]),
			],
		}
		const found = extracted(text, {
			Friday: {value: '2024-11-22', earliest: '2024-11-22', latest: '2024-11-22'},
			'2019': {value: '2019', earliest: '2019-01-01', latest: '2019-12-31'},
			'three days': {type: 'DURATION', value: 'P4D'},
		})
		const quiet = {gold: {Input: 'Nothing.', Results: []}, found: made('Nothing.')}
		const loud = {gold: {Input: 'May he.', Results: []}, found: extracted('May he.', {May: {value: '2024-05'}})}
		const {items, figures} = recognizedDates.score([{gold, found}, quiet, loud])
		const values = figuresOf(figures)
		expect(items).toBe(3)
		expect(values['value.right']).toBeCloseTo((2 / 3) * 100)
		expect(values.found).toBe(100)
		expect(values.exact).toBeCloseTo((1 / 3) * 100)
		expect(values.quiet).toBe(50)
	})
})
