import {visible} from '../../emit/visible.js'
import {verdictLayer} from '../../evaluate/corrections/task.js'
import {GoldError} from '../../evaluate/gold/gold-file.js'
import {builtParts, layers} from '../../evaluate/layers.js'
import {isCorrected} from '../../evaluate/records/layer.js'
import type {Row} from '../../evaluate/score.js'
import {scoreFile} from '../../evaluate/scoreboard.js'
import {textTable} from '../../evaluate/table.js'
import {anyTask} from '../../evaluate/task.js'
import {createEngine, type Engine} from '../../extract.js'
import {engineOptions, readConfig, standardFile} from '../config/read.js'
import {exitCodes, usageError} from '../exit.js'
import type {EvalFlags} from '../options/flags.js'
import {keepInputs} from '../options/keep-inputs.js'
import {wholeNumber} from '../options/whole-number.js'
import {goOnWithoutReader} from '../output-error.js'
import {writeText} from '../write-text.js'
import {errorPage, writeRows} from './print.js'
import {readGold} from './read-gold.js'

/** `newsfacts eval`: scores a user's gold, kind by kind. Returns the exit code. */
export async function runEval(flags: EvalFlags): Promise<number> {
	const outputs = [flags.differences, flags.json].flatMap((path) => (path === undefined || path === '-' ? [] : [path]))
	await keepInputs(outputs, [flags.gold, flags.config ?? standardFile])
	goOnWithoutReader()
	const own = engineOptions(await readConfig(flags.config))
	const engine = createEngine(flags.rules ? {...own, models: false} : own)
	const text = await readGold(flags.gold)
	const examples = wholeNumber(flags.errors, '--errors', 0)
	const limit = flags.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber(flags.limit, '--limit')
	try {
		const score = scoreGold(flags.gold, text, engine, {limit, examples: flags.differences ? 1e9 : examples})
		const rows = isCorrected({text}) ? judgedRows(score.rows) : score.rows.filter(({items}) => items > 0)
		const few = {...score, errors: score.errors.map((kind) => ({...kind, examples: kind.examples.slice(0, examples)}))}
		const page = examples === 0 ? '' : errorPage(few)
		if (flags.json !== '-') process.stdout.write(visible(`${page}${textTable(rows)}\n`))
		if (flags.differences) await writeText(flags.differences, errorPage(score))
		if (flags.json) await writeRows(flags.json, rows)
		return exitCodes.ok
	} catch (error) {
		if (error instanceof GoldError || error instanceof RangeError) throw usageError(error.message)
		throw error
	}
}

function scoreGold(path: string, text: string, engine: Engine, {limit, examples}: {limit: number; examples: number}) {
	const extract = (article: Parameters<Engine['extract']>[0]) => engine.extract(article)
	// Of corrections, how many hold comes first.
	const asked = isCorrected({text}) ? [anyTask(verdictLayer), ...layers] : layers
	const tasks = asked.map((layer) => ({...layer, accepts: () => true}))
	const options = {tasks, extract, built: builtParts(extract), seen: new Set<string>(), limit, examples}
	return scoreFile({path, text}, options)!
}

// A kind of which all that was judged should not be there has no gold, and yet something to count.
function judgedRows(rows: readonly Row[]): Row[] {
	const layerOf = ({metric}: Row): string => metric.split('.', 1)[0]!
	const counted = rows.filter(({items, metric, value}) => items > 0 || (metric.endsWith('.f1') && value !== null))
	const kinds = new Set(counted.map(layerOf))
	return rows.filter((row) => kinds.has(layerOf(row)))
}
