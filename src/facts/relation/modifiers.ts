import {normAt, normIn, uposAt, wordAt} from '../../model/document.js'
import type {Entity, Mention} from '../../model/entity.js'
import {mentionAt, type Reading} from '../../model/reading.js'
import {childrenOf, relationOf} from '../../model/tree.js'
import {caseOf, type FoundRelation, headOf, isPossessive, referentsOf, relate, type Side, sideAt} from './found.js'

// Names of parties, peoples and countries that modify or describe a person: `Republican nominee Ann Lee`, `Bo Ray, a Canadian`.

/** Party and nationality of persons, by the names that modify or describe them. */
export function findByModifier(reading: Reading): FoundRelation[] {
	return reading.mentions.flatMap((mention): FoundRelation[] => {
		const entity = reading.entities[mention.entity]!
		if (mention.form !== 'name') return []
		const side: Side = {from: mention.from, to: mention.to, head: mention.head, entity}
		if (entity.subtype === 'party')
			return personsOf(reading, mention).map(({person, how}) =>
				relate('affiliation', person, {...side, ...partyOf(reading, entity)}, `party-${how}`, {detail: 'party'}),
			)
		if (entity.subtype === 'nationality' || entity.subtype === 'country')
			return personsOf(reading, mention).map(({person, how}) =>
				relate('nationality', person, {...side, ...countryOf(reading, entity)}, `nationality-${how}`),
			)
		return []
	})
}

function personsOf(reading: Reading, mention: Mention): {person: Side; how: string}[] {
	const row = headOf(reading, mention)
	const above = reading.tree.heads[row] ?? -1
	const relation = relationOf(reading.tree, row)
	const found = (how: string, persons: readonly Side[]) => persons.map((person) => ({person, how}))
	const isGroup = reading.entities[mention.entity]!.type === 'group'
	// `Republican nominee Ann Lee`, `Norway's prime minister, Bo Ray`
	if (above > row && /^(?:amod|compound|nmod)$/.test(relation)) {
		if (mentionAt(reading, above)?.form === 'name' && !isPerson(reading, above)) return []
		return found(isPossessive(reading, row) ? 'possessor' : 'modifier', referentsOf(reading, above, 'person'))
	}
	// `a member of the party, Ann Lee`
	if (relation === 'nmod' && above >= 0 && above < row && caseOf(reading, row) === 'of' && !isGroup)
		return isPersonNoun(reading, above) ? found('complement', referentsOf(reading, above, 'person')) : []
	if (!isGroup) return []
	const own = referentsOf(reading, row, 'person')
	if (own.length > 0) return found('predicate', own)
	// `Republicans such as Ann Lee`
	const example = childrenOf(reading.tree, row).find(
		(child) => child > row && /^(?:including|like|such)$/.test(caseOf(reading, child)) && isPerson(reading, child),
	)
	return example === undefined ? [] : found('example', referentsOf(reading, example, 'person'))
}

const isPerson = (reading: Reading, row: number): boolean =>
	reading.entities[mentionAt(reading, row)?.entity ?? -1]?.type === 'person'

const isPersonNoun = (reading: Reading, row: number): boolean =>
	uposAt(reading, row) === 'NOUN' &&
	(normIn(reading, row, 'person-noun') ||
		normIn(reading, row, 'title-noun') ||
		/^(?:lawmaker|leader|member)$/.test(normAt(reading, row)))

/** A party of a word for its members: the organization of the article that shares its first word. */
function partyOf(reading: Reading, entity: Entity): Partial<Side> {
	if (entity.type === 'organization') return {}
	const stem = entity.name.toLowerCase().slice(0, 7)
	const party = reading.entities.find(
		({type, name}) => type === 'organization' && name.toLowerCase().startsWith(stem) && /party$/i.test(name),
	)
	return party ? {entity: party} : {}
}

const countryNames = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'})

/** The country of a people: as the article names it, else by its usual name. */
export function countryOf(reading: Reading, entity: Entity): Partial<Side> {
	if (entity.type === 'place') return {}
	const {iso} = entity.ids
	if (iso === null) return {}
	const country = reading.entities.find(
		({type, subtype, ids}) => type === 'place' && subtype === 'country' && ids.iso === iso,
	)
	const name = country ? undefined : /^[A-Z]{2}$/.test(iso) ? countryNames.of(iso) : undefined
	return country ? {entity: country} : name ? {name} : {}
}

const parties: Readonly<Record<string, RegExp>> = {
	d: /^democrat/i,
	r: /^(?:gop$|republican)/i,
}

const partyNames: Readonly<Record<string, string>> = {d: 'Democratic Party', r: 'Republican Party'}

/** `Ann Lee (R-Maine)`, `Bo Ray, D-Iowa`, `Cy Orr (Ohio)`: party and home of a member of a parliament. */
export function findConstituencies(reading: Reading): FoundRelation[] {
	const {mentions} = reading
	return mentions.flatMap((mention): FoundRelation[] => {
		const {to} = mention
		if (mention.form !== 'name' || reading.entities[mention.entity]!.type !== 'person') return []
		if (!/^[(,]$/.test(normAt(reading, to))) return []
		const person = sideAt(reading, mention.from)
		const letter = /^[DR]$/.test(wordAt(reading, to + 1)) ? normAt(reading, to + 1) : ''
		const party = parties[letter]
		const place = mentionAt(reading, letter === '' ? to + 1 : to + 3)
		const home = reading.entities[place?.entity ?? -1]
		const closes = place !== undefined && /^[),.]$/.test(normAt(reading, place.to))
		const found: FoundRelation[] = []
		if (party && (normAt(reading, to + 2) === '-' || normAt(reading, to + 2) === ')')) {
			const entity = reading.entities.find(({type, name}) => type === 'organization' && party.test(name)) ?? null
			const object: Side = {
				from: to + 1,
				to: to + 2,
				head: to + 1,
				entity,
				...(entity ? {} : {name: partyNames[letter]!}),
			}
			found.push(relate('affiliation', person, object, 'constituency', {detail: 'party'}))
		}
		const isHome = letter === '' ? normAt(reading, to) === '(' : normAt(reading, to + 2) === '-'
		if (place && home?.type === 'place' && isHome && closes)
			found.push(
				relate('residence', person, {from: place.from, to: place.to, head: place.head, entity: home}, 'constituency'),
			)
		return found
	})
}
