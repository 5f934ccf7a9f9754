import {datePresentation} from './date/presentation.js'
import {eventPresentation} from './event/presentation.js'
import type {Fact, FactKind} from './fact.js'
import type {FactPresentation} from './presentation.js'
import {quantityPresentation} from './quantity/presentation.js'
import {quotePresentation} from './quote/presentation.js'
import {relationPresentation} from './relation/presentation.js'
import {rolePresentation} from './role/presentation.js'
import {statementPresentation} from './statement/presentation.js'

/** How each kind of fact is shown; a new kind is one line here. */
export const presentations: {readonly [K in FactKind]: FactPresentation<Extract<Fact, {kind: K}>>} = {
	quote: quotePresentation,
	quantity: quantityPresentation,
	date: datePresentation,
	role: rolePresentation,
	relation: relationPresentation,
	statement: statementPresentation,
	event: eventPresentation,
}

/** The presentation of a fact's kind. */
export const presentationOf = (fact: Fact): FactPresentation<Fact> => presentations[fact.kind] as FactPresentation<Fact>

/** A fact in one readable line, with its claim. */
export function describeFact(fact: Fact): string {
	const {by, mode} = fact.claim
	const source = mode !== 'stated' && by !== null ? ` — says ${by}` : ''
	return `${presentationOf(fact).describe(fact)}${source}`.replace(/\s+/g, ' ')
}
