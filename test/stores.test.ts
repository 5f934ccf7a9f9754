import {describe, expect, it} from '@jest/globals'
import {factLines} from '../src/emit/fact-lines.js'
import {factKinds} from '../src/facts/fact.js'
import {checkQuestion} from '../src/stores/check-question.js'
import {factNames} from '../src/stores/fact-names.js'
import {wordsQuery} from '../src/stores/full-text.js'
import {daysOf} from '../src/stores/period.js'
import {countSql, factsSql} from '../src/stores/question.js'
import {factColumns, factValues, fieldColumns, fieldValues, stored} from '../src/stores/rows.js'
import {schemaSql, tableOf} from '../src/stores/schema.js'
import {faultOf} from '../src/stores/select.js'
import {hostileExtraction, newsExtraction} from './stores-article.js'

const news = newsExtraction()

describe('daysOf', () => {
	it.each([
		['2024-11-21', '2024-11-21', '2024-11-21'],
		['2024-11-21T08:05', '2024-11-21', '2024-11-21'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023', '2023-01-01', '2023-12-31'],
		['2024-W01', '2024-01-01', '2024-01-07'],
		['2020-W53', '2020-12-28', '2021-01-03'],
		['2024-W47-WE', '2024-11-23', '2024-11-24'],
		['2024-Q3', '2024-07-01', '2024-09-30'],
		['2024-H2', '2024-07-01', '2024-12-31'],
		['2023-WI', '2023-12-01', '2024-02-29'],
		['199', '1990-01-01', '1999-12-31'],
		['19', '1900-01-01', '1999-12-31'],
		['0099', '0099-01-01', '0099-12-31'],
		['00', '0001-01-01', '0099-12-31'],
		['2019/2023-11', '2019-01-01', '2023-11-30'],
	])('%s is %s to %s', (value, first, last) => {
		expect(daysOf(value)).toEqual({first, last})
	})

	it.each([
		'',
		'P3D',
		'XXXX-11-21',
		'2024-13',
		'2024-02-30',
		'2024-W54',
		'2023/2019',
		'PRESENT_REF',
		'99999',
		'2024-',
		'0000-01-01x',
		'BC05',
	])('%j names no days', (value) => {
		expect(daysOf(value)).toBe(null)
	})
})

describe('faultOf', () => {
	it.each([
		'select 1',
		'  -- remark; drop table facts\n SELECT * from facts;',
		"with a as (select ';' as b) select * from a /* ; */ ;",
		'values (1), (2)',
		'explain query plan select "a;b" from facts',
		'(select 1)',
		"select 'it''s; fine' from [a;b], `c;d`",
	])('lets %j through', (sql) => {
		expect(faultOf(sql)).toBe(null)
	})

	it.each([
		['', 'no SQL'],
		[' ; ', 'no SQL'],
		['-- nothing', 'no SQL'],
		['select 1; drop table facts', 'more than one statement of SQL'],
		["select ''; drop table facts -- '", 'more than one statement of SQL'],
		['drop table facts', 'a database that is asked is only read: `drop` is no question'],
		["vacuum into 'copy.db'", 'a database that is asked is only read: `vacuum` is no question'],
		["attach 'other.db' as o", 'a database that is asked is only read: `attach` is no question'],
		['/* select */ delete from facts', 'a database that is asked is only read: `delete` is no question'],
		['pragma writable_schema = 1', 'a database that is asked is only read: `pragma` is no question'],
	])('%j: %s', (sql, reason) => {
		expect(faultOf(sql)?.[0]).toBe(reason)
	})
})

describe('wordsQuery', () => {
	it.each([
		['bridge collapse', '"bridge" AND "collapse"'],
		['"Oslo fjord" ferry', '"Oslo fjord" AND "ferry"'],
		['NEAR(a OR b) *', '"NEAR(a" AND "OR" AND "b)"'],
		['O\'Neil "half open', '"O\'Neil" AND "half open"'],
		['a\u0000b', '"a b"'],
		['"" & €', null],
	])('%j is %j', (words, query) => {
		expect(wordsQuery(words)).toBe(query)
	})
})

describe('checkQuestion', () => {
	it.each([
		[{speeker: 'Ann Lee'}, /^Unknown key `speeker` in the question: .*known are speaker, /],
		[{limit: -1}, /^Expected `limit` to be a whole number from 1, got `-1`/],
		[{kinds: ['quotes']}, /^Expected `kinds` to be a list of kinds of fact/],
		[{from: 'yesterday'}, /^Expected `from` to be an ISO date, got `"yesterday"`/],
		[{minConfidence: 3}, /^Expected `minConfidence` to be a number from 0 to 1/],
		[null, /^Expected the question to be an object, got `null`/],
	])('refuses %j', (question, message) => {
		expect(() => checkQuestion(question as never)).toThrow(message)
	})

	it('takes what can be asked', () => {
		expect(() =>
			checkQuestion({kinds: ['quote'], speaker: 'Lee', from: '2024-01-01', minConfidence: 0, limit: 1}),
		).not.toThrow()
	})
})

describe('factsSql', () => {
	const sqlOf = (question: Parameters<typeof factsSql>[0]) => factsSql(question)

	it('takes what is looked for as values, never as SQL', () => {
		const evil = `x'); drop table facts; -- "`
		const {sql, values} = sqlOf({
			speaker: evil,
			entity: evil,
			unit: evil,
			event: evil,
			text: evil,
			article: evil,
			from: '2024-01-01',
			to: '2024-12-31',
			minConfidence: 0.5,
			limit: 7,
		})
		expect(sql).not.toContain('drop')
		expect(sql.match(/\?/g)).toHaveLength(values.length)
		expect(values.at(-1)).toBe(7)
		expect(countSql({entity: evil}).values).toHaveLength(3)
	})

	it('asks for the kind that a question is about', () => {
		expect(sqlOf({speaker: 'Lee'}).values[0]).toBe('quote')
		expect(sqlOf({unit: 'km', speaker: 'Lee'}).values[0]).toBe('quantity')
		expect(sqlOf({event: 'attack', unit: 'km'}).values[0]).toBe('event')
		expect(sqlOf({speaker: 'Lee', kinds: ['role', 'date']}).values.slice(0, 2)).toEqual(['role', 'date'])
		expect(sqlOf({entity: 'Lee'}).sql).not.toContain('f.kind in')
	})

	it('knows currencies by their names and symbols', () => {
		expect(sqlOf({unit: 'dollars'}).values).toContain('USD')
		expect(sqlOf({unit: 'Australian dollars'}).values).toContain('AUD')
		expect(sqlOf({unit: '£'}).values).toContain('GBP')
		expect(sqlOf({unit: 'pound'}).values).toEqual(expect.arrayContaining(['pound', 'GBP']))
		expect(sqlOf({unit: 'km'}).values).not.toContain('USD')
	})

	it('looks for a speaker where a kind has one', () => {
		expect(sqlOf({speaker: 'Lee'}).sql).toContain("role = 'speaker'")
		expect(sqlOf({speaker: 'Lee'}).sql).not.toContain("role = 'claim'")
		expect(sqlOf({speaker: 'Lee', unit: 'km'}).sql).not.toContain("role = 'speaker'")
		const both = sqlOf({speaker: 'Lee', kinds: ['quote', 'event']})
		expect(both.sql).toContain("role = 'speaker'")
		expect(both.values).toEqual(['quote', 'event', '"Lee"', '"Lee"'])
	})

	it('finds nothing for words that no text has', () => {
		expect(sqlOf({text: '€'}).sql).toContain('where false')
	})
})

describe('rows', () => {
	it('have a value for each column, none with NUL or half a character', () => {
		for (const line of [...factLines(news), ...factLines(hostileExtraction())]) {
			const values = [...factValues(line, 1), ...fieldValues(line)]
			expect(values).toHaveLength(factColumns.length + fieldColumns(line.kind).length)
			for (const value of values)
				if (typeof value === 'string') expect(value.includes('\u0000') || /\p{Surrogate}/u.test(value)).toBe(false)
		}
		expect(stored('a\u0000b\ud83d🚢')).toBe('a\ufffdb\ufffd🚢')
	})

	it('know the days of a fact by its own time, else by its article', () => {
		const days = factLines(news).map((line) => {
			const row = factValues(line, 1)
			return [line.kind, line.evidence.text, row[factColumns.indexOf('earliest')], row[factColumns.indexOf('latest')]]
		})
		expect(days).toContainEqual(['date', '2019', '2019-01-01', '2019-12-31'])
		expect(days).toContainEqual(['relation', 'Varga, 51', '2024-11-21', '2024-11-21'])
		expect(days.find(([kind, words]) => kind === 'event' && String(words).includes('arrested'))?.slice(2)).toEqual([
			'2019-01-01',
			'2019-12-31',
		])
	})
})

describe('factNames', () => {
	it('names speakers, and those whom facts are about', () => {
		const named = (kind: string) =>
			news.facts
				.filter((fact) => fact.kind === kind)
				.flatMap((fact) => factNames(fact).map(({name, role}) => `${role}: ${name}`))
		expect(named('quote')).toContain('speaker: Lena Varga')
		expect(named('role')).toEqual(expect.arrayContaining(['person: Lena Varga', 'person: Tom Weller']))
		expect(named('statement')).toEqual(expect.arrayContaining(['subject: Lena Varga', 'object: Tom Weller']))
		// What her quote says is hers.
		expect(named('quantity')).toContain('claim: Lena Varga')
	})
})

describe('schemaSql', () => {
	it('has a table a kind', () => {
		expect(factKinds.map(tableOf)).toEqual([
			'quotes',
			'quantities',
			'dates',
			'roles',
			'relations',
			'statements',
			'events',
		])
		for (const table of ['articles', 'facts', 'entities']) expect(schemaSql()).toContain(`create table ${table} (`)
		for (const kind of factKinds) expect(schemaSql()).toContain(`create view ${tableOf(kind)} as`)
	})
})
