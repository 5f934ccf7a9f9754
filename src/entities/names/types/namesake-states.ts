import {type Document, normAt, spanOf} from '../../../model/document.js'
import type {FoundName} from '../../../model/entity.js'
import {type FoundContext, ofArticle, typeRule} from '../name-context.js'

/**
 * The state of Georgia, not the country: in an article that names another state of the USA, and neither Georgians' towns nor
 * their neighbours.
 */
export const namesakeState = typeRule<FoundName, FoundContext>({
	name: 'namesake-state',
	phase: 'name-reference',
	example: 'Voters in Georgia, Ohio and Nevada liked it.',
	change: (context, name) =>
		isNamesake(context.doc, name) && isAmerican(context)
			? {subtype: 'region', iso: 'US-GA', geonames: '4197000', rule: 'name-reference/namesake-state'}
			: null,
})

const writtenAs = (doc: Document, name: FoundName): string => {
	const {start, end} = spanOf(doc, name)
	return doc.text.slice(start, end)
}

const isNamesake = (doc: Document, name: FoundName): boolean =>
	name.iso === 'GE' && name.type === 'place' && /^georgia$/i.test(writtenAs(doc, name))

const isAmerican = ofArticle(({doc, names}: FoundContext): boolean => {
	const states = names.some(({iso}) => iso?.startsWith('US-') ?? false)
	const rules = names.some((name) => isNamesake(doc, name) && isBeforeOfficer(doc, name))
	return (states || rules) && !names.some((name) => !isNamesake(doc, name) && isCaucasian(doc, name))
})

// `Georgia Gov. Jane Doe`
const isBeforeOfficer = (doc: Document, {to}: FoundName): boolean =>
	doc.lexicon.has(normAt(doc, to).replace(/\.$/, ''), 'abbreviated-title') ||
	/^(?:congress(?:wo)?man|democrats?|republicans?)$/.test(normAt(doc, to))

const isCaucasian = (doc: Document, name: FoundName): boolean =>
	/^(?:GE|AM|AZ)$/.test(name.iso ?? '') || caucasianNames.has(writtenAs(doc, name))

/** What lists don't know as Georgian. */
const caucasianNames = new Set(
	'Abkhazia;Batumi;Caucasus;Georgian Dream;Kutaisi;Ossetia;South Caucasus;South Ossetia;Tbilisi'.split(';'),
)
