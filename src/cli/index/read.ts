import {createReadStream} from 'node:fs'
import {isResults, isUnfinished, ResultsError, readResults} from '../../batch/index.js'
import type {ErrorRecord, Outcome} from '../../batch/outcome.js'
import {factKinds} from '../../facts/fact.js'
import {explain} from '../../ingest/files/system-error.js'
import {splitLines} from '../../ingest/formats/json-lines.js'
import type {Config} from '../config/schema.js'
import type {Settings} from '../extract/settings.js'
import {type ReadingOptions, readExtractions} from '../view/extractions.js'
import {type Peeked, peek, readAll} from '../view/peek.js'
import {areFacts, areRecords, parse, readRecord, readRecords, resultsIn} from '../view/records.js'
import {groupFacts} from './fact-groups.js'
import type {IndexItem} from './item.js'

export interface IndexReading extends ReadingOptions {
	readonly onNote: (message: string) => void
}

/** The articles of all paths, one at a time: folders of results, files of facts or records, and articles themselves. */
export async function* readItems(
	paths: readonly string[],
	settings: Settings,
	config: Config,
	options: IndexReading,
): AsyncGenerator<IndexItem> {
	// Articles that follow one another are read together, so that their ids stay distinct.
	let articles: string[] = []
	let stdin: AsyncIterable<Uint8Array> | undefined
	for (const path of paths) {
		const results = await openResults(path, options)
		if ('items' in results) {
			yield* readArticles()
			yield* withoutFaults(path, results.items)
		} else {
			articles.push(path)
			stdin ??= results.stdin
		}
	}
	yield* readArticles()

	async function* readArticles(): AsyncGenerator<IndexItem> {
		if (articles.length === 0) return
		for await (const outcome of readExtractions(articles, settings, config, {...options, stdin})) yield asItem(outcome)
		articles = []
	}
}

/** The articles of something that newsfacts wrote; of anything else what was read of standard input. */
export type Opened =
	| {readonly items: AsyncIterable<IndexItem>}
	| {readonly stdin: AsyncIterable<Uint8Array> | undefined}

/** Opens a path where it is something that newsfacts wrote: a folder of results, facts or records of articles. */
export async function openResults(path: string, {onNote}: Pick<IndexReading, 'onNote'>): Promise<Opened> {
	if (await isResults(path)) {
		if (await isUnfinished(path))
			onNote(`${path}: its run isn't done; run extract again, then this command, for the rest of its articles`)
		return {items: storedArticles(path)}
	}
	const file = (await resultsIn(path)) ?? path
	const peeked = await peek(file)
	if (peeked && areFacts(peeked.beginning)) return {items: groupFacts(textOf(file, peeked), file)}
	if (peeked && areRecords(peeked.beginning)) return {items: records(file, peeked)}
	return {stdin: path === '-' ? peeked?.bytes() : undefined}
}

async function* storedArticles(folder: string): AsyncGenerator<IndexItem> {
	for await (const {place, extraction} of readResults(folder)) yield {place, extraction}
}

/** What is wrong with one path is an error of it: the others are read. */
export async function* withoutFaults(path: string, items: AsyncIterable<IndexItem>): AsyncGenerator<IndexItem> {
	try {
		yield* items
	} catch (error) {
		const record = errorOf(path, error)
		if (record === null) throw error
		yield {place: path, error: record}
	}
}

const asItem = (outcome: Outcome): IndexItem =>
	'error' in outcome ? {place: outcome.error.place, error: outcome.error} : outcome

// A record a line is read a line at a time; a list, or a record of several lines, as a whole.
async function* records(path: string, peeked: Peeked): AsyncGenerator<IndexItem> {
	if (/^\uFEFF?\s*(?:\[|\{\s*\n)/.test(peeked.beginning)) {
		for (const outcome of readRecords(path, await readAll(peeked.bytes()), factKinds)) yield asItem(outcome)
		return
	}
	let number = 0
	for await (const line of splitLines(textOf(path, peeked))) {
		number++
		if (line.trim() === '') continue
		const place = `${path}:${number}`
		const record = parse(line)
		yield 'error' in record
			? {place, error: {place, article: null, reason: record.error, cure: 'correct or remove the line'}}
			: asItem(readRecord(place, record.value, factKinds))
	}
}

async function* textOf(path: string, peeked: Peeked): AsyncGenerator<string> {
	const decoder = new TextDecoder()
	const bytes: AsyncIterable<Uint8Array> = path === '-' ? peeked.bytes() : createReadStream(path)
	for await (const chunk of bytes) yield decoder.decode(chunk, {stream: true})
	yield decoder.decode()
}

function errorOf(path: string, error: unknown): ErrorRecord | null {
	if (error instanceof ResultsError) {
		const [, reason = error.message, cure = 'extract anew'] = /^(.*); (.*)$/s.exec(error.message) ?? []
		return {place: path, article: null, reason: reason.replace(`${path}: `, ''), cure}
	}
	if (!(error instanceof Error) || !('syscall' in error)) return null
	return {...explain(path, error), article: null}
}
