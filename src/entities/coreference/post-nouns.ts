import {type Document, normAt} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import {reading} from '../../rules/reading.js'
import {isDefinite, namesInside} from './agreement.js'
import type {Antecedent, NominalContext} from './antecedent.js'
import type {Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import {fitsName} from './fits-name.js'
import type {Markable} from './mention.js'
import {isOtherPost} from './other-post.js'

/** `the senator`: whoever has that post and was spoken of last. */
export const holderOfPost = reading<NominalContext, Antecedent>({
	name: 'holder-of-post',
	phase: 'nominal',
	example: 'Senator Mary Holt met Bob Ray. The senator sang.',
	read({profiles, noun, recent}) {
		if (noun.kind !== 'person' || !isDefinite(noun)) return null
		const people = new Set(rolesLike(profiles, noun).map(({person}) => person))
		const isOnly = people.size === 1
		if (profiles.doc.lexicon.has(noun.lemma, 'kinship-noun') && !(isOnly && noun.determiner === 'possessive'))
			return null
		const [only] = people
		const entity = recent.find((referent) => people.has(referent.entity))?.entity ?? (isOnly ? only : undefined)
		return entity === undefined ? null : {entity, rule: 'nominal/holder-of-post', confidence: isOnly ? 0.92 : 0.75}
	},
})

/** `A Foreign Ministry spokesman … Lin Jian, the spokesman`; `Senator backs bill` in a headline: named further on. */
export const personIntroducedLater = reading<NominalContext, Antecedent>({
	name: 'person-introduced-later',
	phase: 'nominal',
	example: 'An Oslo council spokesman agreed. “It leaks,” said Ann Lee, the spokesman.',
	read({profiles, noun}) {
		if (noun.kind !== 'person' || isDefinite(noun)) return null
		const headline = noun.determiner === 'none'
		if (!headline && namesInside(profiles.names, noun).length === 0) return null
		const [only, ...others] = new Set(
			rolesLike(profiles, noun).flatMap(({person, range}) => (range.from > noun.head ? person : [])),
		)
		// A headline speaks of whoever comes first below it.
		if (only === undefined || (others.length > 0 && !headline)) return null
		return {entity: only, rule: 'nominal/person-introduced-later', confidence: 0.9}
	},
})

/** `the mayor` isn't who was mayor before, `the crown prince` not the prime minister, who is no other minister. */
export function contradicts(profiles: EntityProfiles, noun: Markable, {entity}: Referent): boolean {
	const {doc, former, roles} = profiles
	const {lemma} = noun
	const posts = roles.get(lemma)?.filter(({person}) => person === entity) ?? []
	return (
		(posts.length > 0 && posts.every((role) => isOtherPost(doc, noun, role))) ||
		(doc.lexicon.has(lemma, 'exclusive-post') && holdsOther(profiles, lemma, entity)) ||
		(!isPast(doc, noun) && former.has(`${entity} ${lemma}`))
	)
}

// `the crown prince` isn't the prime minister.
function holdsOther({doc, posts}: EntityProfiles, lemma: string, entity: number): boolean {
	const held = posts.get(entity)
	return held !== undefined && !held.has(lemma) && [...held].some((noun) => doc.lexicon.has(noun, 'exclusive-post'))
}

function rolesLike(profiles: EntityProfiles, noun: Markable): Role[] {
	const {doc, roles, formerRoles} = profiles
	const held = (isPast(doc, noun) ? formerRoles : roles).get(noun.lemma) ?? roles.get(noun.lemma) ?? []
	const inside = namesInside(profiles.names, noun)
	const fitting = held.filter(
		(role) =>
			!isOtherPost(doc, noun, role) && inside.every((name) => fitsName(profiles, role, name, noun.head) !== 'other'),
	)
	// A party or firm has many: only a place or party adjective tells one senator from the others.
	const distinctive = inside.filter(({entity}) => profiles.names.entities[entity]?.type !== 'organization')
	const same = fitting.filter((role) =>
		distinctive.some((name) => fitsName(profiles, role, name, noun.head) === 'same'),
	)
	return same.length > 0 ? same : fitting
}

// `the former mayor`
function isPast(doc: Document, {from, head}: Markable): boolean {
	for (let row = from; row < head; row++) if (doc.lexicon.has(normAt(doc, row), 'former-modifier')) return true
	return false
}
