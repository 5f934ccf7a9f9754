import {join} from 'node:path'
import {articleOfFacts} from '../../archive/from-facts.js'
import type {ArchiveArticle} from '../../archive/index.js'
import {openArchive} from '../../archive/open-archive.js'
import {exitCodes, usageError} from '../exit.js'
import {type Progress, showProgress} from '../extract/progress.js'
import type {MergeFlags} from '../flags.js'
import type {IndexItem} from '../index/item.js'
import {openResults, withoutFaults} from '../index/read.js'
import {keepInputs} from '../keep-inputs.js'
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
	await expectResults(paths)
	await keepInputs(targets, paths)
	for (const target of targets) await keepForeign(target)
	const progress = showProgress(process.stderr, {quiet})
	const archive = openArchive()
	let repeated = 0
	for await (const item of readResultItems(paths, progress.note)) {
		if ('error' in item) progress.fail(`${item.error.place}: ${item.error.reason}; ${item.error.cure}`)
		else
			attempt(item.place, progress, () => {
				const article = articleOf(item)
				if (archive.add(article)) progress.add(article.facts.length)
				else repeated++
			})
	}
	if (repeated > 0) progress.note(`${countOf(repeated, 'article')} came more than once: each counts once`)
	const linked = archive.link()
	if (linked.clashing.length > 0)
		progress.note(
			`${countOf(linked.clashing.length, 'id')} stand for several articles, such as ${linked.clashing[0]}: these are called id#hash`,
		)
	// What failed was said the first time.
	for await (const item of readResultItems(paths, () => {}))
		if (!('error' in item)) attempt(item.place, null, () => linked.complete(articleOf(item)))
	const counts: string[] = []
	for (const [at, [name, noun]] of files.entries())
		counts.push(countOf(await writeLines(targets[at]!, linked[name]()), noun))
	progress.finish([])
	if (!quiet)
		process.stderr.write(`${join(out, '/')}: ${counts.join(', ')} of ${countOf(linked.articles, 'article')}\n`)
	return progress.failures > 0 ? exitCodes.failed : exitCodes.ok
}

function countOf(count: number, noun: string): string {
	const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.replace(/^\w+(?= over)|(?<!\w)\w+$/, '$&s')
	return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`
}

type Found = Exclude<IndexItem, {readonly error: unknown}>

const articleOf = (item: Found): ArchiveArticle => ('extraction' in item ? item.extraction : articleOfFacts(item.lines))

// What is wrong with one article is said, and the run goes on.
function attempt(place: string, progress: Progress | null, work: () => void): void {
	try {
		work()
	} catch (error) {
		if (!(error instanceof TypeError)) throw error
		progress?.fail(`${place}: ${error.message}; extract the article anew`)
	}
}

async function* readResultItems(
	paths: readonly string[],
	onNote: (message: string) => void,
): AsyncGenerator<IndexItem> {
	for (const path of paths) {
		const opened = await openResults(path, {onNote})
		if ('items' in opened) yield* withoutFaults(path, opened.items)
	}
}

// Before hours of reading.
async function expectResults(paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		if (path === '-') throw usageError('merge reads its input twice: write it to a file, and name that')
		if ('items' in (await openResults(path, {onNote: () => {}}))) continue
		throw usageError(
			`${path}: no results of newsfacts; write them with newsfacts extract … --out results/, or --format document`,
		)
	}
}
