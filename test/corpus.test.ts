import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from '@jest/globals'
import {findCorpus} from '../bench/gold/command/corpus.js'
import {breachesOf, type Floors, floorsSchema, raiseFloors} from '../bench/gold/floors.js'
import {builtParts, layers} from '../src/evaluate/layers.js'
import type {Row} from '../src/evaluate/score.js'
import {scoreFile} from '../src/evaluate/scoreboard.js'
import {extract} from '../src/index.js'

// What the extraction reaches on our own articles, kind by kind; `npm run score -- corpus` prints all figures. A figure
// that has risen asks for a higher floor: UPDATE=1 npm test -- corpus writes floors a little below today's figures.

const floorsPath = new URL('../corpus/floors.json', import.meta.url)
const readFloors = (): Floors => floorsSchema.parse(JSON.parse(readFileSync(floorsPath, 'utf8')))

/** In points: figures waver that much without anybody having made anything worse. */
const slack = 0.3

/** So far above its floor a figure asks for a higher one. */
const risen = 1

describe('the corpus', () => {
	let rows: readonly Row[] = []
	let floors: Floors = {}

	beforeAll(async () => {
		const [corpus] = await findCorpus(fileURLToPath(new URL('../corpus', import.meta.url)))
		const read = (article: Parameters<typeof extract>[0]) => extract(article)
		const options = {
			tasks: layers,
			extract: read,
			built: builtParts(read),
			seen: new Set<string>(),
			limit: 1e9,
			examples: 0,
		}
		rows = scoreFile(await corpus!.read(), options)!.rows
		if (process.env.UPDATE === '1') {
			const below = rows.map((row) => ({...row, value: row.value === null ? null : Math.max(0, row.value - slack)}))
			writeFileSync(floorsPath, `${JSON.stringify(raiseFloors(below, readFloors()), null, '\t')}\n`)
		}
		floors = readFloors()
	})

	it('has a floor for every kind', () => {
		const kinds = Object.values(floors).flatMap((metrics) => Object.keys(metrics).map((metric) => metric.split('.')[0]))
		expect([...new Set(kinds)].sort()).toEqual(
			[
				'dates',
				'events',
				'key',
				'organizations',
				'people',
				'places',
				'quantities',
				'quotes',
				'relations',
				'roles',
				'statements',
			].sort(),
		)
	})

	it('is read no worse than before', () => {
		for (const {set, metric, value} of rows) {
			const floor = floors[set]?.[metric]
			if (floor !== undefined && value !== null && value > floor + risen)
				process.stderr.write(`${set} ${metric} has risen to ${value.toFixed(1)}: raise its floor of ${floor}\n`)
		}
		expect(breachesOf(rows, floors)).toEqual([])
	})
})
