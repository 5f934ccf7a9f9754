import {type Document, normAt, normIn, uposAt, wordAt} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'
import {fullTitle} from '../../model/grammar/full-title.js'
import {bareNorm} from '../word-forms.js'
import {definedForms} from './defined-forms.js'
import {closeGroup, type NamedForm, type NameGroup, type OpenGroup} from './name-group.js'
import {mistypedOrganizations, NameIndex} from './name-index.js'
import {otherNames} from './other-names.js'
import {People} from './people.js'
import {WrittenName} from './written-name.js'

/**
 * Groups the names of an article by entity: `Smith` with `Jane Smith`, `U.S.` with `United States`, acronyms with their long
 * forms. Two people with one family name stay apart. Groups in the order of the text.
 */
export function groupNames(doc: Document, names: readonly FoundName[]): NameGroup[] {
	const written = new Map<string, WrittenName>()
	const forms = names.map((name, at) => readForm(doc, name, at, written))
	const groups: OpenGroup[] = []
	const open: OpenGroups = {
		people: new People(),
		others: new NameIndex(definedForms(doc, forms)),
		mistyped: mistypedOrganizations(forms),
	}
	const titled = titledNames(doc, forms)
	const mates = runningMates(forms)
	const byTitle = new Map<string, OpenGroup>()
	const others = otherNames(doc, forms)
	const groupAt = new Map<number, OpenGroup>()
	// Fuller names first, so that a bare family name finds its bearer wherever it stands; other names of people last.
	const late = ({text}: NamedForm): number => (others.has(text) ? 1 : 0)
	const order = [...forms].sort((a, b) => late(a) - late(b) || b.written.wordCount - a.written.wordCount || a.at - b.at)
	for (const form of order) {
		if (mates.has(form.at)) continue
		if (form.type === 'person' && form.written.isNoble) {
			const key = keyOfTitle(form.text)
			const holder = byTitle.get(key)
			if (holder) holder.forms.push(form)
			else groups.push(openTitle(byTitle, key, form))
			continue
		}
		const held = byTitle.get(titled.get(form.at) ?? '')
		let group = groupAt.get(others.get(form.text)?.at ?? -1) ?? findGroup(doc, form, open, held)
		if (!group) {
			group = {type: isFamilyName(doc, form, open) ? 'group' : form.type, forms: []}
			groups.push(group)
		}
		group.forms.push(form)
		groupAt.set(form.at, group)
		if (held && held !== group) {
			// `Jane Holt, Duchess of Kent`: the holder of the title has a group of her own.
			group.forms.push(...held.forms.splice(0))
			byTitle.set(titled.get(form.at)!, group)
		}
		if (group.type === 'person') open.people.add(group, form)
		else open.others.add(group, form)
	}
	return groups
		.filter((group) => group.forms.length > 0)
		.map((group) => closeGroup(group, (form) => others.has(form.text)))
		.sort((a, b) => a.names[0]! - b.names[0]!)
}

/** The groups opened so far, and the organizations some of whose mentions have another type. */
interface OpenGroups {
	readonly people: People
	readonly others: NameIndex
	readonly mistyped: ReadonlySet<string>
}

function readForm(doc: Document, name: FoundName, at: number, known: Map<string, WrittenName>): NamedForm {
	const {start, end, from, to, type, subtype, iso, geonames, gender, confidence, rule} = name
	const raw = doc.text.slice(start, end)
	const spaced = to - from > 1 ? raw.replace(/\s+/g, ' ') : raw
	// `[Mary] Holt`
	const text = type === 'person' && /[()[\]]/.test(spaced) ? spaced.replace(/[()[\]]/g, '') : spaced
	let written = known.get(text)
	if (!written) {
		written = new WrittenName(text)
		known.set(text, written)
	}
	return {
		start,
		end,
		from,
		to,
		type,
		subtype,
		iso,
		geonames,
		gender,
		confidence,
		rule,
		at,
		text,
		written,
		...titlesBefore(doc, from),
		isDependent: isDependent(doc, from),
	}
}

// The group that a form belongs to. `held`: that of the title beside it.
function findGroup(
	doc: Document,
	form: NamedForm,
	{people, others, mistyped}: OpenGroups,
	held: OpenGroup | undefined,
): OpenGroup | undefined {
	if (form.type === 'person') return people.find(form) ?? held ?? others.findMistaken(form)
	const named = others.find(form)
	if (named) return named
	const isBare = form.type === 'organization' && form.subtype === null && normAt(doc, form.from - 1) !== 'the'
	const person = isBare ? people.findByInitials(form) : undefined
	if (person || !mistyped.has(form.text)) return person
	const retyped = others.findRetyped(form)
	if (retyped && form.type === 'organization') retyped.type = form.type
	return retyped
}

const isFamilyName = (doc: Document, form: NamedForm, {people}: OpenGroups): boolean =>
	form.type === 'person' && (people.isFamily(form) || isPlural(doc, form))

function openTitle(byTitle: Map<string, OpenGroup>, key: string, form: NamedForm): OpenGroup {
	const group: OpenGroup = {type: 'person', forms: [form]}
	byTitle.set(key, group)
	return group
}

// `the Okonjos said`: a plural family name, since one person's has no article.
const isPlural = (doc: Document, {from, to, text}: NamedForm): boolean =>
	/^\p{Lu}[\p{L}'’-]+s$/u.test(text) &&
	normAt(doc, from - 1) === 'the' &&
	!/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, to)) &&
	!/^['’]/.test(normAt(doc, to))

/** Tokens before a name among which its titles stand. */
const maxTitleTokens = 6

type Titles = Pick<NamedForm, 'titles' | 'modifiers'>

/** Posts in the capitalized words before a name, spelled out, and the other words there: `former Secretary of State Mary Holt` → secretary; state. */
function titlesBefore(doc: Document, from: number): Titles {
	let titles: Set<string> | undefined
	let modifiers: Set<string> | undefined
	for (let row = from - 1; row > from - maxTitleTokens; row--) {
		const norm = bareNorm(doc, row)
		const isTitle = doc.lexicon.has(norm, 'person-noun') || doc.lexicon.has(norm, 'abbreviated-title')
		if (isTitle) titles = (titles ?? new Set()).add(fullTitle(norm))
		else if (/^\p{Lu}/u.test(wordAt(doc, row)) || (titles && norm === 'vice'))
			modifiers = (modifiers ?? new Set()).add(norm)
		// `Sen . Holt`: a stop set apart
		else if (norm === '' ? !normIn(doc, row - 1, 'abbreviated-title') : norm !== 'of') break
	}
	return titles ? {titles, modifiers: modifiers ?? none} : untitled
}

const none: ReadonlySet<string> = new Set()

const untitled: Titles = {titles: none, modifiers: none}

/** `his wife Mary Holt`, `her son, Peter Holt`: introduced by kinship, so that a bare family name refers to another person. */
function isDependent(doc: Document, from: number): boolean {
	const row = normAt(doc, from - 1) === ',' ? from - 2 : from - 1
	return normIn(doc, row, 'kinship-noun')
}

/**
 * Forms such as `Holt-Moss` in `the Holt-Moss ticket`: two people of the article, not one with two family names. By index of
 * the name.
 */
function runningMates(forms: readonly NamedForm[]): Set<number> {
	const families = new Set<string>()
	for (const {type, text, written} of forms)
		if (type === 'person' && written.wordCount > 1) families.add(text.slice(text.lastIndexOf(' ') + 1))
	const pairs = forms.filter(({type, text}) => {
		if (type !== 'person' || !/[-–]/.test(text)) return false
		const [, first = '', second = ''] = /^(\p{Lu}[\p{L}'’]+)[-–](\p{Lu}[\p{L}'’]+)$/u.exec(text) ?? []
		return families.has(first) && families.has(second) && !families.has(text)
	})
	return new Set(pairs.map(({at}) => at))
}

/** Names that the article puts beside a title, by their place among the forms: `Kate, Duchess of Kent`. */
function titledNames(doc: Document, forms: readonly NamedForm[]): Map<number, string> {
	const titled = new Map<number, string>()
	for (let at = 0; at + 1 < forms.length; at++) {
		const [before, title] = [forms[at]!, forms[at + 1]!]
		if (before.type !== 'person' || title.type !== 'person' || !title.written.isNoble) continue
		if (!before.written.isNoble && /^,?\s(?:the\s)?$/.test(doc.text.slice(before.end, title.start)))
			titled.set(before.at, keyOfTitle(title.text))
	}
	return titled
}

/** One key for all spellings of a title: `The DUCHESS of Kent`. */
const keyOfTitle = (text: string): string => text.toLowerCase()
