import {readFile, rm, truncate} from 'node:fs/promises'
import {join} from 'node:path'
import {isRecord} from '../../model/expected.js'
import {type ManifestEntry, type ResultFormat, shardFile, shardFiles} from '../layout.js'
import {isEntry} from '../manifest.js'
import {sizeOf} from './files.js'

/*
 * What a run has of the shard that it fills lies in `.run/`: `journal.jsonl`, with a first line (JournalHead) and the
 * entries that the manifest will get, and the shard's files so far. An article is written to the files first, then to the
 * journal: what the journal doesn't know of is cut off when a run goes on.
 */

export const journalFile = 'journal.jsonl'

/** The first line of a journal. */
export interface JournalHead {
	/** Number of the shard. */
	readonly shard: number
	/** Bytes of the manifest before the entries of this shard. */
	readonly manifestAt: number
}

/** A journal as a run left it, cut to what is whole. */
export interface Journal extends JournalHead {
	readonly entries: readonly ManifestEntry[]
	/** The files of the shard had begun to move to their place: all that is left to do is to end that. */
	readonly moving: boolean
}

/** Reads the journal of a run that was cut, and cuts off what isn't whole; null where there is none to go on with. */
export async function recoverJournal(folder: string, work: string, format: ResultFormat): Promise<Journal | null> {
	const path = join(work, journalFile)
	const raw = await readFile(path).catch(() => null)
	const lines = raw ? wholeLines(raw) : []
	const head = lines[0]?.value
	if (!isJournalHead(head)) {
		await rm(path, {force: true})
		return null
	}
	const entries: {readonly entry: ManifestEntry; readonly end: number}[] = []
	for (const {value, end} of lines.slice(1)) {
		if (!isEntry(value)) break
		entries.push({entry: value, end})
	}
	const files = await Promise.all(
		shardFiles[format].map(async (name) => {
			const file = shardFile(name, head.shard)
			return {part: join(work, file), size: await sizeOf(join(work, file)), placed: await sizeOf(join(folder, file))}
		}),
	)
	const sizes = files.map((_, index) => sum(entries, index))
	// All parts lie in `.run/` from the first entry on; one that is gone was moved.
	const moving = files.some(({size, placed}, index) => size === null && placed === sizes[index]) && entries.length > 0
	if (!moving)
		while (entries.length > 0 && files.some(({size}, index) => (size ?? 0) < sum(entries, index))) entries.pop()
	for (const [index, {part, size}] of files.entries()) if (size !== null) await truncate(part, sum(entries, index))
	await truncate(path, entries.at(-1)?.end ?? lines[0]!.end)
	return {...head, entries: entries.map(({entry}) => entry), moving}
}

const sum = (entries: readonly {readonly entry: ManifestEntry}[], index: number): number =>
	entries.reduce((total, {entry}) => total + ('bytes' in entry ? (entry.bytes[index] ?? 0) : 0), 0)

interface JsonLine {
	readonly value: unknown
	/** Bytes up to the end of the line. */
	readonly end: number
}

/** The lines up to the first that is torn. */
function wholeLines(raw: Buffer): JsonLine[] {
	const lines: JsonLine[] = []
	for (let from = 0, end = raw.indexOf('\n'); end >= 0; from = end + 1, end = raw.indexOf('\n', from)) {
		try {
			lines.push({value: JSON.parse(raw.subarray(from, end).toString()), end: end + 1})
		} catch {
			break
		}
	}
	return lines
}

const isJournalHead = (value: unknown): value is JournalHead =>
	isRecord(value) && Number.isInteger(value.shard) && Number.isInteger(value.manifestAt)
