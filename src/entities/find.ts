import {type Document, rangeOf} from '../model/document.js'
import type {Entity, FoundName, Mention, Role} from '../model/entity.js'
import {hashesAfter} from '../model/hash.js'
import {findGovernments} from './aliases/governments.js'
import {asParties} from './aliases/parties.js'
import type {ReferenceModel} from './coreference/choose-antecedent.js'
import type {DiscourseContext, Speech} from './coreference/discourse-context.js'
import type {EntityProfiles} from './coreference/entity-profiles.js'
import {openDiscourse, type References, resolveReferences} from './coreference/find.js'
import type {NameMap} from './name-map.js'
import {nameEntities, toEntity, withPronounGender} from './named-entities.js'
import {completeRoles} from './roles/complete.js'
import {findReferredRoles, isPost} from './roles/find.js'

export interface ResolvedEntities {
	readonly entities: readonly Entity[]
	/** In the order of the text. */
	readonly mentions: readonly Mention[]
	readonly roles: readonly Role[]
	/** By the row of a noun phrase or pronoun for an unnamed referent: the noun phrases for the same. */
	readonly phrases: References['phrases']
	/** Rows of nouns for a post of which two holders were named last, in one sentence. */
	readonly ofTwoHolders: References['ofTwoHolders']
}

/** Groups names into entities, finds their posts, and resolves noun phrases and pronouns to them. */
export function resolveEntities(
	doc: Document,
	names: readonly FoundName[],
	speech: Speech,
	model: ReferenceModel | null,
): ResolvedEntities {
	const {named, people, roles, clauses} = nameEntities(doc, names)
	const references = resolveReferences(doc, people, roles, speech, model)
	const mentions = withoutTitles(doc, references.mentions, people, roles)
	const referred = findReferredRoles({doc, names: people, clauses}, mentions, roles)
	const posts = [...roles, ...referred].filter((role) => isPost(doc, role))
	const governments = findGovernments(doc, named, people.entities)
	const all = [...withPronounGender(doc, people.entities, mentions), ...governments.entities]
	const hashOf = hashesAfter(doc.article.id, doc.article.hash)
	return {
		entities: asParties(doc, names, all).map((group) => toEntity(group, hashOf(group.type, group.name))),
		mentions: [...named, ...governments.mentions, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end),
		roles: completeRoles(
			doc,
			posts,
			[...mentions, ...governments.mentions],
			[...people.entities, ...governments.entities],
		),
		phrases: references.phrases,
		ofTwoHolders: references.ofTwoHolders,
	}
}

/** An article before its pronouns are resolved: what the rankers learn from. */
export function openArticleDiscourse(
	doc: Document,
	names: readonly FoundName[],
	speech: Speech,
): {discourse: DiscourseContext; profiles: EntityProfiles} {
	const {people, roles} = nameEntities(doc, names)
	return openDiscourse(doc, people, roles, speech)
}

// `the head of the Harbour Board (HB), Jane Doe`: the title refers to no other person.
function withoutTitles(
	doc: Document,
	mentions: readonly Mention[],
	{entities}: NameMap,
	roles: readonly Role[],
): readonly Mention[] {
	const holders = new Map<number, Set<number>>()
	for (const {title, person} of roles) {
		if (!title) continue
		const {from, to} = rangeOf(doc, title)
		for (let row = from; row < to; row++) holders.set(row, (holders.get(row) ?? new Set()).add(person))
	}
	const isPerson = ({form, entity}: Mention): boolean => form === 'nominal' && entities[entity]?.type === 'person'
	return mentions.filter((mention) => !isPerson(mention) || (holders.get(mention.head)?.has(mention.entity) ?? true))
}
