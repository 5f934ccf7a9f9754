import {type Decoded, type DecodeOptions, decode} from './decode.js'

/**
 * Decodes a file that may be larger than memory. The pieces end at line ends, so each is decoded on its own: lines in
 * UTF-8 and lines in Windows-1252 may stand in one file. Lines of many megabytes, and UTF-16, come in several pieces.
 * Nothing is repaired.
 */
export async function* decodePieces(
	chunks: AsyncIterable<Uint8Array>,
	labels: Pick<DecodeOptions, 'label' | 'transport'> = {},
	onDecoded?: (decoded: Decoded) => void,
): AsyncGenerator<string> {
	let encoding = labels.label
	let first = true
	for await (const piece of cutAtLines(chunks)) {
		const decoded = decode(piece, {...labels, label: encoding, repair: false})
		if (first && (decoded.source === 'bom' || decoded.encoding.startsWith('utf-16'))) encoding = decoded.encoding
		first = false
		onDecoded?.(decoded)
		yield decoded.text
	}
}

const lineFeed = 0x0a
/** Bytes of a line that are held until its end comes; longer ones are cut. */
const maxOpenBytes = 4 * 2 ** 20

async function* cutAtLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let open: Uint8Array[] = []
	let length = 0
	let isWide: boolean | null = null
	for await (const chunk of chunks) {
		isWide ??= isUtf16(chunk)
		const cut = isWide ? 0 : chunk.lastIndexOf(lineFeed) + 1
		if (cut > 0) {
			yield joinBytes([...open, chunk.subarray(0, cut)])
			open = []
			length = 0
		}
		if (cut < chunk.length) {
			open.push(chunk.subarray(cut))
			length += chunk.length - cut
		}
		if (length < maxOpenBytes) continue
		const all = joinBytes(open)
		const end = isWide ? cutWide(all) : cutNarrow(all)
		yield all.subarray(0, end)
		open = end < all.length ? [all.subarray(end)] : []
		length = all.length - end
	}
	if (length > 0) yield joinBytes(open)
}

const isUtf16 = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0xff && bytes[1] === 0xfe) ||
	(bytes[0] === 0xfe && bytes[1] === 0xff) ||
	bytes[0] === 0 ||
	bytes[1] === 0

// Between two characters of UTF-16: not within the two units of one.
function cutWide(bytes: Uint8Array): number {
	const end = bytes.length & ~1
	const isFirstHalf = (byte: number): boolean => byte >= 0xd8 && byte <= 0xdb
	return isFirstHalf(bytes[end - 1]!) || isFirstHalf(bytes[end - 2]!) ? end - 2 : end
}

/** Bytes before the end that are looked at for a place to cut. */
const maxBackBytes = 1024

// Behind a space or another sign below `0`, which is no part of a longer character in any encoding; else before a
// character of UTF-8.
function cutNarrow(bytes: Uint8Array): number {
	const from = bytes.length - maxBackBytes
	for (let at = bytes.length; at > from; at--) if (bytes[at - 1]! < 0x30) return at
	for (let at = bytes.length - 1; at > bytes.length - 5; at--) if ((bytes[at]! & 0xc0) !== 0x80) return at
	return bytes.length
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1) return parts[0]!
	const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
	let at = 0
	for (const part of parts) {
		whole.set(part, at)
		at += part.length
	}
	return whole
}
