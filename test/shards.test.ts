import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {zipSync} from 'fflate'
import {readPart} from '../src/cli/extract/part.js'
import {type Ingested, readArticles} from '../src/ingest/index.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-shards-'))
const said = (index: number): string => `Ann Lee said that ${index + 30} boats left the harbour on Monday.`
const page = (index: number): string =>
	`<html><head><title>Boats leave</title></head><body><article><h1>Boats leave</h1><p>${said(index)}</p></article></body></html>`
const mail = (index: number): string =>
	`From a@b.example Mon Mar  4 09:30:00 2024\nFrom: a@b.example\nDate: Mon, 4 Mar 2024 09:30:00 +0000\nSubject: Boats ${index}\nMessage-ID: <${index}@b.example>\n\n${said(index)}\n\n`

beforeAll(() => {
	mkdirSync(join(folder, 'deep'))
	const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
	for (let index = 0; index < 12; index++) {
		write(`deep/a${index}.txt`, said(index))
		write(`b${index}.html`, page(index))
		write(`c${index}.md`, `---\nid: own-${index}\ntitle: Boats\n---\n\n# Boats\n\n${said(index)}\n`)
		write(`d${index}.html.gz`, gzipSync(page(index)))
		// What its extension says is wrong.
		write(`e${index}.txt`, [0, 1, 2].map(mail).join(''))
		write(`f${index}.docx`, 'no document')
		write(`g${index}.txt`, 'x'.repeat(100_000))
	}
	write(
		'h.jsonl',
		`${Array.from({length: 12}, (_, index) => JSON.stringify({id: `h${index}`, text: said(index)})).join('\n')}\nno line\n`,
	)
	const entries = Array.from({length: 12}, (_, index) => [`in/${index}.html`, Buffer.from(page(index))] as const)
	write('i.zip', zipSync(Object.fromEntries(entries)))
})

afterAll(() => rmSync(folder, {recursive: true}))

const nameOf = (item: Ingested): string =>
	'error' in item ? `${item.error.place}: ${item.error.reason}` : `${item.article.id} ${item.place}`

async function namesOf(written?: string): Promise<string[]> {
	const part = readPart(written)
	const names: string[] = []
	for await (const item of readArticles([folder], {maxLength: 20_000, takes: part?.takes}))
		if (!part || part.has(item)) names.push(nameOf(item))
	return names
}

describe('parts of all articles', () => {
	it.each([1, 2, 5])('of %i hold each article and each failure once', async (count) => {
		const parts = await Promise.all(Array.from({length: count}, (_, index) => namesOf(`${index + 1}/${count}`)))
		expect(parts.flat().sort()).toEqual((await namesOf()).sort())
		if (count === 5) expect(Math.max(...parts.map(({length}) => length))).toBeLessThan(parts.flat().length / 2)
	})

	it('are decided before a file of one article is parsed', async () => {
		const asked: string[] = []
		const given: string[] = []
		const takes = (id: string): boolean => {
			asked.push(id)
			return false
		}
		for await (const item of readArticles([folder], {maxLength: 20_000, takes})) given.push(nameOf(item))
		expect(asked).toContain('deep/a3.txt')
		expect(asked).toContain('b3.html')
		expect(asked).toContain('d3.html.gz')
		expect(asked).toContain('i.zip!in/3.html')
		expect(asked).not.toContain('e3.txt')
		expect(given.filter((name) => /^(?:b|d|deep|g|i)/.test(name))).toEqual([])
		expect(given).toContain('h7 '.concat(join(folder, 'h.jsonl:8')))
	})
})
