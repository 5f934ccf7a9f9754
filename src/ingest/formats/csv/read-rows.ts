import {Readable} from 'node:stream'
import type {CsvError, Info} from 'csv-parse'
import {holdBytes} from './held-bytes.js'
import {findLooseQuote} from './open-quotes.js'
import {parseOptions} from './parse-options.js'
import type {TableRow} from './table-row.js'

/**
 * The rows of a table. Where a quotation mark isn't closed, the line in which it stands is broken, and what it would have swallowed
 * is read anew from the next line on; all in all no more than some times the table, so that a table of such lines ends early.
 */
export async function* readRows(
	chunks: AsyncIterable<string>,
	delimiter: string,
	most: number,
): AsyncGenerator<TableRow> {
	const {parse} = await import('csv-parse')
	const bytes = holdBytes(chunks)
	let place = 0
	let number = 0
	let line = 0
	let columns = 0
	let readAgain = 0
	for (;;) {
		const pass = openPass()
		for await (const {record, info} of pass.records) {
			yield* pass.others.splice(0).map((error) => broken({said: error.message}))
			const end = pass.start + info.bytes
			const lines = info.lines - pass.lines
			if (lines > 1 && hasSwallowed(bytes.slice(place, end), record)) {
				pass.fault = 'open'
				break
			}
			pass.lines = info.lines
			place = end
			line += lines
			bytes.release(place)
			columns ||= record.length
			yield {number: ++number, cells: record}
		}
		yield* pass.others.map((error) => broken({said: error.message}))
		if (pass.fault === null) return
		const next = await bytes.skipLine(place)
		line += next.lines
		readAgain += Math.max(0, pass.fed - next.place)
		// A header can't be guessed, and a line that is longer than a row swallows nothing.
		const isLast = columns === 0 || readAgain > 8 * next.place + 2 * most
		const isLong = pass.fault === 'long' && next.place - place > most
		yield {number: ++number, line, fault: isLong ? 'long' : 'open', isLast}
		if (isLast) return
		place = next.place
	}

	function openPass(): Pass {
		const pass: {-readonly [K in keyof Omit<Pass, 'records'>]: Pass[K]} = {
			start: place,
			fed: place,
			lines: 0,
			fault: null,
			others: [],
		}
		const parser = parse({
			...parseOptions(delimiter, most),
			on_skip(error) {
				if (error?.code === 'CSV_QUOTE_NOT_CLOSED') pass.fault ??= 'open'
				else if (error?.code === 'CSV_MAX_RECORD_SIZE') pass.fault ??= 'long'
				else if (error) pass.others.push(error)
				return undefined
			},
		})
		const source = Readable.from(feed(), {highWaterMark: 1})
		source.on('error', (error) => parser.destroy(error))
		parser.on('close', () => source.destroy())
		return Object.assign(pass, {records: source.pipe(parser) as AsyncIterable<Parsed>})

		async function* feed(): AsyncGenerator<Buffer> {
			for await (const part of bytes.from(place, () => pass.fault === null)) {
				pass.fed += part.length
				yield part
			}
		}
	}

	function hasSwallowed(raw: Buffer, cells: readonly string[]): boolean {
		const loose = findLooseQuote(raw.toString(), delimiter)
		return loose !== null && (loose.opensCell || (columns > 0 && cells.length !== columns))
	}

	function broken(fault: {readonly said: string}): TableRow {
		return {number: number + 1, line: line + 1, fault, isLast: false}
	}
}

interface Parsed {
	readonly record: string[]
	readonly info: Info
}

/** Rows as csv-parse gives them from one place on. */
interface Pass {
	readonly start: number
	/** Up to where it was given bytes. */
	fed: number
	readonly records: AsyncIterable<Parsed>
	/** Lines up to the last row. */
	lines: number
	fault: 'open' | 'long' | null
	readonly others: CsvError[]
}
