import type {Document} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import type {NamedEntity} from '../name-map.js'
import {withChambers} from './chamber.js'
import {fullTitle} from './equivalent-posts.js'
import {holdersOf, postOf} from './referred-posts.js'

/**
 * Adds to posts the bodies that they don't name themselves: what a noun or pronoun stands for (`the committee's director`),
 * then the body that the article names with the same post of the same person. `mentions`: the noun phrases and pronouns
 * that stand for somebody. Linear.
 */
export function completeRoles(
	doc: Document,
	roles: readonly Role[],
	mentions: readonly Mention[],
	entities: readonly NamedEntity[],
): Role[] {
	const byHead = new Map(mentions.map((mention) => [mention.head, mention.entity]))
	const told = withChambers(
		doc,
		roles.map((role) => withBody(role, byHead.get(role.bodyRow) ?? -1, entities)),
		entities,
	)
	const bodies = bodiesByPost(doc, told)
	return told.map((role) => {
		const same = isOpen(role) ? bodies.get(postKey(doc, role)) : undefined
		return same ? {...role, organization: same.organization, place: same.place, country: same.country} : role
	})
}

const isOpen = ({organization, place, country}: Role): boolean => organization < 0 && place < 0 && country === null

function withBody(role: Role, entity: number, entities: readonly NamedEntity[]): Role {
	const type = entities[entity]?.type
	if (type === 'organization') return {...role, organization: entity}
	return type === 'place' ? {...role, place: entity} : role
}

// `Sen.` and `senator` are one post, `engineer` and `chief engineer` aren't.
function postKey(doc: Document, {person, title}: Role): string {
	const words = title ? doc.text.slice(title.start, title.end).toLowerCase().split(/\s+/) : []
	const head = fullTitle((words.pop() ?? '').replace(/\.$/, ''))
	return [person, ...words, head].join(' ')
}

// Posts that the article gives to one body alone. A phrase such as `the Oslo senator` tells it where there is one senator.
function bodiesByPost(doc: Document, roles: readonly Role[]): ReadonlyMap<string, Role | undefined> {
	const holders = holdersOf(roles)
	const bodies = new Map<string, Role | undefined>()
	for (const role of roles) {
		if (isOpen(role) || role.head === '') continue
		if (role.rule === 'role/nominal' && holders.get(postOf(role))!.size > 1) continue
		const key = postKey(doc, role)
		const known = bodies.get(key)
		const differs = known && (known.organization !== role.organization || known.place !== role.place)
		bodies.set(key, bodies.has(key) && (differs || !known) ? undefined : role)
	}
	return bodies
}
