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
const names = ['entities.jsonl', 'quotes.jsonl', 'events.jsonl', 'series.jsonl', 'duplicates.jsonl']

/** The files of newsfacts merge that a path is, or has in it. */
export async function mergedFiles(path: string): Promise<MergedFile[]> {
	if (path === '-') return []
	const entries = await readdir(path).catch(() => null)
	const paths =
		entries === null ? [path] : names.filter((name) => entries.includes(name)).map((name) => join(path, name))
	const files: MergedFile[] = []
	for (const file of paths) {
		const kind = mergedKindOf((await peek(file))?.beginning ?? '')
		if (kind !== null) files.push({path: file, kind})
	}
	return files
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
