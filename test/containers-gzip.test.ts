import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, describe, expect, it} from '@jest/globals'
import {type ReadOptions, readArticles} from '../src/ingest/files/folder.js'
import type {Ingested} from '../src/ingest/ingested.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-gzip-'))
const at = (name: string): string => join(folder, name)

afterAll(() => rmSync(folder, {recursive: true}))

async function read(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<Ingested[]> {
	writeFileSync(at(name), bytes)
	return collect(readArticles([at(name)], options))
}

async function collect(items: AsyncIterable<Ingested>): Promise<Ingested[]> {
	const all: Ingested[] = []
	for await (const item of items) all.push(item)
	return all
}

const lines = (from: number, to: number): string =>
	Array.from({length: to - from}, (_, index) => `{"text":"Bridge ${from + index} opened on Monday."}\n`).join('')

describe('a gzip file', () => {
	it('is the file in it, called by its own name', async () => {
		const [page] = await read('a.txt.gz', gzipSync('The council met on Tuesday to talk about the bridge.'))
		expect(page).toMatchObject({
			article: {id: 'a.txt.gz', text: expect.stringMatching(/^The council/)},
			place: at('a.txt.gz'),
		})
	})
})
