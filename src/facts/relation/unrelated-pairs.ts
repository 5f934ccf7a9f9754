import {spanOf} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import type {Reading} from '../../model/reading.js'
import {encloses, type Range, type Span} from '../../model/span.js'
import type {EntityPair, PairPlace} from './pairs.js'

/** Whether what stands between or around two names says that they are no pair, for pairs that no rule finds. */
export function indexUnrelated(reading: Reading): (pair: EntityPair) => boolean {
	const titles = new Map<number, Span[]>()
	for (const {person, title} of reading.roles) if (title) titles.set(person, [...(titles.get(person) ?? []), title])
	return ({type, subject, places}) => {
		const isOfPlace = type === 'nationality' || type === 'residence' || type === 'birth'
		const own = (isOfPlace && titles.get(subject)) || []
		return places.every(
			(place) => isInTitle(reading, own, place.object) || (place.isTogether && isAcrossMarks(reading, place)),
		)
	}
}

// `Envoy to Norland Ann Lee`: the place of her post is not that of her birth.
const isInTitle = (reading: Reading, titles: readonly Span[], object: Mention): boolean =>
	titles.some((title) => encloses(title, spanOf(reading, object)))

// `“… of Acme,” Lee wrote`: one is named in the quotation, the other names its source.
function isAcrossMarks(reading: Reading, {subject, object}: PairPlace): boolean {
	const between: Range =
		subject.to <= object.from ? {from: subject.to, to: object.from} : {from: object.to, to: subject.from}
	let depth = 0
	let isApart = false
	for (let row = between.from; row < between.to; row++) {
		const mark = reading.tokens.words[row]!
		if (mark === '“' || (mark === '"' && depth === 0)) depth++
		else if (mark === '”' || mark === '"') depth--
		isApart ||= depth < 0
	}
	return isApart || depth !== 0
}
