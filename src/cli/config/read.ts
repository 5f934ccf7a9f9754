import {readFile} from 'node:fs/promises'
import type {z} from 'zod'
import {visibleLine} from '../../emit/visible.js'
import type {EngineOptions} from '../../engine.js'
import {codeOf, explain} from '../../ingest/files/system-error.js'
import {placeInJson, reasonOf} from '../../ingest/formats/json-error.js'
import {usageError} from '../exit.js'
import {explainIssue} from './issues.js'
import type {Config} from './schema.js'

/** The configuration that is read where it exists and none is named. */
export const standardFile = 'newsfacts.config.json'

/** The configuration that a flag names, or that stands in the working folder; empty where there is none. */
export async function readConfig(path: string | undefined): Promise<Config> {
	const raw = await readRaw(path ?? standardFile, path === undefined)
	if (raw === null) return {}
	// Loaded late: without a file no schema is needed.
	const {configSchema} = await import('./schema.js')
	return parseWith(configSchema, raw, path ?? standardFile)
}

async function readRaw(path: string, mayLack: boolean): Promise<string | null> {
	try {
		return await readFile(path, 'utf8')
	} catch (error) {
		if (mayLack && codeOf(error) === 'ENOENT') return null
		const {reason, cure} = explain(path, error)
		throw usageError(`${path}: ${reason}; ${cure}`)
	}
}

/** A JSON text that fits a schema; an ExitError names place, what stands there, what should, and what to do. */
export function parseWith<T>(schema: z.ZodType<T>, raw: string, path: string): T {
	let value: unknown
	try {
		value = JSON.parse(raw)
	} catch (error) {
		throw usageError(`${path}${placeInJson(raw)}: ${reasonOf(error)}; correct the file`)
	}
	const result = schema.safeParse(value)
	if (result.success) return result.data
	throw usageError(
		result.error.issues.map((issue) => visibleLine(`${path}: ${explainIssue(issue, value)}`)).join('\nerror: '),
	)
}

/** The part of a configuration that makes an engine. */
export function engineOptions(config: Config): EngineOptions {
	const {cues, titles, abbreviations, attitudes, models, statements, events, lexicon} = config
	const given = {cues, titles, abbreviations, attitudes, models, statements, events, lexicon}
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as EngineOptions
}
