import {jaroWinkler} from '#natural'
import {type Document, spanOf} from '../model/document.js'
import type {EntityType, FoundName} from '../model/entity.js'
import {organizationKey, sameOrganization} from './organization-name.js'
import {isPartOf, type PersonName, readPersonName, sameFullName} from './person-name.js'

/** Names of one entity. */
export interface NameGroup {
	readonly type: EntityType
	/** Indexes into the found names, in the order of the text. */
	readonly names: number[]
	/** The fullest form. */
	readonly name: string
	readonly subtype: string | null
	readonly iso: string | null
	readonly geonames: string | null
	readonly gender: 'female' | 'male' | null
}

interface Open {
	type: EntityType
	names: number[]
	texts: string[]
	person: PersonName
	keys: Set<string>
}

/**
 * Groups the names of an article by who or what they name: `Smith` with `Jane Smith`, `U.S.` with `United States`,
 * acronyms with what they stand for. Two people of one family name stay apart.
 */
export function groupNames(doc: Document, names: readonly FoundName[]): NameGroup[] {
	const texts = names.map((name) => doc.text.slice(spanOf(doc, name).start, spanOf(doc, name).end).replace(/\s+/g, ' '))
	const groups: Open[] = []
	const index = new GroupIndex()
	// Fuller names first, so that a bare family name finds its owner wherever it stands.
	const order = names.map((_, at) => at).sort((a, b) => wordCount(texts[b]!) - wordCount(texts[a]!) || a - b)
	for (const at of order) {
		const name = names[at]!
		const text = texts[at]!
		const group = index.find(name, text, at, names) ?? openGroup(groups, name)
		group.names.push(at)
		group.texts.push(text)
		index.add(group, name, text)
	}
	return groups.map((group) => close(group, names)).sort((a, b) => a.names[0]! - b.names[0]!)
}

const wordCount = (text: string): number => Math.min(text.split(' ').length, 3)

function openGroup(groups: Open[], {type}: FoundName): Open {
	const group: Open = {type, names: [], texts: [], person: {parts: [], first: '', last: ''}, keys: new Set()}
	groups.push(group)
	return group
}

/** Finds a group by the words of a name, so that no pass over all groups is needed. */
class GroupIndex {
	readonly #byWord = new Map<string, Open[]>()

	find(name: FoundName, text: string, at: number, names: readonly FoundName[]): Open | undefined {
		if (isCountry(name)) return this.#byWord.get(`iso:${name.iso}`)?.[0]
		const exact = this.#byWord.get(`${name.type}:${text.toLowerCase()}`)?.[0]
		if (name.type === 'person') return this.#person(readPersonName(text), at, names) ?? exact
		if (exact) return exact
		if (name.type !== 'organization') return undefined
		for (const key of organizationKey(text)) {
			const found = this.#byWord
				.get(`organization/${key}`)
				?.find((group) => group.texts.some((other) => sameOrganization(other, text)))
			if (found) return found
		}
		return undefined
	}

	#person(person: PersonName, at: number, names: readonly FoundName[]): Open | undefined {
		const candidates = [
			...(this.#byWord.get(`person/${person.last}`) ?? []),
			...(this.#byWord.get(`person/${person.last.slice(0, 3)}`) ?? []),
		]
		if (person.parts.length > 1) return candidates.find((group) => sameFullName(group.person, person, similar))
		// Of several people with this name the one mentioned last before it.
		let best: Open | undefined
		let nearest = Number.POSITIVE_INFINITY
		for (const group of candidates) {
			if (!isPartOf(person.last, group.person)) continue
			for (const other of group.names) {
				const distance = other < at ? at - other : (other - at) * 3 + names.length
				if (distance < nearest) [best, nearest] = [group, distance]
			}
		}
		return best
	}

	add(group: Open, name: FoundName, text: string): void {
		const keys = [`${name.type}:${text.toLowerCase()}`]
		if (isCountry(name)) keys.push(`iso:${name.iso}`)
		if (name.type === 'person') {
			const person = readPersonName(text)
			if (person.parts.length > group.person.parts.length) group.person = person
			keys.push(...person.parts.map((part) => `person/${part}`), `person/${person.last.slice(0, 3)}`)
		}
		if (name.type === 'organization') keys.push(...organizationKey(text).map((key) => `organization/${key}`))
		for (const key of keys) {
			if (group.keys.has(key)) continue
			group.keys.add(key)
			const list = this.#byWord.get(key)
			if (list) list.push(group)
			else this.#byWord.set(key, [group])
		}
	}
}

const isCountry = ({type, subtype, iso}: FoundName): boolean =>
	type === 'place' && iso !== null && subtype === 'country'

// Spelling variants: `Zelensky`, `Zelenskyy`.
const similar = (a: string, b: string): boolean =>
	a.length > 4 && b.length > 4 && a[0] === b[0] && jaroWinkler(a, b) > 0.95

function close({type, names, texts}: Open, found: readonly FoundName[]): NameGroup {
	const first = <T>(read: (name: FoundName) => T | null): T | null =>
		names.map((at) => read(found[at]!)).find((value) => value !== null) ?? null
	return {
		type,
		names: [...names].sort((a, b) => a - b),
		name: fullest(type, texts),
		subtype: first(({subtype}) => subtype),
		iso: first(({iso}) => iso),
		geonames: first(({geonames}) => geonames),
		gender: first(({gender}) => gender),
	}
}

// The form with most words, then letters; forms with stops inside (`U.S.`) are abbreviations.
function fullest(type: EntityType, texts: readonly string[]): string {
	const rank = (text: string): number =>
		(/\b\p{Lu}\.\p{Lu}/u.test(text) && type === 'place' ? 0 : 1000) + wordCount(text) * 100 + Math.min(text.length, 99)
	return texts.reduce((best, text) => (rank(text) > rank(best) ? text : best), texts[0] ?? '')
}
