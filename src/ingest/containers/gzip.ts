import {crc32} from 'node:zlib'
import {type ByteReader, readerOf} from './byte-reader.js'
import type {Entry, Opening} from './container.js'
import {damaged} from './fault.js'
import {inflate} from './inflate.js'

/** The file in a gzip file: `a.jsonl` of `a.jsonl.gz`, called as the gzip file itself. */
export async function* openGzip({bytes, name}: Opening): AsyncGenerator<Entry> {
	yield {name: innerName(name), mark: '', bytes: gunzip(readerOf(bytes))}
}

// `a.tgz` holds `a.tar`.
const innerName = (name: string): string => name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '')

export interface GunzipOptions {
	/** Called before each member with its place in the file, and the number of bytes unpacked before it. */
	readonly onMember?: (at: number, unpacked: number) => void
	/** Keeps back the last 64 kB of a member until its checksum is known to be right; small ones are given only then. */
	readonly careful?: boolean
}

/** Unpacks gzip data of any number of members, one behind the other, and compares each with its checksum. */
export async function* gunzip(reader: ByteReader, options: GunzipOptions = {}): AsyncGenerator<Uint8Array> {
	let unpacked = 0
	while (await isMember(reader)) {
		const at = reader.offset
		options.onMember?.(at, unpacked)
		await skipHeader(reader)
		const member = unpackMember(reader, at)
		for await (const bytes of options.careful ? withLastHeld(member) : member) {
			unpacked += bytes.length
			yield bytes
		}
	}
}

async function* unpackMember(reader: ByteReader, at: number): AsyncGenerator<Uint8Array> {
	let sum = 0
	let length = 0
	for await (const bytes of inflate(reader)) {
		sum = crc32(bytes, sum)
		length += bytes.length
		yield bytes
	}
	const trailer = await reader.take(8)
	if (trailer.length < 8) throw damaged('it ends too early', reader.offset)
	const view = new DataView(trailer.buffer, trailer.byteOffset, 8)
	if (view.getUint32(0, true) !== sum || view.getUint32(4, true) !== length % 2 ** 32)
		throw damaged('its checksum is wrong: it is damaged in the part that begins', at)
}

// The last piece comes when the stream has ended well.
async function* withLastHeld(member: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let last: Uint8Array | null = null
	for await (const bytes of member) {
		if (last) yield last
		last = bytes
	}
	if (last) yield last
}

// Zeros may fill up the last block of a tape; other bytes behind the last member aren't read.
async function isMember(reader: ByteReader): Promise<boolean> {
	const magic = await reader.peek(2)
	if (magic[0] === 0x1f && magic[1] === 0x8b) return true
	const at = reader.offset
	if (magic.length === 1 && magic[0] === 0x1f) throw damaged('it ends too early', at + 1)
	for (let bytes = await reader.chunk(65536); bytes; bytes = await reader.chunk(65536))
		if (bytes.some((byte) => byte !== 0)) throw damaged('something that is no gzip data begins', at)
	return false
}

const hasExtra = 4
const hasName = 8
const hasComment = 16
const hasChecksum = 2
const maxFieldBytes = 65_536

async function skipHeader(reader: ByteReader): Promise<void> {
	const at = reader.offset
	const head = await reader.take(10)
	if (head.length < 10) throw damaged('it ends too early', reader.offset)
	const flags = head[3]!
	if (head[2] !== 8 || flags > 31) throw damaged('a header is no gzip header', at)
	if (flags & hasExtra) {
		const size = await reader.take(2)
		await reader.skip((size[0] ?? 0) + (size[1] ?? 0) * 256)
	}
	for (const field of [hasName, hasComment]) if (flags & field) await skipString(reader)
	if (flags & hasChecksum) await reader.skip(2)
}

async function skipString(reader: ByteReader): Promise<void> {
	const bytes = await reader.peek(maxFieldBytes)
	const end = bytes.indexOf(0)
	if (end < 0) throw damaged('a header has no end', reader.offset)
	await reader.skip(end + 1)
}
