import {decodeAs} from '../decoding/encodings.js'
import {type ByteReader, readerOf} from './byte-reader.js'
import type {Found} from './container.js'
import {damaged} from './fault.js'
import {gunzip} from './gzip.js'
import {type Headers, readHeaders} from './headers.js'
import {type Held, hold} from './held.js'
import {isGzip} from './signatures.js'

/** A record of a web archive. */
export interface WarcRecord {
	/** `@12345`: the byte of the file at which it begins, as indexes of web archives give it. */
	readonly mark: string
	readonly headers: Headers
	/** All behind the headers. */
	readonly block: Held['bytes']
}

export type WarcFound = WarcRecord | Exclude<Found, {readonly bytes: unknown}>

const maxLineBytes = 64 * 1024
const versionLine = /^WARC\/\d\.\d+\s*$/

/**
 * The records of a web archive, plain or packed record by record. What lies between records and is none is an error of
 * its own, and so is a packed part that is damaged: the records behind it are read. Throws where the file ends too early.
 */
export async function* readRecords(
	bytes: AsyncIterable<Uint8Array>,
	spend: (bytes: number) => void,
): AsyncGenerator<WarcFound> {
	const raw = readerOf(bytes)
	if (!isGzip(await raw.peek(3))) {
		yield* readPlain(raw, (at) => `@${at}`)
		return
	}
	for (;;) {
		const members: Member[] = []
		const onMember = (at: number, before: number) => void members.push({at, before})
		const unpacked = gunzip(raw, {onMember, careful: true})
		const counted = countedBy(unpacked, spend)
		try {
			yield* readPlain(readerOf(counted), (at) => markOf(members, at))
			return
		} catch (error) {
			const at = raw.offset
			if ((await raw.peek(1)).length === 0 || !(await findMember(raw))) throw error
			yield {mark: `@${at}`, error}
		}
	}
}

/** A part of a gzip file, mostly one record: where it begins, and how many bytes have been unpacked before it. */
interface Member {
	readonly at: number
	readonly before: number
}

// `@12345`; `@12345+678` for a record that begins within a part.
function markOf(members: Member[], at: number): string {
	while (members.length > 1 && members[1]!.before <= at) members.shift()
	const [member] = members
	if (!member) return `@${at}`
	return at === member.before ? `@${member.at}` : `@${member.at}+${at - member.before}`
}

async function* countedBy(
	bytes: AsyncIterable<Uint8Array>,
	count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
	for await (const chunk of bytes) {
		count(chunk.length)
		yield chunk
	}
}

async function* readPlain(reader: ByteReader, markAt: (at: number) => string): AsyncGenerator<WarcFound> {
	let strayFrom: string | null = null
	for (;;) {
		const at = reader.offset
		const line = await reader.line(maxLineBytes)
		const isRecord = line !== null && versionLine.test(decodeAs(line, 'utf-8'))
		if (strayFrom !== null && (isRecord || !line)) {
			yield {
				mark: strayFrom,
				reason: 'something that is no record',
				cure: 'get the file anew; the records behind it are read',
			}
			strayFrom = null
		}
		if (!line) return
		if (!isRecord) {
			if (line.some((byte) => byte > 0x20)) strayFrom ??= markAt(at)
			continue
		}
		const headers = await readHeaders(reader)
		if (!headers) throw damaged('it ends too early', reader.offset)
		const length = Number(headers.get('content-length'))
		const mark = markAt(at)
		if (!Number.isSafeInteger(length) || length < 0) {
			yield {mark, reason: 'a record without its length', cure: 'get the file anew; the records behind it are read'}
			continue
		}
		const block = hold(limited(reader, length))
		yield {mark, headers, block: block.bytes}
		await block.rest()
	}
}

/** So many bytes of what a reader gives. Throws where it ends before. */
async function* limited(reader: ByteReader, length: number): AsyncGenerator<Uint8Array> {
	let left = length
	while (left > 0) {
		const bytes = await reader.chunk(Math.min(left, 65536))
		if (!bytes) throw damaged('it ends too early', reader.offset)
		left -= bytes.length
		yield bytes
	}
}

// Goes on to where the next part may begin; false at the end.
async function findMember(raw: ByteReader): Promise<boolean> {
	for (let bytes = await raw.peek(65536); bytes.length >= 4; bytes = await raw.peek(65536)) {
		for (let at = bytes.indexOf(0x1f); at >= 0 && at + 3 < bytes.length; at = bytes.indexOf(0x1f, at + 1))
			if (isGzip(bytes.subarray(at)) && bytes[at + 3]! < 32) {
				await raw.skip(at)
				return true
			}
		await raw.skip(bytes.length - 3)
	}
	return false
}
