import {describe, expect, it} from '@jest/globals'
import {strToU8, type Zippable, zipSync} from 'fflate'
import {readFileOf, readStdinOf} from './read-file.js'

const story = (number: number): string => `The council met on Tuesday to vote on bridge ${number}.`

const zip = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				[typeof content === 'string' ? strToU8(content) : content, {level}],
			]),
		) as Zippable,
	)

describe('a ZIP archive', () => {
	it.each([0, 6] as const)('gives its files in their order, each by its own format (level %i)', async (level) => {
		const page = `<html><head><title>A bridge</title></head><body><p>${story(2)}</p></body></html>`
		const bytes = zip({'b/one.txt': story(1), 'a.html': page, 'c.jsonl': `{"text":"${story(3)}"}\n`}, level)
		for (const read of [await readFileOf('a.zip', bytes), await readFileOf('noname', bytes)])
			expect(read.texts).toEqual([story(1), expect.stringContaining(story(2)), story(3)])
		const {ids, items, errors} = await readFileOf('a.zip', bytes)
		expect(ids).toEqual(['a.zip!b/one.txt', 'a.zip!a.html', 'a.zip!c.jsonl#1'])
		expect(items[2]).toMatchObject({place: expect.stringMatching(/\/a\.zip!c\.jsonl:1$/)})
		expect(errors).toEqual([])
		expect((await readStdinOf(bytes)).texts).toHaveLength(3)
	})

	it('passes over hidden files, pictures, links and files about the folder', async () => {
		const files = {
			'README.md': '# About\n\nThis folder holds articles.',
			'__MACOSX/._a.txt': 'x',
			'.hidden.txt': 'x',
			'p.png': '\x89PNG\x00\x00',
			'empty/': '',
			'a.txt': story(1),
		}
		const {texts, skipped, errors} = await readFileOf('a.zip', zip(files))
		expect(texts).toEqual([story(1)])
		expect(errors).toEqual([])
		expect(skipped).toEqual([
			{place: 'a.zip!README.md', reason: expect.stringContaining('about the folder')},
			{place: 'a.zip!p.png', reason: expect.stringContaining('no known format')},
		])
	})

	it('says that there is nothing to read in it', async () => {
		expect(await readFileOf('a.zip', zip({'p.png': 'x'}))).toMatchObject({
			errors: [{place: 'a.zip', reason: 'nothing to read in it'}],
		})
		expect(await readFileOf('a.zip', zip({}))).toMatchObject({errors: [{reason: 'nothing to read in it'}]})
	})
})

describe('a hostile ZIP archive', () => {
	it('never leads to files outside', async () => {
		const names = ['../../etc/passwd', 'a/../../b.txt', '..\\win.txt', '/home/c.txt', 'C:\\d.txt', 'x\\e.txt']
		const {ids, errors} = await readFileOf('a.zip', zip(Object.fromEntries(names.map((name, n) => [name, story(n)]))))
		expect(ids).toEqual(['a.zip!home/c.txt', 'a.zip!d.txt', 'a.zip!x/e.txt'])
		expect(errors).toEqual(
			names.slice(0, 3).map((name) => ({
				place: `a.zip!${name}`,
				reason: 'its name leads out of the archive',
				cure: 'pack it again with plain names',
			})),
		)
	})

	it('with names that steer a terminal shows them written out', async () => {
		const {ids} = await readFileOf(
			'a.zip',
			zip({'a\u001b[2J\r\n.txt': story(1), __proto__: story(2), 'constructor.txt': story(3)}),
		)
		expect(ids).toContain('a.zip!a\\u001b[2J\\u000d\\u000a.txt')
		expect(ids).toContain('a.zip!constructor.txt')
	})

	it('that unpacks to a thousand times its size is not unpacked', async () => {
		const bomb = zip({'bomb.txt': new Uint8Array(100_000_000).fill(0x20), 'a.txt': story(1)})
		expect(bomb.length).toBeLessThan(200_000)
		const {texts, errors} = await readFileOf('a.zip', bomb)
		expect(texts).toEqual([story(1)])
		expect(errors).toMatchObject([
			{place: 'a.zip!bomb.txt', reason: expect.stringContaining('more than 300 times its size')},
		])
		// The directory lies about the size.
		const lies = Buffer.from(bomb)
		const directory = lies.indexOf(Buffer.from('PK\x01\x02'))
		lies.writeUInt32LE(1000, directory + 24)
		const read = await readFileOf('a.zip', lies)
		expect(read.texts).toEqual([story(1)])
		expect(read.errors).toHaveLength(1)
	})

	it('of bombs in bombs is given up as a whole', async () => {
		const inner = zip({'bomb.jsonl': new Uint8Array(60_000_000).fill(0x0a)})
		const outer = zip(Object.fromEntries(Array.from({length: 30}, (_, n) => [`${n}.zip`, inner])))
		const {texts, errors} = await readFileOf('a.zip', outer)
		expect(texts).toEqual([])
		expect(errors).toMatchObject([{reason: expect.stringContaining('as archives made to do harm do')}])
	})

	it('nested 20 deep is read 8 deep', async () => {
		let bytes: Uint8Array = zip({'deep.txt': story(1)})
		for (let depth = 1; depth < 20; depth++) bytes = zip({'in.zip': bytes})
		const {errors} = await readFileOf('a.zip', bytes)
		expect(errors).toEqual([
			{
				place: `a.zip${'!in.zip'.repeat(8)}`,
				reason: 'archives within archives, more than 8 deep',
				cure: 'unpack it first',
			},
		])
		expect((await readFileOf('a.zip', bytes, {limits: {depth: 20}})).texts).toEqual([story(1)])
	})

	it('of 20,000 files is read, of more than the limit up to there', async () => {
		const many = zip(Object.fromEntries(Array.from({length: 20_000}, (_, n) => [`${n}`, ''])), 0)
		const {errors, skipped} = await readFileOf('a.zip', many)
		expect(errors).toMatchObject([{reason: 'nothing to read in it'}])
		expect(skipped).toHaveLength(20_000)
		const few = zip(Object.fromEntries(Array.from({length: 30}, (_, n) => [`${n}.txt`, story(n)])))
		const limited = await readFileOf('a.zip', few, {limits: {entries: 20}})
		expect(limited.texts).toHaveLength(20)
		expect(limited.errors).toMatchObject([{place: 'a.zip', reason: "holds more than 20 files; the rest isn't read"}])
	})

	it('stops at the total size that is given', async () => {
		const files = Object.fromEntries(Array.from({length: 30}, (_, n) => [`${n}.txt`, story(n).repeat(100)]))
		const {texts, errors} = await readFileOf('a.zip', zip(files), {limits: {totalBytes: 60_000}})
		expect(texts.length).toBeLessThan(15)
		expect(errors).toHaveLength(1)
		expect(errors[0]!.reason).toBe("unpacks to more than 60000 bytes; the rest isn't read")
	})
})

describe('a damaged ZIP archive', () => {
	const files = Object.fromEntries(Array.from({length: 6}, (_, n) => [`${n}.txt`, story(n)]))

	it('with a wrong checksum or damaged data loses that file alone', async () => {
		const bytes = Buffer.from(zip(files))
		const directory = bytes.indexOf(Buffer.from('PK\x01\x02'))
		bytes[directory + 16]! ^= 1
		const second = bytes.indexOf(Buffer.from('1.txt')) + 5
		bytes.fill(0xff, second, second + 10)
		const {texts, errors} = await readFileOf('a.zip', bytes)
		expect(texts).toEqual([2, 3, 4, 5].map(story))
		expect(errors).toMatchObject([
			{place: 'a.zip!0.txt', reason: expect.stringContaining('its checksum is wrong')},
			{place: 'a.zip!1.txt', reason: expect.stringContaining('damaged')},
		])
	})

	it('that is cut off is read up to there', async () => {
		const bytes = zip(files)
		const third = Buffer.from(bytes).indexOf(Buffer.from('3.txt'))
		for (const cut of [third + 15, third - 10, bytes.length - 10]) {
			const {texts, errors} = await readFileOf('a.zip', bytes.subarray(0, cut))
			expect(texts).toEqual((cut === bytes.length - 10 ? [0, 1, 2, 3, 4, 5] : [0, 1, 2]).map(story))
			expect(errors).toHaveLength(1)
			expect(errors[0]!.reason).toContain('ends too early')
		}
	})

	it('with encrypted files, or unknown packings, says so', async () => {
		const bytes = Buffer.from(zip(files))
		let directory = bytes.indexOf(Buffer.from('PK\x01\x02'))
		bytes[directory + 8]! |= 1
		directory = bytes.indexOf(Buffer.from('PK\x01\x02'), directory + 4)
		bytes[directory + 10] = 14
		const {texts, errors} = await readFileOf('a.zip', bytes)
		expect(texts).toEqual([2, 3, 4, 5].map(story))
		expect(errors).toMatchObject([
			{place: 'a.zip!0.txt', reason: 'encrypted'},
			{place: 'a.zip!1.txt', reason: "packed by LZMA, which isn't read"},
		])
	})

	it('with bytes in front, as one that unpacks itself, is read', async () => {
		const bytes = Buffer.concat([zip(files), zip(files)])
		expect((await readFileOf('a.zip', bytes)).texts).toHaveLength(6)
	})
})
