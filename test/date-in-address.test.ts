import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/extract.js'
import {dateInAddress} from '../src/model/article/date-in-address.js'

describe('the day in an address', () => {
	it.each([
		['https://news.example/2031/11/05/pier-leaks', '2031-11-05'],
		['https://news.example/world/2031-11-05-pier', '2031-11-05'],
		['https://news.example/pier-20311105.html', '2031-11-05'],
		['https://news.example/pier_2031-11-05', '2031-11-05'],
	])('%s', (url, date) => {
		expect(dateInAddress(url)).toBe(date)
	})

	it.each([
		null,
		'https://news.example/2031/11/pier',
		'https://news.example/2031/02/30/pier',
		'https://news.example/2031/13/05/pier',
		'https://news.example/2031/1105/pier',
		'https://news.example/article/120311105',
		'https://news.example/story-2031110512',
	])('%s has none', (url) => {
		expect(dateInAddress(url)).toBeNull()
	})

	it('dates an article that has no other date', () => {
		const text = 'The pier leaked on Monday.'
		const url = 'https://news.example/2031/11/05/pier-leaks'
		const read = (published?: string) => {
			const {article, facts} = extract({text, url, ...(published && {published})})
			return [article.published, facts.flatMap((fact) => (fact.kind === 'date' ? [fact.value] : []))]
		}
		expect(read()).toEqual(['2031-11-05', ['2031-11-03']])
		expect(read('2031-10-02')).toEqual(['2031-10-02', ['2031-09-29']])
		expect(extract({text}).article.published).toBeNull()
	})
})
