import {dateFields} from '../date/correctable.js'
import type {EntityRecord} from '../entity.js'
import {eventFields} from '../event/correctable.js'
import type {Fact, FactKind} from '../fact.js'
import {quantityFields} from '../quantity/correctable.js'
import {quoteFields} from '../quote/correctable.js'
import {relationFields} from '../relation/correctable.js'
import {roleFields} from '../role/correctable.js'
import {statementFields} from '../statement/correctable.js'
import type {CorrectableKind, FieldValues, JudgedRecord} from './correction.js'
import type {CorrectableField} from './field.js'
import {nameFields} from './name-fields.js'
import {placeOf} from './place.js'

/** The fields that may be put right, by kind; a new kind is one line here. */
const ofFacts: {readonly [K in FactKind]: readonly CorrectableField<Extract<Fact, {kind: K}>>[]} = {
	quote: quoteFields,
	quantity: quantityFields,
	date: dateFields,
	role: roleFields,
	relation: relationFields,
	statement: statementFields,
	event: eventFields,
}

/** The same, with names. */
export const correctableFields: Readonly<Record<CorrectableKind, readonly CorrectableField<never>[]>> = {
	...ofFacts,
	name: nameFields,
}

export const correctableKinds = Object.keys(correctableFields) as readonly CorrectableKind[]

/** A fact as it is judged. */
export const judgedFact = (fact: Fact): JudgedRecord => ({
	kind: fact.kind,
	evidence: placeOf(fact.evidence)!,
	fields: valuesOf(ofFacts[fact.kind] as readonly CorrectableField<Fact>[], fact),
})

/** A name as it is judged, at its first mention by name; null where none is a name. */
export function judgedName(entity: EntityRecord): JudgedRecord | null {
	const first = entity.mentions.find(({form}) => form === 'name')
	return first ? {kind: 'name', evidence: placeOf(first)!, fields: valuesOf(nameFields, entity)} : null
}

const valuesOf = <F>(fields: readonly CorrectableField<F>[], record: F): FieldValues =>
	Object.fromEntries(fields.map(({name, value}) => [name, value(record)]))
