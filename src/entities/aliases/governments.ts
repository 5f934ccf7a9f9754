import {confidences} from '../../model/confidences.js'
import {type Document, lemmaIn, normIn, spanOf, uposAt, wordAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import type {NamedEntity} from '../name-map.js'

export interface Governments {
	readonly entities: readonly NamedEntity[]
	readonly mentions: readonly Mention[]
}

/**
 * Governments, parliaments, ministries and forces called by their country's name or adjective (`the Peruvian government`, `the
 * Peruvian health ministry`), administrations and campaigns by the person who leads them (`the Holt campaign`). Their mentions contain that name, which stays a mention of its own. One entity
 * for each name and noun; their indexes go on after `entities`. Linear.
 */
export function findGovernments(
	doc: Document,
	names: readonly Mention[],
	entities: readonly NamedEntity[],
): Governments {
	const found = new Map<string, {entity: NamedEntity; index: number}>()
	const mentions: Mention[] = []
	const named = organizationsByName(entities)
	names.forEach((name, at) => {
		const owner = entities[name.entity]
		if (!owner || bodyEnd(doc, name, owner) < 0) return
		const range = {from: name.from, to: bodyEnd(doc, name, owner)}
		const {start, end} = spanOf(doc, range)
		const noun = doc.text.slice(doc.tokens.starts[name.to], end)
		const key = `${noun} ${owner.iso ?? owner.name.toLowerCase()}`
		const known = found.get(key) ?? {
			entity: organizationOf(owner, doc.text.slice(start, end), at, name.from),
			index: found.size,
		}
		// `the Foreign Ministry` is one with `the Peruvian foreign ministry`.
		const same = named.get(doc.text.slice(start, end).toLowerCase()) ?? named.get(noun)
		if (same === undefined) found.set(key, known)
		mentions.push({
			start,
			end,
			from: range.from,
			to: range.to,
			head: range.to - 1,
			form: 'name',
			entity: same ?? entities.length + known.index,
			rule: owner.type === 'person' ? 'organization of a person' : 'government of a country',
			confidence: confidences.names['implied-organization'],
		})
	})
	return {entities: [...found.values()].map(({entity}) => entity), mentions}
}

const organizationsByName = (entities: readonly NamedEntity[]): ReadonlyMap<string, number> =>
	new Map(
		entities.flatMap(({type, name}, index) => (type === 'organization' ? [[name.toLowerCase(), index] as const] : [])),
	)

// The row after the noun for a body that is named after a place, a people or a person; -1 for none.
function bodyEnd(doc: Document, {from, to}: Mention, {type, subtype}: NamedEntity): number {
	if (/^[-–]$/.test(wordAt(doc, from - 1))) return -1
	const noun = wordAt(doc, to)
	if (type === 'person') return isLed(doc, to, noun) ? to + 1 : -1
	const isCountry = type === 'place' || (type === 'group' && subtype === 'nationality')
	if (!isCountry) return -1
	if (noun === 'government') return normIn(doc, to + 1, 'government-adjunct') ? -1 : to + 1
	return stateBodyEnd(doc, to)
}

/** Most words before `ministry` that say what it is for. */
const maxFields = 3

// `army`, `parliament`, `health ministry`; not `army boots`.
function stateBodyEnd(doc: Document, from: number): number {
	let last = from
	while (last < from + maxFields && !isStateBody(doc, last) && /^(?:ADJ|CCONJ|NOUN)$/.test(uposAt(doc, last))) last++
	if (!isStateBody(doc, last) || (last > from && wordAt(doc, last) !== 'ministry')) return -1
	return !/^(?:NOUN|PROPN)$/.test(uposAt(doc, last + 1)) || lemmaIn(doc, last + 1, 'person-noun') ? last + 1 : -1
}

const isStateBody = (doc: Document, row: number): boolean =>
	/^(?:army|military|ministry|navy|parliament)$/.test(wordAt(doc, row)) && uposAt(doc, row) === 'NOUN'

// `the Holt administration`, `the Holt campaign chairman`; not `a Holt campaign poster`.
const isLed = (doc: Document, row: number, noun: string): boolean =>
	/^(?:administration|campaign)$/.test(noun) &&
	(!/^(?:NOUN|PROPN)$/.test(uposAt(doc, row + 1)) || lemmaIn(doc, row + 1, 'person-noun'))

const organizationOf = ({type, iso}: NamedEntity, text: string, at: number, firstRow: number): NamedEntity => ({
	type: 'organization',
	subtype: type === 'person' ? null : 'government',
	name: text.replace(/\s+/g, ' '),
	names: [at],
	iso,
	geonames: null,
	gender: null,
	firstRow,
})
