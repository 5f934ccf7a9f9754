import {confidences} from '../../model/confidences.js'
import {type Document, normIn, spanOf, uposAt, wordAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import type {NamedEntity} from '../name-map.js'

export interface Governments {
	readonly entities: readonly NamedEntity[]
	readonly mentions: readonly Mention[]
}

/**
 * Governments called by their country's name or adjective (`the Peruvian government`), administrations and campaigns by the
 * person who leads them (`the Holt campaign`). Their mentions contain that name, which stays a mention of its own. One entity
 * for each name and noun; their indexes go on after `entities`. Linear.
 */
export function findGovernments(
	doc: Document,
	names: readonly Mention[],
	entities: readonly NamedEntity[],
): Governments {
	const found = new Map<string, {entity: NamedEntity; index: number}>()
	const mentions: Mention[] = []
	names.forEach((name, at) => {
		const owner = entities[name.entity]
		if (!owner || !isNamedAfter(doc, name, owner)) return
		const range = {from: name.from, to: name.to + 1}
		const {start, end} = spanOf(doc, range)
		const key = `${wordAt(doc, name.to)} ${owner.iso ?? owner.name.toLowerCase()}`
		const known = found.get(key) ?? {
			entity: organizationOf(owner, doc.text.slice(start, end), at, name.from),
			index: found.size,
		}
		found.set(key, known)
		mentions.push({
			...range,
			start,
			end,
			head: name.to,
			form: 'name',
			entity: entities.length + known.index,
			rule: owner.type === 'person' ? 'organization of a person' : 'government of a country',
			confidence: confidences.names['implied-organization'],
		})
	})
	return {entities: [...found.values()].map(({entity}) => entity), mentions}
}

// Right before the noun, itself no noun's adjunct: `government bonds`, `campaign manager`.
function isNamedAfter(doc: Document, {from, to}: Mention, {type, subtype}: NamedEntity): boolean {
	if (/^[-–]$/.test(wordAt(doc, from - 1))) return false
	const noun = wordAt(doc, to)
	if (type === 'person')
		return /^(?:administration|campaign)$/.test(noun) && !/^(?:NOUN|PROPN)$/.test(uposAt(doc, to + 1))
	const isCountry = type === 'place' || (type === 'group' && subtype === 'nationality')
	return isCountry && noun === 'government' && !normIn(doc, to + 1, 'government-adjunct')
}

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
