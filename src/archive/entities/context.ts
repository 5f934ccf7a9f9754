import type {EntityRecord} from '../../facts/entity.js'

/** So large a share of the names of countries and their places must belong to one country to make it the article's. */
const minShare = 0.5

/**
 * The country that an article is mostly about, by its places and nationalities, as an ISO 3166 code of two letters; null where it
 * isn't clear.
 */
export function countryOf(entities: readonly EntityRecord[]): string | null {
	const counts = new Map<string, number>()
	let all = 0
	for (const {ids, mentions} of entities) {
		if (ids.iso === null) continue
		const country = ids.iso.slice(0, 2)
		counts.set(country, (counts.get(country) ?? 0) + mentions.length)
		all += mentions.length
	}
	let best: string | null = null
	let most = 0
	for (const [country, count] of counts) {
		if (count > most) {
			best = country
			most = count
		} else if (count === most) best = null
	}
	return most >= all * minShare ? best : null
}

/** Characters between a place and the one that holds it: `, ` of `Paris, Texas`. */
const between = /^,\s$/

/**
 * The region or country that is named right after a place: `Paris, Texas` → US-TX. By the id of the place; places that are named
 * alone have none. Needs the text.
 */
export function containersOf(text: string, entities: readonly EntityRecord[]): Map<string, string> {
	const found = new Map<string, string>()
	const starts = new Map<number, EntityRecord>()
	for (const entity of entities)
		if (entity.type === 'place' && (entity.subtype === 'region' || entity.subtype === 'country') && entity.ids.iso)
			for (const {start, form} of entity.mentions) if (form === 'name') starts.set(start, entity)
	for (const {id, type, subtype, mentions} of entities) {
		if (type !== 'place' || subtype === 'region' || subtype === 'country') continue
		for (const {end, form} of mentions) {
			const holder = form === 'name' && between.test(text.slice(end, end + 2)) ? starts.get(end + 2) : undefined
			if (!holder) continue
			found.set(id, holder.ids.iso!)
			break
		}
	}
	return found
}
