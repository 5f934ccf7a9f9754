import {isNicknaming} from '../../lexicon/names/person-name.js'
import type {EntityType, FoundName} from '../../model/entity.js'
import {homeTowns} from '../names/gazetteer/clubs.js'
import type {WrittenName} from './written-name.js'

/** Names of one entity. */
export interface NameGroup {
	readonly type: EntityType
	/** Indexes into the found names, in the order of the text. */
	readonly names: readonly number[]
	/** The fullest form. */
	readonly name: string
	readonly subtype: string | null
	readonly iso: string | null
	readonly geonames: string | null
	readonly gender: 'female' | 'male' | null
}

/** A name with its words, one space between them. */
export interface NamedForm extends FoundName {
	readonly text: string
	/** What its words show, the same for all names written so. */
	readonly written: WrittenName
	/** Its place among the names of the article. */
	readonly at: number
	/** Posts right before it, spelled out in lower case: `Sen. Holt` → senator. */
	readonly titles: ReadonlySet<string>
	/** The other capitalized words of these posts, in lower case: `Justice Minister Holt` → justice. */
	readonly modifiers: ReadonlySet<string>
	/** It is introduced by a noun of kinship: `his wife, Mary Holt`. */
	readonly isDependent: boolean
}

/** A group that names are still added to. */
export interface OpenGroup {
	type: EntityType
	/** Fuller forms first. */
	readonly forms: NamedForm[]
}

/**
 * A complete group: its fullest form, and the ids and gender that any of its names has. `isOther`: a name that a person has
 * besides the real one.
 */
export function closeGroup({type, forms}: OpenGroup, isOther: (form: NamedForm) => boolean): NameGroup {
	const first = <T>(read: (name: NamedForm) => T | null): T | null => {
		for (const form of forms) {
			const value = read(form)
			if (value !== null) return value
		}
		return null
	}
	const sorted = forms.length > 1 ? [...forms].sort((a, b) => a.at - b.at) : forms
	const real = sorted.filter((form) => !isOther(form))
	return {
		type,
		names: sorted.map(({at}) => at),
		name: fullest(type, real.length > 0 ? real : sorted),
		subtype:
			type === 'group' && forms.length > 0 && forms[0]!.type === 'person' ? 'family' : first(({subtype}) => subtype),
		iso: first(({iso}) => iso),
		geonames: first(({geonames}) => geonames),
		gender: first(({gender}) => gender),
	}
}

// The form with the most words, then the most letters, then the first; forms with stops inside (`U.S.`), in capitals and nicknames come last.
function fullest(type: EntityType, forms: readonly NamedForm[]): string {
	const names = new Set(forms.map(({written}) => written))
	let best = forms[0]!.written
	if (names.size === 1) return best.text
	let most = rankOf(type, best)
	for (const name of names) {
		const rank = name === best ? most : rankOf(type, name)
		if (rank > most) {
			best = name
			most = rank
		}
	}
	return best.text
}

const rankOf = (type: EntityType, name: WrittenName): number =>
	(/\b\p{Lu}\.\p{Lu}/u.test(name.text) && type !== 'person' ? 0 : 10_000) +
	(/\p{Ll}/u.test(name.text) ? 5000 : 0) +
	(type === 'person' && (isNicknaming(name.person.first) || name.isNoble) ? 0 : 5000) +
	(type === 'place' && /^(?:City|State|Town) of | State$/.test(name.text) ? 0 : 1000) +
	(type === 'organization' && homeTowns(name.text).length > 0 ? 90 : 0) +
	name.wordCount * 100 +
	(type === 'group' && /s$/.test(name.text) ? 50 : 0) +
	Math.min(name.text.length, 99)

/** Most groups under one key: the latest, so that lookups stay cheap where thousands of names share a word. */
const maxGroupsPerKey = 24

export function addTo(index: Map<string, OpenGroup[]>, key: string, group: OpenGroup): void {
	const list = index.get(key)
	if (!list) index.set(key, [group])
	else if (!list.includes(group)) {
		list.push(group)
		if (list.length > maxGroupsPerKey) list.shift()
	}
}
