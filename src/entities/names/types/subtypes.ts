import {type Document, normAt} from '../../../model/document.js'
import type {Lexicon} from '../../../model/lexicon.js'
import type {Range} from '../../../model/span.js'
import {bareNorm} from '../../word-forms.js'
import type {RawName} from '../name-context.js'

const organizationSubtypes = ['company', 'media', 'government', 'party', 'school', 'team'] as const
const placeSubtypes = ['facility', 'region', 'city'] as const

/** Subtype of an organization by a noun in its name (`Airlines`: company); null where the noun shows none. Lower case. */
export const organizationSubtypeOf = ({has}: Lexicon, noun: string): string | null =>
	organizationSubtypes.find((subtype) => has(noun, `${subtype}-name-noun`)) ?? null

/** Subtype of a place by a noun in its name (`Bay`: region); null where the noun shows none. Lower case. */
export const placeSubtypeOf = ({has}: Lexicon, noun: string): string | null =>
	placeSubtypes.find((subtype) => has(noun, `${subtype}-name-noun`)) ?? null

/** Whether a noun ends the names of organizations or places: `Trust`, `Bay`. Lower case. */
export const isNameNoun = ({has}: Lexicon, noun: string): boolean =>
	has(noun, 'organization-name-noun') || has(noun, 'place-name-noun')

/** Whether a noun refers to a firm, an association or a paper, and is no word for a person: `publisher Ron Unger`. In the singular. */
export const isOrganizationNoun = ({has}: Lexicon, noun: string): boolean =>
	!has(noun, 'person-noun') && (has(noun, 'company-noun') || has(noun, 'association-noun') || has(noun, 'media-noun'))

/** The subtype of a place or organization by the words of its name. */
export function withSubtype(doc: Document, name: RawName): RawName {
	if (name.subtype !== null) return name
	if (name.type === 'organization') return {...name, subtype: organizationSubtype(doc, name)}
	if (name.type === 'place')
		return {...name, subtype: placeSubtypeOf(doc.lexicon, headNorm(doc, name)) ?? landformSubtype(doc, name)}
	return name
}

export function organizationSubtype(doc: Document, name: Range): string | null {
	for (let row = name.from; row < name.to; row++)
		if (doc.lexicon.has(bareNorm(doc, row), 'company-mark')) return 'company'
	const head = organizationSubtypeOf(doc.lexicon, headNorm(doc, name))
	if (head !== null) return head
	for (let row = name.from; row < name.to; row++) {
		const norm = bareNorm(doc, row)
		if (norm === 'university' || norm === 'college') return 'school'
		if (norm === 'ministry' || norm === 'department') return 'government'
	}
	return null
}

// `Mount Holt`, `Lake Sorel`
const landformSubtype = (doc: Document, {from, to}: Range): string | null =>
	to - from > 1 && doc.lexicon.has(bareNorm(doc, from), 'landform-noun') ? 'region' : null

/** The last word, or the one before `of`: `Gulf of Mexico`, `University of Oslo`. */
export function headNorm(doc: Document, {from, to}: Range): string {
	for (let row = from + 1; row < to; row++) if (normAt(doc, row) === 'of') return bareNorm(doc, row - 1)
	return bareNorm(doc, to - 1)
}
