import {type FileHandle, mkdir, open, rename, stat} from 'node:fs/promises'
import {codeOf} from '../../ingest/files/system-error.js'

/** Writes all of a text at the end of a file opened for appending; its length in bytes. */
export async function append(file: FileHandle, text: string): Promise<number> {
	const bytes = Buffer.from(text)
	for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten
	return bytes.length
}

/** Puts a file in place, whole or not at all: written beside, flushed to the disk, renamed. */
export async function writeWhole(path: string, beside: string, text: string): Promise<void> {
	const file = await open(beside, 'w')
	try {
		await append(file, text)
		await file.sync()
	} finally {
		await file.close()
	}
	await rename(beside, path)
}

/** Flushes names that were made or changed in a folder to the disk, where a system can. */
export async function syncFolder(path: string): Promise<void> {
	const folder = await open(path).catch(() => null)
	await folder?.sync().catch(() => {})
	await folder?.close()
}

/** Bytes of a file; null where there is none. */
export async function sizeOf(path: string): Promise<number | null> {
	try {
		return (await stat(path)).size
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null
		throw error
	}
}

/** Makes a folder in one that is there. */
export async function makeFolderIn(path: string): Promise<void> {
	await mkdir(path).catch((error: unknown) => {
		if (codeOf(error) !== 'EEXIST') throw error
	})
}
