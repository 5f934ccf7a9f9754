import {basename, dirname, join} from 'node:path'
import type {ArticleCorrections, Correction} from '../../facts/corrections/correction.js'
import type {Extraction} from '../../facts/extraction.js'
import {readCorrections} from '../corrections/read.js'
import {isExitError, usageError} from '../exit.js'
import {type Lock, lockFolder} from '../extract/lock.js'
import {openOutputFile} from '../extract/output-file.js'
import {cannotWrite, makeFolder} from '../write-text.js'

/** The file that corrections are kept in. */
export interface CorrectionsFile {
	readonly path: string
	/** The corrections of a text, by its hash. */
	of(hash: string): readonly Correction[]
	/** The texts that it holds, by their hashes, with the ids of their articles. */
	readonly articles: ReadonlyMap<string, string>
	/** Adds a correction to an article, or takes one away; done when it is on disk. Throws an ExitError where it can't be. */
	change(article: Extraction['article'], id: string, correction: Correction | null): Promise<void>
	/** All of it. */
	text(): string
	close(): Promise<void>
}

interface Line {
	readonly corrections: ArticleCorrections
	readonly text: string
}

interface Change {
	readonly article: Extraction['article']
	readonly id: string
	readonly correction: Correction | null
	readonly done: () => void
	readonly failed: (error: unknown) => void
}

/**
 * Opens a file of corrections, and keeps others out of it. Each change is written whole beside the file and put in its place: what
 * is on disk is always one state or the next, whatever ends the program. Changes that come while one is written go together.
 * Throws an ExitError that names file and line where it holds anything else: writing would lose it.
 */
export async function openCorrectionsFile(path: string): Promise<CorrectionsFile> {
	const lock = await lockFile(path)
	try {
		let lines = await readLines(path)
		// What can't be written shows before anybody works for it.
		await write(path, lines)
		const waiting: Change[] = []
		let writing: Promise<void> | null = null

		async function writeAll(): Promise<void> {
			while (waiting.length > 0) {
				const changes = waiting.splice(0)
				const next = changes.reduce(changed, lines)
				try {
					await write(path, next)
					lines = next
					for (const {done} of changes) done()
				} catch (error) {
					for (const {failed} of changes) failed(error)
				}
			}
		}

		return {
			path,
			of: (hash) => lines.get(hash)?.corrections.records ?? [],
			get articles() {
				return new Map([...lines].map(([hash, {corrections}]) => [hash, corrections.article.id]))
			},
			change: (article, id, correction) =>
				new Promise((done, failed) => {
					waiting.push({article, id, correction, done, failed})
					writing ??= writeAll().finally(() => {
						writing = null
					})
				}),
			text: () => textOf(lines),
			async close() {
				await writing
				await lock.release()
			},
		}
	} catch (error) {
		await lock.release()
		throw error
	}
}

async function lockFile(path: string): Promise<Lock> {
	try {
		await makeFolder(dirname(path))
		return await lockFolder(path, join(dirname(path), `.${basename(path)}.lock`))
	} catch (error) {
		throw isExitError(error) ? error : cannotWrite(path, error)
	}
}

async function readLines(path: string): Promise<ReadonlyMap<string, Line>> {
	const read = await readCorrections(path).catch((error: unknown) => {
		if (isExitError(error) && error.message.includes('no such file')) return []
		throw error
	})
	const lines = new Map<string, Line>()
	for (const line of read) {
		if ('fault' in line) throw usageError(`${line.fault}; or name another file with --out`)
		lines.set(line.corrections.article.hash, lineOf(line.corrections))
	}
	return lines
}

// A correction takes the place of the one before of its id; an article without any has no line.
function changed(lines: ReadonlyMap<string, Line>, {article, id, correction}: Change): ReadonlyMap<string, Line> {
	const before = lines.get(article.hash)
	const records = new Map((before?.corrections.records ?? []).map((one) => [one.id, one]))
	if (correction) records.set(id, correction)
	else records.delete(id)
	const next = new Map(lines)
	if (records.size === 0) next.delete(article.hash)
	else
		next.set(
			article.hash,
			lineOf({corrections: 1, article: before?.corrections.article ?? article, records: [...records.values()]}),
		)
	return next
}

const lineOf = (corrections: ArticleCorrections): Line => ({corrections, text: `${JSON.stringify(corrections)}\n`})

const textOf = (lines: ReadonlyMap<string, Line>): string => [...lines.values()].map(({text}) => text).join('')

async function write(path: string, lines: ReadonlyMap<string, Line>): Promise<void> {
	const file = await openOutputFile(path)
	try {
		await file.write(textOf(lines))
	} catch (error) {
		await file.drop()
		throw error
	}
	await file.keep()
}
