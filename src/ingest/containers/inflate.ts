import {createInflateRaw} from 'node:zlib'
import type {ByteReader} from './byte-reader.js'
import {damaged} from './fault.js'

/** Bytes that are handed to zlib at a time: at a ratio of 1,000 they give 16 MB. */
const pieceBytes = 16 * 1024

/**
 * Inflates the DEFLATE data that begins where the reader stands, and leaves the reader behind its last byte. All that
 * comes before a damaged byte is given first; then an error says which byte it is.
 */
export async function* inflate(reader: ByteReader): AsyncGenerator<Uint8Array> {
	const stream = createInflateRaw({chunkSize: 64 * 1024})
	const out: Uint8Array[] = []
	let state: 'open' | 'ended' | 'failed' = 'open'
	let wake = (): void => {}
	// Of a stream that fails, `for await` drops what it had decoded before: here it is kept.
	stream.on('data', (bytes: Uint8Array) => out.push(bytes))
	stream.on('end', () => {
		state = 'ended'
		wake()
	})
	stream.on('error', () => {
		state = 'failed'
		wake()
	})
	const isOpen = (): boolean => state === 'open'
	try {
		while (isOpen()) {
			const piece = await reader.chunk(pieceBytes)
			const before = stream.bytesWritten
			await new Promise<void>((resolve) => {
				wake = resolve
				if (piece) stream.write(piece, () => resolve())
				else stream.end()
			})
			if (piece) {
				const used = stream.bytesWritten - before
				reader.unread(piece.subarray(used))
			}
			yield* out.splice(0)
			if ((state as string) === 'failed')
				throw damaged(piece ? 'its compressed data is damaged' : 'it ends too early', reader.offset)
		}
	} finally {
		stream.destroy()
	}
}
