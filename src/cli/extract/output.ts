import {createWriteStream, statSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Writable} from 'node:stream'
import type {Sheet} from '../../emit/emitter.js'
import {asLine} from '../../emit/jsonl.js'
import {explain} from '../../ingest/system-error.js'
import {usageError} from '../exit.js'
import {makeFolder} from '../make-folder.js'

/** Where the sheets go: standard output, one file, or a folder with a file for each. */
export interface Output {
	/** Files and folders written to, for people. */
	readonly places: readonly string[]
	/** Writes what belongs to a sheet; waits where the reader is slow. */
	write(sheet: Sheet, text: string): Promise<void>
	/** Keeps the record of an article that failed; in a folder only: `errors.jsonl`. */
	writeError(record: object): Promise<void>
	close(): Promise<void>
}

/** Opens the output before anything is read. Throws an ExitError where it can't be written. */
export async function openOutput(out: string | undefined, sheets: readonly Sheet[]): Promise<Output> {
	const folder = out !== undefined && isFolder(out)
	if (!folder && sheets.length > 1)
		throw usageError(
			'csv holds one kind of fact: name it with --kinds quote, or a folder with --out results/ for a file a kind',
		)
	if (out === undefined || out === '-') return toStdout()
	const target = (sheet: Sheet): string => (folder ? join(out, sheet.file) : out)
	const streams = new Map<Sheet, Writable>()
	for (const sheet of sheets) streams.set(sheet, await openFile(target(sheet)))
	let errors: Writable | undefined
	return {
		places: sheets.map(target),
		write: (sheet, text) => put(streams.get(sheet)!, text),
		async writeError(record) {
			if (!folder) return
			errors ??= await openFile(join(out, 'errors.jsonl'))
			await put(errors, asLine(record))
		},
		async close() {
			for (const stream of [...streams.values(), ...(errors ? [errors] : [])]) await end(stream)
		},
	}
}

/** What must not be read as input: the output itself. */
export const outputPaths = (out: string | undefined): string[] =>
	out === undefined || out === '-' ? [] : [resolve(out)]

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
	write: (_sheet, text) => put(process.stdout, text),
	writeError: async () => {},
	close: async () => {},
})

async function openFile(path: string): Promise<Writable> {
	try {
		await makeFolder(dirname(path))
		const file = await open(path, 'w')
		return createWriteStream(path, {fd: file})
	} catch (error) {
		throw cannotWrite(path, error)
	}
}

function put(stream: Writable, text: string): Promise<void> {
	if (text === '') return Promise.resolve()
	return new Promise((done, fail) => {
		const onError = (error: unknown): void => fail(cannotWrite('the output', error))
		stream.once('error', onError)
		const settle = (): void => {
			stream.off('error', onError)
			done()
		}
		if (stream.write(text)) settle()
		else stream.once('drain', settle)
	})
}

const end = (stream: Writable): Promise<void> =>
	new Promise((done, fail) => {
		stream.once('error', (error) => fail(cannotWrite('the output', error)))
		stream.end(done)
	})

function cannotWrite(path: string, error: unknown): Error {
	const {reason, cure} = explain(path, error)
	return usageError(`cannot write ${path}: ${reason}; ${cure}`)
}
