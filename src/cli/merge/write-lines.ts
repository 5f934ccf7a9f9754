import {open, rename, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {asLine} from '../../emit/json.js'
import {ownResultAt} from '../../ingest/files/own-results.js'
import {usageError} from '../exit.js'
import {cannotWrite, makeFolder} from '../write-text.js'

/** Characters that are written at a time. */
const pieceLength = 1 << 20

/**
 * Writes records to a file, a line each; how many there were. The file appears whole: it is written beside its place, then renamed.
 * Throws an ExitError that says why it can't be written.
 */
export async function writeLines(path: string, records: Iterable<object>): Promise<number> {
	const part = `${path}.part`
	try {
		await makeFolder(dirname(path))
		const file = await open(part, 'w')
		let count = 0
		try {
			let piece = ''
			for (const record of records) {
				count++
				piece += asLine(record)
				if (piece.length < pieceLength) continue
				await file.write(piece)
				piece = ''
			}
			await file.write(piece)
		} finally {
			await file.close()
		}
		await rename(part, path)
		return count
	} catch (error) {
		await rm(part, {force: true}).catch(() => {})
		if (error instanceof Error && 'code' in error) throw cannotWrite(path, error)
		throw error
	}
}

/** Throws an ExitError where a file of another origin would be written over. */
export async function keepForeign(path: string): Promise<void> {
	const stats = await stat(path).catch(() => null)
	if (stats?.isDirectory()) throw usageError(`cannot write ${path}: it is a folder; name another folder with --out`)
	if (!stats || stats.size === 0 || (await ownResultAt(path)) !== null) return
	throw usageError(
		`cannot write ${path}: a file of that name is there, and merge didn't write it; name another folder with --out`,
	)
}
