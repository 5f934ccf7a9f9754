import {describeDate} from './date/sentence.js'
import type {Fact, FactKind} from './fact.js'
import {describeQuantity} from './quantity/sentence.js'
import {describeQuote} from './quote/sentence.js'
import {describeRole} from './role/sentence.js'
import {describeStatement} from './statement/sentence.js'

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
