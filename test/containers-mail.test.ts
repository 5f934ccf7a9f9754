import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {strToU8, zipSync} from 'fflate'
import {isReadType} from '../src/model/article/beside/beside-text.js'
import {readFileOf} from './read-file.js'

const story = (number: number): string => `The council met on Tuesday to vote on bridge ${number}.`

const head = (more = ''): string =>
	`From: The Example Post <news@post.example>\r\nTo: ann@reader.example\r\nSubject: Bridge\r\n =?utf-8?Q?_=E2=80=93_news?=\r\nDate: Thu, 21 Nov 2024 08:00:00 +0100\r\nMessage-ID: <1@post.example>\r\nMIME-Version: 1.0\r\n${more}`

const plainMail = (number: number): string =>
	`${head('Content-Type: text/plain; charset=utf-8\r\n')}\r\n${story(number)}\r\n`

interface Part {
	readonly type: string
	readonly body: string
	readonly more?: string
}

const multipart = (kind: string, ...parts: readonly Part[]): string =>
	`${head(`Content-Type: multipart/${kind}; boundary="b1"\r\n`)}\r\n${parts
		.map(({type, body, more = ''}) => `--b1\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`)
		.join('')}--b1--\r\n`

const page = (number: number): string =>
	`<html><head><title>x</title></head><body><article><p>${story(number)}</p></article></body></html>`
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes as string).toString('base64')
const attached = (name: string): string =>
	`Content-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n`

describe('a mail', () => {
	it('is an article with its subject, date and sender', async () => {
		for (const name of ['a.eml', 'a', 'a.txt']) {
			const {items, errors} = await readFileOf(name, plainMail(1))
			expect(errors).toEqual([])
			expect(items).toMatchObject([
				{
					article: {
						id: name,
						title: 'Bridge – news',
						published: '2024-11-21T07:00:00Z',
						source: 'The Example Post',
						text: expect.stringContaining(story(1)),
					},
				},
			])
		}
	})

	it('of a short page has the words of it', async () => {
		const words = 'Unions said 600 jobs would go.'
		for (const body of [`<p>${words}</p>`, `<html><body><div>${words}</div></body></html>`]) {
			const mail = `${head('Content-Type: text/html; charset=utf-8\r\n')}\r\n${body}\r\n`
			const {items, texts} = await readFileOf('a.eml', mail)
			expect(texts).toEqual([expect.stringContaining(words)])
			expect(items).toMatchObject([{messages: []}])
		}
	})

	it('of two forms is read by its page, or by its text where the page has none', async () => {
		const text = {type: 'text/plain', body: story(1)}
		const both = await readFileOf('a.eml', multipart('alternative', text, {type: 'text/html', body: page(2)}))
		expect(both.texts).toHaveLength(1)
		expect(both.texts[0]).toContain(story(2))
		expect(both.items).toMatchObject([{article: {title: 'Bridge – news'}}])
		const empty = {type: 'text/html', body: '<html><body><img src="a.png"></body></html>'}
		expect((await readFileOf('a.eml', multipart('alternative', text, empty))).texts).toEqual([
			expect.stringContaining(story(1)),
		])
	})

	it('is decoded as its parts say', async () => {
		const latin = Buffer.from('The café in Besançon “opened” on Tuesday.', 'latin1').toString('base64')
		const part = {type: 'text/plain; charset=iso-8859-1', body: latin, more: 'Content-Transfer-Encoding: base64\r\n'}
		expect((await readFileOf('a.eml', multipart('mixed', part))).texts[0]).toContain('café in Besançon')
		const quoted = {
			type: 'text/plain; charset=windows-1252',
			body: '=93Yes=94, the mayor said.',
			more: 'Content-Transfer-Encoding: quoted-printable\r\n',
		}
		expect((await readFileOf('a.eml', multipart('mixed', quoted))).texts[0]).toContain('“Yes”, the mayor said.')
	})

	it('gives the articles that are attached to it, archives too', async () => {
		const {texts, ids, skipped, errors} = await readFileOf(
			'a.eml',
			multipart(
				'mixed',
				{type: 'text/plain', body: story(1)},
				{type: 'text/html', body: base64(page(2)), more: attached('b.html')},
				{type: 'application/zip', body: base64(zipSync({'c.txt': strToU8(story(3))})), more: attached('c.zip')},
				{type: 'image/png', body: base64('\x89PNG'), more: attached('d.png')},
				{type: 'application/octet-stream', body: base64('\x00\x01\x02'), more: attached('../../e.bin')},
			),
		)
		expect(errors).toEqual([])
		expect(ids).toEqual(['a.eml', 'a.eml!b.html', 'a.eml!c.zip!c.txt'])
		expect(texts[2]).toBe(story(3))
		expect(skipped.map(({place}) => place)).toEqual(['a.eml!d.png', 'a.eml!attachment-4'])
	})

	it('is read by its own words where it quotes others', async () => {
		const own = 'The mayor will resign on Friday, her office said.'
		const quote = '> The council met on Monday.\n>\n> It shut the bridge.'
		const signature = '-- \nAnn Lee\nHollin Post'
		const read = async (body: string) =>
			(await readFileOf('a.eml', `${head('Content-Type: text/plain; charset=utf-8\r\n')}\r\n${body}\r\n`)).items[0]
		const wordsRead = async (body: string): Promise<string[]> => {
			const item = await read(body)
			if (!item || !('article' in item)) throw new Error('no article')
			const {text, blocks} = item.article
			return blocks.filter(({type}) => isReadType(type)).map(({start, end}) => text.slice(start, end))
		}
		const wrote = 'On Thu, 21 Nov 2024 at 08:00, Bo Ray <bo@post.example> wrote:'
		for (const body of [
			`${own}\n\n${wrote}\n${quote}\n\n${signature}`,
			`${own}\n\n${wrote.replace('Bo', '\nBo')}\n\n${quote}`,
			`${quote}\n\n${own}\n\n${signature}`,
			`${own}\n\n${signature}\n\n${wrote}\n${quote}`,
		])
			expect(await wordsRead(body)).toEqual([own])
		const forward = '---------- Forwarded message ---------\nFrom: Bo Ray\n\nThe council met on Monday.'
		expect(await wordsRead(`${own}\n\n${signature}\n\n${forward}`)).toContain('The council met on Monday.')
		expect(await wordsRead(`${own}\n\nThe report that Moss wrote:\n\nIt is a poor bridge.`)).toHaveLength(3)
		const letter = 'The mayor said the pier leaks. In a letter Ann Lee wrote:'
		expect(await wordsRead(`${own}\n\n${letter}\n${quote}`)).toEqual([own, letter])
		expect(await wordsRead(`${own}\n\nOn Monday 40 clerks wrote:\n${quote}`)).toHaveLength(2)
		expect(await wordsRead(`${own}\n\nAnn Lee <ann@lee.example> wrote:\n${quote}`)).toEqual([own])
		expect(await wordsRead(`${own}\n\n--\nThe mayor shut the mill, Bo Ray said.\n\nForty left.`)).toHaveLength(3)
		expect(await wordsRead(`${own}\n\n--\nAnn Lee\nHollin Post`)).toEqual([own])
		expect(await wordsRead(`${own}\n\n-- \nAnn Lee, Acme Inc.`)).toEqual([own])
		expect(await wordsRead(`${own}\n\n>From then on forty boats left.`)).toHaveLength(2)
		for (const mine of ['', 'FYI\n\n']) {
			expect(await wordsRead(`${mine}${wrote}\n${quote}`)).toContain('The council met on Monday.')
			expect(await read(`${mine}${wrote}\n${quote}`)).toMatchObject({messages: [{rule: 'ingest/mail'}]})
		}
	})

	it('is another thing than a text that begins like one', async () => {
		const text = `Subject: the new bridge\nFrom: the council\n\n${story(1)}`
		expect((await readFileOf('a.txt', text)).texts).toEqual([text])
		expect((await readFileOf('a.txt', plainMail(1), {inputFormat: 'text'})).texts[0]).toContain('Message-ID')
	})

	it('without anything to read says so', async () => {
		expect(await readFileOf('a.eml', `${head()}\r\n`)).toMatchObject({errors: [{reason: 'nothing to read in it'}]})
		expect((await readFileOf('a.eml', '\x00\x01\x02'.repeat(1000))).texts.length).toBeLessThan(2)
	})

	it('of parts nested 10,000 deep ends', async () => {
		const deep = Array.from(
			{length: 10_000},
			(_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
		).join('')
		const {items} = await readFileOf('a.eml', head(deep))
		expect(items.length).toBeLessThan(3)
	})
})

describe('a mailbox', () => {
	const from = 'From news@post.example Thu Nov 21 08:00:00 2024\n'
	const unix = (number: number): string => plainMail(number).replaceAll('\r\n', '\n')
	const box = `${from}${unix(1)}\n${from}${unix(2).replace('The council', '>From the start, the council')}\n${from}${unix(3)}`

	it('gives its mails, by the places at which they begin', async () => {
		for (const [name, bytes] of [
			['a.mbox', Buffer.from(box)],
			['Inbox', Buffer.from(box)],
			['a.mbox.gz', gzipSync(box)],
		] as const) {
			const {texts, ids, errors} = await readFileOf(name, bytes)
			expect(errors).toEqual([])
			expect(texts.map((text) => text.trim())).toEqual([
				story(1),
				story(2).replace('The council', 'From the start, the council'),
				story(3),
			])
			expect(ids).toEqual([0, 1, 2].map((n) => `${name}@${[...box.matchAll(/^From n/gm)][n]!.index}`))
		}
	})

	it('of 300 mails is read mail by mail', async () => {
		const many = Array.from({length: 300}, (_, n) => `${from}${unix(n)}`).join('\n')
		expect((await readFileOf('a.mbox', many)).texts).toHaveLength(300)
	})
})
