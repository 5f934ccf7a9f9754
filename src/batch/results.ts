import {type FileHandle, open, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {type FactLine, factLines} from '../emit/fact-lines.js'
import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import {ownResultAt} from '../ingest/files/own-results.js'
import {
	type ArticleLine,
	type DoneEntry,
	joinArticle,
	manifestFile,
	type ResultFormat,
	shardFile,
	shardFiles,
	workFolder,
} from './layout.js'
import {openManifest, parseLine, resultsError} from './manifest.js'

/** An article of a folder of results. */
export interface StoredArticle {
	/** File and line that it came from: `news/a.jsonl:17`. */
	readonly place: string
	/** The article with everything found in it, as `extract` returns it. */
	readonly extraction: Extraction
	/** The facts as lines of JSONL: with title, date and address of the article, and the sentences they stand in. */
	readonly factLines: readonly FactLine[]
}

/**
 * The articles of a folder that `extract … --out results/` wrote, with their facts, in the order in which they were read;
 * one at a time, so that memory doesn't grow. Of a run that is going on, or was cut, what it has finished. Throws
 * ResultsError that names the file for a folder that isn't one of ours, or of which something is torn or missing. What
 * lines hold isn't checked against the schema. Layout of the folder: layout.ts.
 */
export async function* readResults(folder: string): AsyncGenerator<StoredArticle> {
	const {head, entries} = await openManifest(folder)
	let shard: OpenShard | undefined
	try {
		for await (const entry of entries) {
			if ('error' in entry) continue
			if (shard?.number !== entry.shard) {
				await shard?.close()
				shard = await openShard(folder, head.format, entry.shard)
			}
			yield await shard.next(entry)
		}
	} finally {
		await shard?.close()
	}
}

/** The facts of a folder of results, a line each, in their order; see `readResults`. */
export async function* readFactLines(folder: string): AsyncGenerator<FactLine> {
	for await (const {factLines} of readResults(folder)) yield* factLines
}

/** Whether a path is a folder of results: it has a manifest of ours. */
export const isResults = async (path: string): Promise<boolean> =>
	(await ownResultAt(join(path, manifestFile))) === 'manifest'

/** Whether the run that fills a folder is going on, or was cut: its results are good, but not all. */
export async function isUnfinished(folder: string): Promise<boolean> {
	return (await readdir(folder)).includes(workFolder)
}

interface OpenShard {
	readonly number: number
	/** The article of the next entry. */
	next(entry: DoneEntry): Promise<StoredArticle>
	close(): Promise<void>
}

async function openShard(folder: string, format: ResultFormat, number: number): Promise<OpenShard> {
	const files: {readonly path: string; readonly handle: FileHandle; at: number}[] = []
	for (const name of shardFiles[format]) {
		const path = join(folder, shardFile(name, number))
		const handle = await open(path).catch(async (error: Error) => {
			for (const file of files) await file.handle.close()
			throw resultsError(path, `cannot be read (${error.message})`, 'extract anew with --fresh')
		})
		files.push({path, handle, at: 0})
	}
	return {
		number,
		async next(entry) {
			const parts: unknown[][] = []
			for (const [index, file] of files.entries()) {
				const length = entry.bytes[index] ?? 0
				parts.push(await readLines(file.handle, file.at, length, file.path))
				file.at += length
			}
			const path = files[0]!.path
			return format === 'jsonl' ? joinParts(entry, parts, path) : wholeDocument(entry, parts, path)
		},
		async close() {
			for (const {handle} of files) await handle.close()
		},
	}
}

async function readLines(handle: FileHandle, at: number, length: number, path: string): Promise<unknown[]> {
	const buffer = Buffer.alloc(length)
	let filled = 0
	while (filled < length) {
		const {bytesRead} = await handle.read(buffer, filled, length - filled, at + filled)
		if (bytesRead === 0) throw unfit(path, `ends before byte ${at + length}`)
		filled += bytesRead
	}
	const lines: unknown[] = []
	for (let from = 0; from < length; ) {
		const end = buffer.indexOf('\n', from)
		if (end < 0) throw unfit(path, `no line ends at byte ${at + length}`)
		lines.push(parseLine(buffer.subarray(from, end), path))
		from = end + 1
	}
	return lines
}

function joinParts(entry: DoneEntry, [facts = [], articles = []]: unknown[][], path: string): StoredArticle {
	const lines = facts as FactLine[]
	const article = articles[0] as ArticleLine | undefined
	if (lines.length !== entry.facts || article?.id !== entry.id || lines.some((fact) => fact.article !== entry.id))
		throw unfit(path, `not what its manifest says of ${entry.id}`)
	return {place: entry.place, extraction: joinArticle(article, lines.map(withoutExtra)), factLines: lines}
}

function withoutExtra({
	articleTitle: _title,
	articlePublished: _date,
	articleUrl: _url,
	context: _context,
	...fact
}: FactLine) {
	return fact as Fact
}

async function wholeDocument(entry: DoneEntry, [documents = []]: unknown[][], path: string): Promise<StoredArticle> {
	// Loaded late: what a compact record leaves out stands in the schemas, which are large.
	const {expand} = await import('../facts/expand.js')
	const extraction = expand(documents[0]) as Extraction | undefined
	if (extraction?.article?.id !== entry.id) throw unfit(path, `not what its manifest says of ${entry.id}`)
	return {place: entry.place, extraction, factLines: factLines(extraction)}
}

const unfit = (path: string, reason: string): Error =>
	resultsError(path, `torn: ${reason}`, 'run the command that wrote it again; if that does not help, add --fresh')
