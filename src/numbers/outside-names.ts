import type {Mention} from '../model/entity.js'
import type {QuantityMention} from '../model/quantity.js'

/** Without counts whose number opens a name: `Three Arrows Capital`, `the Nine Elms estate`. Both in the order of the text. */
export function outsideNames(quantities: readonly QuantityMention[], mentions: readonly Mention[]): QuantityMention[] {
	const names = mentions.filter(({form}) => form === 'name').sort((a, b) => a.start - b.start)
	let next = 0
	const places = new Map<number, number>()
	const kept = quantities.filter(({type, numeral}, index) => {
		while (next < names.length && names[next]!.end <= numeral.start) next++
		const name = names[next]
		if (type === 'count' && name && name.start <= numeral.start && name.end > numeral.end) return false
		places.set(index, places.size)
		return true
	})
	if (kept.length === quantities.length) return kept
	return kept.map((one) => ({
		...one,
		related: one.related.flatMap(({index, as}) => {
			const place = places.get(index)
			return place === undefined ? [] : {index: place, as}
		}),
	}))
}
