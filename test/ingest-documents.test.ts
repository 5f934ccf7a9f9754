import {describe, expect, it} from '@jest/globals'
import type {ByteOptions} from '../src/ingest/byte-source.js'
import type {Ingested, ReadArticle, ReadError} from '../src/ingest/ingested.js'
import {readBytes} from '../src/ingest/read-bytes.js'
import {column, docxFiles, epubFiles, lockPdf, makePdf, makeZip, wordParagraph} from './made-documents.js'

async function read(bytes: Uint8Array, options: ByteOptions = {}, place = 'file'): Promise<Ingested[]> {
	const all: Ingested[] = []
	for await (const item of readBytes([bytes], {place, id: place}, options)) all.push(item)
	return all
}

const articlesOf = (items: readonly Ingested[]): ReadArticle[] => items.filter((item) => 'article' in item)
const errorsOf = (items: readonly Ingested[]): ReadError[] =>
	items.flatMap((item) => ('error' in item ? [item.error] : []))
const rulesOf = ({messages}: ReadArticle): string[] => messages.map(({rule}) => rule)
const blocksOf = ({article}: ReadArticle): string[][] =>
	article.blocks.map(({start, end, type}) => [type, article.text.slice(start, end)])

const core = `<dc:title>tides.docx</dc:title><dc:creator>Ines Kovar</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2026-03-04T09:00:00Z</dcterms:created><dcterms:modified>2026-03-05T09:00:00Z</dcterms:modified>`
const body = `${wordParagraph('Ferry line to close', 'T')}${wordParagraph('The ferry to Skarholm closes in May, said Lena Varga.')}
<w:p><w:r><w:t>It carried </w:t></w:r><w:del w:id="1"><w:r><w:delText>900</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>1,200</w:t></w:r></w:ins><w:r><w:t> islanders &amp; cars.</w:t></w:r></w:p>`

describe('Word documents', () => {
	it('give their paragraphs, their title, and what their properties say', async () => {
		const [item] = articlesOf(await read(makeZip(docxFiles(body, core))))
		expect(item!.article).toMatchObject({
			title: 'Ferry line to close',
			authors: ['Ines Kovar'],
			language: 'en',
			published: '2026-03-04T09:00:00Z',
			updated: '2026-03-05T09:00:00Z',
		})
		expect(blocksOf(item!)).toEqual([
			['headline', 'Ferry line to close'],
			['paragraph', 'The ferry to Skarholm closes in May, said Lena Varga.'],
			['paragraph', 'It carried 1,200 islanders & cars.'],
		])
		expect(rulesOf(item!)).toEqual(['ingest/date'])
	})

	it('take no title or author that a program put there, and the date that the text has', async () => {
		const made = core.replace('Ines Kovar', 'python-docx')
		const [item] = articlesOf(await read(makeZip(docxFiles(wordParagraph('Rain fell.'), made))))
		expect(item!.article).toMatchObject({title: null, authors: [], published: null, text: 'Rain fell.'})
		const dated = `${wordParagraph('March 3, 2026')}${wordParagraph('Rain fell on Ostend for a third day.')}`
		const [other] = articlesOf(await read(makeZip(docxFiles(dated, core))))
		expect(other!.article.published).toBe('2026-03-03')
		expect(rulesOf(other!)).toEqual(['article/date-line'])
	})

	it('are errors where they are broken, with the place and the cure', async () => {
		const {'word/document.xml': document, ...files} = docxFiles(body)
		const reasons = async (broken: Record<string, string>): Promise<string[]> =>
			errorsOf(await read(makeZip(broken), {inputFormat: 'docx'})).map(({reason}) => reason)
		expect(await reasons(files)).toEqual(['no Word document that can be read: it has no `word/document.xml`'])
		expect(await reasons({...files, 'word/document.xml': document!.replace('</w:body>', '')})).toEqual([
			expect.stringMatching(/word\/document\.xml:\d+:\d+: <\/w:document> where <\/w:body> must come/),
		])
		expect(
			await reasons({
				...files,
				'word/document.xml': document!.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
			}),
		).toEqual([expect.stringContaining('declares entities')])
		expect(await reasons({...files, 'word/document.xml': document!.replace(body, '<w:p>'.repeat(100_000))})).toEqual([
			expect.stringContaining('more than 200 elements inside one another'),
		])
		const whole = makeZip(docxFiles(body))
		for (const length of [40, whole.length >> 1, whole.length - 10]) {
			const [error, ...more] = errorsOf(await read(whole.subarray(0, length), {inputFormat: 'docx'}))
			expect([error?.reason, more]).toEqual([expect.stringContaining('broken as a ZIP archive'), []])
		}
		expect(errorsOf(await read(new TextEncoder().encode('Rain fell.'), {inputFormat: 'docx'}))).toHaveLength(1)
	})

	it('are not unpacked where they hold more than any document', async () => {
		const bomb = makeZip({...docxFiles(body), 'word/comments.xml': `<a>${' '.repeat(20 * 2 ** 20)}</a>`})
		expect(bomb.length).toBeLessThan(2 ** 20)
		expect(errorsOf(await read(bomb))).toMatchObject([
			{reason: expect.stringContaining('unpacks to more'), cure: expect.any(String)},
		])
	})
})

const page = (title: string, text: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><h1>${title}</h1><p>${text}</p></body></html>`

const long =
	'The harbour council met for six hours on Tuesday and could not agree on what the new ferry is to cost the town.'

describe('EPUB', () => {
	it('gives an article a document, with what the book says of its date and authors', async () => {
		const documents = {
			'cover.xhtml': '<html><body><img src="a.jpg"/></body></html>',
			'text/a b.xhtml': page('Council meets', long),
			'c.xhtml': page('Rain again', `Rain fell. ${long}`),
		}
		const metadata =
			'<dc:title>Tide Quarterly</dc:title><dc:creator>Ines Kovar</dc:creator><dc:date>2026-03-04</dc:date><dc:language>en-GB</dc:language>'
		const items = await read(makeZip(epubFiles(documents, metadata)))
		expect(errorsOf(items)).toEqual([])
		expect(
			articlesOf(items).map(({article, place}) => [place, article.title, article.text.split('\n\n').at(-1)]),
		).toEqual([
			['file:document 2', 'Council meets', long],
			['file:document 3', 'Rain again', `Rain fell. ${long}`],
		])
		expect(articlesOf(items)[0]!.article).toMatchObject({
			published: '2026-03-04',
			authors: ['Ines Kovar'],
			source: 'Tide Quarterly',
			language: 'en',
			id: 'file#2',
		})
	})

	it('is an error where it is broken, empty or locked, and reads what is whole', async () => {
		const files = epubFiles({'a.xhtml': page('Council meets', long), 'b.xhtml': page('B', long)})
		const {'OEBPS/book.opf': opf, ...noPackage} = files
		const {'META-INF/container.xml': container, ...noContainer} = files
		const {'OEBPS/b.xhtml': gone, ...oneGone} = files
		expect([opf, container, gone].every(Boolean)).toBe(true)
		for (const broken of [noPackage, noContainer])
			expect(errorsOf(await read(makeZip(broken)))).toMatchObject([
				{reason: expect.stringContaining('package document is missing')},
			])
		const partly = await read(makeZip(oneGone))
		expect([articlesOf(partly).length, errorsOf(partly).map(({place}) => place)]).toEqual([1, ['file:document 2']])
		const locked = {
			...files,
			'META-INF/encryption.xml':
				'<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/a.xhtml"/></CipherData></EncryptedData></encryption>',
		}
		const rest = await read(makeZip(locked))
		expect([articlesOf(rest).length, errorsOf(rest)]).toMatchObject([
			1,
			[{place: 'file:document 1', reason: 'encrypted'}],
		])
		expect(errorsOf(await read(makeZip(epubFiles({'a.xhtml': '<html><body/></html>'}))))).toMatchObject([
			{reason: 'an EPUB without running text'},
		])
		expect(errorsOf(await read(makeZip(epubFiles({}))))).toMatchObject([{reason: 'an EPUB without documents'}])
		const cut = makeZip(files).subarray(0, 300)
		expect(errorsOf(await read(cut))).toMatchObject([{reason: expect.stringContaining('broken as a ZIP archive')}])
	})
})

const story = [
	'The ferry to Skarholm will close in May, said the har-',
	'bour master, Lena Varga. Some 1,200 islanders used it',
	'each week and will take the bridge.',
]
const second = [
	'Skippers who co-operate want to buy the boat and co-',
	'operate with the town, its chairman said on Tuesday.',
]

describe('PDF', () => {
	it('gives its lines as paragraphs, with its title, author and date', async () => {
		const texts = [[72, 700, 22, 'Ferry line to close'] as const, ...column(72, 660, story), ...column(72, 604, second)]
		const info = {Title: 'Ferry line to close', Author: 'Ines Kovar', CreationDate: "D:20260304093000+01'00'"}
		const [item] = articlesOf(await read(makePdf([texts], info)))
		expect(item!.article).toMatchObject({
			title: 'Ferry line to close',
			authors: ['Ines Kovar'],
			published: '2026-03-04T09:30:00+01:00',
		})
		expect(blocksOf(item!)).toEqual([
			['headline', 'Ferry line to close'],
			[
				'paragraph',
				'The ferry to Skarholm will close in May, said the harbour master, Lena Varga. Some 1,200 islanders used it each week and will take the bridge.',
			],
			[
				'paragraph',
				'Skippers who co-operate want to buy the boat and co-operate with the town, its chairman said on Tuesday.',
			],
		])
		expect(rulesOf(item!)).toEqual(['ingest/date'])
	})

	it('reads columns one after the other, between what stands above and below both', async () => {
		const words = (of: string): string[] =>
			Array.from({length: 8}, (_, at) => `${of} line ${at + 1} of a long column text`)
		const rows = words('left').flatMap((left, at) => [
			...column(72, 600 - at * 14, [left]),
			...column(320, 600 - at * 14, [words('right')[at]!]),
		])
		const texts = [
			...column(72, 640, ['One line that goes over both of the columns of this page, from edge to edge.']),
			...rows,
		]
		const [item] = articlesOf(await read(makePdf([texts])))
		expect(item!.article.text.replace(/\s+/g, ' ')).toBe(
			`One line that goes over both of the columns of this page, from edge to edge. ${words('left').join(' ')} ${words('right').join(' ')}`,
		)
	})

	it('leaves out running heads and page numbers, and goes on over the end of a page', async () => {
		const pages = [story.slice(0, 2), story.slice(2), second].map((lines, at) => [
			[72, 750, 9, `The Tide Post   ${at + 3}`] as const,
			...column(72, 700, lines),
			[300, 30, 9, `Page ${at + 1} of 3`] as const,
		])
		const [item] = articlesOf(await read(makePdf(pages)))
		expect(blocksOf(item!).map(([, text]) => text)).toEqual([
			'The ferry to Skarholm will close in May, said the harbour master, Lena Varga. Some 1,200 islanders used it each week and will take the bridge.',
			'Skippers who co-operate want to buy the boat and co-operate with the town, its chairman said on Tuesday.',
		])
	})

	it('keeps hyphens that words have, and knows items of lists and labels above the headline', async () => {
		const texts = [
			[72, 740, 12, 'The Tide Post'] as const,
			[72, 700, 22, 'Ferry line to close'] as const,
			...column(72, 660, [
				'A five-',
				'year-old sold T-',
				'shirts in mid-',
				'May to a four-',
				'teen-',
				'year-',
				'old for two-',
				'thirds of the price.',
			]),
			...column(72, 500, ['\u0095 Tickets', '\u0095 Boats and more boats, all along the long har-', 'bour wall']),
		]
		const [item] = articlesOf(await read(makePdf([texts])))
		expect(blocksOf(item!)).toEqual([
			['headline', 'Ferry line to close'],
			['paragraph', 'A five-year-old sold T-shirts in mid-May to a fourteen-year-old for two-thirds of the price.'],
			['list', 'Tickets'],
			['list', 'Boats and more boats, all along the long harbour wall'],
		])
	})

	it('begins a paragraph at an indent, after a short line and not at the end of a full column', async () => {
		const wide = 'Some forty skippers of the town signed the letter to the council'
		const texts = [
			...column(72, 700, [`${wide} and`, `${wide}.`]),
			...column(86, 672, [wide]),
			...column(72, 658, ['on Tuesday.', `${wide} and`, 'went home.']),
		]
		const [item] = articlesOf(await read(makePdf([texts])))
		expect(blocksOf(item!).map(([, text]) => text)).toEqual([
			`${wide} and ${wide}.`,
			`${wide} on Tuesday.`,
			`${wide} and went home.`,
		])
	})

	it('is an error where it is broken, locked or has no text', async () => {
		const whole = makePdf([column(72, 700, story)])
		expect(errorsOf(await read(lockPdf(whole)))).toMatchObject([{reason: 'a PDF that needs a password'}])
		expect(errorsOf(await read(makePdf([[]])))).toMatchObject([
			{reason: expect.stringContaining('without text'), cure: expect.stringContaining('OCR')},
		])
		expect(errorsOf(await read(new TextEncoder().encode('%PDF-1.7\nnothing')))).toMatchObject([
			{reason: expect.stringMatching(/^no PDF that can be read: .*[^.]$/)},
		])
		expect(errorsOf(await read(new TextEncoder().encode('Rain fell.'), {inputFormat: 'pdf'}))).toHaveLength(1)
		expect((await read(whole.subarray(0, whole.length >> 1))).length).toBe(1)
	})
})
