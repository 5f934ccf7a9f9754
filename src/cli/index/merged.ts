import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {splitLines} from '../../ingest/formats/json-lines.js'
import {type FactsWriter, StoreError} from '../../stores/index.js'
import {type MergedKind, mergedKindOf} from '../../stores/merged.js'
import {peek} from '../view/peek.js'
import {parse} from '../view/records.js'

/** A file that newsfacts merge has written. */
export interface MergedFile {
	readonly path: string
	readonly kind: MergedKind
}

/** What newsfacts merge calls its files. */
const kindsByName = new Map<string, MergedKind>([
	['entities.jsonl', 'entity'],
	['quotes.jsonl', 'quote'],
	['events.jsonl', 'event'],
	['series.jsonl', 'series'],
	['duplicates.jsonl', 'duplicate'],
])

/** The files of newsfacts merge that a path is, or has in it. */
export async function mergedFiles(path: string): Promise<MergedFile[]> {
	if (path === '-') return []
	const entries = await readdir(path).catch(() => null)
	if (entries === null) {
		const kind = await kindOf(path)
		return kind === null || kind === 'none' ? [] : [{path, kind}]
	}
	const files: MergedFile[] = []
	const empty: MergedFile[] = []
	for (const [name, usual] of kindsByName) {
		if (!entries.includes(name)) continue
		const file = join(path, name)
		const kind = await kindOf(file)
		if (kind === 'none') empty.push({path: file, kind: usual})
		else if (kind !== null) files.push({path: file, kind})
	}
	// An empty file beside others of its kind says that there are none any more.
	return files.length > 0 ? [...files, ...empty] : []
}

async function kindOf(path: string): Promise<MergedKind | 'none' | null> {
	const beginning = (await peek(path))?.beginning
	if (beginning === undefined) return null
	return beginning === '' ? 'none' : mergedKindOf(beginning)
}

/** Writes such a file; gives its records, or null where the database has them already. Calls `fail` for what is none. */
export async function writeMergedFile(
	writer: FactsWriter,
	{path, kind}: MergedFile,
	fail: (message: string) => void,
): Promise<number | null> {
	const merged = writer.openMerged(kind, await digestOf(path))
	if (!merged) return null
	let count = 0
	let number = 0
	for await (const line of splitLines(textOf(path))) {
		number++
		if (line.trim() === '') continue
		const record = parse(line)
		try {
			if ('error' in record) throw new TypeError(record.error)
			merged.add(record.value)
			count++
		} catch (error) {
			if (error instanceof StoreError || !(error instanceof TypeError)) throw error
			fail(`${path}:${number}: ${error.message}; merge anew`)
		}
	}
	return count
}

async function digestOf(path: string): Promise<string> {
	const hash = createHash('sha256')
	for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
	return hash.digest('hex').slice(0, 32)
}

async function* textOf(path: string): AsyncGenerator<string> {
	const decoder = new TextDecoder()
	for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Uint8Array, {stream: true})
	yield decoder.decode()
}
