import type {ByteReader} from './byte-reader.js'
import type {Found} from './container.js'
import {damaged, fault} from './fault.js'
import {hold} from './held.js'
import {isSignature, readSizes, viewOf} from './zip-directory.js'
import {judge, readName, stored, unpack, type ZipHeader} from './zip-entry.js'

const sumsFollow = 8
const headerBytes = 30

/** The files of a ZIP archive from its beginning on, by the header in front of each, up to its directory. */
export async function* readZipStream(reader: ByteReader): AsyncGenerator<Found> {
	for (;;) {
		const at = reader.offset
		const head = await reader.take(headerBytes)
		if (head.length < 4 || isSignature(head, 0, 1, 2) || isSignature(head, 0, 5, 6) || isSignature(head, 0, 6, 6))
			return
		if (!isSignature(head, 0, 3, 4)) throw damaged('no file begins where one should', at)
		if (head.length < headerBytes) return
		const header = await readHeader(reader, head)
		const judged = judge(header)
		const follows = (header.flags & sumsFollow) !== 0
		if (follows && header.method === stored && header.packed === 0 && !header.name.endsWith('/'))
			throw fault(`the size of ${header.name} stands behind it`, 'save the archive as a file of its own, and name that')
		const sums = async () => (follows ? readSums(reader) : header)
		// What is packed in ways that aren't read ends where its header says.
		const held = hold(unpack(reader, judged && 'mark' in judged ? stored : header.method, header.packed, sums))
		if (judged && 'mark' in judged) yield judged
		else if (judged) yield {name: judged.name, mark: `!${judged.name}`, bytes: held.bytes}
		await held.rest()
	}
}

async function readHeader(reader: ByteReader, head: Uint8Array): Promise<ZipHeader> {
	const view = viewOf(head, 0)
	const flags = view.getUint16(6, true)
	const name = readName(await reader.take(view.getUint16(26, true)), flags)
	const extra = await reader.take(view.getUint16(28, true))
	const [size = 0, packed = 0] = readSizes(extra, view.getUint32(22, true), view.getUint32(18, true))
	const method = view.getUint16(8, true)
	return {name, flags, method, checksum: view.getUint32(14, true), packed, size, isLink: false}
}

// Behind the data: a signature that may be missing, the checksum, and both sizes in four or eight bytes.
async function readSums(reader: ByteReader): Promise<{checksum: number; size: number}> {
	const bytes = await reader.peek(24 + 4)
	const from = isSignature(bytes, 0, 7, 8) ? 4 : 0
	if (bytes.length < from + 12) throw damaged('it ends too early', reader.offset + bytes.length)
	const view = viewOf(bytes, from)
	const next = from + 12
	const isNarrow = bytes.length < next + 8 || isHeader(bytes, next)
	const size = isNarrow ? view.getUint32(8, true) : Number(view.getBigUint64(12, true))
	await reader.skip(isNarrow ? next : next + 8)
	return {checksum: view.getUint32(0, true), size}
}

const isHeader = (bytes: Uint8Array, at: number): boolean =>
	isSignature(bytes, at, 3, 4) || isSignature(bytes, at, 1, 2) || isSignature(bytes, at, 5, 6)
