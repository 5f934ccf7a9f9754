import {type Document, normIn, spanOf, wordAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import type {NamedEntity} from '../name-map.js'

export interface Governments {
	readonly entities: readonly NamedEntity[]
	readonly mentions: readonly Mention[]
}

/**
 * Governments called by their country's name or adjective: `the Peruvian government`, `the U.S. government`. They hold the
 * name of the country, which stays a name. One entity a country; their indexes go on after `entities`. Linear.
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
		if (!owner || !isGovernment(doc, name, owner)) return
		const range = {from: name.from, to: name.to + 1}
		const {start, end} = spanOf(doc, range)
		const key = owner.iso ?? owner.name.toLowerCase()
		const known = found.get(key) ?? {
			entity: governmentOf(owner, doc.text.slice(start, end), at, name.from),
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
			rule: 'government of a country',
			confidence: 0.8,
		})
	})
	return {entities: [...found.values()].map(({entity}) => entity), mentions}
}

// A nationality's adjective or a place, right before `government`, itself no noun's adjunct: `government bonds`.
const isGovernment = (doc: Document, {from, to}: Mention, {type, subtype}: NamedEntity): boolean =>
	(type === 'place' || (type === 'group' && subtype === 'nationality')) &&
	wordAt(doc, to) === 'government' &&
	!/^[-–]$/.test(wordAt(doc, from - 1)) &&
	!normIn(doc, to + 1, 'government-adjunct')

const governmentOf = ({iso}: NamedEntity, text: string, at: number, firstRow: number): NamedEntity => ({
	type: 'organization',
	subtype: 'government',
	name: text.replace(/\s+/g, ' '),
	names: [at],
	iso,
	geonames: null,
	gender: null,
	firstRow,
})
