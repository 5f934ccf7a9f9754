import {readerOf} from './byte-reader.js'
import {damaged} from './fault.js'
import {readName, type ZipHeader} from './zip-entry.js'

/** Bytes that can be read at any place. */
export interface RandomAccess {
	readonly size: number
	/** Fewer bytes at the end. */
	read(at: number, length: number): Promise<Uint8Array>
}

/** The directory at the end of a ZIP file: where it lies, and what its offsets count from. */
export interface Directory {
	readonly at: number
	readonly size: number
	/** Bytes in front of the archive: the program of one that unpacks itself. */
	readonly base: number
}

/** A file in the directory. */
export interface Listed extends ZipHeader {
	/** Where its local header lies. */
	readonly at: number
}

const endBytes = 22
const maxCommentBytes = 65_535
const wide = 0xffff_ffff

/** The directory of a ZIP file; null where it has none, as one that is cut off. */
export async function findDirectory(file: RandomAccess): Promise<Directory | null> {
	const from = Math.max(0, file.size - endBytes - maxCommentBytes)
	const tail = await file.read(from, file.size - from)
	for (let at = tail.length - endBytes; at >= 0; at--) {
		if (!isSignature(tail, at, 5, 6)) continue
		const view = viewOf(tail, at)
		const size = view.getUint32(12, true)
		const offset = view.getUint32(16, true)
		const found =
			size === wide || offset === wide || view.getUint16(10, true) === 0xffff
				? await findWide(file, from + at, {size, offset})
				: {size, offset, end: from + at}
		const begin = found.end - found.size
		// Zeros and more may lie between the directory and its end: then its own offset holds.
		for (const start of [begin, found.offset])
			if (start >= 0 && (found.size === 0 || (await isDirectoryAt(file, start))))
				return {at: start, size: found.size, base: start - found.offset}
	}
	return null
}

// Archives of more than 4 GB or 65,535 files have a second end in front of the first.
async function findWide(
	file: RandomAccess,
	end: number,
	narrow: {readonly size: number; readonly offset: number},
): Promise<{size: number; offset: number; end: number}> {
	const locator = await file.read(Math.max(0, end - 20), 20)
	if (!isSignature(locator, 0, 6, 7)) return {...narrow, end}
	const at = Number(viewOf(locator, 0).getBigUint64(8, true))
	const record = await file.read(at, 56)
	if (record.length < 56 || !isSignature(record, 0, 6, 6)) return {...narrow, end}
	const view = viewOf(record, 0)
	return {size: Number(view.getBigUint64(40, true)), offset: Number(view.getBigUint64(48, true)), end: at}
}

const isDirectoryAt = async (file: RandomAccess, at: number): Promise<boolean> =>
	isSignature(await file.read(at, 4), 0, 1, 2)

/** The files of a directory, in its order; read piece by piece. Throws where it is damaged. */
export async function* listFiles(file: RandomAccess, {at, size, base}: Directory): AsyncGenerator<Listed> {
	const reader = readerOf(range(file, at, size))
	for (;;) {
		const head = await reader.take(46)
		if (head.length === 0) return
		if (head.length < 46 || !isSignature(head, 0, 1, 2))
			throw damaged('its directory is damaged', at + reader.offset - head.length)
		const view = viewOf(head, 0)
		const flags = view.getUint16(8, true)
		const name = readName(await reader.take(view.getUint16(28, true)), flags)
		const extra = await reader.take(view.getUint16(30, true))
		await reader.skip(view.getUint16(32, true))
		const [unpacked = 0, packed = 0, offset = 0] = readSizes(
			extra,
			view.getUint32(24, true),
			view.getUint32(20, true),
			view.getUint32(42, true),
		)
		yield {
			name,
			flags,
			method: view.getUint16(10, true),
			checksum: view.getUint32(16, true),
			size: unpacked,
			packed,
			isLink: (view.getUint16(40, true) & 0o170_000) === 0o120_000,
			at: base + offset,
		}
	}
}

// The numbers that are too large for their place stand in a field of their own, one behind the other.
export function readSizes(extra: Uint8Array, ...narrow: readonly number[]): number[] {
	const field = findField(extra, 1)
	let next = 0
	return narrow.map((value) => {
		if (value !== wide || !field || next + 8 > field.byteLength) return value
		next += 8
		return Number(field.getBigUint64(next - 8, true))
	})
}

function findField(extra: Uint8Array, id: number): DataView | null {
	const view = viewOf(extra, 0)
	for (let at = 0; at + 4 <= extra.length; ) {
		const length = view.getUint16(at + 2, true)
		if (view.getUint16(at, true) === id && at + 4 + length <= extra.length)
			return new DataView(extra.buffer, extra.byteOffset + at + 4, length)
		at += 4 + length
	}
	return null
}

/** Bytes of a file from a place on, in pieces. */
export async function* range(file: RandomAccess, at: number, length: number): AsyncGenerator<Uint8Array> {
	const end = Math.min(at + length, file.size)
	for (let from = at; from < end; ) {
		const bytes = await file.read(from, Math.min(65536, end - from))
		if (bytes.length === 0) return
		yield bytes
		from += bytes.length
	}
}

export const isSignature = (bytes: Uint8Array, at: number, third: number, fourth: number): boolean =>
	bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === third && bytes[at + 3] === fourth

export const viewOf = (bytes: Uint8Array, at: number): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset + at, bytes.byteLength - at)
