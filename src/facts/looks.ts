import {dateLook} from './date/look.js'
import type {Fact, FactKind} from './fact.js'
import type {Look} from './look.js'
import {quantityLook} from './quantity/look.js'
import {quoteLook} from './quote/look.js'
import {roleLook} from './role/look.js'
import {statementLook} from './statement/look.js'

/** The look of each kind of fact; a new kind is one line here. */
export const factLooks: {readonly [K in FactKind]: Look<Extract<Fact, {kind: K}>>} = {
	quote: quoteLook,
	quantity: quantityLook,
	date: dateLook,
	role: roleLook,
	statement: statementLook,
}
