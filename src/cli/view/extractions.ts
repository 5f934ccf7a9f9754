import {resolve} from 'node:path'
import type {Outcome} from '../../batch/outcome.js'
import {engineOptions} from '../config/read.js'
import type {Config} from '../config/schema.js'
import {usageError} from '../exit.js'
import type {Settings} from '../extract/settings.js'
import {peek, readAll} from './peek.js'
import {areFacts, areRecords, readRecords} from './records.js'

/** What is never read, such as the page itself, and what to call for a file that is passed over. */
export interface ReadingOptions {
	readonly exclude: readonly string[]
	readonly onSkip: (path: string, reason: string) => void
	/** Standard input, where its beginning has been looked at. */
	readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

/** The extractions of what the paths name, in their order: files of records as they are, anything else by extracting. */
export async function* readExtractions(
	paths: readonly string[],
	settings: Settings,
	config: Config,
	{exclude, onSkip, stdin: given}: ReadingOptions,
): AsyncGenerator<Outcome> {
	let articles: string[] = []
	let stdin: AsyncIterable<Uint8Array> | undefined
	for (const path of paths) {
		const peeked = path === '-' && given ? null : await peek(path)
		if (peeked && areFacts(peeked.beginning))
			throw usageError(
				`${path}: facts without their articles; write them with extract --format document, or name the articles`,
			)
		if (peeked && areRecords(peeked.beginning)) {
			yield* extractions(articles)
			articles = []
			yield* readRecords(path, await readAll(peeked.bytes()), settings.kinds)
		} else {
			if (path === '-') stdin = given ?? peeked?.bytes()
			articles.push(path)
		}
	}
	yield* extractions(articles)

	// Paths that follow one another are read together, so that their ids stay distinct.
	async function* extractions(from: readonly string[]): AsyncGenerator<Outcome> {
		if (from.length === 0) return
		const {extractAll} = await import('../../batch/extract-all.js')
		const {readArticles} = await import('../../ingest/files/folder.js')
		const {inputFormat, encoding, fields, published, kinds, threads, maxLength} = settings
		const items = readArticles(from, {
			inputFormat,
			encoding,
			fields,
			stdin,
			exclude: exclude.map((path) => resolve(path)),
			onSkip,
		})
		yield* extractAll(items, {kinds, threads, maxLength, engine: engineOptions(config), ...(published && {published})})
	}
}
