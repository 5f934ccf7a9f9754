import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {isResults} from '../../batch/results.js'
import type {Sheet} from '../../emit/emitter.js'
import type {Extraction} from '../../facts/extraction.js'
import {readConfig, standardFile} from '../config/read.js'
import {exitCodes} from '../exit.js'
import {checkOutput, openOutput} from '../extract/output.js'
import {noteMessages, showProgress} from '../extract/progress.js'
import {readSettings} from '../extract/settings.js'
import type {ViewFlags} from '../options/flags.js'
import {readExtractions} from './extractions.js'
import {resultsIn} from './records.js'

/** `newsfacts view`: reads articles or records of them, writes the page. Returns the exit code. */
export async function runView(paths: readonly string[], flags: ViewFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const settings = readSettings({...flags, format: 'document'}, config)
	const inputs = await Promise.all(paths.map(inputOf))
	const configPath = flags.config ?? standardFile
	const kept = await Promise.all(inputs.map(filesOf))
	await checkOutput(flags.out, [...kept.flat(), configPath])
	const progress = showProgress(process.stderr, {quiet: flags.quiet ?? false, verbose: flags.verbose ?? false})
	const extractions: Extraction[] = []
	for await (const outcome of readExtractions(inputs, settings, config, {
		exclude: [flags.out, configPath],
		onSkip: progress.skip,
		onNote: progress.note,
	})) {
		if ('error' in outcome) {
			const {place, reason, cure} = outcome.error
			progress.fail(`${place}: ${reason}; ${cure}`)
		} else {
			noteMessages(outcome.place, outcome.extraction.messages, progress)
			extractions.push(outcome.extraction)
			progress.add(outcome.extraction.facts.length)
		}
	}
	// No page without articles in place of the one that could not be made.
	if (extractions.length === 0 && progress.failures > 0) {
		progress.finish([])
		return exitCodes.failed
	}
	const {renderPage} = await import('../../view/index.js')
	const page = renderPage(extractions, {title: flags.title})
	if (page.length > heavyChars)
		progress.note(`the page has ${Math.round(page.length / 1e6)} MB; browsers are quicker with fewer articles in one`)
	const output = await openOutput(flags.out, [sheet])
	await output.write(sheet, page)
	await output.close()
	progress.finish(output.places)
	return progress.failures > 0 ? exitCodes.failed : exitCodes.ok
}

// A folder of results is read as one, another by its file of records.
const inputOf = async (path: string): Promise<string> =>
	(await isResults(path)) ? path : ((await resultsIn(path)) ?? path)

const filesOf = async (path: string): Promise<string[]> =>
	(await isResults(path)) ? (await readdir(path)).map((name) => join(path, name)) : [path]

const sheet: Sheet = {file: 'page.html', head: '', body: () => '', tail: ''}

/** Characters from which on a page is slow in a browser. */
const heavyChars = 50_000_000
