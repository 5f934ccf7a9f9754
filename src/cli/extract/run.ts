import {resolve} from 'node:path'
import {emitOne} from '../../batch/emit-one.js'
import type {BatchOptions} from '../../batch/extract-all.js'
import type {Outcome} from '../../batch/outcome.js'
import type {Sheet} from '../../emit/emitter.js'
import {emitters} from '../../emit/index.js'
import {asLine} from '../../emit/json.js'
import {openSheet} from '../../emit/open-sheet.js'
import {factKinds} from '../../facts/fact.js'
import type {ReadOptions} from '../../ingest/files/folder.js'
import {engineOptions, readConfig, standardFile} from '../config/read.js'
import {exitCodes} from '../exit.js'
import type {ExtractFlags} from '../flags.js'
import {type Output, openOutput} from './output.js'
import {noteMessages, type Progress, showProgress} from './progress.js'
import {readSettings, type Settings} from './settings.js'

/** `newsfacts extract`: reads, extracts, writes. Returns the exit code. */
export async function runExtract(paths: readonly string[], flags: ExtractFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const settings = readSettings(flags, config)
	const width = process.stdout.columns ?? 120
	const sheets = emitters[settings.format]({
		kinds: settings.kinds,
		width,
		bom: settings.bom,
		compact: settings.compact,
	})
	const former = emitters[settings.format]({kinds: factKinds, width}).map(({file}) => file)
	const configPath = flags.config ?? standardFile
	const {format} = settings
	const output = await openOutput(flags.out, sheets, {inputs: [...paths, configPath], former, format})
	const progress = showProgress(process.stderr, flags.quiet ?? false)
	const {published, kinds, statements, tokens, threads, maxLength, language, minConfidence, minSalience, top} = settings
	const options: BatchOptions = {
		kinds,
		tokens,
		threads,
		maxLength,
		minConfidence,
		minSalience,
		...(top !== undefined && {top}),
		engine: engineOptions(config),
		...(published && {published}),
		...(language && {language}),
		...(statements && {statements}),
	}
	// Loaded late: the engine and its word lists are large, and wrong usage shall show at once.
	const {extractAll} = await import('../../batch/extract-all.js')
	const {readArticles} = await import('../../ingest/files/folder.js')
	const outcomes = extractAll(
		readArticles(paths, inputOptions(settings, [...output.paths, resolve(configPath)], progress)),
		options,
	)
	const interrupted = watchInterrupt()
	const {inlineErrors} = settings
	await writeAll(outcomes, sheets, output, {progress, interrupted, inlineErrors})
	progress.finish(output.places)
	if (interrupted.yes) return exitCodes.interrupted
	return progress.failures > 0 && !inlineErrors ? exitCodes.failed : exitCodes.ok
}

function inputOptions(settings: Settings, exclude: readonly string[], progress: Progress): ReadOptions {
	const {inputFormat, encoding, fields, maxLength} = settings
	return {inputFormat, encoding, fields, maxLength, stdin: process.stdin, exclude, onSkip: progress.skip}
}

interface Watched {
	readonly progress: Progress
	readonly interrupted: {readonly yes: boolean}
	readonly inlineErrors: boolean
}

async function writeAll(
	outcomes: AsyncIterable<Outcome>,
	sheets: readonly Sheet[],
	output: Output,
	{progress, interrupted, inlineErrors}: Watched,
): Promise<void> {
	const opened = await Promise.all(sheets.map(async (sheet) => ({sheet, ...(await openSheet(sheet))})))
	for (const {sheet, start} of opened) await output.write(sheet, start)
	let index = 0
	for await (const outcome of outcomes) {
		const emitted =
			'error' in outcome
				? outcome
				: emitOne(
						outcome,
						opened.map(({add}) => add),
						index,
					)
		if ('error' in emitted) {
			const {place, reason, cure} = emitted.error
			progress.fail(`${place}: ${reason}; ${cure}`)
			await output.writeError(emitted.error)
			if (inlineErrors) await output.write(sheets[0]!, asLine(emitted.error))
		} else if ('extraction' in outcome) {
			noteMessages(outcome, progress)
			for (const [at, {sheet}] of opened.entries()) {
				await output.write(sheet, emitted.bodies[at]!)
				await output.writeFiles(sheet.files?.(outcome.extraction) ?? [])
			}
			index++
			progress.add(outcome.extraction.facts.length)
		}
		if (interrupted.yes) break
	}
	for (const {sheet, end} of opened) await output.write(sheet, end())
	await output.close()
}

// The first ^C ends the run after the article in hand; a second one kills.
function watchInterrupt(): {readonly yes: boolean} {
	const state = {yes: false}
	process.once('SIGINT', () => {
		state.yes = true
		process.stderr.write('\ninterrupted: writing what is done; once more to stop at once\n')
	})
	return state
}
