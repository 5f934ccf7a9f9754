import {open} from 'node:fs/promises'
import {joinBytes} from '../decoding/decode-pieces.js'
import {type ByteReader, readerOf} from './byte-reader.js'
import type {Found, Opening} from './container.js'
import {damaged, fault} from './fault.js'
import {findDirectory, isSignature, type Listed, listFiles, type RandomAccess, range, viewOf} from './zip-directory.js'
import {judge, unpack} from './zip-entry.js'
import {readZipStream} from './zip-stream.js'

/** A ZIP file that doesn't lie on disk, as one within another, is held whole up to this many bytes. */
const maxHeldBytes = 64 * 2 ** 20

/**
 * The files in a ZIP archive, as its directory lists them. One that is cut off, or too large to be held, is read from its
 * beginning on by the headers of its files.
 */
export async function* openZip({bytes, path, countInput}: Opening): AsyncGenerator<Found> {
	if (path === undefined) {
		const [held, rest] = await gather(bytes)
		if (rest) yield* readZipStream(readerOf(rest))
		else yield* readZip({size: held.length, read: async (at, length) => held.subarray(at, at + length)})
		return
	}
	const handle = await open(path)
	try {
		const {size} = await handle.stat()
		countInput(size)
		const read = async (at: number, length: number): Promise<Uint8Array> => {
			const {buffer, bytesRead} = await handle.read({buffer: new Uint8Array(length), position: at})
			return buffer.subarray(0, bytesRead)
		}
		yield* readZip({size, read})
	} finally {
		await handle.close()
	}
}

async function* readZip(file: RandomAccess): AsyncGenerator<Found> {
	const directory = await findDirectory(file)
	if (!directory) {
		yield* readZipStream(readerOf(range(file, 0, file.size)))
		throw damaged('it ends too early: its directory is missing', file.size)
	}
	for await (const listed of listFiles(file, directory)) {
		const judged = judge(listed)
		if (judged && 'mark' in judged) yield judged
		else if (judged) yield {name: judged.name, mark: `!${judged.name}`, bytes: readListed(file, listed)}
	}
}

async function* readListed(
	file: RandomAccess,
	{at, method, packed, checksum, size}: Listed,
): AsyncGenerator<Uint8Array> {
	const head = await file.read(at, 30)
	if (head.length < 30 || !isSignature(head, 0, 3, 4))
		throw fault(`no file begins at byte ${at}, where the directory has it`, 'get the archive anew')
	const view = viewOf(head, 0)
	const begin = at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
	const reader: ByteReader = readerOf(range(file, begin, packed), begin)
	yield* unpack(reader, method, packed, async () => ({checksum, size}), size)
}

// All bytes; or, where they are too many, an iterable of them.
async function gather(bytes: AsyncIterable<Uint8Array>): Promise<[Uint8Array, AsyncIterable<Uint8Array> | null]> {
	const iterator = bytes[Symbol.asyncIterator]()
	const parts: Uint8Array[] = []
	let length = 0
	for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
		parts.push(next.value)
		length += next.value.length
		if (length > maxHeldBytes) return [new Uint8Array(), joined(parts, iterator)]
	}
	return [joinBytes(parts), null]
}

async function* joined(parts: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
	for (let part = parts.shift(); part; part = parts.shift()) yield part
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
