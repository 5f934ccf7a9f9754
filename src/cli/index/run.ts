import {dirname} from 'node:path'
import {isResults} from '../../batch/index.js'
import {type FactsWriter, StoreError, type Written} from '../../stores/index.js'
import {readConfig, standardFile} from '../config/read.js'
import {exitCodes} from '../exit.js'
import {watchInterrupt} from '../extract/interrupt.js'
import {showProgress} from '../extract/progress.js'
import {readSettings} from '../extract/settings.js'
import {expectResults, sayClashing} from '../merge/link.js'
import type {IndexFlags} from '../options/flags.js'
import {inWords, openForCommand} from '../options/open-facts.js'
import {resultsIn} from '../view/records.js'
import {cannotWrite, makeFolder} from '../write-text.js'
import type {IndexItem} from './item.js'
import {type MergedFile, mergedFiles, writeMergedFile} from './merged.js'
import {readItems} from './read.js'

/** `newsfacts index`: reads results or articles, writes the database. Returns the exit code. */
export async function runIndex(paths: readonly string[], flags: IndexFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const settings = readSettings({...flags, format: 'document'}, config)
	await makeFolder(dirname(flags.db)).catch((error: unknown) => {
		throw cannotWrite(flags.db, error)
	})
	const database = await openForCommand(flags.db, {readOnly: false})
	const progress = showProgress(process.stderr, {quiet: flags.quiet ?? false})
	const interrupt = watchInterrupt(progress.say, {
		message: 'interrupted: writing what is done; run the command again to go on',
	})
	const counts = {added: 0, replaced: 0, extended: 0, unchanged: 0, twice: 0}
	const clashing = new Set<string>()
	const writer = database.writer()
	const said: string[] = []
	try {
		if (flags.merge) await expectResults(paths, '--merge')
		const exclude = [flags.db, flags.config ?? standardFile]
		const {merged, others} = await partPaths(paths)
		for await (const item of readItems(others, settings, config, {
			exclude,
			onSkip: progress.skip,
			onNote: progress.note,
		})) {
			if ('error' in item) progress.fail(`${item.error.place}: ${item.error.reason}; ${item.error.cure}`)
			else {
				const written = write(writer, item, progress.fail)
				if (written) {
					counts[written.change]++
					if (written.isSecond && written.change === 'replaced' && counts.twice++ === 0)
						progress.note(`${item.place}: a second article of the same id takes the place of the first`)
					const id = idOf(item)
					if (written.name !== id) clashing.add(id)
					progress.add(factsOf(item))
				}
			}
			if (interrupt.signal.aborted) break
		}
		if (clashing.size > 0) progress.note(sayClashing(clashing))
		for (const file of interrupt.signal.aborted ? [] : merged) {
			const count = await writeMergedFile(writer, file, progress.fail)
			said.push(
				`${file.path}: ${count === null ? 'as before' : `${count.toLocaleString('en-US')} record${count === 1 ? '' : 's'}`}`,
			)
		}
		if (flags.merge && !interrupt.signal.aborted) {
			const {writeLinked} = await import('./linked.js')
			const [[stored] = []] = database.select('select count(*) from articles').rows
			said.push(await writeLinked(writer, paths, Number(stored), progress))
		}
		writer.commit()
	} catch (error) {
		throw inWords(error)
	} finally {
		database.close()
	}
	progress.finish([])
	if (!flags.quiet) process.stderr.write(`${flags.db}: ${[summary(counts), ...said].join('; ')}\n`)
	if (interrupt.exitCode !== null) return interrupt.exitCode
	return progress.failures > 0 ? exitCodes.failed : exitCodes.ok
}

// What newsfacts merge wrote, and all else; a folder may be both.
async function partPaths(paths: readonly string[]): Promise<{merged: MergedFile[]; others: string[]}> {
	const merged: MergedFile[] = []
	const others: string[] = []
	for (const path of paths) {
		const files = await mergedFiles(path)
		merged.push(...files)
		if (files.length === 0 || (await isResults(path)) || (await resultsIn(path)) !== null) others.push(path)
	}
	return {merged, others}
}

type Found = Exclude<IndexItem, {readonly error: unknown}>

// What is wrong with one article is said, and the run goes on; what is wrong with the database ends it.
function write(writer: FactsWriter, item: Found, fail: (message: string) => void): Written | null {
	try {
		return 'extraction' in item ? writer.add(item.extraction, item.place) : writer.addFacts(item.lines, item.place)
	} catch (error) {
		if (error instanceof StoreError) throw error
		const said = error instanceof Error ? error.message : String(error)
		fail(`${item.place}: no facts as extract writes them (${said}); extract the article anew`)
		return null
	}
}

const idOf = (item: Found): string => ('extraction' in item ? item.extraction.article.id : item.lines[0]!.article)

const factsOf = (item: Found): number => ('extraction' in item ? item.extraction.facts.length : item.lines.length)

function summary({added, replaced, extended, unchanged}: Readonly<Record<Written['change'], number>>): string {
	const parts = [
		[added, 'new'],
		[replaced, 'changed'],
		[extended, 'with more facts'],
		[unchanged, 'as before'],
	] as const
	const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString('en-US')} ${words}`)
	return `articles: ${said.join(', ') || 'none'}`
}
