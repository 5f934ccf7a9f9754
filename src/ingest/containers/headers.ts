import {decodeAs} from '../decoding/encodings.js'
import type {ByteReader} from './byte-reader.js'

/** Headers such as `Content-Type: text/html`, by their names in lower case; of a name that comes twice, the first. */
export type Headers = ReadonlyMap<string, string>

const maxLineBytes = 64 * 1024
const maxLines = 2000

/** Reads headers up to and with the blank line behind them; null where that is missing. */
export async function readHeaders(reader: ByteReader): Promise<Headers | null> {
	const headers = new Map<string, string>()
	let open = ''
	for (let count = 0; count < maxLines; count++) {
		const bytes = await reader.line(maxLineBytes)
		if (!bytes || bytes.at(-1) !== lineFeed) return null
		const line = decodeAs(bytes, 'utf-8').trimEnd()
		if (line === '') return headers
		const colon = line.indexOf(':')
		// A line that begins with a space goes on with the one before.
		if (/^[ \t]/.test(line)) headers.set(open, `${headers.get(open) ?? ''} ${line.trim()}`.trim())
		else if (colon > 0) {
			open = line.slice(0, colon).trim().toLowerCase()
			if (!headers.has(open)) headers.set(open, line.slice(colon + 1).trim())
		}
	}
	return null
}

const lineFeed = 0x0a

/** `text/html; charset="UTF-8"` in its parts. */
export function readContentType(written: string | undefined): {
	mediaType: string | undefined
	charset: string | undefined
} {
	const mediaType = (written ?? '').split(';', 1)[0]!.trim().toLowerCase() || undefined
	return {mediaType, charset: /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,40})/i.exec(written ?? '')?.[1]}
}
