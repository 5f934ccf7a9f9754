import {inClass} from '../../lexicon/lexicon.js'
import {fullNameOf, sameOrganization} from '../../lexicon/names/organization-name.js'
import {confidences} from '../../model/confidences.js'
import {homeTowns} from '../names/gazetteer/clubs.js'
import {isNationalSide} from '../names/types/national-sides.js'
import {addTo, type NamedForm, type OpenGroup} from './name-group.js'
import type {WrittenName} from './written-name.js'

/** Finds the group of a name that is no person's, by keys, so that no pass over all groups is needed. */
export class NameIndex {
	readonly #byKey = new Map<string, OpenGroup[]>()
	readonly #defined: ReadonlyMap<string, NamedForm>

	constructor(defined: ReadonlyMap<string, NamedForm>) {
		this.#defined = defined
	}

	find(form: NamedForm): OpenGroup | undefined {
		const long = this.#defined.get(form.text)
		if (long && long.at !== form.at) {
			const group = this.find(long)
			if (group) return group
		}
		for (const key of identityKeys(form)) {
			const group = this.#byKey.get(key)?.find(({forms}) => !isAnotherPlace(forms, form))
			if (group) return group
		}
		if (form.type === 'place')
			return this.#byKey.get(`short:${form.text.toLowerCase()}`)?.[0] ?? this.#byKey.get(`initials:${form.text}`)?.[0]
		const club = form.type === 'organization' ? this.#findClub(form) : undefined
		if (club) return club
		// A country's side is no short form of its federation.
		if (isNationalSide(form.type, form.subtype, form.iso)) return undefined
		return form.type === 'organization' || form.type === 'event' ? this.#findOrganization(form) : undefined
	}

	/** A bare word taken for a person that is the short form of an organization: `Seaward` of `Seaward Leisure`. */
	findMistaken(form: NamedForm): OpenGroup | undefined {
		if (form.written.wordCount > 1 || form.confidence > confidences.names['max-mistaken-person']) return undefined
		const found = this.#sameOrganizations(form).filter(({type}) => type === 'organization')
		return found.length === 1 && !form.written.isAcronym ? found[0] : undefined
	}

	/** The group of an organization's name that has another type elsewhere in the article. */
	findRetyped(form: NamedForm): OpenGroup | undefined {
		if (form.type !== 'organization' && !isDefaultTyped(form)) return undefined
		const types = form.type === 'organization' ? (['event', 'product', 'work'] as const) : (['organization'] as const)
		for (const type of types) {
			const group = this.#byKey.get(identityKeys({...form, type})[0]!)?.[0]
			if (group && (isDefaultTyped(form) || isDefaultTyped(group.forms[0]!))) return group
		}
		return undefined
	}

	add(group: OpenGroup, form: NamedForm): void {
		const keys = identityKeys(form)
		if (group.type === 'organization' || group.type === 'event') keys.push(...form.written.organizationKeys)
		// `NYC` of `New York City`
		if (group.type === 'place' && /^(?:\p{Lu}\p{Ll}+ ){2,3}\p{Lu}\p{Ll}+$/u.test(form.text))
			keys.push(`initials:${form.text.replace(/[^\p{Lu}]/gu, '')}`)
		const short = group.type === 'place' ? shortPlace(form) : undefined
		if (short) keys.push(`short:${short.toLowerCase()}`)
		if (group.type === 'organization') {
			for (const town of homeTowns(form.text)) keys.push(`home:${town}`)
			if (form.subtype === 'team') keys.push(`side:${form.text}`)
		}
		for (const key of keys) addTo(this.#byKey, key, group)
	}

	// `Cleveland` of `Browns`, and the other way round, where the article has no other club of the town.
	#findClub({text, subtype}: NamedForm): OpenGroup | undefined {
		const clubs = subtype === 'team' ? (this.#byKey.get(`home:${text}`) ?? []) : []
		const towns = homeTowns(text).flatMap((town) => this.#byKey.get(`side:${town}`) ?? [])
		const found = clubs.length > 0 ? clubs : towns
		return found.length === 1 ? found[0] : undefined
	}

	// Of several candidates the last one named before it.
	#findOrganization(form: NamedForm): OpenGroup | undefined {
		let best: OpenGroup | undefined
		let nearest = Number.POSITIVE_INFINITY
		for (const group of this.#sameOrganizations(form)) {
			if (group.type !== form.type) continue
			for (let last = Math.max(0, group.forms.length - maxCompared); last < group.forms.length; last++) {
				const {at} = group.forms[last]!
				const distance = at < form.at ? form.at - at : (at - form.at) * 3 + 20
				if (distance < nearest) [best, nearest] = [group, distance]
			}
		}
		return best
	}

	#sameOrganizations({written}: NamedForm): OpenGroup[] {
		const candidates = new Set<OpenGroup>()
		for (const key of written.organizationKeys) for (const group of this.#byKey.get(key) ?? []) candidates.add(group)
		return [...candidates].filter(({forms}) => hasSameName(forms, written))
	}
}

// The state of New York is not the city: two places of one name, where the lists know both.
const isAnotherPlace = (forms: readonly NamedForm[], {type, geonames}: NamedForm): boolean =>
	type === 'place' &&
	geonames !== null &&
	forms.some((one, at) => at < maxCompared && one.geonames !== null && one.geonames !== geonames)

// `Silver` of `Silver River`, `the North` of `North Korea`; not `Colorado` of `Colorado River`, which is another place.
const shortPlace = ({text, iso}: NamedForm): string | undefined =>
	/^(?:North|South)(?= Korea$)/.exec(text)?.[0] ?? (iso === null ? beforeRegionWord(text) : undefined)

function beforeRegionWord(text: string): string | undefined {
	const [, short, last] = /^([\p{L}'’-]+) (\p{Lu}\p{Ll}+)$/u.exec(text) ?? []
	return last !== undefined && inClass(last.toLowerCase(), 'region-name-noun') ? short : undefined
}

/** Names of a group that another is compared with, the first ones. */
const maxCompared = 6

function hasSameName(forms: readonly NamedForm[], name: WrittenName): boolean {
	let last: WrittenName | undefined
	for (let at = 0; at < forms.length && at < maxCompared; at++) {
		const {written} = forms[at]!
		if (written !== last && sameOrganization(written, name)) return true
		last = written
	}
	return false
}

/** Keys that only one entity has: its written form, the country, the city; plurals of peoples count as one. */
function identityKeys({type, subtype, written, iso, geonames}: NamedForm): string[] {
	const keys = [`${type}:${bareName(type, written.plain)}`]
	if (type === 'place' && subtype === 'country' && iso !== null) keys.push(`country:${iso}`)
	if (isNationalSide(type, subtype, iso) && iso !== 'GB') keys.push(`side:${iso}`)
	if (type === 'group' && iso !== null && iso !== 'GB') keys.push(`people:${iso}`)
	if (type === 'place' && geonames !== null) keys.push(`geonames:${geonames}`)
	return keys
}

// `Democrats`, `Democratic`; `Tories`, `Tory`
const memberOf = (plain: string): string =>
	plain
		.replace(/ies$/, 'y')
		.replace(/(?<=[^s])s$/, '')
		.replace(/^democratic$/, 'democrat')

function bareName(type: NamedForm['type'], plain: string): string {
	if (type === 'group') return memberOf(plain)
	if (type === 'place') return plain.replace(/^(?:city|state|town) of /, '')
	return type === 'organization' ? fullNameOf(plain) : plain
}

/** A name that is an event's, a product's or a work's by default: no word of it shows the type. */
function isDefaultTyped({type, subtype, text, written}: NamedForm): boolean {
	if ((type !== 'event' && type !== 'product' && type !== 'work') || subtype !== null || written.isAcronym) return false
	return !text
		.toLowerCase()
		.split(/[\s-]+/)
		.some((word) => defaultTypeClasses.some((wordClass) => inClass(word, wordClass)))
}

const defaultTypeClasses = ['event-name-noun', 'product-name-noun', 'outbreak-name', 'calendar-word'] as const

/**
 * Names typed as an organization in one place and as a thing in another, where the organization's mentions have more than twice
 * the confidence.
 */
export function mistypedOrganizations(forms: readonly NamedForm[]): ReadonlySet<string> {
	const sums = new Map<string, {organization: number; thing: number}>()
	for (const form of forms) {
		const {text, type, confidence} = form
		const sum = sums.get(text) ?? {organization: 0, thing: 0}
		if (type === 'organization') sum.organization += confidence
		else if (isDefaultTyped(form)) sum.thing += confidence
		sums.set(text, sum)
	}
	return new Set([...sums].flatMap(([text, {organization, thing}]) => (organization > 2 * thing ? [text] : [])))
}
