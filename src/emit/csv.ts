import {readStringify} from '#stringify'
import type {FactKind} from '../facts/fact.js'
import type {Cell} from '../facts/presentation.js'
import {columnsOf} from './columns.js'
import type {Emitter, Sheet} from './emitter.js'
import {factLines} from './fact-lines.js'
import {withoutFormula} from './formula.js'

/** One table for each kind of fact, one fact a row. */
export const emitCsv: Emitter = ({kinds, bom = false}) => kinds.map((kind) => openTable(kind, bom ? '\uFEFF' : ''))

function openTable(kind: FactKind, mark: string): Sheet {
	const columns = columnsOf(kind)
	const body: Sheet['body'] = (extraction) => {
		const rows = factLines(extraction).filter((fact) => fact.kind === kind)
		return asRows(rows.map((fact) => columns.map(({fill}) => fill(fact))))
	}
	return {file: `${kind}.csv`, head: mark + asRows([columns.map(({name}) => name)]), body, tail: ''}
}

/** Rows of CSV, each with its line end: lists joined by ` | `, nothing that a spreadsheet would run. */
export const asRows = (rows: readonly (readonly Cell[])[]): string =>
	readStringify()(rows.map((row) => row.map((cell) => asText(cell))))

function asText(cell: Cell): string | number | null {
	if (typeof cell === 'string') return withoutFormula(cell)
	if (typeof cell === 'number' || cell === null) return cell
	return cell.length > 0 ? withoutFormula(cell.join(' | ')) : null
}
