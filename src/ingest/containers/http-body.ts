import {pipeline, Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate, createInflateRaw} from 'node:zlib'
import type {ByteReader} from './byte-reader.js'
import {fault} from './fault.js'
import type {Headers} from './headers.js'

/**
 * The body of an HTTP answer as it was meant, without its transfer and content encodings. Web archives that have undone
 * them, but kept the headers, are read too. Throws for damaged and unknown encodings.
 */
export async function* readBody(reader: ByteReader, headers: Headers): AsyncGenerator<Uint8Array> {
	const transfer = headers.get('transfer-encoding')?.toLowerCase() ?? ''
	const plain = transfer.includes('chunked') ? dechunked(reader) : rest(reader)
	const content = (headers.get('content-encoding') ?? '').toLowerCase().trim()
	yield* content === '' || content === 'identity' || content === 'none' ? plain : decoded(plain, content)
}

async function* rest(reader: ByteReader): AsyncGenerator<Uint8Array> {
	for (let bytes = await reader.chunk(65536); bytes; bytes = await reader.chunk(65536)) yield bytes
}

const maxSizeLine = 1024

// `1a3f\r\n`, so many bytes, `\r\n`, and so on up to `0\r\n`. Without a size to begin with it isn't in chunks any more.
async function* dechunked(reader: ByteReader): AsyncGenerator<Uint8Array> {
	for (let first = true; ; first = false) {
		const line = await reader.line(maxSizeLine)
		if (!line) return
		const size = /^\s{0,9}([\da-f]{1,8})[\s;]/i.exec(String.fromCharCode(...line.subarray(0, 32)))
		if (!size) {
			if (!first) throw fault('its chunks are damaged', 'get the file anew')
			reader.unread(line)
			yield* rest(reader)
			return
		}
		let left = Number.parseInt(size[1]!, 16)
		if (left === 0) return
		while (left > 0) {
			const bytes = await reader.chunk(Math.min(left, 65536))
			if (!bytes) return
			left -= bytes.length
			yield bytes
		}
		await reader.line(2)
	}
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
	const iterator = bytes[Symbol.asyncIterator]()
	const first = await iterator.next()
	if (first.done) return
	async function* all(): AsyncGenerator<Uint8Array> {
		yield first.value as Uint8Array
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
	}
	const decoder = decoderOf(encoding, first.value)
	if (!decoder) {
		yield* all()
		return
	}
	// Errors come out of the decoder, which is read below.
	pipeline(Readable.from(all()), decoder, () => {})
	try {
		yield* decoder
	} catch (error) {
		throw error instanceof Error && 'cure' in error
			? error
			: fault('its compressed body is damaged', 'get the file anew')
	}
}

// Null where the body doesn't begin as its header says: it has been decoded before.
function decoderOf(encoding: string, first: Uint8Array): ReturnType<typeof createGunzip> | null {
	const [a = 0, b = 0] = first
	if (encoding === 'gzip' || encoding === 'x-gzip') return a === 0x1f && b === 0x8b ? createGunzip() : null
	if (encoding === 'br') return looksLikeText(first) ? null : createBrotliDecompress()
	if (encoding === 'deflate') {
		if (looksLikeText(first)) return null
		return (a & 15) === 8 && ((a << 8) | b) % 31 === 0 ? createInflate() : createInflateRaw()
	}
	if (looksLikeText(first)) return null
	throw fault(`its body is packed by ${encoding}, which isn't read`, 'write the archive with bodies decoded')
}

// The first 64 bytes hold no controls but white space.
const looksLikeText = (first: Uint8Array): boolean =>
	first.subarray(0, 64).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13))
