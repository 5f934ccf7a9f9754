import {mkdir, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {codeOf, explain} from '../ingest/files/system-error.js'
import {usageError} from './exit.js'

/** Writes a file, in folders that it makes. Throws an ExitError that says why it can't. */
export async function writeText(path: string, text: string): Promise<void> {
	try {
		await makeFolder(dirname(path))
		await writeFile(path, text)
	} catch (error) {
		throw cannotWrite(path, error)
	}
}

export function cannotWrite(path: string, error: unknown): Error {
	const {reason, cure} = explain(path, error)
	return usageError(`cannot write ${path}: ${reason}; ${cure}`)
}

/** Makes a folder and those above it. (Node's own `recursive` never returns below /proc.) */
export async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path)
	} catch (error) {
		const code = codeOf(error)
		if (code === 'EEXIST') return
		const parent = dirname(path)
		if (code !== 'ENOENT' || parent === path) throw error
		await makeFolder(parent)
		await mkdir(path)
	}
}
