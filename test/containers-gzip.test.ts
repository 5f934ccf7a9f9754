import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {readFileOf, readStdinOf} from './read-file.js'

const lines = (from: number, to: number): string =>
	Array.from({length: to - from}, (_, index) => `{"text":"Bridge ${from + index} opened on Monday."}\n`).join('')

describe('a gzip file', () => {
	it('is the file in it, called by its own name', async () => {
		const text = 'The council met on Tuesday to talk about the bridge.'
		const {items, ids} = await readFileOf('a.txt.gz', gzipSync(text))
		expect(items).toMatchObject([{article: {text}, place: expect.stringMatching(/\/a\.txt\.gz$/)}])
		expect(ids).toEqual(['a.txt.gz'])
	})

	it('may have many members, and says the lines of what it holds', async () => {
		const bytes = Buffer.concat([gzipSync(lines(0, 3)), gzipSync(lines(3, 5)), gzipSync('')])
		const {ids, items} = await readFileOf('a.jsonl.gz', bytes)
		expect(ids).toEqual([1, 2, 3, 4, 5].map((number) => `a.jsonl.gz#${number}`))
		expect(items[4]).toMatchObject({place: expect.stringMatching(/a\.jsonl\.gz:5$/)})
		// In pieces of any size.
		for (const piece of [1, 7, 1000]) expect((await readStdinOf(bytes, {}, piece)).texts).toHaveLength(5)
	})

	it('is recognized whatever it is called', async () => {
		expect((await readFileOf('a.txt', gzipSync(lines(0, 2)))).texts).toHaveLength(1)
		expect((await readFileOf('a', gzipSync(lines(0, 2)))).texts).toHaveLength(2)
	})

	it('may hold another, up to a depth', async () => {
		let bytes: Uint8Array = Buffer.from(lines(0, 2))
		for (let depth = 0; depth < 8; depth++) bytes = gzipSync(bytes)
		expect((await readFileOf('a.jsonl', bytes)).texts).toHaveLength(2)
		for (let depth = 0; depth < 12; depth++) bytes = gzipSync(bytes)
		const {errors} = await readFileOf('a.jsonl', bytes)
		expect(errors).toEqual([
			{place: 'a.jsonl', reason: expect.stringContaining('more than 8 deep'), cure: 'unpack it first'},
		])
	})
})

describe('a damaged gzip file', () => {
	const members = [gzipSync(lines(0, 100)), gzipSync(lines(100, 200)), gzipSync(lines(200, 300))]

	it('that is cut off is read up to there, and says at which byte it ends', async () => {
		const whole = Buffer.concat(members)
		const cut = whole.subarray(0, members[0]!.length + members[1]!.length + 80)
		const {texts, errors} = await readFileOf('a.jsonl.gz', cut)
		expect(texts.length).toBeGreaterThanOrEqual(200)
		expect(texts.slice(0, 200)).toEqual(Array.from({length: 200}, (_, index) => `Bridge ${index} opened on Monday.`))
		expect(errors.at(-1)).toMatchObject({place: 'a.jsonl.gz', reason: `it ends too early at byte ${cut.length}`})
		for (let at = whole.length - 9; at < whole.length; at++)
			expect((await readFileOf('a.jsonl.gz', whole.subarray(0, at))).errors).toMatchObject([
				{reason: `it ends too early at byte ${at}`},
			])
	})

	it('whose checksum is wrong says so', async () => {
		const wrong = Buffer.concat(members)
		wrong[members[0]!.length - 6]! ^= 1
		const {texts, errors} = await readFileOf('a.jsonl.gz', wrong)
		expect(texts).toHaveLength(100)
		expect(errors).toMatchObject([{reason: expect.stringContaining('its checksum is wrong')}])
		// A text as a whole isn't read then.
		const text = gzipSync('The council met on Tuesday.')
		text[text.length - 5]! ^= 1
		expect(await readFileOf('a.txt.gz', text)).toMatchObject({
			texts: [],
			errors: [{reason: /checksum/}].map(() => ({})),
		})
	})

	it('with other bytes behind it is read, and zeros there are nothing', async () => {
		const {texts, errors} = await readFileOf('a.jsonl.gz', Buffer.concat([members[0]!, Buffer.from('rest')]))
		expect(texts).toHaveLength(100)
		expect(errors).toMatchObject([{reason: `something that is no gzip data begins at byte ${members[0]!.length}`}])
		expect(await readFileOf('a.jsonl.gz', Buffer.concat([members[0]!, Buffer.alloc(1000)]))).toMatchObject({errors: []})
	})

	it('whose data is damaged gives what lies before', async () => {
		const large = gzipSync(lines(0, 20_000), {level: 1})
		const wrong = Buffer.from(large)
		const middle = wrong.length >> 1
		wrong.fill(0xff, middle, middle + 40)
		const {texts, errors} = await readFileOf('a.jsonl.gz', wrong)
		expect(texts.length).toBeGreaterThan(5000)
		expect(errors.filter(({place}) => place === 'a.jsonl.gz')).toMatchObject([
			{reason: expect.stringMatching(/damaged.* at byte \d+$|checksum/)},
		])
	})
})
