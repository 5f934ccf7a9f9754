import {type FileHandle, open} from 'node:fs/promises'
import {type FactLine, factLines} from '../emit/fact-lines.js'
import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import {type ArticleLine, type DoneEntry, joinArticle, type ResultFormat} from './layout.js'
import {parseLine, resultsError} from './manifest.js'

/** An article of a folder of results. */
export interface StoredArticle {
	/** File and line that it came from: `news/a.jsonl:17`. */
	readonly place: string
	/** The article with everything found in it, as `extract` returns it. */
	readonly extraction: Extraction
	/** The facts as lines of JSONL: with title, date and address of the article, and the sentences they stand in. */
	readonly factLines: readonly FactLine[]
}

/** The files of a shard, read from their beginning. */
export interface OpenShard {
	/** The article of the next entry. */
	next(entry: DoneEntry): Promise<StoredArticle>
	/** Passes over the next entry. */
	skip(entry: DoneEntry): void
	close(): Promise<void>
}

/** Opens the files of a shard, in the order of `shardFiles`. Throws ResultsError where one is torn or missing. */
export async function openShard(paths: readonly string[], format: ResultFormat): Promise<OpenShard> {
	const files: {readonly path: string; readonly handle: FileHandle; at: number}[] = []
	for (const path of paths) {
		const handle = await open(path).catch(async (error: Error) => {
			for (const file of files) await file.handle.close()
			throw resultsError(path, `cannot be read (${error.message})`, 'extract anew with --fresh')
		})
		files.push({path, handle, at: 0})
	}
	return {
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
		skip({bytes}) {
			for (const [index, file] of files.entries()) file.at += bytes[index] ?? 0
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
	const {expand, isCompact} = await import('../facts/expand.js')
	const extraction = (isCompact(documents[0]) ? expand(documents[0]) : documents[0]) as Extraction | undefined
	if (extraction?.article?.id !== entry.id) throw unfit(path, `not what its manifest says of ${entry.id}`)
	return {place: entry.place, extraction, factLines: factLines(extraction)}
}

const unfit = (path: string, reason: string): Error =>
	resultsError(path, `torn: ${reason}`, 'run the command that wrote it again; if that does not help, add --fresh')
