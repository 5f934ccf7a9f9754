import {type Document, spanOf} from '../../model/document.js'
import type {Role, RoleStatus} from '../../model/entity.js'
import type {Range, Span} from '../../model/span.js'
import {entityOf, type NamedEntity, type NameMap, typeOf} from '../name-map.js'
import {countryName} from '../names/gazetteer/countries.js'
import type {Post} from './post.js'
import {roleHead} from './title.js'

/** A role out of a post. `range` is the phrase that says so. */
export function roleOf(
	doc: Document,
	person: number,
	{title, institutions, institutionRow}: Post,
	names: NameMap,
	range: Range,
	rule: string,
	status: RoleStatus = title.status,
): Role {
	const organization = institutions.find((one) => typeOf(names, one) === 'organization')
	const place = institutions.find((one) => /^(?:place|group)$/.test(typeOf(names, one) ?? ''))
	return {
		person,
		organization: organization?.entity ?? -1,
		...placeOf(entityOf(names, place), place?.entity ?? -1, names),
		title: withoutStatus(doc, spanOf(doc, title)),
		head: roleHead(doc, title.head),
		status,
		span: spanOf(doc, range),
		range,
		institutionRow: institutionRow,
		rule,
	}
}

/** Whether the text names no body or place of the post. */
export const isOpen = ({organization, place, country}: Pick<Role, 'organization' | 'place' | 'country'>): boolean =>
	organization < 0 && place < 0 && country === null

// `Ex-minister`, `chairman designate`: the post alone, since its status is `former` or `elect`.
function withoutStatus({text}: Document, {start, end}: Span): Span {
	const title = text.slice(start, end)
	const after = /^ex-/i.test(title) ? 3 : 0
	const designate = /\s{1,3}designate$/i.exec(title.slice(-24))
	return {start: start + after, end: end - (designate?.[0].length ?? 0)}
}

// The place named, the country of the people named, or the name of that country where the article lacks it.
function placeOf(named: NamedEntity | undefined, index: number, {entities}: NameMap): Pick<Role, 'place' | 'country'> {
	if (!named || named.type === 'place') return {place: named ? index : -1, country: null}
	if (named.iso === null) return {place: -1, country: null}
	const home = homeNationOf.get(named.name.toLowerCase()) ?? null
	const place = entities.findIndex(
		({type, iso, subtype, name}) =>
			type === 'place' && (home === null ? subtype === 'country' && iso === named.iso : name === home),
	)
	return {place, country: place < 0 ? (home ?? countryName(named.iso)) : null}
}

const homeNationOf = new Map([
	['english', 'England'],
	['scottish', 'Scotland'],
	['welsh', 'Wales'],
	['northern irish', 'Northern Ireland'],
])
