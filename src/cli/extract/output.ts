import {createWriteStream, existsSync, statSync} from 'node:fs'
import {open, rm, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Writable} from 'node:stream'
import type {NamedText, Sheet} from '../../emit/emitter.js'
import {asLine} from '../../emit/json.js'
import {visible} from '../../emit/visible.js'
import {ownResultAt} from '../../ingest/files/own-results.js'
import {usageError} from '../exit.js'
import {keepInputs} from '../keep-inputs.js'
import {cannotWrite, makeFolder, writeText} from '../write-text.js'

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
	close(): Promise<void>
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
	for (const path of stale) if (!places.includes(path)) await removeResult(path)
	const streams = new Map<Sheet, Writable>()
	for (const sheet of sheets) streams.set(sheet, await openFile(target(sheet)))
	let errors: Writable | undefined
	return {
		places,
		paths: [out, ...places, errorsPath].map((path) => resolve(path)),
		write: (sheet, data) => put(streams.get(sheet)!, data),
		async writeFiles(files) {
			for (const {file, text} of files) await writeText(join(out, file), text)
		},
		async writeError(record) {
			if (!folder) return
			if (!errors) {
				errors = await openFile(errorsPath)
				places.push(errorsPath)
			}
			await put(errors, asLine(record))
		},
		async close() {
			for (const stream of [...streams.values(), ...(errors ? [errors] : [])]) await end(stream)
		},
	}
}

/** Throws an ExitError where a file can't be written, or would destroy an input; leaves the disk as it is. */
export async function checkOutput(path: string, inputs: readonly string[]): Promise<void> {
	if (path === '-') return
	if (isFolder(path)) throw usageError(`--out: ${path} is a folder; name a file, such as page.html`)
	await keepInputs([path], inputs)
	const known = existsSync(path)
	await end(await openFile(path, 'a'))
	if (!known) await rm(path)
}

// Only what a run of ours wrote, or nothing at all.
async function removeResult(path: string): Promise<void> {
	const stats = await stat(path).catch(() => null)
	if (!stats?.isFile() || (stats.size > 0 && !(await ownResultAt(path)))) return
	await rm(path).catch((error: unknown) => {
		throw cannotWrite(path, error)
	})
}

function isFolder(out: string): boolean {
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
	// Tables of CSV hold what an article does.
	write: (_sheet, data) => put(process.stdout, process.stdout.isTTY && typeof data === 'string' ? visible(data) : data),
	writeFiles: async () => {},
	writeError: async () => {},
	close: async () => {},
})

async function openFile(path: string, flags = 'w'): Promise<Writable> {
	try {
		await makeFolder(dirname(path))
		const file = await open(path, flags)
		return createWriteStream(path, {fd: file})
	} catch (error) {
		throw cannotWrite(path, error)
	}
}

function put(stream: Writable, data: string | Uint8Array): Promise<void> {
	if (data.length === 0) return Promise.resolve()
	return new Promise((done, fail) => {
		const onError = (error: unknown): void => fail(cannotWrite('the output', error))
		stream.once('error', onError)
		const finish = (): void => {
			stream.off('error', onError)
			done()
		}
		if (stream.write(data)) finish()
		else stream.once('drain', finish)
	})
}

const end = (stream: Writable): Promise<void> =>
	new Promise((done, fail) => {
		stream.once('error', (error) => fail(cannotWrite('the output', error)))
		stream.end(done)
	})
