import {join} from 'node:path'
import {type LinkedReport, openReport, type ReportInput} from '../../report/index.js'
import {readConfig, standardFile} from '../config/read.js'
import {exitCodes, usageError} from '../exit.js'
import {watchInterrupt} from '../extract/interrupt.js'
import {noteMessages, type Progress, showProgress} from '../extract/progress.js'
import {readSettings} from '../extract/settings.js'
import type {ReportFlags} from '../options/flags.js'
import {openSource, type ReportSource} from './articles.js'
import {expectReportFolder, openReportFolder} from './folder.js'

/** `newsfacts report`: reads articles or what was found in them twice, writes the folder. Returns the exit code. */
export async function runReport(paths: readonly string[], flags: ReportFlags): Promise<number> {
	const {out, title, pages, quiet = false, verbose = false} = flags
	const config = await readConfig(flags.config)
	const settings = readSettings({...flags, format: 'document'}, config)
	await expectReportFolder(out)
	const progress = showProgress(process.stderr, {quiet, verbose})
	const source = openSource(paths, settings, config, {
		exclude: [out, flags.config ?? standardFile],
		onSkip: progress.skip,
		onNote: progress.note,
	})
	// The report that was there is whole until all articles are read; what is cut later says so on its first page.
	const interrupt = watchInterrupt(progress.say, {
		message: 'interrupted: the report is not finished; run the command again',
		onSecond: () => source.close(),
	})
	try {
		const report = openReport({title, pages})
		let repeated = 0
		for await (const item of source.read()) {
			if (interrupt.exitCode !== null) return interrupt.exitCode
			if ('error' in item) progress.fail(`${item.error.place}: ${item.error.reason}; ${item.error.cure}`)
			else
				attempt(item.place, progress, () => {
					const isNew = report.add(item.input)
					if (!isNew) repeated++
					else if (!isLines(item.input) && 'article' in item.input)
						noteMessages(item.place, item.input.messages, progress)
					if (isNew) progress.add(factsIn(item.input))
				})
		}
		if (repeated > 0) progress.note(`${amount(repeated, 'article')} came more than once: each counts once`)
		const linked = report.link()
		if (linked.articles === 0) {
			if (progress.failures === 0)
				throw usageError(
					`${paths.join(', ')}: no articles there; name a folder of articles, or of results that extract wrote`,
				)
			progress.finish([])
			return exitCodes.failed
		}
		const files = await write(linked, source, out, () => interrupt.signal.aborted)
		if (interrupt.exitCode !== null) return interrupt.exitCode
		progress.finish([join(out, 'index.html')])
		if (!quiet)
			process.stderr.write(
				`${join(out, '/')}: ${amount(files, 'file')}; open ${join(out, 'index.html')} in a browser\n`,
			)
		return progress.failures > 0 ? exitCodes.failed : exitCodes.ok
	} finally {
		await source.close()
	}
}

/** Writes all files; how many there are. */
async function write(linked: LinkedReport, source: ReportSource, out: string, isOver: () => boolean): Promise<number> {
	const folder = await openReportFolder(out)
	let count = 0
	for await (const item of source.read()) {
		if (isOver()) return count
		if ('error' in item) continue
		for (const file of linked.write(item.input)) {
			await folder.write(file)
			count++
		}
	}
	for (const file of linked.finish()) {
		await folder.write(file)
		count++
	}
	await folder.close()
	return count
}

// What is wrong with one article is said, and the run goes on.
function attempt(place: string, progress: Progress, work: () => void): void {
	try {
		work()
	} catch (error) {
		if (!(error instanceof TypeError)) throw error
		progress.fail(`${place}: ${error.message}; extract the article anew`)
	}
}

const isLines = (input: ReportInput): input is Extract<ReportInput, readonly unknown[]> => Array.isArray(input)

const factsIn = (input: ReportInput): number =>
	isLines(input) ? input.length : 'lines' in input ? input.lines.length : input.facts.length

const amount = (count: number, noun: string): string =>
	`${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
