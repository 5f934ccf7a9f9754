import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {findCorpus} from '../src/cli/score/corpus.js'
import {builtParts} from '../src/evaluate/built.js'
import {breachesOf, floorsSchema} from '../src/evaluate/floors.js'
import {type ScoreOptions, scoreFile} from '../src/evaluate/scoreboard.js'
import {layers} from '../src/evaluate/tasks.js'
import {createEngine} from '../src/extract.js'

const floorsFile = new URL('../corpus/floors.json', import.meta.url)

const engine = createEngine()
const extract: ScoreOptions['extract'] = (article) => engine.extract(article, {tokens: true})
const options: ScoreOptions = {
	tasks: layers,
	extract,
	built: builtParts(extract),
	seen: new Set(),
	limit: Number.POSITIVE_INFINITY,
	examples: 0,
}

// `newsfacts score corpus --floors corpus/floors.json --raise` raises them.
describe('the scores on our own corpus', () => {
	it('lie at their floors or above', async () => {
		expect(existsSync(floorsFile)).toBe(true)
		const floors = floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8')))
		const [corpus] = await findCorpus(fileURLToPath(new URL('../corpus', import.meta.url)))
		const rows = scoreFile(await corpus!.read(), options)!.rows
		expect(breachesOf(rows, floors)).toEqual([])
	}, 60_000)
})
