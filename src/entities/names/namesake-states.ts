import {type Document, normAt} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'

/**
 * Tells the state of Georgia from the country: an article that names another state of the USA, and neither Georgians' towns
 * nor their neighbours, speaks of the state. Linear.
 */
export function tellNamesakeStates(doc: Document, names: readonly FoundName[]): FoundName[] {
	const isNamesake = ({iso, type, start, end}: FoundName): boolean =>
		iso === 'GE' && type === 'place' && /^georgia$/i.test(doc.text.slice(start, end))
	if (!names.some(isNamesake)) return [...names]
	if (
		!names.some(({iso}) => iso?.startsWith('US-') ?? false) &&
		!names.some((name) => isNamesake(name) && rules(doc, name))
	)
		return [...names]
	if (names.some((name) => !isNamesake(name) && isCaucasian(doc, name))) return [...names]
	return names.map((name) =>
		isNamesake(name) ? {...name, subtype: 'region', iso: 'US-GA', geonames: '4197000', rule: 'namesake state'} : name,
	)
}

// `Georgia Gov. Jane Doe`, `the Georgia Senate race`
const rules = (doc: Document, {to}: FoundName): boolean =>
	/^(?:congress(?:wo)?man|democrat|democrats|gov|gov\.|republican|republicans|sen|sen\.)$/.test(normAt(doc, to))

const isCaucasian = (doc: Document, {iso, start, end}: FoundName): boolean =>
	/^(?:GE|AM|AZ)$/.test(iso ?? '') ||
	/^(?:Abkhazia|Batumi|Caucasus|Georgian Dream|Kutaisi|Ossetia|South Caucasus|South Ossetia|Tbilisi)$/.test(
		doc.text.slice(start, end),
	)
