import {lemmaAt, uposAt} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import {conjunctsOf} from '../../model/grammar/noun-phrase.js'
import {titleRow} from '../../model/grammar/title-row.js'
import {entityOf, nameAt} from '../name-map.js'
import type {DiscourseContext, Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention} from './mention.js'
import type {PrincipalComparison} from './nominal-rule.js'
import {standsForSubtype} from './organization-nouns.js'
import {principalOf} from './principal-row.js'

/** The discourse as read up to some point of the article. */
export interface PrincipalContext {
	readonly discourse: DiscourseContext
	readonly profiles: EntityProfiles
	/** What the mention that a row heads refers to, as far as read. */
	referentAt(row: number): Referent | undefined
}

/** Compares a noun phrase for a person with a post that the article has stated. */
export function comparePrincipals(memory: PrincipalContext, noun: DiscourseMention, role: Role): PrincipalComparison {
	const {doc} = memory.discourse
	const asked = principalOf(doc, noun.head)
	if (asked < 0) return 'unstated'
	const known = principalOf(doc, titleRow(doc, role))
	const row = known < 0 ? role.institutionRow : known
	if (row < 0)
		return role.organization < 0 ? 'unstated' : compareEntities(memory, entityAt(memory, asked), role.organization)
	const found = conjunctsOf(doc, asked).flatMap((a) => conjunctsOf(doc, row).map((b) => compareRows(memory, a, b)))
	if (found.includes('same')) return 'same'
	// `his lawyer`: whom the pronoun stands for is less certain than that the article has one lawyer.
	const isUncertain = [asked, row].some((at) => uposAt(doc, at) === 'PRON')
	return isUncertain || found.includes('open') ? 'open' : 'other'
}

/** The article has stated that a referent holds the post of a noun for others than the noun phrase says. */
export function actsForAnother(memory: PrincipalContext, noun: DiscourseMention, {entity}: Referent): boolean {
	const posts = memory.profiles.roles.get(noun.lemma)?.filter(({person}) => person === entity) ?? []
	return posts.length > 0 && posts.every((role) => comparePrincipals(memory, noun, role) === 'other')
}

/**
 * `His publicist spoke … “He is hurt,” the publicist said`: a person whose publicist has been mentioned isn't the publicist; but `the bank’s
 * management` speaks for the bank. `same`: the last referent of the noun.
 */
export function isPrincipal(
	memory: PrincipalContext,
	noun: DiscourseMention,
	same: Referent | undefined,
	referent: Referent,
): boolean {
	if (referent.kind !== 'person') return false
	const {doc} = memory.discourse
	const first = same && same.entity < 0 ? same.mentions[0] : undefined
	return [noun, first].some((one) => {
		const row = one ? principalOf(doc, one.head) : -1
		return row >= 0 && memory.referentAt(row) === referent
	})
}

function compareRows(memory: PrincipalContext, a: number, b: number): PrincipalComparison {
	const {doc} = memory.discourse
	const [one, other] = [entityAt(memory, a), entityAt(memory, b)]
	if (one >= 0 && other >= 0) return compareEntities(memory, one, other)
	const referent = memory.referentAt(a)
	if (referent && referent === memory.referentAt(b)) return 'same'
	if (uposAt(doc, a) !== 'NOUN' || uposAt(doc, b) !== 'NOUN') return 'open'
	if (lemmaAt(doc, a) === lemmaAt(doc, b)) return 'same'
	return one < 0 && other < 0 && areUnlike(memory, a, b) ? 'other' : 'open'
}

function compareEntities({profiles: {names}}: PrincipalContext, a: number, b: number): PrincipalComparison {
	const [one, other] = [names.entities[a], names.entities[b]]
	if (!one || !other) return 'open'
	if (one === other || one.name.includes(other.name) || other.name.includes(one.name)) return 'same'
	return one.type === other.type ? 'other' : 'open'
}

// `the seller` and `the buyer`, `the union` and `the company`; not `the firm` and `the company`.
function areUnlike({discourse, profiles}: PrincipalContext, a: number, b: number): boolean {
	const [one, other] = [a, b].map((row) => discourse.mentions[discourse.mentionAt[row] ?? -1])
	if (!one || !other) return false
	if (one.kind === 'organization' && other.kind === 'organization')
		return !organizationTypes.some((type) =>
			[one, other].every(({lemma}) => standsForSubtype(profiles.doc.lexicon, lemma, type)),
		)
	return [one, other].every(({kind}) => kind === 'person' || kind === 'people')
}

const organizationTypes = ['company', 'media', 'government', 'party', 'school', 'team', '']

function entityAt(memory: PrincipalContext, row: number): number {
	const {names} = memory.profiles
	const named = nameAt(names, row)
	return entityOf(names, named) ? named!.entity : (memory.referentAt(row)?.entity ?? -1)
}
