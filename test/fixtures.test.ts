import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {compareLines, type Line} from '../src/cli/check/compare.js'
import {type Fixture, findFixtures, readFixture} from '../src/cli/check/fixture.js'
import {describeDifference} from '../src/cli/check/report.js'
import {asLine} from '../src/emit/json.js'
import type {QuoteFact} from '../src/facts/quote/schema.js'
import {createEngine} from '../src/index.js'
import {readArticles} from '../src/ingest/index.js'
import {factLineSchema} from '../src/schema.js'

// Two files a fixture: `read.jsonl`, what the ingesters make of the input, and `expected.jsonl`, the facts. After a
// change for the better UPDATE=1 writes both anew, and the difference is read by eye.

const folder = fileURLToPath(new URL('../fixtures', import.meta.url))
const fixtures = await findFixtures(folder)
const update = process.env.UPDATE === '1'

function linesOf(path: string): Line[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line)
}

/** The articles of an input as they are read, with what was odd about it. */
async function readInput({input, folder: at}: Fixture): Promise<Line[]> {
	const options = join(at, 'options.json')
	const {map, encoding} = (existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}) as {
		map?: Record<string, string>
		encoding?: string
	}
	const plain = (said: string): string => said.replaceAll(input, basename(input))
	const lines: Line[] = []
	for await (const item of readArticles([input], {fields: map, encoding})) {
		if ('error' in item) lines.push({error: {...item.error, place: plain(item.error.place)}})
		else {
			const {hash: _, blocks, ...article} = item.article
			const types = blocks.map(({start, end, type}) => `${start}-${end} ${type}`)
			lines.push({...article, blocks: types, notes: item.messages.map(({reason}) => plain(reason))})
		}
	}
	return lines
}

/** Whether the evidence of a quote has all of its content in it. */
const isWhole = ({evidence, content}: QuoteFact): boolean =>
	content.every(({start, end}) => evidence.start <= start && end <= evidence.end)

describe('the evidence of a quote', () => {
	it.each([
		'Ida Meyer, who leads the Harbour Trust, called the vote “reckless”.',
		'The warden described the repairs as “a patch on a patch”, and left.',
		'Weller said the plan was "dead on arrival".',
		'“We wait,” Meyer said. The board, she added, had been “slow and vain.”',
	])('encloses its content in %s', (text) => {
		const quotes = createEngine()
			.extract({text, id: 'a'})
			.facts.filter((fact) => fact.kind === 'quote')
		expect(quotes.length).toBeGreaterThan(0)
		expect(quotes.filter((quote) => !isWhole(quote))).toEqual([])
	})
})

describe('what is read of each fixture', () => {
	it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
		const path = join(fixture.folder, 'read.jsonl')
		const lines = await readInput(fixture)
		if (update) writeFileSync(path, lines.map(asLine).join(''))
		expect(lines).toEqual(linesOf(path))
	})
})

describe('what is found in each fixture', () => {
	for (const fixture of fixtures) {
		const path = join(fixture.folder, 'expected.jsonl')
		const trial = update || existsSync(path) ? it : it.skip
		trial(fixture.name, async () => {
			const found = await readFixture(fixture, {})
			if (update) writeFileSync(path, found.map(asLine).join(''))
			for (const line of found) if (line.kind !== 'error') factLineSchema.parse(line)
			expect(found.filter((line) => line.kind === 'quote' && !isWhole(line))).toEqual([])
			const lines = found.map((line) => JSON.parse(asLine(line)) as Line)
			expect(compareLines(linesOf(path), lines).flatMap(describeDifference)).toEqual([])
		})
	}
})
