import {inClass} from '../../lexicon/lexicon.js'
import {confidences} from '../../model/confidences.js'
import {normAt} from '../../model/document.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {WordClass} from '../../model/word-class.js'
import {namesInside} from './agreement.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention} from './mention.js'
import {nominalRule} from './nominal-rule.js'

/** `the ministry`: the organization mentioned last whose name holds the noun. */
export const organizationNamedSo = nominalRule({
	name: 'organization-named-so',
	example: 'The Foreign Ministry met on Monday. The ministry said so.',
	read({profiles, noun, recent}) {
		if (noun.kind === 'person' || noun.kind === 'people' || !isBare(profiles, noun)) return null
		const [nearest] = recent()
		// `The Labour Party met Hizb Narva. Hizb Narva said … The party added`: a name without a noun for its type.
		if (nearest && noun.lemma === 'party' && isNameless(profiles, nearest.entity))
			return {entity: nearest.entity, confidence: confidences.coreference['organization-named-so/party']}
		const found = recent().find(({entity}) => isNamedBy(profiles, entity, noun))
		return found ? {entity: found.entity, confidence: confidences.coreference['organization-named-so']} : null
	},
})

/** `the company`, `the country`: the nearest of that subtype. */
export const nearestOfSubtype = nominalRule({
	name: 'nearest-of-subtype',
	example: 'Microsoft met Ann Lee. The company said so.',
	read({profiles, noun, recent}) {
		if (noun.kind === 'person' || noun.kind === 'people' || noun.kind === 'things' || !isBare(profiles, noun))
			return null
		// `the military court` is no other court.
		if (noun.from < noun.head && standsForSubtype(profiles.doc.lexicon, noun.lemma, 'government')) return null
		const fitting = recent()
			.slice(0, maxReferents)
			.filter(({entity}) => fits(profiles, noun, entity))
		const [first] = fitting
		const confidence =
			confidences.coreference[fitting.length === 1 ? 'nearest-of-subtype' : 'nearest-of-subtype/several']
		return first ? {entity: first.entity, confidence} : null
	},
})

/** `the company`: the nearest organization whose name says nothing of its type. */
export const nearestUntyped = nominalRule({
	name: 'nearest-untyped',
	example: 'A valve kept Brontal Dynamics from launching. The company said so.',
	read({profiles, noun, recent}) {
		const {names, doc} = profiles
		if (noun.kind === 'people' || noun.kind === 'things' || !isBare(profiles, noun)) return null
		if (!untypedClasses.some((subtype) => standsForSubtype(doc.lexicon, noun.lemma, subtype))) return null
		const fitting = recent()
			.slice(0, maxReferents)
			.filter(({entity}) => {
				const named = names.entities[entity]
				return named?.type === 'organization' && named.subtype === null && !showsType(profiles, entity)
			})
		const most = Math.max(...fitting.map(({mentions}) => mentions.length))
		const first = fitting.find(({mentions}) => mentions.length === most)
		return first ? {entity: first.entity, confidence: confidences.coreference['nearest-untyped']} : null
	},
})

/** Subtypes of organizations whose names often say nothing of them. */
const untypedClasses = ['company', 'media', 'team', 'school']

/** Most referents back that a noun for their subtype can refer to. */
const maxReferents = 12

function fits(profiles: EntityProfiles, {lemma}: DiscourseMention, entity: number): boolean {
	const named = profiles.names.entities[entity]
	// `the state` isn't the Bay Area: parts of countries have a code.
	if (/^(?:state|province)$/.test(lemma) && named?.iso === null) return false
	if (
		named?.type === 'organization' &&
		profiles.doc.lexicon.has(lemma, 'self-naming-noun') &&
		showsType(profiles, entity)
	)
		return false
	return (
		(named?.type === 'organization' || named?.type === 'place') &&
		standsForSubtype(profiles.doc.lexicon, lemma, named.subtype)
	)
}

// No word of the name shows the subtype.
function isNameless(profiles: EntityProfiles, entity: number): boolean {
	const named = profiles.names.entities[entity]
	return (
		named?.type === 'organization' &&
		(named.subtype === null || named.subtype === 'party') &&
		!/^\p{Lu}+$/u.test(named.name) &&
		!showsType(profiles, entity)
	)
}

const showsType = ({nameWords}: EntityProfiles, entity: number): boolean =>
	nameWords[entity]!.some((word) => inClass(word, 'organization-name-noun'))

// `the ministry`, `the ministry in its statement`; not `the company's ministry` or `the finance ministry of Peru`.
const isBare = ({doc, names}: EntityProfiles, noun: DiscourseMention): boolean =>
	(noun.determiner === 'definite' || noun.determiner === 'demonstrative') &&
	noun.head - noun.from < 2 &&
	!/^(?:of|for)$/.test(normAt(doc, noun.head + 1)) &&
	namesInside(names, {...noun, to: noun.head}).length === 0

// `the ministry` of the Foreign Ministry; `the city` isn't the Oslo City Festival, `the movements` no Youth Movement.
function isNamedBy(profiles: EntityProfiles, entity: number, noun: DiscourseMention): boolean {
	const {names, nameWords, doc} = profiles
	const {kind} = noun
	const type = names.entities[entity]?.type
	if (type === undefined || type === 'person') return false
	const words = nameWords[entity]!
	const lemma = kind === 'things' ? normAt(doc, noun.head) : noun.lemma
	if (type === 'organization' || type === 'place' || (kind !== 'place' && kind !== 'organization'))
		return words.includes(lemma)
	return words.at(-1) === lemma
}

/** Classes of nouns that can refer to a named organization or place, by the subtype of its name. */
const nounClasses: ReadonlyMap<string, WordClass> = new Map(
	Object.entries({
		company: 'company-noun',
		media: 'media-noun',
		government: 'government-noun',
		party: 'party-noun',
		school: 'school-noun',
		team: 'team-noun',
		country: 'country-noun',
		city: 'city-noun',
		region: 'region-noun',
		'': 'association-noun',
	}),
)

/** Whether a noun can refer to a name of this subtype: `the company` for a company, `the group` for an organization of no known subtype. */
export function standsForSubtype(lexicon: Lexicon, noun: string, subtype: string | null): boolean {
	const kind = nounClasses.get(subtype ?? '')
	return kind !== undefined && lexicon.has(noun, kind)
}
