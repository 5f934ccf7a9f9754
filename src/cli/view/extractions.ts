import {resolve} from 'node:path'
import {ResultsError} from '../../batch/manifest.js'
import type {Outcome} from '../../batch/outcome.js'
import {isResults, isUnfinished, readResults} from '../../batch/results.js'
import type {FactKind} from '../../facts/fact.js'
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
	/** What to call with a note on a folder of results. */
	readonly onNote?: ((message: string) => void) | undefined
	/** Standard input, where its beginning has been looked at. */
	readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

/** The extractions of what the paths name, in their order: results and files of records as they are, the rest by extracting. */
export async function* readExtractions(
	paths: readonly string[],
	settings: Settings,
	config: Config,
	{exclude, onSkip, onNote, stdin: given}: ReadingOptions,
): AsyncGenerator<Outcome> {
	let articles: string[] = []
	let stdin: AsyncIterable<Uint8Array> | undefined
	for (const path of paths) {
		if (await isResults(path)) {
			yield* extractions(articles)
			articles = []
			if (await isUnfinished(path)) onNote?.(`${path}: its run isn't done; this is what it has by now`)
			yield* storedOutcomes(path, settings.kinds)
			continue
		}
		const peeked = path === '-' && given ? null : await peek(path)
		if (peeked && areFacts(peeked.beginning))
			throw usageError(
				`${path}: facts without their articles; name the folder of results that they are in, or the articles`,
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
			maxLength,
			stdin,
			exclude: exclude.map((path) => resolve(path)),
			onSkip,
		})
		yield* extractAll(items, {kinds, threads, maxLength, engine: engineOptions(config), ...(published && {published})})
	}
}

async function* storedOutcomes(folder: string, kinds: readonly FactKind[]): AsyncGenerator<Outcome> {
	try {
		for await (const {place, extraction} of readResults(folder)) {
			const facts = extraction.facts.filter(({kind}) => kinds.includes(kind))
			yield {place, extraction: {...extraction, facts}}
		}
	} catch (error) {
		if (error instanceof ResultsError) throw usageError(error.message)
		throw error
	}
}
