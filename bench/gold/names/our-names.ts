import {isNationalSide} from '#src/entities/names/types/national-sides.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {QuantityFact} from '#src/facts/quantity/schema.js'
import type {EntityType} from '#src/model/entity.js'
import type {Span} from '#src/model/span.js'
import type {TypedSpan} from './names.js'

/** The four classes of CoNLL-2003 for our types of entity. */
const fourClasses: Readonly<Record<EntityType, string>> = {
	person: 'PER',
	place: 'LOC',
	organization: 'ORG',
	group: 'MISC',
	product: 'MISC',
	event: 'MISC',
	work: 'MISC',
}

/** One of the four classes. A country's team is a location there, as in the guidelines of CoNLL-2003. */
export const fourClassOf = (type: EntityType, subtype: string | null, iso: string | null): string =>
	isNationalSide(type, subtype, iso) ? 'LOC' : fourClasses[type]

/** Mentions by name, each once, with a class for their entity's type, subtype and country. */
export function ourNames(
	found: Extraction,
	classOf: (type: EntityType, subtype: string | null, iso: string | null) => string,
): TypedSpan[] {
	const names = new Map<string, TypedSpan>()
	for (const {type, subtype, ids, mentions} of found.entities)
		for (const {start, end, form} of mentions)
			if (form === 'name') {
				const name = {start, end, type: classOf(type, subtype, ids.iso)}
				names.set(`${start}-${end}-${name.type}`, name)
			}
	return innermost([...names.values()], found.article.text)
}

// Gold of names is flat, and its names end in no common noun: of `Peruvian government` it has the first word.
function innermost(names: readonly TypedSpan[], text: string): TypedSpan[] {
	const starts = new Map<number, number>()
	for (const {start, end} of names) starts.set(start, Math.min(end, starts.get(start) ?? end))
	return names.filter(
		({start, end}) =>
			starts.get(start) === end ||
			!/\s(?:administration|army|campaign|government|military|ministry|navy|parliament)$/.test(text.slice(start, end)),
	)
}

/** The expressions of our dates, by TIMEX3 type. */
export const ourDates = (found: Extraction): TypedSpan[] =>
	found.facts.flatMap((fact) =>
		fact.kind === 'date' ? [{start: fact.evidence.start, end: fact.evidence.end, type: fact.type}] : [],
	)

/** Number and unit of our quantities, without modifier and counted phrase: `$5 million`, `40 percent`, by type. */
export const ourAmounts = (found: Extraction): TypedSpan[] =>
	found.facts.flatMap((fact) =>
		fact.kind === 'quantity' ? [{...amountOf(found.article.text, fact), type: fact.type}] : [],
	)

// A currency sign or code that touches the numeral belongs to it; a count is its numeral alone.
function amountOf(text: string, {evidence, numeral, counted, type}: QuantityFact): Span {
	const before = text.slice(evidence.start, numeral.start)
	const sign = /(?:\p{Sc}|[\p{Lu}]{1,4}\p{Sc}|\b(?:[A-Z]{2,3}|Rs\.?|dlrs) ?)\s?$/u.exec(before)?.[0] ?? ''
	const start = numeral.start - sign.length
	if (type === 'count') return {start, end: numeral.end}
	const end = counted && counted.start >= numeral.end ? Math.min(counted.start, evidence.end) : evidence.end
	const unit = text.slice(numeral.end, end).replace(/\s+(?:of|in|for|worth of)?\s*$/i, '')
	return {start, end: numeral.end + unit.length}
}
