import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/extract.js'
import {readHtml} from '../src/ingest/formats/html.js'
import {readText} from '../src/ingest/formats/text.js'
import {findDateLine} from '../src/model/article/date-line.js'
import {makeArticle} from '../src/model/article/make-article.js'

const below = (line: string): string =>
	`Bridge shut for a year\n\n${line}\n\nThe council shut the bridge on Tuesday, the mayor said.\n\nMore words follow.`

const dateBelow = (line: string): string | null => {
	const {text, blocks} = makeArticle({text: below(line)})
	return findDateLine(text, blocks)?.date ?? null
}

describe('a line that dates an article', () => {
	it.each([
		['Leeds, March 12, 2026', '2026-03-12'],
		['LEEDS, England, 12 March 2026 (Wire)', '2026-03-12'],
		['Published: 3 February 2026', '2026-02-03'],
		['Updated 3 Feb 2026, 14:05 GMT', '2026-02-03'],
		['Updated 5 Feb 2026 | Published 3 Feb 2026', '2026-02-03'],
		['By Ann Bly | March 3, 2026', '2026-03-03'],
		['By Ann Bly and Bo Ray, Staff Writers, 3 March 2026', '2026-03-03'],
		['Posted on Mar. 3, 2026 at 9:15 a.m. ET', '2026-03-03'],
		['Published: May 3, 2024 10:05 AM EDT', '2024-05-03'],
		['May 3, 2024 at 9 P.M.', '2024-05-03'],
		['By Ann Bly, 2024/05/03', '2024-05-03'],
		['2024/05/03 14:05', '2024-05-03'],
		['THURSDAY 12 MARCH 2026', '2026-03-12'],
		['2026-03-12T14:05:00Z', '2026-03-12'],
		['March 3, 2026 | 3 min read', '2026-03-03'],
	])('%s', (line, date) => {
		expect(dateBelow(line)).toBe(date)
	})

	it.each([
		'On March 3, 2026',
		'The bridge opened March 12, 2026',
		'Battle of Leeds, March 12, 1642',
		'Due March 12, 2026',
		'Mayor resigns, March 12, 2026',
		'February 31, 2026',
		'03/04/2026',
		'LEEDS, March 12 (Wire)',
		'March 3, 1920 – May 5, 2010',
		'Narva Bay, 7 May 1941',
		'Narva – April 20, 1999',
	])('is not %s', (line) => {
		expect(dateBelow(line)).toBeNull()
	})

	it('is no headline, and leaves a note with its words', () => {
		const text =
			'Leeds, March 12, 2026\n\nBridge shut for a year\n\nThe council shut the bridge on Tuesday, the mayor said.'
		const {article, messages} = readText(text)
		expect(article).toMatchObject({published: '2026-03-12', title: 'Bridge shut for a year'})
		expect(messages).toMatchObject([{rule: 'article/date-line', text: 'Leeds, March 12, 2026'}])
		expect(extract({text}).messages).toMatchObject([{rule: 'article/date-line', start: 0, end: 21}])
	})

	it('gives way to the date that is given, without a note', () => {
		const {article, messages} = extract({text: below('2026-03-12')}, {published: '2026-04-01'})
		expect(article.published).toBe('2026-04-01')
		expect(messages).toEqual([])
	})

	it('is a byline with its names', () => {
		const {authors, blocks} = makeArticle({text: below('By Ann Bly | March 3, 2026')})
		expect(authors).toEqual(['Ann Bly'])
		expect(blocks[1]?.type).toBe('byline')
	})
})

const running = `<p>${'The council shut the old bridge on Tuesday after engineers found cracks in two of its piers. '.repeat(3)}</p>`
const page = (line: string): string =>
	`<title>Bridge shut for a year</title><article><h1>Bridge shut for a year</h1>${line}${running.repeat(4)}<p>March 9, 2026</p></article>`

describe('a line that dates a page', () => {
	it('stands between the headline and the text', () => {
		const {article, messages} = readHtml(page('<div><span>By Ann Bly</span> <span>March 3, 2026</span></div>'))
		expect(article.published).toBe('2026-03-03')
		expect(messages.map(({reason}) => reason)).toEqual([
			'page: its date, 2026-03-03, is that of its line “By Ann Bly March 3, 2026”',
		])
	})

	it('is none below the text', () => {
		expect(readHtml(page('<p>By Ann Bly</p>')).article.published).toBeNull()
	})
})

describe('the title of a page', () => {
	const titleOf = (title: string, head = '', url?: string): string | null =>
		readHtml(`<title>${title}</title>${head}<article>${running}${running}</article>`, {...(url && {url})}).article.title
	const site = '<meta property="og:site_name" content="The Leeds Post">'
	const publisher =
		'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier shut","publisher":{"name":"Leeds Post"}}</script>'

	it.each([
		['Bridge shut - The Leeds Post', site, undefined, 'Bridge shut'],
		['Bridge shut | News | Leeds Post', site, undefined, 'Bridge shut'],
		['Leeds Post – Bridge shut', site, undefined, 'Bridge shut'],
		['Pier shut — Leeds Post', publisher, undefined, 'Pier shut'],
		['Bridge shut | Harbourline Sport', '', 'https://www.harbourline.co.uk/a', 'Bridge shut'],
		['Bridge shut - what we know', site, undefined, 'Bridge shut - what we know'],
		['Mill-owner Norvik-Hansen wins - again', '', undefined, 'Mill-owner Norvik-Hansen wins - again'],
	])('%s', (title, head, url, wanted) => {
		expect(titleOf(title, head, url)).toBe(wanted)
	})
})
