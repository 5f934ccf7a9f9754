/**
 * The same in a browser, once the weights are loaded.
 *
 * @module newsfacts/browser
 */

import type {Ingested} from '../ingest/ingested.js'
import {fetchWeights, type NamedFile} from '../learning/fetch-weights.js'
import {checkBoolean, checkKeys, expectItems, fault, typeError} from '../model/expected.js'
import {loadCompromise} from '../vendor/compromise-when-loaded.js'
import {loadEld} from '../vendor/eld-when-loaded.js'
import {loadWink} from '../vendor/wink-when-loaded.js'

export {describe} from '../describe.js'
export * from '../index.js'
export type {ReadArticle, ReadError} from '../ingest/ingested.js'

/** Code that only some engines need, each a file of its own. */
export type Part =
	/** Text of another language gets a message, and is not read as English. */
	| 'languages'
	/** For engines with `cues`, `titles` or word classes of their own. */
	| 'own-words'
	/** For engines with `models: false`. */
	| 'rules'

/** What is loaded, and whether it is kept. */
export interface LoadOptions {
	/** Default: `languages` alone. */
	readonly parts?: readonly Part[] | undefined
	/** Keeps the weights in the browser's cache, where there is one. Default true. */
	readonly cache?: boolean | undefined
}

/**
 * Where the weights of this version lie beside the code, as the package has them. Written so that no bundler takes it for a file
 * to copy: where code is bundled, callers say where they serve the weights.
 */
const standardFolder = new URL('../../models/', `${import.meta.url}`)

/**
 * Loads what an engine needs in a browser: weights, some 12 MB, and parts of the code. Await it before `createEngine`;
 * once is enough, in each worker too.
 * @param from where the files of `models/` are served, or the files themselves; default: beside the code
 * @throws WeightError that names a file that can't be had, is damaged or of another version
 */
export async function loadModels(
	from: string | URL | Iterable<NamedFile> = standardFolder,
	options: LoadOptions = {},
): Promise<void> {
	checkLoad(from, options)
	const {parts = ['languages'], cache = true} = options
	await Promise.all([fetchWeights(from, cache), ...parts.map((part) => loaders[part]())])
}

function checkLoad(from: unknown, options: unknown): void {
	if (typeof from !== 'string' && !(from instanceof URL)) {
		expectItems(from, '`from`', 'files, or the address of their folder')
		for (const file of from as Iterable<unknown>) expectFile(file, 'each of the files')
	}
	checkKeys(options, ['parts', 'cache'], 'the options')
	const {parts, cache} = options as Readonly<Record<string, unknown>>
	checkBoolean(cache, 'cache')
	const known = Object.keys(loaders)
	if (parts !== undefined && !(Array.isArray(parts) && parts.every((part) => known.includes(part))))
		throw typeError(fault('`parts`', 'a list of parts', parts, `known are ${known.join(', ')}`))
}

function expectFile(value: unknown, name: string): void {
	if (!(typeof value === 'object' && value !== null && 'arrayBuffer' in value && 'name' in value))
		throw typeError(fault(name, 'a file', value, "give a browser's File, or {name, arrayBuffer}"))
}

const loaders: Readonly<Record<Part, () => Promise<void>>> = {
	languages: loadEld,
	'own-words': loadCompromise,
	rules: loadWink,
}

/**
 * The articles of a file that was chosen or dropped: text, Markdown, a page, a feed, JSON, JSON Lines, a table, an EPUB, the
 * agencies' XML. What can't be read comes as `{error: {place, reason, cure}}`. Its code is loaded with the first file.
 */
export async function* readFile(file: NamedFile): AsyncGenerator<Ingested> {
	expectFile(file, '`file`')
	yield* (await import('./read-file.js')).readFile(file)
}

export {WeightError} from '../learning/files/weight-file.js'
export type {Ingested, NamedFile}
