import {lemmaAt, lemmaIn, normAt, sentenceAt, uposAt, wordAt, xposAt} from '../../../model/document.js'
import type {Entity, Mention} from '../../../model/entity.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {itemAt} from '../../../model/item-at.js'
import {entityAt, mentionAt, type Reading} from '../../../model/reading.js'
import {
	caseOf,
	type FoundRelation,
	headOf,
	isPossessive,
	referentsOf,
	relate,
	type Side,
	sideAt,
	withValue,
} from '../found.js'
import {countryWith, organizationLike, partyFrom} from '../known-entities.js'

// Names of parties, peoples and countries that modify or describe a person: `Republican nominee Ann Lee`, `Bo Ray, a Canadian`.

/** Party and nationality of persons, by the names that modify or describe them. */
export function findByModifier(reading: Reading): FoundRelation[] {
	return reading.mentions.flatMap((mention): FoundRelation[] => {
		const entity = reading.entities[mention.entity]!
		if (mention.form !== 'name') return []
		const side: Side = {from: mention.from, to: mention.to, head: mention.head, entity}
		if (entity.subtype === 'party')
			return personsOf(reading, mention).map(({person, how}) =>
				relate('affiliation', person, withValue(side, partyOf(reading, entity)), `party-${how}`, {detail: 'party'}),
			)
		if (entity.type === 'organization')
			return personsOf(reading, mention).flatMap(({person, how}) =>
				referentsOf(reading, mention.head, 'organization').map((object) =>
					relate('affiliation', person, object, `organization-${how}`, {detail: detailOf(entity)}),
				),
			)
		if (entity.subtype === 'nationality' || entity.subtype === 'country')
			return personsOf(reading, mention)
				.filter(({how}) => how !== 'possessor')
				.map(({person, how}) =>
					relate('nationality', person, withValue(side, countryOf(reading, entity)), `nationality-${how}`),
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
	const next = personAfter(reading, mention)
	if (next) return found('prenominal', asMany(reading, next.from - 1, referentsOf(reading, next.head, 'person')))
	// `Ann Lee, a singer of Dutch nationality`
	if (isGroup && above > row && /^(?:citizenship|nationality)$/.test(lemmaAt(reading, above)))
		return caseOf(reading, above) === 'of'
			? found('complement', referentsOf(reading, reading.tree.heads[above] ?? -1, 'person'))
			: []
	if (above > row && /^(?:amod|compound|nmod)$/.test(relation)) {
		if (mentionAt(reading, above)?.form === 'name' && !isPerson(reading, above)) return []
		if (!isGroup && notHolder.test(lemmaAt(reading, above))) return []
		return found(
			isPossessive(reading, row) ? 'possessor' : 'modifier',
			asMany(reading, above, referentsOf(reading, above, 'person')),
		)
	}
	// `a member of the party, Ann Lee`, `Ann Lee, a vice president of sales at Acme`
	if (relation === 'nmod' && !isGroup) return found('complement', holdersOf(reading, row))
	if (!isGroup) return []
	const own = referentsOf(reading, row, 'person')
	if (own.length > 0) return found('predicate', own)
	// `Republicans such as Ann Lee`
	const example = childrenOf(reading.tree, row).find(
		(child) => child > row && /^(?:including|like|such)$/.test(caseOf(reading, child)) && isPerson(reading, child),
	)
	return example === undefined ? [] : found('example', referentsOf(reading, example, 'person'))
}

// `chairmen Ann Lee and Bo Ray`; of a singular noun the first alone.
const asMany = (reading: Reading, noun: number, persons: readonly Side[]): readonly Side[] =>
	/^NNP?S$/.test(xposAt(reading, noun)) ? persons : persons.slice(0, 1)

/** Words between a name and the name of the person that it modifies. */
const maxTitleWords = 6

// `Acme assistant manager Ann Lee`: nouns and adjectives alone between two names, the last of them a noun.
function personAfter(reading: Reading, {to}: Mention): Mention | undefined {
	for (let row = to; row < to + maxTitleWords; row++) {
		const mention = mentionAt(reading, row)
		if (mention && mention.from === row && isPerson(reading, row)) {
			const isTitle =
				row > to &&
				/^NNP?$/.test(xposAt(reading, row - 1)) &&
				!/^(?:co-)?(?:founder|owner)$/.test(normAt(reading, row - 1))
			return mention.form === 'name' && isTitle ? mention : undefined
		}
		const isWord = /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(reading, row)) || /^[-.]$/.test(normAt(reading, row))
		if (reading.tokens.sentences[row] !== reading.tokens.sentences[to - 1]) return undefined
		if (!isWord || mention?.form === 'name') return undefined
	}
	return undefined
}

const isPerson = (reading: Reading, row: number): boolean => entityAt(reading, row)?.type === 'person'

/** Nouns between a post and its organization: `vice president of sales at Acme`. */
const maxComplements = 3

// The persons that a person noun stands for, whose complement a name is.
function holdersOf(reading: Reading, name: number): Side[] {
	let row = name
	for (let steps = 0; steps < maxComplements; steps++) {
		const above = reading.tree.heads[row] ?? -1
		if (above < 0 || above > row || relationOf(reading.tree, row) !== 'nmod') return []
		if (!/^(?:at|for|from|in|of|on|with)$/.test(caseOf(reading, row))) return []
		if (mentionAt(reading, above)?.form === 'name') return []
		if (isPersonNoun(reading, above)) return referentsOf(reading, above, 'person')
		row = above
	}
	return []
}

const isPersonNoun = (reading: Reading, row: number): boolean =>
	!notHolder.test(lemmaAt(reading, row)) &&
	(lemmaIn(reading, row, 'title-noun') ||
		lemmaIn(reading, row, 'occupation-noun') ||
		lemmaIn(reading, row, 'post-nominal') ||
		lemmaAt(reading, row) === 'member')

const notHolder =
	/^(?:co-?founder|co-?owner|critic|enemy|fan|founder|friend|hero|opponent|owner|rival|star|suspect|victim|winner)$/

/** How one belongs to an organization, by what it is. */
export const detailOf = ({subtype}: Entity): string =>
	subtype === 'team' || subtype === 'school' || subtype === 'party' ? subtype : 'employee'

/** A party of a word for its members: the organization of the article that shares its first word. */
function partyOf(reading: Reading, entity: Entity): Partial<Side> {
	if (entity.type === 'organization') return {}
	const party = partyFrom(reading, entity.name.toLowerCase().slice(0, 7))
	return party ? {entity: party} : {}
}

let regionNames: Intl.DisplayNames | undefined

// Made when first asked for: that reads Node's tables of all languages.
function usualName(iso: string): string | undefined {
	regionNames ??= new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'})
	return regionNames.of(iso)
}

/** The country of a people: as the article names it, else by its usual name. */
export function countryOf(reading: Reading, entity: Entity): Partial<Side> {
	if (entity.type === 'place') return {}
	const {iso} = entity.ids
	if (iso === null) return {}
	const country = countryWith(reading, iso)
	const name = country ? undefined : /^[A-Z]{2}$/.test(iso) ? usualName(iso) : undefined
	return country ? {entity: country} : name ? {name} : {}
}

const parties: ReadonlyMap<string, RegExp> = new Map(
	Object.entries({
		d: /^democrat/i,
		r: /^(?:gop$|republican)/i,
	}),
)

const partyNames: ReadonlyMap<string, string> = new Map(Object.entries({d: 'Democratic Party', r: 'Republican Party'}))

/** `Ann Lee (R-Maine)`, `Bo Ray, D-Iowa`, `Cy Orr (Acme)`, a line `Cy Orr – Acme`: party, team or firm after a name. */
export function findConstituencies(reading: Reading): FoundRelation[] {
	const {mentions} = reading
	return mentions.flatMap((mention): FoundRelation[] => {
		const {to} = mention
		if (mention.form !== 'name' || reading.entities[mention.entity]!.type !== 'person') return []
		if (!/^[(,–—-]$/.test(normAt(reading, to))) return []
		const person = sideAt(reading, mention.from)
		const letter = /^[DR]$/.test(wordAt(reading, to + 1)) ? normAt(reading, to + 1) : ''
		const party = parties.get(letter)
		const found: FoundRelation[] = []
		const other = mentionAt(reading, to + 1)
		const inside = itemAt(reading.entities, other?.entity ?? -1)
		if (other && inside?.type === 'organization' && other.from === to + 1 && isSetOff(reading, to, other.to))
			found.push(relate('affiliation', person, sideAt(reading, other.head), 'set-off', {detail: detailOf(inside)}))
		if (party && (normAt(reading, to + 2) === '-' || normAt(reading, to + 2) === ')')) {
			const entity = organizationLike(reading, party)
			const object: Side = {
				from: to + 1,
				to: to + 2,
				head: to + 1,
				entity,
				...(entity ? {} : {name: partyNames.get(letter)!}),
			}
			found.push(relate('affiliation', person, object, 'constituency', {detail: 'party'}))
		}
		return found
	})
}

// `Cy Orr (Acme)`, a line `Cy Orr – Acme`
function isSetOff(reading: Reading, mark: number, end: number): boolean {
	if (normAt(reading, mark) === '(') return normAt(reading, end) === ')'
	const sentence = sentenceAt(reading, mark)
	return normAt(reading, mark) !== ',' && sentence?.to === end
}
