import type {EntityType} from '../../../model/entity.js'
import {cities} from './cities.js'
import {countries} from './countries.js'
import {type FirstNames, firstNames} from './first-names.js'
import {events, groups, organizations} from './organizations.js'
import {regions, stateBynames, usStates} from './regions.js'

/** The entry of a list for a written form. */
export interface LexiconEntry {
	readonly type: EntityType
	readonly subtype: string | null
	readonly iso: string | null
	readonly geonames: string | null
}

/** Names known from lists, by their written form, and first names with their gender. */
export interface NameLexicon {
	readonly forms: ReadonlyMap<string, LexiconEntry>
	/** First tokens of all forms, however they are cut: `St.`, `Bosnia` of `Bosnia-Herzegovina`. */
	readonly openings: ReadonlySet<string>
	readonly firstNames: FirstNames
	/** The caller's own forms alone; null where there are none. They hold wherever they stand. */
	readonly own: NameLexicon | null
}

let built: NameLexicon | undefined

/** The lists that come with the library, read on first use (some milliseconds). @throws WeightError */
export function nameLexicon(): NameLexicon {
	built ??= buildLexicon(standardForms())
	return built
}

/** Puts a caller's own names before those of the lists: `{'Acme Analytics': {type: 'organization', …}}`. */
export function extendLexicon(lexicon: NameLexicon, own: ReadonlyMap<string, LexiconEntry>): NameLexicon {
	const alone = buildLexicon([...(lexicon.own?.forms ?? []), ...own])
	return {...buildLexicon([...lexicon.forms, ...own]), own: alone}
}

function buildLexicon(entries: Iterable<readonly [string, LexiconEntry]>): NameLexicon {
	const forms = new Map(entries)
	const openings = new Set<string>()
	for (const form of forms.keys()) {
		openings.add(form.split(' ', 1)[0] ?? '')
		openings.add(/^\p{L}*/u.exec(form)?.[0] ?? '')
	}
	return {forms, openings, firstNames: firstNames(), own: null}
}

// Later entries win: a country before a city of its name, a company before a city, a city before another
// well-known organization.
function* standardForms(): Generator<readonly [string, LexiconEntry]> {
	for (const form of separated(events)) yield [form, entry('event', null)]
	for (const [subtype, form] of formsByKind(organizations))
		if (subtype !== 'company') yield [form, entry('organization', subtype === 'other' ? null : subtype)]
	for (const [subtype, form] of formsByKind(groups))
		for (const each of withPlural(form)) yield [each, entry('group', subtype)]
	yield* partForms()
	yield* cityForms()
	for (const [subtype, form] of formsByKind(organizations))
		if (subtype === 'company') yield [form, entry('organization', subtype)]
	yield* stateForms()
	yield* countryForms()
}

function* countryForms(): Generator<readonly [string, LexiconEntry]> {
	for (const line of lines(countries)) {
		const [iso = '', names = '', people = ''] = line.split('|')
		for (const form of people.split(';'))
			for (const each of withPlural(form)) yield [each, entry('group', 'nationality', iso)]
		for (const form of names.split(';')) yield [form, entry('place', 'country', iso)]
	}
}

function* stateForms(): Generator<readonly [string, LexiconEntry]> {
	const bynames = new Map<string, string[]>()
	for (const [code, form] of formsByKind(stateBynames))
		bynames.set(`US-${code}`, [...(bynames.get(`US-${code}`) ?? []), form])
	for (const line of lines(usStates)) {
		const [name = '', short = '', , geonames = ''] = line.split('|')
		const code = `US-${line.split('|')[2]}`
		if (short) yield [short, entry('place', 'region', code, geonames)]
		for (const byname of bynames.get(code) ?? []) yield [byname, entry('place', 'region', code, geonames)]
		// `New York` and `Washington` alone are the cities.
		if (name !== 'New York' && name !== 'Washington' && name !== 'Georgia')
			yield [name, entry('place', 'region', code, geonames)]
	}
}

function* cityForms(): Generator<readonly [string, LexiconEntry]> {
	for (const line of lines(cities)) {
		const iso = line.slice(0, 2)
		for (const item of line.slice(3).split(';')) {
			const colon = item.lastIndexOf(':')
			const geonames = item.slice(colon + 1)
			for (const form of item.slice(0, colon).replace(/^\*/, '').split('='))
				yield [form, entry('place', 'city', iso, geonames)]
		}
	}
}

function* partForms(): Generator<readonly [string, LexiconEntry]> {
	for (const [country, form] of formsByKind(regions))
		yield [form, entry('place', 'region', country.length === 2 ? country : null)]
}

let codes: ReadonlyMap<string, LexiconEntry> | undefined

/** A state of the USA by its postal code: `TX`. */
export function stateOfCode(code: string): LexiconEntry | undefined {
	codes ??= new Map(
		lines(usStates).map((line) => {
			const [, , postal = '', geonames = ''] = line.split('|')
			return [postal, entry('place', 'region', `US-${postal}`, geonames)]
		}),
	)
	return codes.get(code)
}

/** Parts of countries and states of the USA by all their forms, `Georgia` among the latter. */
export function* regionForms(): Generator<readonly [string, LexiconEntry]> {
	for (const [form, part] of partForms()) if (part.iso !== null) yield [form, part]
	for (const line of lines(usStates)) {
		const [name = '', short = '', code = '', geonames = ''] = line.split('|')
		for (const form of [name, short]) if (form) yield [form, entry('place', 'region', `US-${code}`, geonames)]
	}
}

const entry = (
	type: EntityType,
	subtype: string | null,
	iso: string | null = null,
	geonames: string | null = null,
): LexiconEntry => ({type, subtype, iso, geonames})

const lines = (list: string): string[] => list.split('\n').filter(Boolean)

const separated = (list: string): string[] => list.trim().split(/[,\n]/).filter(Boolean)

/** `kind form,form,form` a line. */
function* formsByKind(list: string): Generator<readonly [string, string]> {
	for (const line of lines(list)) {
		const space = line.indexOf(' ')
		for (const form of line.slice(space + 1).split(',')) yield [line.slice(0, space), form.trim()]
	}
}

// `Chinese`, `French`, `Swiss`, `British` have no plural; `Iraqi` makes `Iraqis`.
function withPlural(form: string): string[] {
	if (form === '') return []
	return /(?:s|ese|sh|ch|men|man|sz|sx|Lao)$/.test(form) ? [form] : [form, `${form.replace(/y$/, 'ie')}s`]
}
