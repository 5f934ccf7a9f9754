import {createReadStream} from 'node:fs'
import {join} from 'node:path'
import {codeOf} from '../ingest/files/system-error.js'
import {expectPath, isRecord} from '../model/expected.js'
import {layoutVersion, type ManifestEntry, manifestFile, type RunHead} from './layout.js'

/** A folder of results that can't be read: what is wrong, and what to do. */
export class ResultsError extends Error {
	override readonly name = 'ResultsError'
}

export const resultsError = (place: string, reason: string, cure: string): ResultsError =>
	new ResultsError(`${place}: ${reason}; ${cure}`)

/** A manifest: its head, then its entries as they are taken. */
export interface Manifest {
	readonly head: RunHead
	readonly entries: AsyncGenerator<ManifestEntry>
}

/**
 * Opens the manifest of a folder of results; take all entries, or call their `return`. Memory doesn't grow with their
 * number. Throws ResultsError, at once or with an entry, for a folder without one, a torn line, another layout. `end`:
 * bytes to read, for a run that writes the rest anew. `file`: its name, where it is that of a batch.
 */
export async function openManifest(
	folder: string,
	end = Number.POSITIVE_INFINITY,
	file = manifestFile,
): Promise<Manifest> {
	expectPath(folder, '`folder`')
	const path = join(folder, file)
	const lines = wholeLines(createReadStream(path, {end: end - 1}), path)
	const first = await lines.next().catch((error: unknown) => {
		throw isMissing(error) || error instanceof ResultsError ? noManifest(folder, file) : error
	})
	if (first.done) throw resultsError(path, 'empty', runAgain)
	const head = first.value
	if (!isHead(head)) {
		await lines.return(undefined)
		throw noManifest(folder, file)
	}
	if (head.layout !== layoutVersion) {
		await lines.return(undefined)
		const written = `written by newsfacts ${head.newsfacts} in layout ${head.layout}, not ${layoutVersion}`
		throw resultsError(folder, written, 'read it with that version, or extract anew with --fresh')
	}
	return {head, entries: entriesOf(lines, path)}
}

const runAgain = 'run the command that wrote it again: it goes on where it stopped'

const noManifest = (folder: string, file: string): ResultsError =>
	resultsError(folder, `no results of newsfacts: ${file} isn't there, or of something else`, 'check the path')

async function* entriesOf(lines: AsyncGenerator<unknown>, path: string): AsyncGenerator<ManifestEntry> {
	let number = 1
	for await (const entry of lines) {
		number++
		if (!isEntry(entry)) throw resultsError(`${path}:${number}`, 'no entry of a manifest', runAgain)
		yield entry
	}
}

/** The values of lines of JSON; a ResultsError names one that is none, or a last one without its line feed. */
async function* wholeLines(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<unknown> {
	let rest: Buffer[] = []
	let number = 0
	for await (const chunk of chunks) {
		let from = 0
		for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
			number++
			yield parseLine(Buffer.concat([...rest, chunk.subarray(from, at)]), `${path}:${number}`)
			rest = []
			from = at + 1
		}
		if (from < chunk.length) rest.push(chunk.subarray(from))
	}
	if (rest.length > 0) throw resultsError(`${path}:${number + 1}`, 'a torn line', runAgain)
}

const lineFeed = 0x0a

/** The value of a line of JSON; a ResultsError names one that is none. */
export function parseLine(line: Buffer, place: string): unknown {
	try {
		return JSON.parse(line.toString())
	} catch {
		throw resultsError(place, 'a torn line', runAgain)
	}
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

const isHead = (value: unknown): value is RunHead =>
	isRecord(value) && typeof value.newsfacts === 'string' && typeof value.layout === 'number'

export function isEntry(value: unknown): value is ManifestEntry {
	if (!isRecord(value) || typeof value.place !== 'string') return false
	if (isRecord(value.error)) return typeof value.error.reason === 'string' && typeof value.error.cure === 'string'
	const {id, hash, shard, facts, bytes} = value
	return (
		typeof id === 'string' &&
		typeof hash === 'string' &&
		isCount(shard) &&
		isCount(facts) &&
		Array.isArray(bytes) &&
		bytes.every(isCount)
	)
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0
