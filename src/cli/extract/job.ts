import {resolve} from 'node:path'
import type {BatchOptions} from '../../batch/extract-all.js'
import type {Setup} from '../../batch/task.js'
import type {ReadOptions} from '../../ingest/files/folder.js'
import type {Ingested} from '../../ingest/ingested.js'
import {engineOptions} from '../config/read.js'
import type {Config} from '../config/schema.js'
import type {ExtractFlags} from '../flags.js'
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

/** The articles that the job names, as they are read; `exclude` are paths of its output. */
export async function* readItems(
	{paths, flags, settings, progress, configPath}: Job,
	exclude: readonly string[],
): AsyncGenerator<Ingested> {
	const {inputFormat, encoding, fields, maxLength, part} = settings
	const excluded = [...exclude, configPath].map((path) => resolve(path))
	const options: ReadOptions = {
		inputFormat,
		encoding,
		fields,
		maxLength,
		stdin: process.stdin,
		exclude: excluded,
		onSkip: progress.skip,
	}
	const items = readSources(paths, options, flags.network !== false)
	for await (const item of items) if (!part || part.has(item)) yield item
}

/** What the threads of the job start with, but for what they write. */
export function setupOf({settings, config}: Job): Pick<Setup, 'engine' | 'options'> {
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
