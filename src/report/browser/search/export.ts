import {withoutFormula} from '../../../emit/formula.js'
import {evidenceOf, type FactView, factsOf} from '../data/facts.js'

/** A fact that is exported, by the names of its columns. */
type Row = Readonly<Record<string, string | number | null>>

/** Facts that are read at a time. */
const atOnce = 400

export type ExportFormat = 'csv' | 'jsonl'

/** Writes facts to a file that the browser saves. `onDone`: what to call with how many are done. */
export async function exportFacts(
	numbers: ArrayLike<number>,
	format: ExportFormat,
	onDone: (count: number) => void,
): Promise<void> {
	const parts: string[] = []
	for (let at = 0; at < numbers.length; at += atOnce) {
		const some = Array.from({length: Math.min(atOnce, numbers.length - at)}, (_, index) => numbers[at + index]!)
		const rows = (await factsOf(some)).map(rowOf)
		if (format === 'csv' && at === 0) parts.push(csvRow(columns))
		parts.push(
			rows
				.map((row) =>
					format === 'csv' ? csvRow(columns.map((name) => row[name] ?? null)) : `${JSON.stringify(row)}\n`,
				)
				.join(''),
		)
		onDone(at + some.length)
	}
	if (format === 'csv' && parts.length === 0) parts.push(csvRow(columns))
	const type = format === 'csv' ? 'text/csv' : 'application/x-ndjson'
	save(new Blob(parts, {type: `${type};charset=utf-8`}), `facts.${format}`)
}

export const columns = [
	...['article', 'published', 'source', 'kind', 'type', 'fact', 'by', 'words', 'date', 'value', 'unit'],
	...['confidence', 'salience', 'context', 'start', 'end', 'articleTitle', 'articleUrl', 'id'],
]

/** `start` and `end` are places in the text of the article, as in every record. */
function rowOf(view: FactView): Row {
	const {id, kind, type, row, passage, passageStart, article} = view
	const [, , , start, end, line, by, , confidence, salience, date, value, unit, pieces] = row
	const [articleId, title, published, source, url] = article
	return {
		article: articleId,
		published,
		source,
		kind,
		type,
		fact: line,
		by,
		words: pieces === null ? evidenceOf(view) : pieces.map(([from, to]) => passage.slice(from, to)).join(' … '),
		date,
		value,
		unit,
		confidence,
		salience,
		context: passage,
		start: passageStart + start,
		end: passageStart + end,
		articleTitle: title,
		articleUrl: url,
		id,
	}
}

/** A row of CSV: nothing that a spreadsheet would run. */
export const csvRow = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(cell: string | number | null): string {
	if (cell === null) return ''
	const text = typeof cell === 'number' ? String(cell) : withoutFormula(cell)
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function save(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
