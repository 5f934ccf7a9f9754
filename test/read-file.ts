import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ReadOptions, readArticles} from '../src/ingest/files/folder.js'
import type {Ingested} from '../src/ingest/ingested.js'

export interface Read {
	/** Texts of the articles, in their order. */
	readonly texts: string[]
	readonly ids: string[]
	/** Places are those below the temporary folder. */
	readonly errors: {readonly place: string; readonly reason: string; readonly cure: string}[]
	readonly skipped: {readonly place: string; readonly reason: string}[]
	readonly items: Ingested[]
}

/** Reads a file of such bytes, as it would lie on disk under that name. */
export async function readFileOf(name: string, bytes: Uint8Array | string, options: ReadOptions = {}): Promise<Read> {
	const folder = mkdtempSync(join(tmpdir(), 'newsfacts-file-'))
	try {
		writeFileSync(join(folder, name), bytes)
		return await readAll(readArticles, [join(folder, name)], options, folder)
	} finally {
		rmSync(folder, {recursive: true})
	}
}

/** The same of bytes that come by standard input, in pieces. */
export async function readStdinOf(bytes: Uint8Array, options: ReadOptions = {}, piece = 65536): Promise<Read> {
	async function* stdin(): AsyncGenerator<Uint8Array> {
		for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
	}
	return await readAll(readArticles, ['-'], {...options, stdin: stdin()}, '')
}

async function readAll(
	read: typeof readArticles,
	paths: readonly string[],
	options: ReadOptions,
	folder: string,
): Promise<Read> {
	const items: Ingested[] = []
	const skipped: {place: string; reason: string}[] = []
	const below = (place: string): string => (folder === '' ? place : place.replace(`${folder}/`, ''))
	const onSkip = (place: string, reason: string): void => void skipped.push({place: below(place), reason})
	for await (const item of read(paths, {...options, onSkip})) items.push(item)
	const articles = items.flatMap((item) => ('article' in item ? [item.article] : []))
	return {
		texts: articles.map(({text}) => text),
		ids: articles.map(({id}) => id),
		errors: items.flatMap((item) => ('error' in item ? [{...item.error, place: below(item.error.place)}] : [])),
		skipped,
		items,
	}
}
