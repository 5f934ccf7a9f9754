import {crc32} from 'node:zlib'
import {decodeAs} from '../decoding/encodings.js'
import type {ByteReader} from './byte-reader.js'
import type {Found} from './container.js'
import {cleanName, isHidden, shownName} from './entry-names.js'
import {fault} from './fault.js'
import {whole} from './held.js'
import {inflate} from './inflate.js'

/** What the headers of a ZIP file say of one file in it. */
export interface ZipHeader {
	readonly name: string
	readonly flags: number
	readonly method: number
	readonly checksum: number
	readonly packed: number
	readonly size: number
	/** A link leads to another file, in the archive or outside of it. */
	readonly isLink: boolean
}

const encrypted = 1
const nameIsUtf8 = 0x800

export const stored = 0
export const deflated = 8

/** Bytes of a header that give a name, as text: UTF-8 where they are, else as the first ZIP programs wrote them. */
export function readName(bytes: Uint8Array, flags: number): string {
	const text = decodeAs(bytes, 'utf-8')
	return (flags & nameIsUtf8) !== 0 || !text.includes('\ufffd') ? text : decodeAs(bytes, 'cp437')
}

/** Files are read when they are larger only if they unpack to less than this share. */
const maxEntryRatio = 300
const minBombBytes = 64 * 2 ** 20

/**
 * What is done with a file in a ZIP archive before its bytes are looked at: its clean name, why it isn't read, or null
 * for folders and hidden files.
 */
export function judge(header: ZipHeader): {readonly name: string} | Exclude<Found, {readonly bytes: unknown}> | null {
	if (/[/\\]$/.test(header.name)) return null
	const name = cleanName(header.name)
	if (name === null) {
		const cure = 'pack it again with plain names'
		return {mark: `!${shownName(header.name)}`, reason: 'its name leads out of the archive', cure}
	}
	const mark = `!${name}`
	if (isHidden(name)) return null
	if (header.isLink) return {mark, skipped: 'a link'}
	if (header.flags & encrypted) return {mark, reason: 'encrypted', cure: 'unpack it with its password first'}
	if (header.method !== stored && header.method !== deflated) {
		const method = methods[header.method] ?? `method ${header.method}`
		return {mark, reason: `packed by ${method}, which isn't read`, cure: 'unpack the archive first'}
	}
	if (header.size > minBombBytes && header.size > header.packed * maxEntryRatio) {
		const reason = `unpacks to more than ${maxEntryRatio} times its size, as archives made to do harm do`
		return {mark, reason, cure: 'unpack it first, if you trust it'}
	}
	return {name}
}

const methods: Readonly<Record<number, string>> = {
	1: 'shrinking',
	6: 'imploding',
	9: 'Deflate64',
	12: 'bzip2',
	14: 'LZMA',
	93: 'Zstandard',
	95: 'xz',
	98: 'PPMd',
}

/**
 * The bytes of a file, unpacked. `reader` stands at its first byte; `sums` are asked for at the end, since some archives
 * give them behind the data; `most`: its size, where that is known before. Throws where it is damaged.
 */
export async function* unpack(
	reader: ByteReader,
	method: number,
	packed: number,
	sums: () => Promise<{readonly checksum: number; readonly size: number}>,
	most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
	let checksum = 0
	let size = 0
	for await (const bytes of method === stored ? copy(reader, packed) : inflate(reader)) {
		checksum = crc32(bytes, checksum)
		size += bytes.length
		if (size > most)
			throw fault(`unpacks to more than the ${most} bytes that the directory says`, 'get the archive anew')
		yield bytes
	}
	const expected = await sums()
	if (expected.checksum !== checksum || expected.size !== size)
		throw whole(fault('its checksum is wrong: it is damaged', 'get the archive anew'))
}

async function* copy(reader: ByteReader, length: number): AsyncGenerator<Uint8Array> {
	let left = length
	while (left > 0) {
		const bytes = await reader.chunk(Math.min(left, 65536))
		if (!bytes) throw fault(`it ends too early, at byte ${reader.offset}`, 'get the archive anew')
		left -= bytes.length
		yield bytes
	}
}
