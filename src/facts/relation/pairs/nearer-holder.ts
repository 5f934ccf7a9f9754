import {normAt, uposAt} from '../../../model/document.js'
import type {Entity} from '../../../model/entity.js'
import type {Reading} from '../../../model/reading.js'
import {type Range, someRow} from '../../../model/span.js'
import {type FoundRelation, isOfOne} from '../found.js'
import type {EntityPair, PairPlace} from './pairs.js'

/**
 * Whether a party or body is only named in what describes another, nearer person: `Ann Lee, a poet, and Bo Ray, a Labour
 * councillor`. `found`: the relations of rules.
 */
export function indexNearerHolders(reading: Reading, found: readonly FoundRelation[]): (pair: EntityPair) => boolean {
	const byObject = new Map<Entity, FoundRelation[]>()
	for (const one of found) if (one.object.entity) push(byObject, one.object.entity, one)
	return ({type, object, places}) => {
		const others = (byObject.get(reading.entities[object]!) ?? []).filter((one) => one.type === type)
		return others.length > 0 && places.every((place) => others.some((one) => standsBetween(reading, place, one)))
	}
}

function push(lists: Map<Entity, FoundRelation[]>, entity: Entity, one: FoundRelation): void {
	const list = lists.get(entity)
	if (list) list.push(one)
	else lists.set(entity, [one])
}

function standsBetween(
	reading: Reading,
	{subject, object}: PairPlace,
	{object: other, subject: near, rule}: FoundRelation,
): boolean {
	if (other.head < object.from || other.head >= object.to) return false
	// `the Oslo-based firm Acme and the Danish firm Birk`
	if (rule === 'relation/base-modifier') return near.from >= object.to && near.to < subject.from
	// `Labour MP Joe Tann agreed, but the leader, Ann Lee, did not`: the party in the title of another.
	if (rule === 'relation/role-title' && reading.entities[object.entity]?.subtype === 'party')
		return (
			isTitleOf(object, near) && someRow({from: near.to, to: subject.from}, (row) => uposAt(reading, row) === 'VERB')
		)
	const isNearer = near.from >= subject.to && near.to < object.from && normAt(reading, near.to) === ','
	return isNearer && isOfOne(reading, topOf(reading, object.head, near.to))
}

/** Most tokens of a title from the party on. */
const maxTitle = 6

const isTitleOf = ({to}: Range, {from}: Range): boolean => from >= to && from - to < maxTitle

/** Nouns from a name up to the head of the apposition that it stands in. */
const maxSteps = 4

// The highest word above a row that stands after another: `councillor` of `Bo Ray, a Labour councillor`.
function topOf(reading: Reading, row: number, after: number): number {
	let top = row
	for (let steps = 0; steps < maxSteps; steps++) {
		const above = reading.tree.heads[top] ?? -1
		if (above <= after) return top
		top = above
	}
	return top
}
