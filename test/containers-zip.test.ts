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
