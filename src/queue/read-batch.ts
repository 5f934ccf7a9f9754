import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import type {ByteOptions} from '../ingest/byte-source.js'
import {decodePieces} from '../ingest/decoding/decode-pieces.js'
import {openFile} from '../ingest/files/folder.js'
import {explain} from '../ingest/files/system-error.js'
import {readJsonLines} from '../ingest/formats/json-lines.js'
import {failure, type Ingested} from '../ingest/ingested.js'
import type {Reference, SourceFile} from './batch.js'
import {openCursor} from './cursor.js'

export interface BatchReader {
	/**
	 * The articles that references lead to, in their order. What can't be read is an error among them. Throws
	 * where a file can't be opened, unless `lastTry`: it may be there at the next try, or on another machine.
	 */
	read(references: readonly Reference[], input: ByteOptions, lastTry: boolean): Promise<Ingested[]>
	close(): Promise<void>
}

/** Where files of the machine that queued them lie on this one. */
export interface Mount {
	/** How the paths of the machine that queued the files begin. */
	readonly from: string
	/** What stands for it on this machine. */
	readonly to: string
}

/** Opens a reader. It keeps its place in the last large file, so that batches that follow each other read it once. */
export function openReader(mounts: readonly Mount[] = []): BatchReader {
	const cursor = openCursor()
	// One batch after another: the place in a file is one.
	let last: Promise<unknown> = Promise.resolve()
	const readAll = async (
		references: readonly Reference[],
		input: ByteOptions,
		lastTry: boolean,
	): Promise<Ingested[]> => {
		const all: Ingested[] = []
		for (const reference of references) {
			if ('item' in reference) {
				all.push(reference.item)
				continue
			}
			const file = moved(reference.file, mounts)
			const fault = await faultOf(file)
			if (fault && 'passing' in fault && !lastTry) throw unreadable(fault.item)
			if (fault) all.push(fault.item)
			else if ('lines' in reference) all.push(...(await readLines(file, reference.lines, input)))
			else if ('items' in reference) all.push(...(await cursor.take(file, reference.items, input)))
			else for await (const item of await openFile(file, input)) all.push(item)
		}
		return all
	}
	return {
		read(references, input, lastTry) {
			const done = last.then(() => readAll(references, input, lastTry))
			last = done.catch(() => {})
			return done
		},
		close: () => last.then(() => cursor.close()),
	}
}

const moved = (file: SourceFile, mounts: readonly Mount[]): SourceFile => {
	const mount = mounts.find(({from}) => file.path.startsWith(from))
	if (!mount) return file
	const pathOf = (path: string): string => mount.to + path.slice(mount.from.length)
	const {path, metadata} = file
	return {...file, path: pathOf(path), ...(metadata && {metadata: {...metadata, path: pathOf(metadata.path)}})}
}

type Fault = {readonly item: Ingested; readonly passing?: true}

async function faultOf(file: SourceFile): Promise<Fault | null> {
	const {place} = file
	let {path} = file
	try {
		let isSame = true
		for (const part of file.metadata ? [file, file.metadata] : [file]) {
			path = part.path
			const {size, mtimeMs} = await stat(path)
			isSame &&= size === part.size && Math.round(mtimeMs) === part.modified
		}
		if (isSame) return null
		const reason = 'changed since it was queued'
		return {item: failure(place, reason, 'queue it again with newsfacts enqueue')}
	} catch (error) {
		const {reason, cure} = explain(path, error)
		return {item: {error: {place, reason: path === place ? reason : `${reason}: ${path}`, cure}}, passing: true}
	}
}

function unreadable(item: Ingested): Error {
	const {place, reason, cure} = (item as Extract<Ingested, {error: unknown}>).error
	return new Error(`${place}: ${reason}; ${cure}`)
}

type Lines = Extract<Reference, {lines: unknown}>['lines']

async function readLines({path, place, id}: SourceFile, lines: Lines, input: ByteOptions): Promise<Ingested[]> {
	const {start, end, line, encoding} = lines
	const bytes = createReadStream(path, {start, end: end - 1}) as AsyncIterable<Uint8Array>
	const origin = {place, id, ...(input.fields && {fields: input.fields})}
	const chunks = decodePieces(bytes, {label: encoding ?? input.encoding})
	const all: Ingested[] = []
	try {
		for await (const item of readJsonLines(chunks, origin, line)) all.push(item)
	} catch (error) {
		all.push({error: explain(`${place}:${line}`, error)})
	}
	return all
}
