import {fileURLToPath} from 'node:url'
import {engineOptions, readConfig} from '#src/cli/config/read.js'
import {errorPage, writeRows} from '#src/cli/eval/print.js'
import {exitCodes} from '#src/cli/exit.js'
import type {ScoreFlags} from '#src/cli/options/flags.js'
import {wholeNumber} from '#src/cli/options/whole-number.js'
import type {EngineOptions} from '#src/engine.js'
import {GoldError} from '#src/evaluate/gold/gold-file.js'
import {builtParts} from '#src/evaluate/layers.js'
import {isHeadline} from '#src/evaluate/metrics.js'
import {type ScoreOptions, type SetScore, scoreFile, setName} from '#src/evaluate/scoreboard.js'
import {textTable} from '#src/evaluate/table.js'
import {createEngine} from '#src/extract.js'
import {loadStandardModels} from '#src/models.js'
import {bestKnown} from '../best.js'
import {withGaps} from '../gap.js'
import {root} from '../root.js'
import {parseWith} from '../syntax/parse-words.js'
import {tasks} from '../tasks.js'
import {findAnnotations} from './annotations.js'
import {findCorpus} from './corpus.js'
import {checkFloors, setsWithFloors, writeFloors} from './floors.js'
import {type FoundGold, findGold} from './gold-files.js'
import {writeScores} from './scores-page.js'
import {seenDocuments} from './seen.js'

const annotationFolder = new URL('bench/annotations/', root)

/** `newsfacts score`: measures, prints, writes. Returns the exit code. */
export async function runScore(sets: readonly string[], flags: ScoreFlags): Promise<number> {
	const options = await readOptions(flags)
	const gold = await findGold(flags.gold)
	// Without the gold data there are no articles to the annotations.
	const annotations = gold.length > 0 ? await findAnnotations(fileURLToPath(annotationFolder), flags.gold) : []
	const found = [...gold, ...annotations, ...(await findCorpus(flags.corpus))]
	const wanted = await choose(found, sets, flags)
	for (const set of sets)
		if (!wanted.some(({path}) => setName(path).startsWith(set))) say(`${set}: no such set in ${flags.gold}, skipped`)
	if (found.length === 0) say(`${flags.gold}: no gold there, skipped`)
	const {scores, failures} = await scoreAll(wanted, options)
	const scored = scores.flatMap((score) => score.rows)
	// Of a part of the open set the gap would say nothing.
	const rows = flags.limit === undefined ? withGaps(scored) : scored
	const shown = flags.brief ? rows.filter(({metric}) => isHeadline(metric)) : rows
	if (options.examples > 0) process.stdout.write(scores.map(errorPage).join(''))
	if (flags.json !== '-') process.stdout.write(shown.length > 0 ? `${textTable(shown)}\n` : '')
	if (flags.json) await writeRows(flags.json, rows)
	if (flags.write) await writeScores(flags.write, rows)
	if (flags.raise) await writeFloors(flags.floors, rows)
	const below = flags.floors && !flags.raise ? await checkFloors(flags.floors, rows, say) : 0
	if (failures > 0 || scores.length === 0) return exitCodes.failed
	return below > 0 ? exitCodes.different : exitCodes.ok
}

// Sets by the start of their names; with floors, those that have one; else all.
async function choose(found: readonly FoundGold[], sets: readonly string[], flags: ScoreFlags): Promise<FoundGold[]> {
	if (sets.length > 0) return found.filter(({path}) => sets.some((set) => setName(path).startsWith(set)))
	if (!flags.floors || flags.raise) return [...found]
	const floors = await setsWithFloors(flags.floors)
	return found.filter(({path}) => floors.has(setName(path)))
}

async function readOptions(flags: ScoreFlags): Promise<ScoreOptions> {
	const own = engineOptions(await readConfig(flags.config))
	const engineOf = (options: EngineOptions): ScoreOptions['extract'] => {
		const engine = createEngine(flags.rules ? {...options, models: false} : options)
		return (article) => engine.extract(article, {tokens: true})
	}
	const models = flags.rules ? null : loadStandardModels()
	const extract = engineOf(own)
	return {
		tasks,
		best: bestKnown,
		extract,
		extractAttitudes: engineOf({...own, attitudes: true}),
		...(models && {parse: parseWith(models.syntax)}),
		built: builtParts(extract),
		seen: flags.rules ? new Set() : await seenDocuments(),
		limit: flags.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber(flags.limit, '--limit'),
		examples: flags.errors === undefined ? 0 : wholeNumber(flags.errors, '--errors', 0),
	}
}

async function scoreAll(
	found: readonly FoundGold[],
	options: ScoreOptions,
): Promise<{scores: SetScore[]; failures: number}> {
	const scores: SetScore[] = []
	const unknown: string[] = []
	let failures = 0
	for (const file of found) {
		const start = performance.now()
		try {
			const score = scoreFile(await file.read(), options)
			if (!score) {
				unknown.push(file.path)
				continue
			}
			scores.push(score)
			say(`${score.set}  ${((performance.now() - start) / 1000).toFixed(1)} s`)
		} catch (error) {
			if (!(error instanceof GoldError || error instanceof RangeError)) throw error
			failures++
			say(`error: ${error.message}`)
		}
	}
	if (unknown.length > 0) say(`no scorer yet, skipped: ${unknown.join(', ')}`)
	return {scores, failures}
}

const say = (line: string): void => {
	process.stderr.write(`${line}\n`)
}
