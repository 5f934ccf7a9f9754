import {describe, expect, it} from '@jest/globals'
import {readHtml} from '#src/ingest/formats/html.js'

const page = (stamp: string, line: string): string =>
	`<html><head><meta property="article:published_time" content="${stamp}"></head><body><article><h1>Ferry to Hollin sails late</h1>
	<div class="when">${line}</div><p>The ferry to the island of Hollin sailed an hour late tonight, with forty people and two tractors on board.</p>
	</article></body></html>`
const publishedOf = (stamp: string, line: string): string | null => readHtml(page(stamp, line)).article.published

describe('a page whose data are in UTC and which shows the day of its own place', () => {
	it.each([
		['the same moment', '2031-03-05T03:22:07Z', 'March 4, 2031 at 10:22 pm', '2031-03-04T22:22:07-05:00'],
		[
			'a later moment in a zone by name',
			'2031-03-05T05:57:50.120Z',
			'Updated 10:01 pm PST, Tuesday, March 4, 2031',
			'2031-03-04T21:57:50-08:00',
		],
		['a zone to the east', '2031-03-04T22:10Z', '5 March 2031, 08:10 AEST', '2031-03-05T08:10:00+10:00'],
		['a time of 24 hours', '2031-03-04T21:30:00Z', '5 Mar 2031 00:30', '2031-03-05T00:30:00+03:00'],
	])('%s', (_, stamp, line, published) => {
		expect(publishedOf(stamp, line)).toBe(published)
	})

	it.each([
		['the same day there', '2031-03-05T14:22:07Z', 'March 5, 2031 at 9:22 am EST'],
		['another moment, in no zone', '2031-03-05T03:22:07Z', 'Updated March 4, 2031 at 10:47 pm'],
		['another day altogether', '2031-03-05T03:22:07Z', 'Doors open on March 9, 2031, 8:00 pm EST'],
		['a date without a time', '2031-03-05T03:22:07Z', 'March 4, 2031'],
		['a time that says its zone', '2031-03-05T03:22:07+01:00', 'March 4, 2031 at 9:22 pm EST'],
		['a date without a time in the data', '2031-03-05', 'March 4, 2031 at 10:22 pm EST'],
		['the clock of the data, in a zone', '2031-03-05T03:22:07Z', 'March 5, 2031 3:22 am EST'],
		['a zone with two meanings', '2031-07-04T19:00:00Z', '4 July 2031 20:00 IST'],
		['a day that the line does not show', '2031-03-05T03:22:07Z', 'Updated March 5, 2031 9:40 am EST'],
		['the time of a show', '2031-03-05T00:00:00Z', 'Show starts March 4, 2031 at 7:00 pm'],
		['a difference that no zone has', '2031-03-05T12:00:00Z', 'March 4, 2031 11:00 pm'],
		['a word like a zone', '2031-03-05T22:10:00Z', '6 March 2031, 01:40 eat'],
		[
			'another time below that of the article',
			'2031-03-05T14:00:00Z',
			'<p>March 5, 2031 9:00 am EST</p><p>March 6, 2031, 1:00 am</p>',
		],
		[
			'the time of an event in the text',
			'2031-03-05T06:00:00Z',
			'<p>Bells of Hollin rang at 10:00 pm PST on March 4, 2031.</p>',
		],
		['no time of day', '2031-03-05T03:22:07Z', 'March 4, 2031, 29:72 EST'],
	])('stays as it is: %s', (_, stamp, line) => {
		expect(publishedOf(stamp, line)).toBe(stamp)
	})

	it('is read past a byline, through elements in each other', () => {
		const line = '<span>By Ann Lee and Bo Ray</span> <time>March 4, 2031</time> | <b>10:22 pm</b> | 5 min read'
		expect(publishedOf('2031-03-05T03:22:07Z', line)).toBe('2031-03-04T22:22:07-05:00')
	})

	it('does not gather the text of a long element', () => {
		const line = `${'<div>'.repeat(60)}${'Tides rise. '.repeat(10_000)}${'</div>'.repeat(60)}`
		expect(publishedOf('2031-03-05T03:22:07Z', line)).toBe('2031-03-05T03:22:07Z')
	})
})
