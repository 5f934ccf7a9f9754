import {createReadStream} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import {fault} from '../containers/fault.js'

const pieceBytes = 64 * 1024

/**
 * The bytes of a file. Of a regular file those that it has when it is opened: where it is written to or cut off in the
 * meantime, an error ends them. Pipes and devices are read to their end.
 */
export async function* fileBytes(path: string, isRegular = true): AsyncGenerator<Uint8Array> {
	if (!isRegular) {
		yield* createReadStream(path)
		return
	}
	const file = await open(path)
	try {
		yield* readAll(file)
	} finally {
		await file.close()
	}
}

async function* readAll(file: FileHandle): AsyncGenerator<Uint8Array> {
	const before = await file.stat()
	// What systems make up as it is read, as in /proc, has no size.
	const size = before.size === 0 ? Number.POSITIVE_INFINITY : before.size
	let at = 0
	while (at < size) {
		const {buffer, bytesRead} = await file.read({buffer: new Uint8Array(Math.min(pieceBytes, size - at))})
		if (bytesRead === 0) break
		at += bytesRead
		yield bytesRead < buffer.length ? buffer.subarray(0, bytesRead) : buffer
	}
	const after = await file.stat()
	if (at < before.size) throw fault(`became shorter while it was read, from ${before.size} bytes to ${at}`, again)
	if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
		throw fault('was written to while it was read', again)
}

const again = 'run again when it is no longer written'

/** All bytes of a small file. */
export async function wholeFile(path: string): Promise<Uint8Array> {
	const parts: Uint8Array[] = []
	for await (const part of fileBytes(path)) parts.push(part)
	return Buffer.concat(parts)
}
