import {dateColumns} from './date/columns.js'
import {dateLook} from './date/look.js'
import {describeDate} from './date/sentence.js'
import type {Fact, FactKind} from './fact.js'
import type {Columns, Look} from './presentation.js'
import {quantityColumns} from './quantity/columns.js'
import {quantityLook} from './quantity/look.js'
import {describeQuantity} from './quantity/sentence.js'
import {quoteColumns} from './quote/columns.js'
import {quoteLook} from './quote/look.js'
import {describeQuote} from './quote/sentence.js'
import {roleColumns} from './role/columns.js'
import {roleLook} from './role/look.js'
import {describeRole} from './role/sentence.js'
import {describeStatement, statementColumns, statementLook} from './statement/presentation.js'

/** The columns of each kind of fact in a table, in their order; a new kind is one line here. */
export const factColumns: {readonly [K in FactKind]: Columns<Extract<Fact, {kind: K}>>} = {
	quote: quoteColumns,
	quantity: quantityColumns,
	date: dateColumns,
	role: roleColumns,
	statement: statementColumns,
}

/** The look of each kind of fact; a new kind is one line here. */
export const factLooks: {readonly [K in FactKind]: Look<Extract<Fact, {kind: K}>>} = {
	quote: quoteLook,
	quantity: quantityLook,
	date: dateLook,
	role: roleLook,
	statement: statementLook,
}

const describers: {readonly [K in FactKind]: (fact: Extract<Fact, {kind: K}>) => string} = {
	quote: describeQuote,
	quantity: describeQuantity,
	date: describeDate,
	role: describeRole,
	statement: describeStatement,
}

/** A fact in one line that a person reads, with who claims it. */
export function describeFact(fact: Fact): string {
	const describe = describers[fact.kind] as (fact: Fact) => string
	const {by, mode} = fact.claim
	return `${describe(fact)}${mode !== 'stated' && by !== null ? ` — says ${by}` : ''}`.replace(/\s+/g, ' ')
}
