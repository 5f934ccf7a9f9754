import {open, stat} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import type {ByteOptions} from '../ingest/byte-source.js'
import {sniff} from '../ingest/containers/containers.js'
import {isUtf16} from '../ingest/decoding/decode.js'
import {namedPaths} from '../ingest/files/beside.js'
import {findFiles} from '../ingest/files/files.js'
import {claimId, openFile} from '../ingest/files/folder.js'
import type {FoundFile} from '../ingest/files/found-file.js'
import {explain} from '../ingest/files/system-error.js'
import {extensionOf, type FormatName, formatNamed, formatOf} from '../ingest/formats.js'
import {failure, type Ingested} from '../ingest/ingested.js'
import {readBytes} from '../ingest/read-bytes.js'
import type {Reference, SourceFile} from './batch.js'
import {cutAtLines} from './line-ranges.js'

/** How articles are cut into batches. */
export interface PlanOptions {
	readonly input: ByteOptions
	/** Articles of a batch. Default 100. */
	readonly size: number
	/** What `-` reads. */
	readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

/** References to the articles of one batch, with their number where it is known without reading them. */
export interface Plan {
	readonly references: readonly Reference[]
	/** Articles, or files of one article or a few. */
	readonly count: number
}

/**
 * Cuts the articles of files, folders and standard input (`-`) into batches, in the order in which `readArticles` reads
 * them and with the same ids. Text itself is carried from standard input alone. Files of many articles are cut where they
 * are larger than a megabyte; those that aren't JSON Lines are read once for that. What can't be read goes into a batch as
 * the error that it is.
 */
export async function* planBatches(paths: readonly string[], options: PlanOptions): AsyncGenerator<Plan> {
	let open: Reference[] = []
	let count = 0
	let bytes = 0
	for await (const part of findParts(paths, options)) {
		if (count > 0 && (count + part.count > options.size || bytes + part.bytes > maxBatchBytes)) {
			yield {references: open, count}
			open = []
			count = 0
			bytes = 0
		}
		open.push(part.reference)
		count += part.count
		bytes += part.bytes
	}
	if (open.length > 0) yield {references: open, count}
}

const maxBatchBytes = 16 * 2 ** 20
/** A file of many articles that is no larger is one reference. */
const maxWholeBytes = 2 ** 20

interface Part {
	readonly reference: Reference
	readonly count: number
	readonly bytes: number
}

async function* findParts(paths: readonly string[], options: PlanOptions): AsyncGenerator<Part> {
	const seen = new Set<string>()
	const named = namedPaths(paths)
	for (const path of paths) {
		if (path === '-') {
			for await (const item of readBytes(options.stdin ?? [], {place: 'standard input'}, options.input))
				yield carry(item)
			continue
		}
		let found = 0
		for await (const one of findFiles(path, {fields: options.input.fields, named})) {
			if (!('skipped' in one) || one.skipped === path) found++
			if ('skipped' in one) {
				options.input.onSkip?.(one.skipped, one.reason)
				continue
			}
			if ('error' in one) yield carry(one)
			else yield* cutFile(claimId(one.file, seen, paths.length), options)
		}
		const known = 'known are .txt .html .json .jsonl .csv and a few more'
		if (found === 0) yield carry(failure(path, 'no file with a known extension in this folder', known))
	}
}

const carry = (item: Ingested): Part => ({
	reference: {item},
	count: 1,
	bytes: 'article' in item ? item.article.text.length : 0,
})

/** Formats of text of one article a file. */
const single: ReadonlySet<FormatName> = new Set(['text', 'markdown', 'html'] satisfies FormatName[])

async function* cutFile(found: FoundFile, options: PlanOptions): AsyncGenerator<Part> {
	try {
		const file = await describe(found)
		const beginning = await beginningOf(file.path)
		const {inputFormat} = options.input
		const format = inputFormat ? formatNamed(inputFormat) : formatOf(extensionOf(found.path))
		const isContainer = sniff(beginning, basename(found.path)) !== null
		const isWhole = !isContainer && format !== null && ('bytes' in format || single.has(format.name))
		const isLines = !isContainer && format?.name === 'jsonl' && !isUtf16(beginning)
		if (isLines) yield* cutLines(file, beginning, options)
		else if (isWhole || file.size <= maxWholeBytes) yield {reference: {file}, count: 1, bytes: file.size}
		else yield* cutItems(file, found, options)
	} catch (error) {
		yield carry({error: explain(found.path, error)})
	}
}

async function describe({path, id, metadata}: FoundFile): Promise<SourceFile> {
	const {size, mtimeMs} = await stat(path)
	const beside = metadata && {
		path: resolve(metadata.path),
		...(metadata.place !== undefined && {place: metadata.place}),
		size: metadata.size,
		modified: Math.round(metadata.modified),
		...(metadata.ofSeveral && {ofSeveral: metadata.ofSeveral}),
	}
	return {
		path: resolve(path),
		place: path,
		id,
		size,
		modified: Math.round(mtimeMs),
		...(beside && {metadata: beside}),
	}
}

async function* cutLines(file: SourceFile, beginning: Uint8Array, {size}: PlanOptions): AsyncGenerator<Part> {
	// A byte order mark says the encoding of all lines.
	const encoding = beginning[0] === 0xef && beginning[1] === 0xbb ? {encoding: 'utf-8'} : {}
	for await (const {start, end, line, count} of cutAtLines(file.path, size, maxBatchBytes))
		yield {reference: {file, lines: {start, end, line, ...encoding}}, count, bytes: end - start}
}

async function* cutItems(file: SourceFile, found: FoundFile, {input, size}: PlanOptions): AsyncGenerator<Part> {
	let from = 0
	let to = 0
	let bytes = 0
	for await (const item of await openFile(found, input)) {
		to++
		bytes += 'article' in item ? item.article.text.length : 0
		if (to - from < size && bytes < maxBatchBytes) continue
		yield {reference: {file, items: {from, to}}, count: to - from, bytes}
		from = to
		bytes = 0
	}
	if (to > from) yield {reference: {file, items: {from, to}}, count: to - from, bytes}
}

// Enough to recognize an archive.
const beginningBytes = 4096

async function beginningOf(path: string): Promise<Uint8Array> {
	const file = await open(path)
	try {
		const {buffer, bytesRead} = await file.read({buffer: new Uint8Array(beginningBytes)})
		return buffer.subarray(0, bytesRead)
	} finally {
		await file.close()
	}
}
