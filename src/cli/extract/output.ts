import {existsSync, statSync} from 'node:fs'
import {open, rm, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {NamedText, Sheet} from '../../emit/emitter.js'
import {asLine} from '../../emit/json.js'
import {visible} from '../../emit/visible.js'
import {ownResultAt} from '../../ingest/files/own-results.js'
import {usageError} from '../exit.js'
import {keepInputs} from '../options/keep-inputs.js'
import {cannotWrite, makeFolder} from '../write-text.js'
import {type OutputFile, openOutputFile} from './output-file.js'

/** Where the sheets go: standard output, one file, or a folder with a file for each. */
export interface Output {
	/** Files written to, for people. */
	readonly places: readonly string[]
	/** Absolute paths of files and folders that must not be read as input: the output itself. */
	readonly paths: readonly string[]
	/** Writes what belongs to a sheet; waits where the reader is slow. */
	write(sheet: Sheet, data: string | Uint8Array): Promise<void>
	/** Writes the files that an article has to itself; in a folder only. */
	writeFiles(files: readonly NamedText[]): Promise<void>
	/** Keeps the record of an article that failed; in a folder only: `errors.jsonl`. */
	writeError(record: object): Promise<void>
	/** Ends the output: files take the place of those that stood there before. */
	close(): Promise<void>
	/** Ends it before its time: files stay as they were. */
	drop(): Promise<void>
	/** Whether there were results before, which `close` replaces. */
	readonly replaces: boolean
}

export interface OutputOptions {
	/** Files and folders that will be read: none of them is written over. */
	readonly inputs?: readonly string[]
	/** Names of the tables that another run may have left in the folder: those that this run doesn't write are removed. */
	readonly former?: readonly string[]
	/** Name of the format, for messages. */
	readonly format?: string
}

/** Opens the output before anything is read. Throws an ExitError where it can't be written, or would destroy an input. */
export async function openOutput(
	out: string | undefined,
	sheets: readonly Sheet[],
	{inputs = [], former = [], format = 'csv'}: OutputOptions = {},
): Promise<Output> {
	const folder = out !== undefined && isFolder(out)
	if (!folder && sheets.some(({files}) => files))
		throw usageError(`${format} has files for each article: name a folder with --out results/`)
	if (!folder && sheets.length > 1)
		throw usageError(
			`${format} holds one kind of fact: name it with --kinds quote, or a folder with --out results/ for a file a kind`,
		)
	if (out === undefined && process.stdout.isTTY && sheets.some(({encode}) => encode))
		throw usageError(`${format} is nothing to read on a terminal: name a file or folder with --out`)
	if (out === undefined || out === '-') return toStdout()
	const target = (sheet: Sheet): string => (folder ? join(out, sheet.file) : out)
	const places = sheets.map(target)
	const errorsPath = join(out, 'errors.jsonl')
	const stale = folder ? [errorsPath, ...former.map((name) => join(out, name))] : []
	await keepInputs([...places, ...stale], inputs)
	const before = new Map<string, Former>()
	for (const path of new Set([...places, ...stale])) before.set(path, await formerAt(path))
	for (const path of folder ? [...places, errorsPath] : []) if (before.get(path) === 'foreign') throw wouldBeLost(path)
	const replaces = [...before.values()].includes('own')
	const files = new Map<string, OutputFile>()
	for (const place of places) files.set(place, await openOutputFile(place))
	const each = async (end: 'keep' | 'drop'): Promise<void> => {
		for (const file of files.values()) await file[end]()
	}
	return {
		places,
		paths: [out, ...places, errorsPath].map((path) => resolve(path)),
		replaces,
		write: (sheet, data) => files.get(target(sheet))!.write(data),
		async writeFiles(texts) {
			for (const {file, text} of texts) await writeOne(join(out, file), text, replaces)
		},
		async writeError(record) {
			if (!folder) return
			if (!files.has(errorsPath)) {
				files.set(errorsPath, await openOutputFile(errorsPath))
				places.push(errorsPath)
			}
			await files.get(errorsPath)!.write(asLine(record))
		},
		async close() {
			await each('keep')
			for (const path of stale) if (!files.has(path) && before.get(path) !== 'foreign') await removeResult(path)
		},
		drop: () => each('drop'),
	}
}

/** Throws an ExitError where a file can't be written, or would destroy an input; leaves the disk as it is. */
export async function checkOutput(path: string, inputs: readonly string[]): Promise<void> {
	if (path === '-') return
	if (isFolder(path)) throw usageError(`--out: ${path} is a folder; name a file, such as page.html`)
	await keepInputs([path], inputs)
	const known = existsSync(path)
	try {
		await makeFolder(dirname(path))
		await (await open(path, 'a')).close()
	} catch (error) {
		throw cannotWrite(path, error)
	}
	if (!known) await rm(path)
}

/** What stands where a result will: nothing, or an empty file; one of ours; something of others. */
type Former = 'none' | 'own' | 'foreign'

async function formerAt(path: string): Promise<Former> {
	const stats = await stat(path).catch(() => null)
	if (!stats?.isFile() || stats.size === 0) return 'none'
	return (await ownResultAt(path)) ? 'own' : 'foreign'
}

const wouldBeLost = (path: string): Error =>
	usageError(`cannot write ${path}: newsfacts didn't write it, and it would be lost; move it, or name another folder`)

// Names are those of articles: in a folder that was none of ours, one of them may be another's.
async function writeOne(path: string, text: string, replaces: boolean): Promise<void> {
	if (!replaces && (await formerAt(path)) === 'foreign') throw wouldBeLost(path)
	const file = await openOutputFile(path)
	await file.write(text)
	await file.keep()
}

async function removeResult(path: string): Promise<void> {
	const stats = await stat(path).catch(() => null)
	if (!stats?.isFile()) return
	await rm(path).catch((error: unknown) => {
		throw cannotWrite(path, error)
	})
}

/** Whether `--out` names a folder: it is one, or ends in `/`. */
export function isFolder(out: string): boolean {
	if (/[/\\]$/.test(out)) return true
	try {
		return statSync(out).isDirectory()
	} catch {
		return false
	}
}

const toStdout = (): Output => ({
	places: [],
	paths: [],
	replaces: false,
	write: (_sheet, data) => put(process.stdout.isTTY && typeof data === 'string' ? visible(data) : data),
	writeFiles: async () => {},
	writeError: async () => {},
	close: async () => {},
	drop: async () => {},
})

// What keeps it from being written is said where the command begins, whenever it comes.
function put(data: string | Uint8Array): Promise<void> {
	if (data.length === 0) return Promise.resolve()
	return new Promise((done) => {
		if (process.stdout.write(data)) done()
		else process.stdout.once('drain', done)
	})
}
