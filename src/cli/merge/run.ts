import {join} from 'node:path'
import {exitCodes} from '../exit.js'
import {showProgress} from '../extract/progress.js'
import type {MergeFlags} from '../options/flags.js'
import {keepInputs} from '../options/keep-inputs.js'
import {countOf, expectResults, linkResults} from './link.js'
import {keepForeign, writeLines} from './write-lines.js'

/** What is written, with its noun, in the order of the summary. */
const files = [
	['entities', 'entity'],
	['quotes', 'shared quote'],
	['events', 'shared event'],
	['series', 'number over time'],
	['duplicates', 'copied article'],
] as const

/** `newsfacts merge`: reads results twice, writes what their articles have in common. Returns the exit code. */
export async function runMerge(paths: readonly string[], {out, quiet = false}: MergeFlags): Promise<number> {
	const targets = files.map(([name]) => join(out, `${name}.jsonl`))
	await expectResults(paths, 'merge')
	await keepInputs(targets, paths)
	for (const target of targets) await keepForeign(target)
	const progress = showProgress(process.stderr, {quiet})
	const linked = await linkResults(paths, progress)
	const counts: string[] = []
	for (const [at, [name, noun]] of files.entries())
		counts.push(countOf(await writeLines(targets[at]!, linked[name]()), noun))
	progress.finish([])
	if (!quiet)
		process.stderr.write(`${join(out, '/')}: ${counts.join(', ')} of ${countOf(linked.articles, 'article')}\n`)
	return progress.failures > 0 ? exitCodes.failed : exitCodes.ok
}
