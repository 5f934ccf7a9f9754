import {writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {explain} from '../ingest/files/system-error.js'
import {usageError} from './exit.js'
import {makeFolder} from './make-folder.js'

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
