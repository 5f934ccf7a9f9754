import type {Columns} from './cell.js'
import {dateColumns} from './date/columns.js'
import type {Fact, FactKind} from './fact.js'
import {quantityColumns} from './quantity/columns.js'
import {quoteColumns} from './quote/columns.js'
import {roleColumns} from './role/columns.js'
import {statementColumns} from './statement/columns.js'

/** The columns of each kind of fact in a table, in their order; a new kind is one line here. */
export const factColumns: {readonly [K in FactKind]: Columns<Extract<Fact, {kind: K}>>} = {
	quote: quoteColumns,
	quantity: quantityColumns,
	date: dateColumns,
	role: roleColumns,
	statement: statementColumns,
}

export const factKinds = Object.keys(factColumns) as readonly FactKind[]
