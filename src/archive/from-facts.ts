import type {EntityRecord} from '../facts/entity.js'
import type {Fact} from '../facts/fact.js'
import type {RelationFact} from '../facts/relation/schema.js'
import {expectFacts, fault, typeError} from '../model/expected.js'
import {hashText} from '../model/hash.js'
import type {ArchiveArticle} from './article.js'
import {checkFact} from './check-fact.js'

/** A fact of an article of which nothing else is at hand: a line of `facts.jsonl`. */
export type LoneFact = Fact & {
	readonly articleTitle?: string | null | undefined
	readonly articlePublished?: string | null | undefined
	readonly articleUrl?: string | null | undefined
}

/**
 * An article from its facts alone. Its entities are those whose type the facts show: who holds a post, speaks or is related, with
 * their organizations and places; countries have no code, and without the text no near-duplicates are found. All facts must be
 * of one article. Throws TypeError for none. Linear.
 */
export function articleOfFacts(facts: readonly LoneFact[]): ArchiveArticle {
	expectFacts(facts, '`facts`')
	const [first] = facts
	if (!first) throw typeError(fault('`facts`', 'one fact or more', facts, 'give those of one article'))
	facts.forEach((fact, at) => {
		checkFact(fact, `facts[${at}]`)
	})
	const entities = new Map<string, EntityRecord>()
	const note = (id: string | null | undefined, type: EntityRecord['type'], name: string | null | undefined): void => {
		if (id && name && !entities.has(id)) entities.set(id, entityOf(id, type, name))
	}
	for (const fact of facts) {
		if (fact.kind === 'role') {
			note(fact.personId, 'person', fact.person)
			note(fact.organizationId, 'organization', fact.organization)
			note(fact.placeId, 'place', fact.place)
		} else if (fact.kind === 'quote' && (fact.sourceType === 'person' || fact.sourceType === 'organization')) {
			for (const {id, name} of fact.speakers) note(id, fact.sourceType, name)
		} else if (fact.kind === 'event') note(fact.place?.id, 'place', fact.place?.name)
		else if (fact.kind === 'relation') {
			const {subject, object, type} = fact
			const [one, other] = typesOf[type]
			if (one) note(subject.id, one, subject.name)
			if (other) note(object.id, other, object.name)
		}
	}
	const {articleTitle = null, articlePublished = null, articleUrl = null} = first
	return {
		article: {
			id: first.article,
			title: articleTitle,
			published: articlePublished,
			source: null,
			url: articleUrl,
			hash: hashText(facts.map(({id}) => id).join(' ')),
			text: '',
		},
		entities: [...entities.values()],
		facts,
	}
}

const entityOf = (id: string, type: EntityRecord['type'], name: string): EntityRecord => ({
	id,
	type,
	subtype: null,
	name,
	gender: null,
	ids: {iso: null, geonames: null, wikidata: null},
	mentions: [],
	roles: [],
})

/** Types of what a relation holds between, where they are always the same. */
const typesOf: Readonly<
	Record<RelationFact['type'], readonly [EntityRecord['type'] | null, EntityRecord['type'] | null]>
> = {
	age: ['person', null],
	nationality: ['person', 'place'],
	birth: ['person', null],
	residence: ['person', 'place'],
	family: ['person', 'person'],
	affiliation: ['person', 'organization'],
	ownership: [null, null],
	founder: [null, 'organization'],
	base: ['organization', 'place'],
}
