import type {Document} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {fullTitle} from '../../model/grammar/full-title.js'
import {roleTitle} from '../../model/grammar/role-title.js'
import type {NamedEntity} from '../name-map.js'
import {holdersOf, postOf} from './referred-posts.js'
import {isOpen} from './role-of.js'

/**
 * Adds institutions to posts without one: the referent of a noun or pronoun (`the committee's director`), then the institution
 * that the article names with the same post of the same person. `mentions`: the noun phrases and pronouns that refer to an
 * entity. Linear.
 */
export function completeRoles(
	doc: Document,
	roles: readonly Role[],
	mentions: readonly Mention[],
	entities: readonly NamedEntity[],
): Role[] {
	const byHead = new Map(mentions.map((mention) => [mention.head, mention.entity]))
	const complete = roles.map((role) => withInstitution(role, byHead.get(role.institutionRow) ?? -1, entities))
	const institutions = institutionsByPost(doc, complete)
	return withBodies(complete).map((role) => {
		const same = isOpen(role) ? institutions.get(postKey(doc, role)) : undefined
		return same ? {...role, organization: same.organization, place: same.place, country: same.country} : role
	})
}

// `Analyst Ann Lee … Ann Lee of Acme`: the body of her post, where she has one.
function withBodies(roles: readonly Role[]): readonly Role[] {
	const bodies = new Map<number, number>()
	for (const {person, title, organization} of roles)
		if (title === null && organization >= 0 && !bodies.has(person)) bodies.set(person, organization)
	if (bodies.size === 0) return roles
	const posted = new Set<string>()
	const complete = roles.map((role) => {
		const body = bodies.get(role.person)
		if (role.title === null || body === undefined) return role
		const filled = isOpen(role) && role.rule === 'role/title' ? {...role, organization: body} : role
		if (filled.organization === body) posted.add(`${role.person} ${body}`)
		return filled
	})
	return complete.filter(({title, person, organization}) => title !== null || !posted.has(`${person} ${organization}`))
}

function withInstitution(role: Role, entity: number, entities: readonly NamedEntity[]): Role {
	const type = entities[entity]?.type
	if (type === 'organization') return {...role, organization: entity}
	return type === 'place' ? {...role, place: entity} : role
}

// `Sen.` and `senator` are one post, `engineer` and `chief engineer` aren't.
function postKey(doc: Document, role: Role): string {
	const words = roleTitle(doc.text, role)?.toLowerCase().split(/\s+/) ?? []
	const head = fullTitle((words.pop() ?? '').replace(/\.$/, ''))
	return [role.person, ...words, head].join(' ')
}

// The institution of each post, where the article names only one. A phrase such as `the Oslo senator` counts where there is one senator.
function institutionsByPost(doc: Document, roles: readonly Role[]): ReadonlyMap<string, Role | undefined> {
	const holders = holdersOf(roles)
	const institutions = new Map<string, Role | undefined>()
	for (const role of roles) {
		if (isOpen(role) || role.head === '') continue
		if (role.rule === 'role/nominal' && holders.get(postOf(role))!.size > 1) continue
		const key = postKey(doc, role)
		const known = institutions.get(key)
		const differs = known && (known.organization !== role.organization || known.place !== role.place)
		institutions.set(key, institutions.has(key) && (differs || !known) ? undefined : role)
	}
	return institutions
}
