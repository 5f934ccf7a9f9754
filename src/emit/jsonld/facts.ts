import type {EventFact} from '../../facts/event/schema.js'
import {describeFact} from '../../facts/presentations.js'
import type {QuantityFact} from '../../facts/quantity/schema.js'
import type {QuoteFact} from '../../facts/quote/schema.js'
import {factIri} from '../iris.js'
import {type Properties, reference, referenceOr} from './entities.js'

/** A quote: words as they were said are a Quotation, words as another reports them a Claim. */
export function quoteNode(quote: QuoteFact, article: string): Properties {
	const {id, content, mode, speakers, speaker, sourceType, time} = quote
	const as = sourceType === 'organization' ? 'Organization' : 'Person'
	const said = speakers.map((each) => referenceOr(each.id, as, each.name))
	const creators = said.length > 0 ? said : speaker === null ? [] : [{'@type': as, name: speaker}]
	return {
		'@type': mode === 'direct' ? 'Quotation' : 'Claim',
		'@id': factIri(id),
		text: content.map(({text}) => text).join(' … '),
		...(creators.length > 0 && {creator: creators.length === 1 ? creators[0] : creators}),
		...(isDate(time) && {dateCreated: time}),
		[mode === 'direct' ? 'isPartOf' : 'appearance']: {'@id': article},
	}
}

/** An event that the article says happened or is planned; nothing for one that it denies or only imagines. */
export function eventNode(event: EventFact, article: string): Properties[] {
	const {id, type, trigger, arguments: all, date, place, claim} = event
	const planned = claim.modality === 'intended' || claim.modality === 'predicted'
	if (claim.polarity === 'denied' || !(planned || claim.modality === 'actual')) return []
	const about = [...new Set(all.flatMap(({entities}) => entities.map((entity) => entity.id)))].map(reference)
	return [
		{
			'@type': 'Event',
			'@id': factIri(id),
			name: trigger.text,
			keywords: type,
			description: describeFact(event),
			...(planned && {eventStatus: 'https://schema.org/EventScheduled'}),
			...(isDate(date?.value ?? null) && {startDate: date!.value}),
			...(place !== null && {location: referenceOr(place.id, 'Place', place.name)}),
			...(about.length > 0 && {about}),
			subjectOf: {'@id': article},
		},
	]
}

// `2024`, `2024-11`, `2024-11-21T08:05`: other TIMEX3 values are no ISO dates.
const isDate = (value: string | null): boolean =>
	value !== null && /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}.{0,10})?)?)?$/.test(value)

/** An amount of money or of anything else; nothing for figures without a value, such as scores. */
export function quantityNode(quantity: QuantityFact): Properties[] {
	const {id, type, value, min, max, bound, unit, counted} = quantity
	if (value === null && min === null && max === null) return []
	const least = min ?? (bound.startsWith('>') ? value : null)
	const most = max ?? (bound.startsWith('<') ? value : null)
	const figures = {
		...(value !== null && least === null && most === null && {value}),
		...(least !== null && {minValue: least}),
		...(most !== null && {maxValue: most}),
	}
	const node = {'@id': factIri(id), ...(counted !== null && {name: counted.text}), ...figures}
	if (type === 'money') return [{'@type': 'MonetaryAmount', ...node, ...(unit !== null && {currency: unit})}]
	return [{'@type': 'QuantitativeValue', ...node, ...(unit !== null && {unitText: unit})}]
}
