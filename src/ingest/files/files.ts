import type {Stats} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import type {ReadError} from '../ingested.js'
import {ownResultAt, readHead} from './own-results.js'
import {headBytes, whyPassedOver} from './pass-over.js'
import {explain} from './system-error.js'

/** A file to read. */
export interface FoundFile {
	readonly path: string
	/** What messages call it, where it isn't the path. */
	readonly place?: string
	/** The path below the argument, with `/` between folders. */
	readonly id: string
	/** In bytes. */
	readonly size: number
	/** When its bytes were changed last, and when it was itself (its name, its rights), in milliseconds since 1970. */
	readonly modified: number
	readonly changed: number
	/** False for pipes and devices, whose size isn't known. */
	readonly isRegular?: boolean
}

export type Found =
	| {readonly file: FoundFile}
	| {readonly error: ReadError}
	| {readonly skipped: string; readonly reason: string}

/**
 * Files under a path: the file itself, or all of a folder's, at any depth, sorted by their path. In folders, hidden
 * files, symbolic links to folders, files about the folder (`README`), those of no known format and our own results
 * are left out.
 */
export async function* findFiles(path: string, exclude: readonly string[] = []): AsyncGenerator<Found> {
	const found = await statOf(path)
	if ('error' in found) yield found
	else if (found.stats.isDirectory()) yield* walk(path, '', new Set(exclude))
	else yield {file: {path, id: basename(path), ...marksOf(found.stats), isRegular: found.stats.isFile()}}
}

async function statOf(path: string): Promise<{stats: Stats} | {error: ReadError}> {
	try {
		return {stats: await stat(path)}
	} catch (error) {
		return {error: explain(path, error)}
	}
}

async function* walk(folder: string, below: string, exclude: ReadonlySet<string>): AsyncGenerator<Found> {
	try {
		const entries = await readdir(folder, {withFileTypes: true})
		const named = entries.filter(({name}) => !name.startsWith('.')).map((entry) => ({entry, key: keyOf(entry)}))
		named.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		for (const {entry} of named) {
			const path = join(folder, entry.name)
			if (exclude.has(resolve(path))) continue
			const id = below + entry.name
			if (entry.isDirectory()) yield* walk(path, `${id}/`, exclude)
			else yield* leaf(path, id)
		}
	} catch (error) {
		yield {error: explain(folder, error)}
	}
}

// Sorted as if by whole path: `a.txt` stands before `a/b.txt`.
const keyOf = (entry: {readonly name: string; isDirectory(): boolean}): string =>
	entry.isDirectory() ? `${entry.name}/` : entry.name

async function* leaf(path: string, id: string): AsyncGenerator<Found> {
	const found = await statOf(path)
	if ('error' in found) yield found
	else if (found.stats.isDirectory()) yield {skipped: path, reason: 'a link to a folder; name that folder itself'}
	else if (!found.stats.isFile()) yield {skipped: path, reason: 'a pipe, socket or device; name it to have it read'}
	else {
		const reason = await reasonToPass(path)
		const own = reason ? null : await ownResultAt(path)
		if (reason) yield {skipped: path, reason}
		else if (own) yield {skipped: path, reason: `what newsfacts wrote (${own}), no article`}
		else yield {file: {path, id, ...marksOf(found.stats)}}
	}
}

/** By what a file is known to have changed, or not. */
export const marksOf = ({size, mtimeMs, ctimeMs}: Stats): Pick<FoundFile, 'size' | 'modified' | 'changed'> => ({
	size,
	modified: mtimeMs,
	changed: ctimeMs,
})

// A file that can't be opened is no reason to pass it over: reading it says what is wrong.
async function reasonToPass(path: string): Promise<string | null> {
	try {
		return await whyPassedOver(basename(path), () => readHead(path, headBytes))
	} catch {
		return null
	}
}
