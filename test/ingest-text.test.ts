import {describe, expect, it} from '@jest/globals'
import {decode} from '../src/ingest/decoding/decode.js'
import {findDamage, repairMojibake} from '../src/ingest/decoding/mojibake.js'
import {readText} from '../src/ingest/formats/text.js'
import {toIsoDate} from '../src/ingest/records/iso-date.js'
import {type BlockType, headlineOf} from '../src/model/article/article.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
	Uint8Array.from(Buffer.from(text, encoding))

describe('readText', () => {
	it('keeps every character and takes the first line for the title', () => {
		const raw = 'Mayor opens bridge\r\n\r\n“It is done,” she said.\u00a0\r\n'
		const {article, messages} = readText(raw, {place: 'a.txt', id: 'a.txt'})
		expect(article.text).toBe(raw)
		expect(article.title).toBe('Mayor opens bridge')
		expect(article.id).toBe('a.txt')
		expect(article.blocks.map(({type}) => type)).toEqual(['headline', 'paragraph'])
		expect(messages).toEqual([])
	})

	it.each([
		['By Ann Lee\n3 March 2031\nFerry ends\nThe ferry sank, Bo Ray said.\nIt was old.', 'Ferry ends'],
		['BREAKING\nCal Moss / Reuters\nBy Ann Lee\nFerry ends\nThe ferry sank, Bo Ray said.', 'Ferry ends'],
		['By Ann Lee\n3 March 2031\nThe ferry sank, Bo Ray said.\nFerry ends\nIt was old.', null],
	])('takes the headline for the title, wherever it stands above the text: %j', (raw, title) => {
		expect(readText(raw).article.title).toBe(title)
	})

	it('makes an article with a message out of nothing', () => {
		const {article, messages} = readText(' \n', {place: 'a.txt'})
		expect(article.blocks).toEqual([])
		expect(messages.map(({rule}) => rule)).toEqual(['ingest/empty'])
		expect(messages[0]?.reason).toContain('a.txt')
	})
})

describe('headlineOf', () => {
	const types = (...all: BlockType[]) => all.map((type, at) => ({type, at}))

	it('finds the first headline above the text, and none of a section', () => {
		expect(headlineOf(types('headline', 'paragraph', 'headline'))?.at).toBe(0)
		expect(headlineOf(types('promotion', 'caption', 'byline', 'dateline', 'headline', 'paragraph'))?.at).toBe(4)
		for (const first of ['paragraph', 'list', 'quote'] as const)
			expect(headlineOf(types('byline', first, 'headline'))).toBeUndefined()
		expect(headlineOf([])).toBeUndefined()
	})
})

describe('decode', () => {
	it.each([
		['UTF-8', bytes('“Yes” café'), '“Yes” café', 'utf-8', 'content'],
		['UTF-8 with a mark', bytes('\ufeff“Yes”'), '“Yes”', 'utf-8', 'bom'],
		['UTF-16 with a mark', bytes('\ufeff“Yes”', 'utf16le'), '“Yes”', 'utf-16le', 'bom'],
		['UTF-16 without', bytes('She said “Yes” twice', 'utf16le'), 'She said “Yes” twice', 'utf-16le', 'content'],
		['Windows-1252', Uint8Array.of(0x93, 0x4e, 0x6f, 0x94, 0x20, 0x97), '“No” —', 'windows-1252', 'default'],
		[
			'what the page declares',
			bytes('<meta charset="iso-8859-2"> \xb3', 'latin1'),
			'<meta charset="iso-8859-2"> ł',
			'iso-8859-2',
			'declared',
		],
		[
			'Latin-1 as the web reads it',
			bytes('<meta charset="iso-8859-1">\x93', 'latin1'),
			'<meta charset="iso-8859-1">“',
			'windows-1252',
			'declared',
		],
		['nothing', new Uint8Array(0), '', 'utf-8', 'content'],
	])('reads %s', (_name, input, text, encoding, source) => {
		expect(decode(input)).toMatchObject({text, encoding, source, replaced: 0})
	})

	it('counts what it cannot read, and passes over unknown labels', () => {
		const broken = Uint8Array.of(...bytes('“one” “two” — “three”'), 0xe9, 0x20)
		expect(decode(broken)).toMatchObject({encoding: 'utf-8', source: 'default', replaced: 1})
		expect(decode(Uint8Array.of(0xe9, 0x21), {label: 'klingon'})).toMatchObject({text: 'é!', source: 'default'})
		expect(decode(bytes('<meta charset="klingon">\xe9', 'latin1'))).toMatchObject({unknown: 'klingon'})
	})

	it.each(['base64', 'hex', 'Base-64', 'ucs-2', 'utf-16', 'constructor', '_internal'])(
		'reads a page that declares %s as what it is, and says so',
		(charset) => {
			const page = `<meta charset="${charset}"><p>It costs \xa35, Ren\xe9 Lee said.`
			const found = decode(bytes(page, 'latin1'))
			expect(found).toMatchObject({text: page, encoding: 'windows-1252', source: 'default', replaced: 0})
		},
	)
})

describe('repairMojibake', () => {
	it.each([
		['â€œYes,â€\u009d he saidâ€”twice', '“Yes,” he said—twice'],
		['the worldâ€™s cafÃ©s cost Â£5', 'the world’s cafés cost £5'],
		['“right” and worldâ€™s', '“right” and world’s'],
	])('repairs %s', (damaged, text) => {
		expect(repairMojibake(damaged).text).toBe(text)
	})

	it('shows what it repaired, and what a record has', () => {
		expect(repairMojibake('the worldâ€™s cafÃ©s').example).toBe('â€™ for ’')
		expect(findDamage('a cafÃ© in “Rome”')).toBe('Ã© for é')
		expect(findDamage('a café')).toBeNull()
	})

	it.each(['CAFÉ’S MENU', '“Beyoncé’s”', 'São Paulo’s', 'Åland – Øst', 'plain'])('leaves %s', (text) => {
		expect(repairMojibake(text)).toEqual({text, repaired: 0, example: null})
	})
})

describe('toIsoDate', () => {
	it.each([
		['2024-11-21', '2024-11-21'],
		['2024-11-21T08:05:00.000Z', '2024-11-21T08:05:00Z'],
		['2024-11-21 08:05', '2024-11-21T08:05:00'],
		['2024-11-21T08:05:00-0500', '2024-11-21T08:05:00-05:00'],
		['20241121', '2024-11-21'],
		['20241121T080500Z', '2024-11-21T08:05:00Z'],
		['Thu, 21 Nov 2024 08:05:00 GMT', '2024-11-21T08:05:00Z'],
		['21st November 2024', '2024-11-21'],
		['Thursday, Nov. 21, 2024', '2024-11-21'],
		['November 21, 2024 8:05 a.m. ET', '2024-11-21'],
		['2024-11-21T08:05:75Z', '2024-11-21'],
		['21/11/2024', '2024-11-21'],
		['11/21/2024', '2024-11-21'],
		['04/04/2024', '2024-04-04'],
		['2024-02-29', '2024-02-29'],
	])('reads %s', (written, iso) => {
		expect(toIsoDate(written)).toBe(iso)
	})

	it.each([
		'03/04/2024',
		'2023-02-29',
		'2024-13-01',
		'yesterday',
		'Smarch 1, 2024',
		'',
		'21 November 2024 by Ann Lee',
		'12345678901',
	])('refuses %s', (written) => {
		expect(toIsoDate(written)).toBeNull()
	})
})
