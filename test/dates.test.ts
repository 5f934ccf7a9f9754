import {describe, expect, it} from '@jest/globals'
import {calendarCases} from '../src/dates/cases.js'
import {findTimes} from '../src/dates/find.js'
import {otherCases, undatedCases} from '../src/dates/resolve/cases.js'
import {makeLists} from '../src/engine.js'
import {makeArticle} from '../src/model/make-article.js'
import type {TimeMention} from '../src/model/time.js'
import {readArticleDocument} from '../src/read.js'

const lists = makeLists()

const timesIn = (text: string, published: string | null = '2024-11-21', dateline?: string): readonly TimeMention[] =>
	findTimes(readArticleDocument(makeArticle({text, published, dateline}), lists, null))

const told = (text: string, times: readonly TimeMention[]): string[] =>
	times.map(({start, end, value}) => `${text.slice(start, end)} = ${value}`)

const linesOf = (block: string): string[] => block.trim().split('\n').filter(Boolean)

const split = (line: string): [text: string, ...times: string[]] => line.split(' | ') as [string, ...string[]]

for (const {name, cases, nearMisses} of [...calendarCases, ...otherCases]) {
	describe(`dates: ${name}`, () => {
		it.each(linesOf(cases).map(split))('%s', (text, ...times) => {
			expect(told(text, timesIn(text))).toEqual(times)
		})
		for (const text of linesOf(nearMisses))
			it(`finds none: ${text}`, () => expect(told(text, timesIn(text))).toEqual([]))
	})
}

describe('dates without a publication date', () => {
	it.each(linesOf(undatedCases).map(split))('%s', (text, ...times) => {
		for (const published of [null, 'nonsense', '2024-13-45', '0000-01-01'])
			expect(told(text, timesIn(text, published))).toEqual(times)
	})
})
