import {toIsoDate} from '../records/iso-date.js'
import {readerOf} from './byte-reader.js'
import type {Entry, Found, Opening} from './container.js'
import {readContentType, readHeaders} from './headers.js'
import {readBody} from './http-body.js'
import {readRecords, type WarcRecord} from './warc-records.js'

/**
 * The pages of a web archive: answers with status 200 that hold HTML, text, JSON or XML, and text that was taken out of
 * pages (`conversion`). Other records are passed over, and counted in one note.
 */
export async function* openWarc({bytes, spend}: Opening): AsyncGenerator<Found> {
	const passed = new Map<string, number>()
	let records = 0
	let pages = 0
	for await (const record of readRecords(bytes, spend)) {
		if (!('headers' in record)) {
			yield record
			continue
		}
		records++
		// Where its block is damaged, so the reader of records finds.
		const page = await readPage(record).catch(() => '')
		if (typeof page === 'string') passed.set(page, (passed.get(page) ?? 0) + 1)
		else {
			pages++
			yield page
		}
	}
	const counts = [...passed].filter(([why]) => why !== '').map(([why, count]) => `${count} ${why}`)
	if (pages === 0) {
		const cure = 'pages are responses with status 200 that hold HTML, text, JSON or XML'
		yield {
			mark: '',
			reason: `no page among its ${records} records${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`,
			cure,
		}
	} else if (counts.length > 0) yield {mark: '', skipped: `records that are no pages: ${counts.join(', ')}`}
}

// The page, or why the record is none; requests, metadata and the like are so by nature: ''.
async function readPage(record: WarcRecord): Promise<Entry | string> {
	const type = record.headers.get('warc-type')
	const url = record.headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1')
	if (type === 'response') return await readResponse(record, url)
	if (type !== 'conversion' && !(type === 'resource' && /^https?:/i.test(url ?? ''))) return ''
	const {mediaType, charset} = readContentType(record.headers.get('content-type'))
	if (!isReadable(mediaType)) return notReadable
	return pageOf(record, record.block, {url, mediaType, charset})
}

async function readResponse(record: WarcRecord, url: string | undefined): Promise<Entry | string> {
	if (!/^(?:https?:|$)/i.test(url ?? '')) return ''
	const reader = readerOf(record.block)
	const status = /^HTTP\/\d(?:\.\d)? {1,9}(\d{3})/.exec(String.fromCharCode(...((await reader.line(1024)) ?? [])))
	const headers = status && (await readHeaders(reader))
	if (!status || !headers) return 'without HTTP headers'
	if (status[1] !== '200') return 'with another status than 200'
	const {mediaType, charset} = readContentType(headers.get('content-type'))
	if (!isReadable(mediaType) || /^https?:\/\/[^/]+\/robots\.txt$/i.test(url ?? '')) return notReadable
	return pageOf(record, readBody(reader, headers), {url, mediaType, charset})
}

function pageOf(
	{mark, headers}: WarcRecord,
	bytes: AsyncIterable<Uint8Array>,
	hints: {url: string | undefined; mediaType: string | undefined; charset: string | undefined},
): Entry {
	const fetched = toIsoDate(headers.get('warc-date') ?? '') ?? undefined
	return {name: '', mark, bytes, hints: {...hints, fetched}}
}

const notReadable = 'that hold neither HTML nor text, JSON or XML'

const isReadable = (mediaType = ''): boolean =>
	/^(?:text\/(?!css$|javascript$|ecmascript$|x-|vtt$|calendar$|dns$)|application\/(?:json|xml|xhtml\+xml|[\w.-]+\+(?:json|xml))$)/.test(
		mediaType,
	)
