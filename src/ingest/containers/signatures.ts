import {constants, gunzipSync} from 'node:zlib'

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/** Files that are ZIP archives by nature, and documents to their users. */
const documentExtension = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|odt|ods|odp|epub|jar|apk)$/i
const documentPart = /^(?:mimetype$|\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/|xl\/|ppt\/|META-INF\/)/

/** A ZIP archive, unless its name or its first files are those of a Word, Excel, EPUB or other document. */
export function isZip(head: Uint8Array, name: string): boolean {
	const isEmpty = startsWith(head, 'PK\x05\x06')
	if (!isEmpty && !startsWith(head, 'PK\x03\x04')) return false
	return !documentExtension.test(name) && !firstNames(head).some((first) => documentPart.test(first))
}

// The names of the files whose headers lie within the head.
function firstNames(head: Uint8Array): string[] {
	const names: string[] = []
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
	for (let at = 0; at + 30 <= head.length && names.length < 4; ) {
		if (view.getUint32(at, true) !== 0x04034b50) break
		const nameBytes = view.getUint16(at + 26, true)
		names.push(latin(head.subarray(at + 30, at + 30 + nameBytes)))
		at += 30 + nameBytes + view.getUint16(at + 28, true) + view.getUint32(at + 18, true)
	}
	return names
}

const tarBlock = 512

/** A tar archive: the sum of the first block stands in it. */
export function isTar(head: Uint8Array): boolean {
	if (head.length < tarBlock || head[0] === 0) return false
	const written = /^[ 0]*([0-7]{1,6})[ \0]/.exec(latin(head.subarray(148, 156)))
	if (!written) return false
	let sum = 8 * 0x20
	for (let at = 0; at < tarBlock; at++) if (at < 148 || at >= 156) sum += head[at]!
	return Number.parseInt(written[1]!, 8) === sum
}

/** A web archive, plain or packed record by record. */
export const isWarc = (head: Uint8Array): boolean => startsWith(isGzip(head) ? unpackHead(head) : head, 'WARC/')

// The beginning of what a gzip file holds. Where that is damaged soon after, fewer bytes of it are tried.
function unpackHead(head: Uint8Array): Uint8Array {
	for (const bytes of [4096, 1024, 512, 256, 128])
		try {
			return gunzipSync(head.subarray(0, bytes), {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2 ** 23})
		} catch {}
	return new Uint8Array()
}

// Headers that a mail gets on its way, and those that its reader sees.
const mailHeaders = [
	/^(?:message-id|mime-version|received|return-path|delivered-to|x-mailer):/im,
	/^from:/im,
	/^(?:date|subject):/im,
]

/** A mail, by the headers that it begins with. */
export function isMail(head: Uint8Array): boolean {
	const text = latin(head.subarray(0, 32_768)).replaceAll('\r\n', '\n')
	if (!/^[!-9;-~]{1,76}:/.test(text)) return false
	const headers = text.split('\n\n', 1)[0]!
	return mailHeaders.every((header) => header.test(headers))
}

/** A mailbox: the line that begins a mail in it, and headers. */
export const isMbox = (head: Uint8Array): boolean => {
	const text = latin(head.subarray(0, 4096))
	return /^From \S{1,300} {1,3}[A-Z][a-z]{2},? .{0,40}\d{1,2}:\d\d.{0,40}\r?\n[!-9;-~]{1,76}:/.test(text)
}

export const startsWith = (bytes: Uint8Array, text: string): boolean => latin(bytes.subarray(0, text.length)) === text

/** Bytes as characters, one each. */
export const latin = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
