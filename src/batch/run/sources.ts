import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {open, readFile, stat, truncate} from 'node:fs/promises'
import {join} from 'node:path'
import {asLine} from '../../emit/json.js'
import {type FoundFile, type MetadataFile, marksOf} from '../../ingest/files/found-file.js'
import {isRecord} from '../../model/expected.js'
import {append, writeWhole} from './files.js'
import {hashDigits} from './item-key.js'

/*
 * `.sources.jsonl`, beside the results: a line for each file all of whose articles are in the manifest, with what it is
 * known by, so that a run that goes on needn't read it again. It is no result: without it a run takes longer, no more.
 */

export const sourcesFile = '.sources.jsonl'

/** A file that was read to its end. */
interface SourceRecord {
	readonly id: string
	/** Articles and failures of it in the manifest. */
	readonly entries: number
	/** In bytes. */
	readonly size: number
	/** When its bytes, and when it itself was changed last, in milliseconds since 1970. */
	readonly modified: number
	readonly changed: number
	/** SHA-256 of its bytes, the first 32 digits. */
	readonly hash: string
	/** No earlier than this it was read, by the clock of the disk: what had changed just before may change unseen. */
	readonly after: number
}

/** The files that a folder of results has all articles of. */
export interface Sources {
	/** How many entries of the manifest a file has, where its bytes are those that were read; null where it isn't known. */
	entriesOf(file: FoundFile): Promise<number | null>
	/** Keeps that a file was read to its end; not where it has changed since it was found. */
	add(file: FoundFile, entries: number): Promise<void>
	close(): Promise<void>
}

export interface SourcesOptions {
	/** How files are read: format, encoding, fields … Records of files that were read otherwise don't count. */
	readonly reading: string
	/** All files are read for their hash, also where size and times say that they are the same. */
	readonly recheck: boolean
}

/** Opens the record of a folder's sources, or begins a new one; `work` is its `.run/`. */
export async function openSources(folder: string, work: string, options: SourcesOptions): Promise<Sources> {
	const {reading, recheck} = options
	const path = join(folder, sourcesFile)
	const records = await load(path, reading)
	if (!records) await writeWhole(path, join(work, 'sources.new'), asLine({sources: 1, reading}))
	const file = await open(path, 'a')
	let isClosed = false
	let writing: Promise<unknown> = Promise.resolve()
	// One line after another: files are looked at ahead, and at several at a time.
	const keep = (record: Omit<SourceRecord, 'after'>): Promise<unknown> => {
		if (isClosed) return writing
		const done = writing.then(async () => append(file, asLine({...record, after: (await file.stat()).mtimeMs})))
		writing = done.catch(() => {})
		return done
	}
	return {
		async entriesOf(found) {
			const record = records?.get(found.id)
			const marks = marksOfAll(found)
			if (record?.size !== marks.size) return null
			const {entries, hash} = record
			const looksSame = record.modified === marks.modified && record.changed === marks.changed
			if (looksSame && !recheck && Math.max(record.modified, record.changed) < record.after - coarseness) return entries
			if ((await hashOf(found)) !== hash) return null
			// Where it can't be kept, the next run looks at the bytes again.
			await keep({...record, ...marks}).catch(() => {})
			return entries
		},
		async add(found, entries) {
			const hash = await hashOf(found)
			if (hash === null) return
			await keep({id: found.id, entries, ...marksOfAll(found), hash})
		},
		async close() {
			isClosed = true
			await writing
			await file.close()
		},
	}
}

/** Milliseconds within which a disk may give two changes the same time. */
const coarseness = 2000

/** The records by the ids of the files, later ones for earlier ones; null where there are none that count. */
async function load(path: string, reading: string): Promise<Map<string, SourceRecord> | null> {
	const raw = await readFile(path).catch(() => null)
	if (raw === null) return null
	const records = new Map<string, SourceRecord>()
	let from = 0
	for (let end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', from)) {
		const value = parse(raw.subarray(from, end).toString())
		if (from === 0 ? !isHead(value, reading) : !isSource(value)) break
		if (from > 0) records.set((value as SourceRecord).id, value as SourceRecord)
		from = end + 1
	}
	// A line that a kill has torn.
	if (from < raw.length) await truncate(path, from)
	return from === 0 ? null : records
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		return null
	}
}

const isHead = (value: unknown, reading: string): boolean =>
	isRecord(value) && value.sources === 1 && value.reading === reading

const isSource = (value: unknown): boolean =>
	isRecord(value) &&
	typeof value.id === 'string' &&
	typeof value.hash === 'string' &&
	[value.entries, value.size, value.modified, value.changed, value.after].every(Number.isFinite)

// A file and its metadata, where that stands beside it.
const partsOf = (found: FoundFile): (FoundFile | MetadataFile)[] => (found.metadata ? [found, found.metadata] : [found])

function marksOfAll(found: FoundFile): Pick<FoundFile, 'size' | 'modified' | 'changed'> {
	const parts = partsOf(found)
	return {
		size: parts.reduce((sum, {size}) => sum + size, 0),
		modified: Math.max(...parts.map(({modified}) => modified)),
		changed: Math.max(...parts.map(({changed}) => changed)),
	}
}

/** The hash of a file's bytes, and of its metadata's; null where they aren't as they were found. */
async function hashOf(found: FoundFile): Promise<string | null> {
	try {
		const hash = createHash('sha256')
		for (const {path, size, modified, changed} of partsOf(found)) {
			for await (const bytes of createReadStream(path, {highWaterMark: 2 ** 20})) hash.update(bytes as Uint8Array)
			const now = marksOf(await stat(path))
			if (now.size !== size || now.modified !== modified || now.changed !== changed) return null
		}
		return hash.digest('hex').slice(0, hashDigits)
	} catch {
		return null
	}
}
