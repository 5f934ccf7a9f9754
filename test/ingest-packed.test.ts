import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from '@jest/globals'
import {zipSync} from 'fflate'
import {readArticles} from '../src/ingest/index.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-packed-'))
afterAll(() => rmSync(folder, {recursive: true}))

async function read(path: string) {
	const errors: string[] = []
	const skipped: string[] = []
	const onSkip = (place: string, reason: string): unknown =>
		skipped.push(`${place.slice(folder.length + 1)}: ${reason}`)
	for await (const item of readArticles([path], {onSkip}))
		if ('error' in item)
			errors.push(`${item.error.place.slice(folder.length + 1)}: ${item.error.reason}; ${item.error.cure}`)
	return {errors, skipped}
}

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from([...codes, ...Array<number>(40).fill(7)])

describe('archives that are not opened', () => {
	it.each([
		[
			'a.jsonl.bz2',
			bytes(0x42, 0x5a, 0x68),
			'a bzip2 archive, not text; unpack it first: bunzip2, or bzcat … | newsfacts extract -',
		],
		[
			'a.jsonl.xz',
			bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a),
			'an xz archive, not text; unpack it first: unxz, or xzcat … | newsfacts extract -',
		],
		[
			'a.zst',
			bytes(0x28, 0xb5, 0x2f, 0xfd),
			'a Zstandard archive, not text; unpack it first: unzstd, or zstdcat … | newsfacts extract -',
		],
		['a.7z', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'a 7z archive, not text; unpack it first: 7z x'],
		['a.rar', bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07), 'a RAR archive, not text; unpack it first: unrar x'],
	])('are errors with the command that unpacks them, in folders too: %s', async (name, content, said) => {
		const path = join(folder, name)
		writeFileSync(path, content)
		expect((await read(path)).errors).toEqual([`${name}: ${said}`])
		expect((await read(folder)).errors).toEqual([`${name}: ${said}`])
		rmSync(path)
		writeFileSync(join(folder, 'b.zip'), zipSync({[name]: content}))
		expect((await read(folder)).errors).toEqual([`b.zip!${name}: ${said}`])
		rmSync(join(folder, 'b.zip'))
	})
})

describe('what holds no articles', () => {
	it('is passed over in a folder', async () => {
		writeFileSync(join(folder, 'a.dat'), bytes(0x7f, 0x45, 0x4c, 0x46))
		writeFileSync(join(folder, 'a.txt'), 'It rained.')
		expect(await read(folder)).toEqual({
			errors: [],
			skipped: ['a.dat: its extension stands for no known format, and it is a program'],
		})
	})
})

it('what begins like a gzip file and is none is broken', async () => {
	const path = join(folder, 'a.txt.gz')
	writeFileSync(path, bytes(0x1f, 0x8b))
	expect((await read(path)).errors).toEqual(['a.txt.gz: a gzip file that is cut short or broken; get it anew'])
	rmSync(path)
})
