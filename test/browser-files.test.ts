import {describe, expect, it} from '@jest/globals'
import {readFile} from '#src/browser/read-file.js'
import {readIconv as readBrowser} from '#src/ingest/decoding/browser-encodings.js'
import {readIconv} from '#src/ingest/decoding/iconv.js'
import {readRows as asTheyCome} from '#src/ingest/formats/csv/read-rows.js'
import {readRows as atOnce} from '#src/ingest/formats/csv/read-rows-at-once.js'
import {readBytes} from '#src/ingest/read-bytes.js'

const bytesOf = (content: string | Uint8Array): Uint8Array =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content

async function inBrowser(name: string, content: string | Uint8Array): Promise<unknown[]> {
	const bytes = bytesOf(content)
	return gathered(readFile({name, arrayBuffer: async () => bytes.slice().buffer}))
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = []
	for await (const item of items) all.push(item)
	return all
}

const inNode = (name: string, content: string | Uint8Array): Promise<unknown[]> =>
	gathered(readBytes([bytesOf(content)], {place: name, id: name, name, extension: /\.\w+$/.exec(name)![0]}))

const quote = '“The pier leaks,” Mayor Ann Lee said on Monday. “We will mend it.”'

describe('a file in a browser', () => {
	it.each([
		['a.txt', `Pier leaks\n\n${quote}`],
		['a.md', `# Pier leaks\n\n${quote}`],
		['a.html', `<title>Pier leaks</title><h1>Pier leaks</h1><article><p>${quote}</p><p>${quote}</p></article>`],
		[
			'a.txt',
			`<rss version="2.0"><channel><item><title>Pier</title><description>${quote}</description></item></channel></rss>`,
		],
		['a.json', JSON.stringify([{text: quote, id: 'a', published: '2026-03-04'}, {title: 'no text'}])],
		['a.jsonl', `${JSON.stringify({text: quote})}\n{"text":`],
		['a.csv', `id;text\n1;${quote}\n2;"a ""word"", and; more"\n3;x;y;z\n`],
		['a.txt', Uint8Array.of(0x93, 0x59, 0x65, 0x73, 0x2c, 0x94, 0x20, 0xe9, 0x6d, 0x69, 0x6c, 0x65)],
		['a.html', Uint8Array.from([...bytesOf('<meta charset="big5"><p>'), 0xa7, 0x41, 0xa6, 0x6e, ...bytesOf('</p>')])],
		['a.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0)],
		['a.txt', 'It said â€œYesâ€\u009d and â‚¬5.'],
		['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0)],
		['a.txt', ''],
	])('is read as it is elsewhere: %s, %#', async (name, content) => {
		const [here, elsewhere] = [await inBrowser(name, content), await inNode(name, content)]
		const withoutCures = (items: unknown[]) =>
			JSON.parse(JSON.stringify(items, (key, value) => (key === 'cure' ? 0 : value)))
		expect(withoutCures(here)).toEqual(withoutCures(elsewhere))
	})

	it('says what it does not read, and what to do', async () => {
		expect(await inBrowser('a.pdf', '%PDF-1.7 …')).toMatchObject(
			[{error: {place: 'a.pdf', reason: /a PDF/}}].map(matching),
		)
		const word = Uint8Array.from([0x50, 0x4b, 3, 4, ...bytesOf('word/document.xml')])
		expect(await inBrowser('a.docx', word)).toMatchObject([{error: {reason: /Word/}}].map(matching))
		const gone = {name: 'gone.txt', arrayBuffer: () => Promise.reject(new Error('it was moved'))}
		expect(await gathered(readFile(gone))).toMatchObject(
			[{error: {place: 'gone.txt', reason: /it was moved/}}].map(matching),
		)
	})
})

interface Expected {
	readonly error: {readonly place?: string; readonly reason: RegExp}
}

const matching = ({error: {reason, ...rest}}: Expected) => ({
	error: {...rest, reason: expect.stringMatching(reason), cure: expect.stringMatching(/\w/)},
})

describe('encodings of a browser', () => {
	it.each(['windows-1252', 'windows-1251', 'koi8-r', 'iso-8859-2', 'iso-8859-15'])(
		'decodes %s as iconv-lite does',
		(name) => {
			const bytes = Uint8Array.from({length: 96}, (_, index) => index + 0xa0)
			expect(readBrowser().decode(bytes, name, {stripBOM: false})).toBe(
				readIconv().decode(bytes, name, {stripBOM: false}),
			)
		},
	)

	it('knows names, and no others', () => {
		for (const name of ['shift_jis', 'gbk', 'cp949', 'utf-16be']) expect(readBrowser().encodingExists(name)).toBe(true)
		for (const name of ['x-nothing', '']) expect(readBrowser().encodingExists(name)).toBe(false)
		expect([...readBrowser().encode('’Жŧ', 'windows-1251')]).toEqual([0x92, 0xc6, 0x3f])
	})
})

describe('a table read at once', () => {
	it.each(['a,b\n1,2\n', 'a,b\n"1,\n2",3\n\n4\n', 'a,b\n1,"x" y\n5,6', ''])(
		'has the cells of one read as it comes: %j',
		async (table) => {
			const read = (rows: typeof atOnce) => gathered(rows(one(table), ',', 1000))
			expect(await read(atOnce)).toEqual(await read(asTheyCome))
		},
	)
})

async function* one(text: string): AsyncGenerator<string> {
	yield text
}
