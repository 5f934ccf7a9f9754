import {asRows} from '../../emit/csv.js'
import {visibleJson, visibleLine} from '../../emit/visible.js'
import type {Rows, SqlValue} from '../../stores/index.js'
import type {QueryFormat} from './question.js'
import {cut, terminalWidth} from './width.js'
import {writeOut} from './write-out.js'

/** Writes the rows of an answer in SQL, `limit` of them at most. */
export async function writeRows({columns, rows}: Rows, format: QueryFormat, limit: number): Promise<void> {
	const first: SqlValue[][] = []
	const rest = upTo(rows, limit)[Symbol.iterator]()
	// The widths of a table are those of its first rows.
	for (let next = rest.next(); !next.done; next = rest.next()) {
		first.push(next.value)
		if (first.length >= (format === 'table' ? sampleRows : 1)) break
	}
	const {head, row} = writers[format](columns, first)
	await writeOut(head)
	for (const each of first) await writeOut(row(each))
	for (let next = rest.next(); !next.done; next = rest.next()) await writeOut(row(next.value))
}

const sampleRows = 1000

function* upTo<T>(rows: Iterable<T>, limit: number): Generator<T> {
	let count = 0
	for (const row of rows) {
		yield row
		if (++count >= limit) return
	}
}

interface RowWriter {
	readonly head: string
	readonly row: (values: readonly SqlValue[]) => string
}

const writers: Readonly<Record<QueryFormat, (names: readonly string[], first: readonly SqlValue[][]) => RowWriter>> = {
	jsonl: (names) => {
		const keys = distinct(names)
		return {
			head: '',
			row: (values) => {
				const record = Object.fromEntries(keys.map((key, index) => [key, asJson(values[index] ?? null)]))
				return `${visibleJson(JSON.stringify(record))}\n`
			},
		}
	},
	csv: (names) => ({
		head: asRows([names]),
		row: (values) => asRows([values.map((value) => (typeof value === 'number' ? value : asText(value)))]),
	}),
	table: (names, first) => {
		const cells = (values: readonly SqlValue[]): string[] =>
			values.map((value) => visibleLine(value === null ? '' : String(asText(value))))
		const head = names.map((name) => visibleLine(name))
		const widths = head.map((name, column) =>
			Math.min(maxWidth, Math.max(name.length, ...first.map((values) => cells(values)[column]?.length ?? 0))),
		)
		const isNumber = head.map((_, column) => first.every((values) => typeof values[column] !== 'string'))
		const line = (texts: readonly string[]): string => {
			const padded = texts.map((text, column) => {
				const shown = process.stdout.isTTY ? cut(text, maxWidth) : text
				return isNumber[column] ? shown.padStart(widths[column]!) : shown.padEnd(widths[column]!)
			})
			return `${cut(padded.join('  ').trimEnd(), terminalWidth())}\n`
		}
		return {
			head: head.length > 0 ? line(head) + line(widths.map((width) => '-'.repeat(width))) : '',
			row: (values) => line(cells(values)),
		}
	},
}

/** Characters of a column in a table. */
const maxWidth = 60

// `a.id, b.id` are `id` and `id_2`.
function distinct(names: readonly string[]): string[] {
	const counts = new Map<string, number>()
	return names.map((name) => {
		const count = (counts.get(name) ?? 0) + 1
		counts.set(name, count)
		return count === 1 ? name : `${name}_${count}`
	})
}

const asJson = (value: SqlValue): string | number | null => (typeof value === 'number' ? value : asText(value))

// Whole numbers that no number holds keep their digits; bytes are hexadecimal.
function asText(value: SqlValue): string | null {
	if (value === null) return null
	return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)
}
