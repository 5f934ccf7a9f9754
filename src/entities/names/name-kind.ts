import {type Document, normAt, wordAt} from '../../model/document.js'
import type {EntityType} from '../../model/entity.js'
import type {Range} from '../../model/span.js'
import {isCountryBranch} from './country-branches.js'
import type {RawName} from './fallback/by-rules.js'
import type {NameLexicon} from './lexicon.js'
import {ownList} from './lexicon-match.js'
import {organizationWords, placeWords} from './lists/organization-words.js'
import {
	companyMarks,
	documentWords,
	eventWords,
	languages,
	outbreaks,
	productWords,
	socialMedia,
} from './lists/type-words.js'

/** Tells products, events and works apart by their words, and what kind of place or organization a name is. */
export function tellKind(doc: Document, name: RawName, lexicon: NameLexicon): RawName {
	// `at Brenner Capital`: where the model is in two minds, the last word decides.
	if (name.type !== 'organization' && name.confidence < unsure && endsAsOrganization(doc, name))
		return {...name, type: 'organization', subtype: organizationKind(doc, name)}
	if (isCountryBranch(doc, name, lexicon)) return {...name, type: 'organization', subtype: null}
	// A caller's own names hold.
	const told = name.rule === ownList ? null : typeByForm(doc, name)
	if (told !== null) return {...name, ...told}
	if (name.type === 'event') return {...name, ...kindOfOther(doc, name, lexicon)}
	if (name.type === 'person' || name.subtype !== null) return name
	if (name.type === 'organization') return {...name, subtype: organizationKind(doc, name)}
	if (name.type === 'place') return {...name, subtype: placeWords.get(headNorm(doc, name)) ?? placeFront(doc, name)}
	return name
}

// What a name's form alone tells, whatever the model says.
function typeByForm(doc: Document, name: RawName): {type: EntityType; subtype: string | null} | null {
	const {from, to, type} = name
	const last = wordAt(doc, to - 1)
	if (to - from === 1) {
		// `anti-Peruvian`, `pro-Oslo`: adjectives
		if (/^(?:anti|non|post|pre|pro)-\p{Lu}/u.test(last)) return {type: 'group', subtype: 'origin'}
		// `Gawker.com`
		if (/^\p{Lu}[\p{L}\d-]*\.(?:com|org|net)$/u.test(last)) return {type: 'organization', subtype: 'company'}
		return type === 'event' && socialMedia.has(last.toLowerCase()) ? {type: 'organization', subtype: 'company'} : null
	}
	// `USS Holt`, whoever or whatever it is called after.
	if (shipMarks.has(wordAt(doc, from))) return {type: 'product', subtype: null}
	// `Ekran Bhd`
	if (type !== 'organization' && companyMarks.has(bare(last.toLowerCase())) && legalForm.test(last))
		return {type: 'organization', subtype: 'company'}
	if (
		type === 'organization' &&
		stops.has(last) &&
		!/^(?:fire|police|radio|research|television|tv)$/.test(normAt(doc, to - 2))
	)
		return {type: 'place', subtype: 'facility'}
	return null
}

/** Legal forms as they are written in names. */
const legalForm = /^(?:Bhd|Corp|GmbH|Inc|Ltd|LLC|LLP|PLC|Plc)\.?$/

/** Last words of facilities that no organization is called by. */
const stops = new Set(
	'Airport Avenue Boulevard Bridge Cemetery Highway Square Stadium Station Street Terminal'.split(' '),
)

/** What stands before the names of ships. */
const shipMarks = new Set('HMAS HMCS HMNZS HMS RMS RRS USCGC USNS USS'.split(' '))

/** The model's confidence below which words decide. */
const unsure = 0.6

const endsAsOrganization = (doc: Document, {from, to}: Range): boolean =>
	to - from > 1 && organizationWords.has(bare(normAt(doc, to - 1))) && /^\p{Lu}/u.test(wordAt(doc, to - 1))

const bare = (norm: string): string => norm.replace(/\.$/, '')

// The last word, or the one before `of`: `Gulf of Mexico`, `University of Oslo`.
function headNorm(doc: Document, {from, to}: Range): string {
	for (let row = from + 1; row < to; row++) if (normAt(doc, row) === 'of') return bare(normAt(doc, row - 1))
	return bare(normAt(doc, to - 1))
}

const placeFront = (doc: Document, {from, to}: Range): string | null =>
	to - from > 1 && /^(?:mount|lake|cape|gulf|mt|river|isle|strait)$/.test(bare(normAt(doc, from))) ? 'region' : null

function organizationKind(doc: Document, name: Range): string | null {
	for (let row = name.from; row < name.to; row++) if (companyMarks.has(bare(normAt(doc, row)))) return 'company'
	const head = organizationWords.get(headNorm(doc, name)) ?? null
	if (head !== null) return head
	for (let row = name.from; row < name.to; row++) {
		const norm = bare(normAt(doc, row))
		if (norm === 'university' || norm === 'college') return 'school'
		if (norm === 'ministry' || norm === 'department') return 'government'
	}
	return null
}

function kindOfOther(doc: Document, name: RawName, {forms}: NameLexicon): {type: EntityType; subtype: string | null} {
	const last = bare(normAt(doc, name.to - 1))
	const head = headNorm(doc, name)
	const single = name.to - name.from === 1
	// `Oslo-based`, `U.S.-led`: an adjective of a place, as `Norwegian` is.
	if (normAt(doc, name.to - 2) === '-' && !single && /^\p{Ll}/u.test(wordAt(doc, name.to - 1)))
		return {type: 'group', subtype: 'origin'}
	if (single && languages.has(last)) return {type: 'group', subtype: 'language'}
	if (outbreaks.has(normAt(doc, name.from)) || eventWords.has(head) || eventWords.has(last))
		return {type: 'event', subtype: null}
	if (documentWords.has(head) || documentWords.has(last)) return {type: 'work', subtype: 'document'}
	if (productWords.has(last)) return {type: 'product', subtype: null}
	if (/^["“‘']$/.test(wordAt(doc, name.from - 1)) && /^["”’',]/.test(wordAt(doc, name.to)))
		return {type: 'work', subtype: null}
	for (let row = name.from; row < name.to; row++) {
		const entry = forms.get(wordAt(doc, row))
		if (
			entry?.subtype === 'company' ||
			(row > name.from && /\d/.test(wordAt(doc, row)) && !/^(?:19|20)\d\d$/.test(wordAt(doc, row)))
		)
			return {type: 'product', subtype: null}
		if (/^(?:19|20)\d\d$/.test(wordAt(doc, row))) return {type: 'event', subtype: null}
	}
	if (single) return {type: 'product', subtype: null}
	return {type: isTitle(doc, name) ? 'work' : 'event', subtype: null}
}

// `Remarriage and Desires`, `Romance Is a Bonus Book`: small words between capitals make a title.
function isTitle(doc: Document, {from, to}: Range): boolean {
	for (let row = from + 1; row < to - 1; row++) if (titleWords.test(wordAt(doc, row))) return true
	return false
}

const titleWords = /^(?:a|an|and|are|at|be|by|for|from|in|is|of|on|or|the|to|was|with|without)$/
