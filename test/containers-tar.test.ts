import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {type Headers, pack} from 'tar-stream'
import {readFileOf, readStdinOf} from './read-file.js'

const story = (number: number): string => `The council met on Tuesday to vote on bridge ${number}.`

type Part = readonly [name: string, content: string, more?: Partial<Headers>]

async function tar(...parts: readonly Part[]): Promise<Buffer> {
	const archive = pack()
	for (const [name, content, more] of parts) archive.entry({name, ...more}, content)
	archive.finalize()
	const chunks: Uint8Array[] = []
	for await (const chunk of archive) chunks.push(chunk as Uint8Array)
	return Buffer.concat(chunks)
}

const stories = (count: number): Part[] => Array.from({length: count}, (_, index) => [`s${index}.txt`, story(index)])

describe('a tar archive', () => {
	it('gives its files as they come, plain and packed', async () => {
		const bytes = await tar(['b/one.txt', story(1)], ['a.jsonl', `{"text":"${story(2)}"}\n{"text":"${story(3)}"}\n`])
		for (const read of [await readFileOf('a.tar', bytes), await readFileOf('a', bytes)])
			expect(read).toMatchObject({texts: [story(1), story(2), story(3)], errors: []})
		for (const name of ['a.tar.gz', 'a.tgz']) {
			const {ids, texts, errors} = await readFileOf(name, gzipSync(bytes))
			expect(texts).toHaveLength(3)
			expect(ids).toEqual([`${name}!b/one.txt`, `${name}!a.jsonl#1`, `${name}!a.jsonl#2`])
			expect(errors).toEqual([])
		}
		for (const piece of [100, 512, 5000]) expect((await readStdinOf(bytes, {}, piece)).texts).toHaveLength(3)
	})

	it('may have long and foreign names, and the same twice', async () => {
		const long = `${'folder/'.repeat(40)}ç.txt`
		const {ids} = await readFileOf('a.tar', await tar([long, story(1)], ['a.txt', story(2)], ['a.txt', story(3)]))
		expect(ids).toEqual([`a.tar!${long}`, 'a.tar!a.txt', 'a.tar!a.txt~2'])
	})

	it('never leads to files outside', async () => {
		const {texts, ids, errors, skipped} = await readFileOf(
			'a.tar',
			await tar(
				['../../etc/passwd', story(1)],
				['/home/a.txt', story(2)],
				['./b.txt', story(3)],
				['link.txt', '', {type: 'symlink', linkname: '/etc/passwd'}],
				['hard.txt', '', {type: 'link', linkname: '../x'}],
				['pipe.txt', '', {type: 'fifo'}],
				['device.txt', '', {type: 'character-device'}],
			),
		)
		expect(texts).toEqual([story(2), story(3)])
		expect(ids).toEqual(['a.tar!home/a.txt', 'a.tar!b.txt'])
		expect(errors).toEqual([
			{
				place: 'a.tar!../../etc/passwd',
				reason: 'its name leads out of the archive',
				cure: 'pack it again with plain names',
			},
		])
		expect(skipped.map(({place}) => place)).toEqual(
			['link', 'hard', 'pipe', 'device'].map((name) => `a.tar!${name}.txt`),
		)
	})

	it('with names that steer a terminal shows them written out', async () => {
		const {ids} = await readFileOf('a.tar', await tar(['a\u001b[2J\n.txt', story(1)], ['b\u202etxt.exe.txt', story(2)]))
		expect(ids).toEqual(['a.tar!a\\u001b[2J\\u000a.txt', 'a.tar!b\\u202etxt.exe.txt'])
	})

	it('with a large file that is left in the middle goes on behind it', async () => {
		const binary = '\u0000'.repeat(3_000_000)
		const {texts, skipped, errors} = await readFileOf(
			'a.tar.gz',
			gzipSync(await tar(['a.bin', binary], ['b.txt', binary], ['c.txt', story(3)])),
		)
		expect(texts).toEqual([story(3)])
		expect(skipped).toMatchObject([{place: 'a.tar.gz!a.bin'}])
		expect(errors).toMatchObject([{place: 'a.tar.gz!b.txt', reason: 'a binary file, not text'}])
	})
})

describe('a damaged tar archive', () => {
	it('that is cut off is read up to there, with one error', async () => {
		const whole = await tar(...stories(20))
		// Within the data of the eleventh file, and within its header.
		for (const cut of [10 * 1024 + 512 + 20, 10 * 1024 + 100]) {
			const {texts, errors} = await readFileOf('a.tar', whole.subarray(0, cut))
			expect(texts).toEqual(stories(10).map(([, text]) => text))
			expect(errors).toMatchObject([{reason: `it ends too early at byte ${cut}`}])
		}
		const packed = gzipSync(whole, {level: 0})
		const {texts, errors} = await readFileOf('a.tar.gz', packed.subarray(0, 10_400))
		expect(texts).toEqual(stories(10).map(([, text]) => text))
		expect(errors).toMatchObject([{reason: 'it ends too early at byte 10400'}])
	})

	it('whose header is damaged says so after the files before it', async () => {
		const wrong = await tar(...stories(5))
		wrong[2 * 1024 + 3] = 0x7a
		const {texts, errors} = await readFileOf('a.tar', wrong)
		expect(texts).toEqual([story(0), story(1)])
		expect(errors).toMatchObject([{place: 'a.tar', reason: expect.stringContaining('damaged')}])
	})
})
