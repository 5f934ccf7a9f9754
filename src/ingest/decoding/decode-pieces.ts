import {type Decoded, type DecodeOptions, decode} from './decode.js'

/**
 * Decodes a file that may be larger than memory. The pieces end at line ends, so each is decoded on its own: lines in
 * UTF-8 and lines in Windows-1252 may stand in one file. UTF-16 is decoded as a whole. Nothing is repaired.
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
		if (first && decoded.source === 'bom') encoding = decoded.encoding
		first = false
		onDecoded?.(decoded)
		yield decoded.text
	}
}

const lineFeed = 0x0a

// UTF-16 has line feeds of two bytes: such a file comes in one piece.
async function* cutAtLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let open: Uint8Array[] = []
	let wide: boolean | null = null
	for await (const chunk of chunks) {
		wide ??= isWide(chunk)
		const cut = wide ? -1 : chunk.lastIndexOf(lineFeed)
		if (cut < 0) {
			open.push(chunk)
			continue
		}
		yield joinBytes([...open, chunk.subarray(0, cut + 1)])
		open = cut + 1 < chunk.length ? [chunk.subarray(cut + 1)] : []
	}
	if (open.length > 0) yield joinBytes(open)
}

const isWide = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0xff && bytes[1] === 0xfe) ||
	(bytes[0] === 0xfe && bytes[1] === 0xff) ||
	bytes[0] === 0 ||
	bytes[1] === 0

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
