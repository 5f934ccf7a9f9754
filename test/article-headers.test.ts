import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/extract.js'
import {readText} from '../src/ingest/formats/text.js'
import {makeArticle} from '../src/model/article/make-article.js'

const body = 'The council shut the bridge on Tuesday, the mayor said.\n\nMore words follow here.'
const none = {title: null, published: null, authors: [], url: null, source: null}

describe('headers above a text', () => {
	it.each([
		[
			'Title: Storm kills 12\nAuthor: Ann Lee\nDate: 2026-03-04\nSource: Hollin Post\nURL: https://news.example/a',
			'Storm kills 12',
			['Ann Lee'],
		],
		[
			'Link: https://news.example/a\nPublisher: Hollin Post\nPublished: Wed, 4 Mar 2026 14:05:00 GMT\nByline: Ann Lee; Bo Ray, Staff Writer\nHeadline: Will the bridge open?',
			'Will the bridge open?',
			['Ann Lee', 'Bo Ray'],
		],
		[
			'=====\nTITLE: Storm kills 12\nAUTHOR: Acme News\nDate: March 4, 2026\nURL: https://news.example/a\nSource: Hollin Post\n=====',
			'Storm kills 12',
			['Acme News'],
		],
		[
			'Storm kills 12\nBy: Ann Lee\nDate: 4 March 2026\nSource: Hollin Post\nLink: https://news.example/a',
			'Storm kills 12',
			['Ann Lee'],
		],
	])('fill the fields, in any order: %j', (headers, title, authors) => {
		for (const gap of ['\n', '\n\n', '\r\n\r\n']) {
			const {article} = readText(`${headers}${gap}${body}`)
			expect(article).toMatchObject({title, authors, published: '2026-03-04', source: 'Hollin Post'})
			expect(article.url).toBe('https://news.example/a')
		}
	})

	it('give no facts, and leave what is given elsewhere', () => {
		const text = `Source: Hollin Post\nAuthor: Ann Lee\nDate: 2026-03-04\nURL: https://news.example/a\n\n${body}`
		const start = text.indexOf('The council')
		const {facts, article} = extract({text, source: 'Acme', url: 'https://acme.example/b', authors: ['Bo Ray']})
		expect(facts.length).toBeGreaterThan(0)
		for (const {evidence} of facts) expect(evidence.start).toBeGreaterThanOrEqual(start)
		expect(article).toMatchObject({source: 'Acme', url: 'https://acme.example/b', authors: ['Bo Ray'], title: null})
	})

	it('cover every line once, with the summary read behind its label', () => {
		const text = `Title: Storm kills 12\nSubtitle: A gale sank two ferries off Hollin on Monday.\nDate: 2026-03-04\n\n${body}`
		const {blocks} = makeArticle({text})
		expect(blocks.map(({type, start, end}) => [type, text.slice(start, end)]).slice(0, 5)).toEqual([
			['credit', 'Title:'],
			['headline', 'Storm kills 12'],
			['credit', 'Subtitle:'],
			['paragraph', 'A gale sank two ferries off Hollin on Monday.'],
			['byline', 'Date: 2026-03-04'],
		])
	})

	it('stand apart from lines of one width', () => {
		const lines = 'the council shut the old bridge over the river on\n'.repeat(6)
		const {blocks} = makeArticle({text: `Title: Bridge shut\nAuthor: Ann Lee\nHollin, ${lines}`})
		expect(blocks.map(({type}) => type)).toEqual(['credit', 'headline', 'byline', 'paragraph'])
	})

	it.each([
		'Title: the law on ships, which is old, says little of it.',
		'Title: Storm over Hollin is the name of\na book that Ann Lee wrote, and it sold.',
		'Author: I never meant to write it.\n\nPublisher: And yet you did.',
		'Author: I never meant to write it\nSource: You did\nLink: here we are',
		'Source: I saw the mayor that night\nDate: It was in May',
	])('are none that a sentence or speech stands behind: %j', (opening) => {
		const {article} = readText(`${opening}\n\n${body}`)
		expect({...article, title: null}).toMatchObject(none)
		expect(article.blocks[0]?.start).toBe(0)
		expect(article.blocks[0]?.end).toBeGreaterThan('Title:'.length)
	})

	it.each(['Title: Storm kills 12', 'https://news.example/2026/03/04/storm', '====='])('are none alone: %s', (text) => {
		expect(readText(text).article).toMatchObject(none)
	})
})

describe('an address above a text', () => {
	it('is its url, dates it, and is no title', () => {
		const address = 'https://news.example/2026/03/04/storm'
		const {article} = readText(`${address}\n\nStorm kills 12\n\n${body}`)
		expect(article).toMatchObject({url: address, published: '2026-03-04', title: 'Storm kills 12'})
		expect(readText(`${address}\n${body}`).article).toMatchObject({url: address, title: null})
		const other = readText(`${address}\n\n${body}`, {url: 'https://acme.example/2026/05/01/b'})
		expect(other.article).toMatchObject({url: 'https://acme.example/2026/05/01/b', published: '2026-05-01'})
	})

	it('is none below the headline', () => {
		expect(readText(`Storm kills 12\nhttps://news.example/a\n\n${body}`).article.url).toBeNull()
	})
})

describe('a line of marks', () => {
	it.each(['=====', '-----', '***', '* * *', '—————'])('%s is no title', (marks) => {
		for (const text of [`${marks}\nStorm kills 12\n${marks}\n\n${body}`, `Storm kills 12\n${marks}\n\n${body}`])
			expect(readText(text).article.title).toBe('Storm kills 12')
		expect(readText(`${marks}\n${body}`).article.title).toBeNull()
	})
})

describe('a headline that asks or calls', () => {
	it.each(['Will the bridge open in May?', 'Game over: can Moss win again?', 'Hollin wins the cup!'])('%s', (line) => {
		expect(readText(`${line}\n\n${body}`).article.title).toBe(line)
	})

	it.each([
		['Will the bridge open in May?', 'That is what all of Hollin asks itself this week.'],
		['Will the bridge open in May?', 'Nobody at the town hall would say so on Monday.'],
		['Who pays?', 'The town does, the mayor said on Monday.'],
		['Will the bridge open in May?', 'And who will pay for the work on its piers?'],
		[
			'What would the people of Hollin do if the only bridge over the river were to be shut for a whole year?',
			'The mayor had an answer.',
		],
	])('is none that the text goes on from: %s %s', (line, next) => {
		expect(readText(`${line}\n\n${next}\n\n${body}`).article.title).toBeNull()
	})
})
