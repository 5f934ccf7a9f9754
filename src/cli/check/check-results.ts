import {batchesIn, batchFile} from '../../batch/batch-layout.js'
import {ResultsError, readResults} from '../../batch/index.js'
import {openManifest} from '../../batch/manifest.js'
import {factLines} from '../../emit/fact-lines.js'
import {visibleLine} from '../../emit/visible.js'
import type {EngineOptions} from '../../engine.js'
import {createEngine, type ExtractOptions} from '../../extract.js'
import {usageError} from '../exit.js'
import type {CheckFlags} from '../options/flags.js'
import type {Counts} from './check-corrections.js'
import {compareLines, type Line} from './compare.js'
import {describeDifference} from './report.js'

/**
 * Reads the articles of a folder of results again and compares what is found with what stands there: a run of today beside
 * one of an earlier version or with other words. Throws an ExitError where the folder can't be read.
 */
export async function checkResults(
	folder: string,
	engine: EngineOptions,
	flags: Pick<CheckFlags, 'strict' | 'partial'>,
	counts: Counts,
): Promise<void> {
	try {
		const options = await optionsOf(folder)
		const {extract} = createEngine(engine)
		for await (const {place, extraction, factLines: expected} of readResults(folder)) {
			const {hash: _, ...article} = extraction.article
			const found = factLines(extract(article, options))
			const differences = compareLines(expected as unknown as Line[], found as unknown as Line[], flags)
			if (differences.length === 0) {
				counts.whole++
				continue
			}
			counts.different++
			const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`
			const lines = [`${place} ${article.id}: ${count}`, ...differences.flatMap(describeDifference)]
			process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`)
		}
	} catch (error) {
		throw error instanceof ResultsError ? usageError(error.message) : error
	}
}

const kept = ['kinds', 'statements', 'language', 'minConfidence', 'minSalience', 'top'] as const

// What the run asked for; its words are those of today's configuration.
async function optionsOf(folder: string): Promise<ExtractOptions> {
	const [batch] = await batchesIn(folder)
	const file = batch === undefined ? undefined : batchFile('manifest', batch)
	const {head, entries} = await openManifest(folder, undefined, file)
	await entries.return(undefined)
	const given = kept.map((name) => [name, head.options[name]] as const)
	return Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined))
}
