import {resolve} from 'node:path'
import type {BatchOptions} from '../../batch/extract-all.js'
import type {Setup} from '../../batch/task.js'
import type {FileWatch} from '../../ingest/files/file-watch.js'
import type {ReadOptions} from '../../ingest/files/folder.js'
import type {Ingested} from '../../ingest/ingested.js'
import {engineOptions} from '../config/read.js'
import type {Config} from '../config/schema.js'
import type {ExtractFlags} from '../options/flags.js'
import {countAhead} from './count-ahead.js'
import type {Interrupt} from './interrupt.js'
import type {Progress} from './progress.js'
import type {Settings} from './settings.js'
import {readSources} from './sources.js'

/** What a run of `extract` has in hand. */
export interface Job {
	readonly paths: readonly string[]
	readonly flags: ExtractFlags
	readonly settings: Settings
	readonly config: Config
	readonly progress: Progress
	readonly interrupt: Interrupt
	/** The configuration file, which is no article. */
	readonly configPath: string
}

/** The articles that the job names, as they are read; `exclude` are paths of its output, `watch` leaves out files. */
export async function* readItems(job: Job, exclude: readonly string[], watch?: FileWatch): AsyncGenerator<Ingested> {
	const {paths, flags, settings, progress, configPath} = job
	const {inputFormat, encoding, fields, maxLength, part} = settings
	const excluded = [...exclude, configPath].map((path) => resolve(path))
	const options: ReadOptions = {
		inputFormat,
		encoding,
		fields,
		maxLength,
		stdin: process.stdin,
		exclude: excluded,
		watch,
		takes: part?.takes,
		onSkip: progress.skip,
	}
	const items = readSources(paths, options, flags.network !== false)
	const stopCounting = countBeside(job, excluded)
	try {
		for await (const item of items) if (!part || part.has(item)) yield item
	} finally {
		stopCounting()
	}
}

// Of a run that is over at once no one sees the total.
function countBeside({paths, settings, flags, progress}: Job, exclude: readonly string[]): () => void {
	if (flags.quiet || settings.part) return () => {}
	const stop = new AbortController()
	const timer = setTimeout(async () => {
		const total = await countAhead(paths, exclude, stop.signal)
		if (total !== null) progress.expect(total)
	}, countAfterMs)
	timer.unref()
	return () => {
		clearTimeout(timer)
		stop.abort()
	}
}

const countAfterMs = 1000

/** What the threads of the job start with, but for what they write. */
export function setupOf({settings, config}: Pick<Job, 'settings' | 'config'>): Pick<Setup, 'engine' | 'options'> {
	const {published, kinds, statements, tokens, maxLength, language, minConfidence, minSalience, top} = settings
	const options: BatchOptions = {
		kinds,
		tokens,
		maxLength,
		minConfidence,
		minSalience,
		...(top !== undefined && {top}),
		...(published && {published}),
		...(language && {language}),
		...(statements && {statements}),
	}
	return {engine: engineOptions(config), options}
}
