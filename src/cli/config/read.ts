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
	return parseConfig(configSchema, raw, path ?? standardFile)
}

/**
 * The JSON text of a configuration that fits a schema, with types of events that an engine takes; an ExitError names the place,
 * what stands there and what should.
 */
export async function parseConfig<T extends Config>(schema: z.ZodType<T>, raw: string, path: string): Promise<T> {
	const config = await parseWith(schema, raw, path, 'docs/configuration.md')
	if (config.events === undefined) return config
	const {readOwnTypes} = await import('../../own-events.js')
	try {
		readOwnTypes(config.events)
	} catch (error) {
		if (!(error instanceof TypeError)) throw error
		throw usageError(visibleLine(`${path}: ${error.message}`))
	}
	return config
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

/** A JSON text that fits a schema, whose keys a page of ours may list; an ExitError names place, what stands there and what should. */
export async function parseWith<T>(schema: z.ZodType<T>, raw: string, path: string, page?: string): Promise<T> {
	let value: unknown
	try {
		value = JSON.parse(raw)
	} catch (error) {
		throw usageError(`${path}${placeInJson(raw)}: ${reasonOf(error)}; correct the file`)
	}
	const result = schema.safeParse(value)
	if (result.success) return result.data
	const {keysAt} = await import('./keys-at.js')
	const faults = result.error.issues.map((issue) => {
		const said = explainIssue(issue, value, (at) => keysAt(schema, at))
		const hint = page !== undefined && issue.code === 'unrecognized_keys' ? ` (${page} lists the keys)` : ''
		return visibleLine(`${path}: ${said}${hint}`)
	})
	throw usageError(faults.join('\nerror: '))
}

/** The part of a configuration that makes an engine. */
export function engineOptions(config: Config): EngineOptions {
	const {cues, titles, abbreviations, attitudes, models, statements, events, lexicon} = config
	const given = {cues, titles, abbreviations, attitudes, models, statements, events, lexicon}
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as EngineOptions
}
