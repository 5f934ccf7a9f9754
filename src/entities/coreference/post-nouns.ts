import {confidences} from '../../model/confidences.js'
import {type Document, normAt, rangeOf} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {entityOf, type NamedEntity} from '../name-map.js'
import {countryName} from '../names/gazetteer/countries.js'
import {partyOf} from './affiliations.js'
import {hasModifier, isDefinite, namesInside} from './agreement.js'
import type {Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention} from './mention.js'
import {type NominalContext, nominalRule} from './nominal-rule.js'
import {hasPrincipal, principalOf} from './principal-row.js'

/** `the senator`: the holder of that post who was mentioned last. */
export const holderOfPost = nominalRule({
	name: 'holder-of-post',
	example: 'Senator Mary Holt met Bob Ray. The senator sang.',
	read({profiles, noun, recent, compare}) {
		if (noun.kind !== 'person' || !isDefinite(noun)) return null
		const people = holdersLike(profiles, noun, compare)
		const isOnly = people.size === 1
		if (profiles.doc.lexicon.has(noun.lemma, 'kinship-noun') && !(isOnly && noun.determiner === 'possessive'))
			return null
		const [only] = people
		const found = recent().find((one) => people.has(one.entity) && (isOnly || isCalledSo(profiles, noun, one)))
		const entity = found?.entity ?? (isOnly ? only : undefined)
		const confidence = confidences.coreference[isOnly ? 'holder-of-post' : 'holder-of-post/several']
		return entity === undefined ? null : {entity, confidence}
	},
})

/** `A Foreign Ministry spokesman … Lin Jian, the spokesman`; `Senator backs bill` in a headline: named further on. */
export const personIntroducedLater = nominalRule({
	name: 'person-introduced-later',
	example: 'An Oslo council spokesman agreed. “It leaks,” said Ann Lee, the spokesman.',
	read({profiles, noun}) {
		if (noun.kind !== 'person' || isDefinite(noun)) return null
		const headline = noun.determiner === 'none'
		if (!headline && namesInside(profiles.names, noun).length === 0) return null
		const [only, ...others] = new Set(
			rolesLike(profiles, noun).flatMap(({person, range}) => (range.from > noun.head ? person : [])),
		)
		// A noun in a headline refers to the first person below it.
		if (only === undefined || (others.length > 0 && !headline)) return null
		return {entity: only, confidence: confidences.coreference['person-introduced-later']}
	},
})

/** `the mayor` isn't the former mayor, `the crown prince` not the prime minister, `the trade minister` not another minister. */
export function contradicts(profiles: EntityProfiles, noun: DiscourseMention, {entity}: Referent): boolean {
	const {doc, former, roles} = profiles
	const {lemma} = noun
	const posts = roles.get(lemma)?.filter(({person}) => person === entity) ?? []
	return (
		(posts.length > 0 && posts.every((role) => isOtherPost(doc, noun, role))) ||
		(doc.lexicon.has(lemma, 'exclusive-post') && holdsOther(profiles, lemma, entity)) ||
		(!isPast(doc, noun) && former.has(`${entity} ${lemma}`)) ||
		isOfElsewhere(profiles, noun, entity)
	)
}

// `the Ohio governor` isn't Ann Lee (R-Maine), `the Democratic nominee` is no Republican, `the Peruvian minister` no Chilean.
function isOfElsewhere({names, affiliations, homes}: EntityProfiles, noun: DiscourseMention, entity: number): boolean {
	const parties = affiliations.parties.get(entity)
	const known = [...(homes.get(entity) ?? [])]
	return namesInside(names, noun).some((mention) => {
		const named = entityOf(names, mention)
		if (!named || mention.from > noun.head) return false
		const party = partyOf(named)
		if (party) return parties !== undefined && !parties.has(party)
		const {iso} = named
		return iso !== null && known.length > 0 && known.every((home) => !home.startsWith(iso) && !iso.startsWith(home))
	})
}

// `the crown prince` isn't the prime minister.
function holdsOther({doc, posts}: EntityProfiles, lemma: string, entity: number): boolean {
	const held = posts.get(entity)
	return held !== undefined && !held.has(lemma) && [...held].some((noun) => doc.lexicon.has(noun, 'exclusive-post'))
}

/**
 * The people whose posts a noun phrase can refer to. Of several, those who act for the same: `the attorney` after the lawyers of two
 * sides is neither's, nor is `the seller’s lawyer` that of the buyer.
 */
export function holdersLike(
	profiles: EntityProfiles,
	noun: DiscourseMention,
	compare: NominalContext['compare'],
): ReadonlySet<number> {
	const compared = rolesLike(profiles, noun)
		.map((role) => ({role, answer: compare(role)}))
		.filter(({answer}) => answer !== 'other')
	const same = compared.filter(({answer}) => answer === 'same')
	const people = new Set((same.length > 0 ? same : compared).map(({role}) => role.person))
	if (same.length > 0 || people.size < 2) return people
	const opposed = new Set(compared.flatMap(({role}) => (hasPrincipal(profiles.doc, role) ? role.person : [])))
	return principalOf(profiles.doc, noun.head) >= 0 || opposed.size > 1 ? noPeople : people
}

const noPeople: ReadonlySet<number> = new Set()

function rolesLike(profiles: EntityProfiles, noun: DiscourseMention): Role[] {
	const {doc, roles, formerRoles} = profiles
	const former = formerRoles.get(noun.lemma)
	const all = roles.get(noun.lemma)
	// Most nouns are no one’s post.
	if (!former && !all) return []
	const held = (isPast(doc, noun) ? former : all) ?? all ?? []
	const inside = namesInside(profiles.names, noun)
	const fitting = held.filter(
		(role) =>
			!isOtherPost(doc, noun, role) && inside.every((name) => fitsName(profiles, role, name, noun.head) !== 'other'),
	)
	// Only a place or party adjective distinguishes one senator: a party has many.
	const distinctive = inside.filter(({entity}) => profiles.names.entities[entity]?.type !== 'organization')
	const same = fitting.filter((role) =>
		distinctive.some((name) => fitsName(profiles, role, name, noun.head) === 'same'),
	)
	return same.length > 0 ? same : fitting
}

// `the Gabonese opposition leader`: of several leaders one whom the article has called so; `the leader` may be any of them.
function isCalledSo(profiles: EntityProfiles, noun: DiscourseMention, {entity}: Referent): boolean {
	const {doc} = profiles
	const words = wordsIn(doc, noun.from, noun.head).filter((word) => !doc.lexicon.has(word, 'former-modifier'))
	if (words.length === 0) return true
	const inside = namesInside(profiles.names, noun)
	return rolesLike(profiles, noun).some((role) => {
		if (role.person !== entity) return false
		if (inside.some((name) => fitsName(profiles, role, name, noun.head) === 'same')) return true
		const held = wordsOfTitle(doc, role)
		return words.every((word) => held.includes(word))
	})
}

// `the former mayor`
const isPast = (doc: Document, noun: DiscourseMention): boolean => hasModifier(doc, noun, 'former-modifier')

/** `the prime minister` isn't the trade minister, `the president` not the vice president. */
function isOtherPost(doc: Document, {from, head, lemma}: DiscourseMention, role: Role): boolean {
	if (!role.title) return false
	const {head: held} = role
	const post = wordsOfTitle(doc, role)
	const noun = wordsIn(doc, from, head)
	if (held === 'minister' && (lemma === 'premier' || noun.includes('prime'))) return !post.includes('prime')
	const lower = (words: readonly string[]): boolean =>
		words.some((word) => doc.lexicon.has(word, 'subordinate-modifier'))
	if (lower(noun) !== lower(post)) return true
	const about = noun.filter((word) => doc.lexicon.has(word, 'portfolio'))
	const heldAbout = post.filter((word) => doc.lexicon.has(word, 'portfolio'))
	return about.length > 0 && heldAbout.length > 0 && !about.some((word) => heldAbout.includes(word))
}

// `Ann Lee heads the board`: `head`, as the noun that the verb stands for.
function wordsOfTitle(doc: Document, {title, head, rule}: Role): string[] {
	if (!title || rule === 'role/verb') return title ? [head] : []
	const {from, to} = rangeOf(doc, title)
	return wordsIn(doc, from, to)
}

function wordsIn(doc: Document, from: number, to: number): string[] {
	const words: string[] = []
	for (let row = from; row < to; row++) words.push(...normAt(doc, row).split('-'))
	return words
}

/**
 * Whether a phrase with a name can refer to the holder of a post: `the Oslo mayor`, `the Republican candidate`, `the president
 * of Acme`. `same` where the article states it, `open` where nothing contradicts it. `head`: the row of the noun.
 */
function fitsName(profiles: EntityProfiles, role: Role, mention: Mention, head: number): 'same' | 'open' | 'other' {
	const named = entityOf(profiles.names, mention)
	if (!named) return 'open'
	const party = partyOf(named)
	const parties = party ? profiles.affiliations.parties.get(role.person) : undefined
	if (party && parties) return parties.has(party) ? 'same' : 'other'
	if (named.type === 'organization') {
		// `the president of the Labour Court` isn't the president of Peru.
		const isOfPlace = role.organization < 0 && (role.place >= 0 || role.country !== null)
		return isOfPlace && mention.from > head ? 'other' : sameIf(role.organization, mention.entity)
	}
	if (party) return 'open'
	const place = profiles.names.entities[role.place]
	if (place) return isPlace(place, named) ? 'same' : 'other'
	const country = named.iso === null || named.iso === 'GB' ? null : countryName(named.iso)
	if (role.country && country) return role.country === country ? 'same' : 'other'
	const affiliations = profiles.affiliations.places.get(role.person)
	if (affiliations)
		return [...affiliations].some((entity) => isPlace(profiles.names.entities[entity]!, named)) ? 'same' : 'open'
	// `the president of the United States` isn't the president of Acme.
	const organization = profiles.names.entities[role.organization]
	return organization && mention.from > head && !organization.name.includes(named.name) ? 'other' : 'open'
}

const sameIf = (known: number, asked: number): 'same' | 'open' | 'other' =>
	known < 0 ? 'open' : known === asked ? 'same' : 'other'

const isPlace = (place: NamedEntity, named: NamedEntity): boolean =>
	place === named || (place.iso !== null && place.iso === named.iso)
