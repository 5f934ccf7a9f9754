import {type Document, normAt, spanOf, uposAt} from '../model/document.js'
import type {Mention, Role} from '../model/entity.js'
import {nounPhraseOf} from '../model/noun-phrase.js'
import {relationOf} from '../model/tree.js'
import type {NamedEntity, NameMap} from './roles/name-map.js'
import {placeOf} from './roles/post.js'
import {bodyNouns, kinNouns} from './roles/role-nouns.js'
import {isRoleNoun, readTitle, roleHead} from './roles/title.js'

export interface Nominal {
	readonly mention: Mention
	/** The post that the phrase gives the person, for the role facts. */
	readonly role: Role | undefined
}

/**
 * Noun phrases that stand for a named entity: `the spokesman` for whoever has that post, `the ministry` for the ministry
 * named last. A phrase introduced before the name (`A Foreign Ministry spokesman … Lin Jian, the spokesman`) counts too.
 */
export function findNominals(
	doc: Document,
	names: NameMap,
	roles: readonly Role[],
	titles: ReadonlySet<string>,
): Nominal[] {
	const found: Nominal[] = []
	const byHead = groupByHead(roles)
	for (let row = 0; row < doc.tokens.length; row++) {
		// `the President` is tagged as a name.
		if ((uposAt(doc, row) !== 'NOUN' && uposAt(doc, row) !== 'PROPN') || names.at[row] !== -1) continue
		const lemma = roleHead(doc, row)
		if (isRoleNoun(doc, row, titles) && !kinNouns.has(lemma) && lemma === normAt(doc, row)) {
			const nominal = person(doc, row, byHead.get(lemma) ?? [], names, titles)
			if (nominal) found.push(nominal)
		} else if (bodyNouns.has(lemma) && lemma === normAt(doc, row)) {
			const mention = body(doc, row, lemma, names)
			if (mention) found.push({mention, role: undefined})
		}
	}
	return found
}

function groupByHead(roles: readonly Role[]): Map<string, Role[]> {
	const groups = new Map<string, Role[]>()
	for (const role of roles) {
		if (role.head === '' || role.status === 'former') continue
		const group = groups.get(role.head)
		if (group) group.push(role)
		else groups.set(role.head, [role])
	}
	return groups
}

function person(
	doc: Document,
	head: number,
	roles: readonly Role[],
	names: NameMap,
	titles: ReadonlySet<string>,
): Nominal | undefined {
	if (roles.length === 0 || isTitle(doc, head, names)) return undefined
	const phrase = nounPhraseOf(doc, head)
	const determiner = normAt(doc, phrase.core.from)
	const inside = bodiesIn(phrase.core.from, head, names)
	const fitting = roles.filter((role) => fits(role, inside, names))
	const people = [...new Set(fitting.map((role) => role.person))]
	const definite = /^(?:the|this|that|its|his|her|their|our)$/.test(determiner)
	if (!definite && (people.length !== 1 || !/^an?$/.test(determiner) || inside.length === 0)) return undefined
	const chosen = definite ? nearest(fitting, head) : fitting.find((role) => role.range.from > head)
	if (!chosen) return undefined
	const title = readTitle(
		doc,
		head,
		inside.reduce((most, {to}) => Math.max(most, to), phrase.core.from),
		titles,
	)
	const organization = inside.find(({entity}) => names.entities[entity]?.type === 'organization')
	const from = /^(?:the|a|an)$/.test(determiner) ? phrase.core.from + 1 : phrase.core.from
	const mention: Mention = {
		...spanOf(doc, {from, to: head + 1}),
		from,
		to: head + 1,
		head,
		form: 'nominal',
		entity: chosen.person,
		rule: definite ? 'nominal/post' : 'nominal/introduced',
	}
	const place = inside.find(({entity}) => names.entities[entity]?.type !== 'organization')
	const role =
		title && organization
			? {
					person: chosen.person,
					organization: organization.entity,
					...placeOf(place && names.entities[place.entity], place?.entity ?? -1, names),
					title: spanOf(doc, title),
					head: roleHead(doc, head),
					status: title.status,
					span: spanOf(doc, mention),
					range: {from, to: head + 1},
					rule: 'role/nominal',
				}
			: undefined
	return {mention, role}
}

// `spokesman Lin Jian`: a title before a name is no mention of its own.
const isTitle = (doc: Document, row: number, names: NameMap): boolean => {
	const next = names.mentions[names.at[row + 1] ?? -1]
	return (
		(next !== undefined && names.entities[next.entity]?.type === 'person') ||
		(relationOf(doc.tree, row) === 'appos' && names.at[doc.tree.heads[row] ?? -1] !== -1)
	)
}

function bodiesIn(from: number, to: number, names: NameMap): Mention[] {
	const found: Mention[] = []
	for (let row = from; row < to; row++) {
		const mention = names.mentions[names.at[row] ?? -1]
		if (mention && mention.from === row) found.push(mention)
	}
	return found
}

// Countries and bodies named in the phrase must not contradict those of the post.
function fits(role: Role, inside: readonly Mention[], names: NameMap): boolean {
	return inside.every(({entity}) => {
		const named = names.entities[entity]
		if (named?.type === 'organization') return role.organization < 0 || role.organization === entity
		const place = names.entities[role.place]
		return !place || place === named || (place.iso !== null && place.iso === named?.iso)
	})
}

function nearest(roles: readonly Role[], row: number): Role | undefined {
	let best: Role | undefined
	for (const role of roles) if (role.range.from < row) best = role
	return best ?? (new Set(roles.map((role) => role.person)).size === 1 ? roles[0] : undefined)
}

// `the ministry`: the organization named last whose name ends with the noun.
function body(doc: Document, head: number, lemma: string, names: NameMap): Mention | undefined {
	const {from} = nounPhraseOf(doc, head).core
	if (!/^(?:the|this|that)$/.test(normAt(doc, from)) || head - from > 2) return undefined
	const entity = names.entities.findLast(
		(candidate: NamedEntity) =>
			candidate.type === 'organization' &&
			candidate.firstRow < head &&
			candidate.name.toLowerCase().split(/\s/).includes(lemma),
	)
	if (!entity) return undefined
	const range = {from: from + 1, to: head + 1}
	return {
		...spanOf(doc, range),
		...range,
		head,
		form: 'nominal',
		entity: names.entities.indexOf(entity),
		rule: 'nominal/body',
	}
}
