import {confidences} from '../../../model/confidences.js'
import {type Document, normAt, normIn, spaceBefore, uposAt, wordAt} from '../../../model/document.js'
import type {EntityType} from '../../../model/entity.js'
import type {Range} from '../../../model/span.js'
import {bareNorm, isCapital, isUpper} from '../../word-forms.js'
import {findListedForm, type ListedForm} from '../gazetteer/match.js'
import type {NameLexicon} from '../gazetteer/name-lexicon.js'
import {isPlacePreposition, type RawName} from '../name-context.js'
import {isNameNoun, organizationSubtypeOf, placeSubtypeOf} from '../types/subtypes.js'

/** Cuts a run of capitalized words into the names that it holds; titles belong to none. */
export function parseRun(doc: Document, run: Range, lexicon: NameLexicon): RawName[] {
	const {from, to} = trimRun(doc, run, lexicon)
	if (from >= to) return []
	const whole = findListedForm(doc, from, to, lexicon)
	if (whole?.to === to) return [listedName(whole)]
	const title = lastTitle(doc, from, to)
	if (title >= from) return parseTitled(doc, from, title, to, lexicon)
	return parseUntitled(doc, from, to, lexicon)
}

const isTitle = (doc: Document, row: number): boolean =>
	doc.lexicon.has(bareNorm(doc, row), 'title-noun') || isCourtesyTitle(doc, row)

const isCourtesyTitle = (doc: Document, row: number): boolean => doc.lexicon.has(bareNorm(doc, row), 'courtesy-title')

/** Cuts `The`, `But`, days and dangling marks off both ends. */
function trimRun(doc: Document, {from, to}: Range, lexicon: NameLexicon): Range {
	let first = from
	let last = to
	while (first < last && dangles(doc, first) && !findListedForm(doc, first, last, lexicon)) first++
	while (last > first && (dangles(doc, last - 1) || normAt(doc, last - 1) === 'the')) last--
	return {from: first, to: last}
}

const dangles = (doc: Document, row: number): boolean =>
	/^[^\p{L}\p{N}]+$/u.test(wordAt(doc, row)) ||
	(normIn(doc, row, 'sentence-opener') && !isUpper(wordAt(doc, row))) ||
	normIn(doc, row, 'calendar-word')

// The last title with a name after it; `General Motors`, `Prince Edward Island` are in the lists and don't come here.
function lastTitle(doc: Document, from: number, to: number): number {
	for (let row = to - 1; row >= from; row--)
		if (isTitle(doc, row) && (isCapital(wordAt(doc, row)) || row === from)) return row
	return -1
}

function parseTitled(doc: Document, from: number, title: number, to: number, lexicon: NameLexicon): RawName[] {
	let left = title
	// `Office of National Drug Control Policy Director`: after `of` all words are the office's.
	if (!holdsOf(doc, from, title)) while (left > from && belongsToTitle(doc, left - 1)) left--
	const before = left > from ? parseRun(doc, {from, to: left}, lexicon) : []
	let right = title + 1
	while (right < to && /^[.-]$/.test(wordAt(doc, right))) right++
	// `Secretary of State John Kerry`, `Speaker of the House Paul Ryan`, `Bishop of Rome`
	if (normAt(doc, right) === 'of' || normAt(doc, right) === 'for') {
		const object = normAt(doc, right + 1) === 'the' ? right + 2 : right + 1
		const place = findListedForm(doc, object, to, lexicon)
		const rest = place?.to ?? object + 1
		const inner = place ? [listedName(place)] : []
		return [...before, ...inner, ...(rest < to ? parseRun(doc, {from: rest, to}, lexicon) : [])]
	}
	if (right >= to) return before
	if (isNameNoun(doc.lexicon, bareNorm(doc, to - 1)) || isUpper(wordAt(doc, title)))
		return parseUntitled(doc, from, to, lexicon)
	const nation = findListedForm(doc, right, to, lexicon)
	if (nation && nation.to === to && nation.entry.type !== 'organization' && !isCourtesyTitle(doc, title))
		return [...before, listedName(nation)]
	return [
		...before,
		{from: right, to, type: 'person', subtype: null, confidence: confidences.names.titled, rule: 'title'},
	]
}

const belongsToTitle = (doc: Document, row: number): boolean =>
	doc.lexicon.has(bareNorm(doc, row), 'title-modifier') || isTitle(doc, row) || normAt(doc, row) === '-'

function holdsOf(doc: Document, from: number, to: number): boolean {
	for (let row = from + 1; row < to; row++)
		if (normAt(doc, row) === 'of' && doc.lexicon.has(bareNorm(doc, row - 1), 'organization-name-noun')) return true
	return false
}

function parseUntitled(doc: Document, from: number, to: number, lexicon: NameLexicon): RawName[] {
	const typed = typeByHead(doc, from, to)
	const listed = findListedForm(doc, from, to, lexicon)
	// `U.S. White House Office`: a country's name stands apart from an organization that has a name of its own.
	if (listed && listed.to < to && splitsOff(doc, listed, to))
		return [listedName(listed), ...parseRun(doc, {from: listed.to, to}, lexicon)]
	if (typed) return [{from, to, ...typed, confidence: confidences.names['head-word'], rule: 'head word'}]
	if (isPersonName(doc, from, to, lexicon))
		return [{from, to, type: 'person', subtype: null, confidence: confidences.names['first-name'], rule: 'first name'}]
	const hyphen = hyphenAt(doc, from, to)
	if (hyphen > from)
		return [...parseRun(doc, {from, to: hyphen}, lexicon), ...parseRun(doc, {from: hyphen + 1, to}, lexicon)]
	if (
		listed &&
		(listed.entry.type === 'place' || listed.entry.type === 'group' || listed.to - listed.from > 1) &&
		listed.to < to
	)
		return [listedName(listed), ...parseRun(doc, {from: listed.to, to}, lexicon)]
	const guess = guessAlone(doc, {from, to})
	return guess ? [guess] : []
}

// Not before a hyphen or `&`, and only where an organization's name of two words follows.
const splitsOff = (doc: Document, {to: end, entry}: ListedForm, to: number): boolean =>
	!/^[-&]$/.test(wordAt(doc, end)) && entry.type === 'place' && entry.subtype === 'country' && to - end > 1

const listedName = ({from, to, entry: {type, subtype}}: ListedForm): RawName => ({
	from,
	to,
	type,
	subtype,
	confidence: confidences.names.listed,
	rule: 'list',
})

/** Type by the last word of weight, or by the word before `of`: `Bank of China`, `Missouri River`, `Acme Inc.` */
function typeByHead(doc: Document, from: number, to: number): {type: EntityType; subtype: string | null} | null {
	if (to - from < 2) return null
	let end = from + 1
	while (end < to && !/^(?:of|for|on)$/.test(normAt(doc, end))) end++
	const head = bareNorm(doc, end - 1)
	const {lexicon} = doc
	if (lexicon.has(head, 'organization-name-noun'))
		return {type: 'organization', subtype: organizationSubtypeOf(lexicon, head)}
	const last = bareNorm(doc, to - 1)
	if (end === to)
		for (let row = from + 1; row < to; row++) {
			const norm = bareNorm(doc, row)
			if (lexicon.has(norm, 'organization-noun') || lexicon.has(norm, 'legal-form'))
				return {type: 'organization', subtype: organizationSubtypeOf(lexicon, norm)}
		}
	if (lexicon.has(last, 'place-name-noun')) return {type: 'place', subtype: placeSubtypeOf(lexicon, last)}
	if (lexicon.has(bareNorm(doc, from), 'place-opening') && to - from <= 3) return {type: 'place', subtype: null}
	return lexicon.has(last, 'event-name-head') ? {type: 'event', subtype: null} : null
}

function isPersonName(doc: Document, from: number, to: number, lexicon: NameLexicon): boolean {
	if (to - from < 2 || to - from > 6) return false
	return lexicon.firstNames.has(wordAt(doc, from)) && !doc.lexicon.has(bareNorm(doc, to - 1), 'organization-name-noun')
}

function hyphenAt(doc: Document, from: number, to: number): number {
	for (let row = from + 1; row < to - 1; row++) if (wordAt(doc, row) === '-') return row
	return -1
}

/** Guesses the type of a name that no list knows by its form and its neighbours; null without evidence for a name. */
function guessAlone(doc: Document, {from, to}: Range): RawName | null {
	const guess = (type: EntityType, by: keyof typeof confidences.names): RawName => ({
		from,
		to,
		type,
		subtype: null,
		confidence: confidences.names[by],
		rule: 'context',
	})
	const before = normAt(doc, from - 1)
	const length = to - from
	const initial = /^\p{Lu}\.$/u.test(wordAt(doc, from)) || /^\p{Lu}\.?$/u.test(wordAt(doc, from + 1))
	if (length === 1 && isUpper(wordAt(doc, from)))
		return normIn(doc, from, 'plain-acronym') ? null : guess('organization', 'context/acronym')
	if (initial && length > 1) return guess('person', 'context/initial')
	if (isOfPerson(doc, to) || isOfPerson(doc, from - 1) || isAge(doc, to))
		return guess('person', 'context/person-word-or-age')
	if (before === 'the' || before === 'a' || before === 'an')
		return length > 1 ? guess('organization', 'context/article') : null
	if (isPlacePreposition(doc, before) && length === 1) return guess('place', 'context/place-preposition')
	if (length === 2 || length === 3) return guess('person', 'context/two-or-three-words')
	// A single word in mid-sentence is a person's last name.
	if (length > 1) return guess('organization', 'context/four-words-or-more')
	return uposAt(doc, to) === 'VERB' || uposAt(doc, to) === 'AUX' || /^['’]s$/.test(normAt(doc, to))
		? guess('person', 'context/agent-or-possessor')
		: null
}

const isOfPerson = (doc: Document, row: number): boolean => normIn(doc, row, 'person-context')

// `John Doe, 45,`
const isAge = (doc: Document, row: number): boolean =>
	wordAt(doc, row) === ',' &&
	/^\d{1,2}$/.test(wordAt(doc, row + 1)) &&
	spaceBefore(doc, row + 1) &&
	/^[,.;]$/.test(wordAt(doc, row + 2))
