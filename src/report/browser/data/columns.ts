import type {ColumnsData} from '../../report-data.js'
import {load} from './load.js'
import {overview} from './overview-data.js'

/** What facts are chosen and sorted by: the number of a fact is its row. */
export interface Columns {
	readonly codes: Uint16Array
	readonly days: Int32Array
	readonly confidences: Uint8Array
	readonly saliences: Uint8Array
	readonly flags: Uint8Array
	/** Number of the source of each fact's article. */
	readonly sources: Uint16Array
	/** Number of its article. */
	readonly articles: Uint32Array
}

let columns: Promise<Columns> | undefined

/** The columns of all facts, read once. */
export function loadColumns(): Promise<Columns> {
	columns ??= read()
	return columns
}

async function read(): Promise<Columns> {
	const {facts, files} = overview
	const all: Columns = {
		codes: new Uint16Array(facts),
		days: new Int32Array(facts),
		confidences: new Uint8Array(facts),
		saliences: new Uint8Array(facts),
		flags: new Uint8Array(facts),
		sources: new Uint16Array(facts),
		articles: new Uint32Array(facts),
	}
	let at = 0
	let fact = 0
	let article = 0
	for (let file = 1; file <= files.counts.columns; file++) {
		const data = await load<ColumnsData>(`columns-${file}`)
		const codes = bytesOf(data.codes)
		all.codes.set(new Uint16Array(codes.buffer), at)
		all.days.set(new Int32Array(bytesOf(data.days).buffer), at)
		all.confidences.set(bytesOf(data.confidences), at)
		all.saliences.set(bytesOf(data.saliences), at)
		all.flags.set(bytesOf(data.flags), at)
		at += codes.length / 2
		for (const [count, source] of data.articles) {
			all.sources.fill(source, fact, fact + count)
			all.articles.fill(article, fact, fact + count)
			fact += count
			article++
		}
	}
	return all
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64)
	const bytes = new Uint8Array(text.length)
	for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
	return bytes
}
