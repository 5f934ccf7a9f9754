import type {FieldMap} from '../../ingested.js'
import {findFields} from '../../records/fields.js'
import {type DateOrder, orderOf, twoDates} from '../../records/iso-date.js'
import type {TableRow} from './table-row.js'

/** A row with the order of day and month that the dates of its table show; null where they show none, or both. */
export type DatedRow = TableRow & {readonly order: DateOrder | null}

/** Rows that are held until one shows the order. */
const maxHeld = 1000

/** The rows of a table, its header first. A date that could be two is read as the others of its columns are. */
export async function* orderDates(rows: AsyncIterable<TableRow>, given: FieldMap = {}): AsyncGenerator<DatedRow> {
	let columns: readonly number[] | null = null
	let held: TableRow[] = []
	let isWaiting = false
	const orders = new Set<DateOrder>()
	const current = (): DateOrder | null => (orders.size === 1 ? [...orders][0]! : null)
	for await (const row of rows) {
		const cells = 'cells' in row ? row.cells : []
		if (!columns && 'cells' in row) {
			columns = columnsOfDates(cells, given)
			yield {...row, order: null}
			continue
		}
		const dates = (columns ?? []).map((at) => cells[at] ?? '')
		for (const date of dates) {
			const order = orderOf(date)
			if (order) orders.add(order)
		}
		isWaiting ||= orders.size === 0 && dates.some((date) => twoDates(date) !== null)
		if (!isWaiting) yield {...row, order: current()}
		else {
			held.push(row)
			if (held.length < maxHeld) continue
			isWaiting = false
			for (const each of held) yield {...each, order: current()}
			held = []
		}
	}
	for (const row of held) yield {...row, order: current()}
}

function columnsOfDates(names: readonly string[], given: FieldMap): readonly number[] {
	const columns = names.map((name) => name.trim())
	const {published, updated} = findFields(columns, given)
	return [published, updated]
		.flatMap((name) => (name === undefined ? [] : [columns.indexOf(name)]))
		.filter((at) => at >= 0)
}
