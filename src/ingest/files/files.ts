import type {Stats} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import type {FieldMap, ReadError} from '../ingested.js'
import {amongNamed, findMetadata, isShared, listed, type Neighbours, onDisk, whyNoArticle} from './beside.js'
import {type FoundFile, type MetadataFile, marksOf} from './found-file.js'
import {ownResultAt, readHead} from './own-results.js'
import {headBytes, whyPassedOver} from './pass-over.js'
import {explain} from './system-error.js'

export interface FindOptions {
	/** Absolute paths of files and folders to pass over. */
	readonly exclude?: readonly string[] | undefined
	/** What fields are called in JSON files. */
	readonly fields?: FieldMap | undefined
	/** What else is read, by `namedPaths`: of that a JSON file may be the metadata. */
	readonly named?: ReadonlySet<string> | undefined
}

interface Search {
	readonly exclude: ReadonlySet<string>
	readonly fields: FieldMap | undefined
}

export type Found =
	| {readonly file: FoundFile}
	| {readonly error: ReadError}
	| {readonly skipped: string; readonly reason: string}

/**
 * Files under a path: the file itself, or all of a folder's, at any depth, sorted by their path. In folders, hidden
 * files, symbolic links to folders, files about the folder (`README`), those of no known format and our own results
 * are left out; so is JSON with the metadata of a text beside it, which goes with that text.
 */
export async function* findFiles(path: string, options: FindOptions = {}): AsyncGenerator<Found> {
	const {exclude = [], fields, named = new Set<string>()} = options
	const search = {exclude: new Set(exclude), fields}
	const found = await statOf(path)
	if ('error' in found) yield found
	else if (found.stats.isDirectory()) yield* walk(path, '', search)
	else {
		const isRegular = found.stats.isFile()
		const [folder, name] = [dirname(path), basename(path)]
		const reason = isRegular ? await whyNoArticle(folder, name, amongNamed(folder, named), fields) : null
		if (reason) yield {skipped: path, reason}
		else {
			const metadata = isRegular ? await metadataOf(path, onDisk(folder, search.exclude), fields) : null
			yield {file: {path, id: name, ...marksOf(found.stats), isRegular, ...(metadata && {metadata})}}
		}
	}
}

async function statOf(path: string): Promise<{stats: Stats} | {error: ReadError}> {
	try {
		return {stats: await stat(path)}
	} catch (error) {
		return {error: explain(path, error)}
	}
}

async function* walk(folder: string, below: string, search: Search): AsyncGenerator<Found> {
	try {
		const entries = await readdir(folder, {withFileTypes: true})
		const shown = entries.filter(({name}) => !name.startsWith('.') && !search.exclude.has(resolve(folder, name)))
		const named = shown.map((entry) => ({entry, key: keyOf(entry)}))
		named.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		const files = shown.filter((entry) => !entry.isDirectory()).map(({name}) => name)
		const around = listed(files, files.length < shown.length)
		for (const {entry} of named) {
			const path = join(folder, entry.name)
			const id = below + entry.name
			if (entry.isDirectory()) yield* walk(path, `${id}/`, search)
			else yield* leaf(path, id, around, search)
		}
	} catch (error) {
		yield {error: explain(folder, error)}
	}
}

// Sorted as if by whole path: `a.txt` stands before `a/b.txt`.
const keyOf = (entry: {readonly name: string; isDirectory(): boolean}): string =>
	entry.isDirectory() ? `${entry.name}/` : entry.name

async function* leaf(path: string, id: string, around: Neighbours, {fields}: Search): AsyncGenerator<Found> {
	const found = await statOf(path)
	if ('error' in found) yield found
	else if (found.stats.isDirectory()) yield {skipped: path, reason: 'a link to a folder; name that folder itself'}
	else if (!found.stats.isFile()) yield {skipped: path, reason: 'a pipe, socket or device; name it to have it read'}
	else {
		const reason = (await reasonToPass(path)) ?? (await whyNoArticle(dirname(path), basename(path), around, fields))
		const own = reason ? null : await ownResultAt(path)
		if (reason) yield {skipped: path, reason}
		else if (own) yield {skipped: path, reason: `what newsfacts wrote (${own}), no article`}
		else {
			const metadata = await metadataOf(path, around, fields)
			yield {file: {path, id, ...marksOf(found.stats), ...(metadata && {metadata})}}
		}
	}
}

async function metadataOf(
	path: string,
	around: Neighbours,
	fields: FieldMap | undefined,
): Promise<MetadataFile | null> {
	const folder = dirname(path)
	const name = await findMetadata(folder, basename(path), around, fields)
	const found = name === null ? null : await statOf(join(folder, name))
	if (name === null || !found || 'error' in found) return null
	const place = path.slice(0, path.length - basename(path).length) + name
	const shared = await isShared(name, around)
	return {path: join(folder, name), place, ...marksOf(found.stats), ...(shared && {ofSeveral: true as const})}
}

// A file that can't be opened is no reason to pass it over: reading it says what is wrong.
async function reasonToPass(path: string): Promise<string | null> {
	try {
		return await whyPassedOver(basename(path), () => readHead(path, headBytes))
	} catch {
		return null
	}
}
