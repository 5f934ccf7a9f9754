import type {Fact} from '../facts/fact.js'

/** Whom or what a fact names, and as what: `{name: 'Lena Varga', entity: '879b…', role: 'speaker'}`. */
export interface FactName {
	readonly name: string
	/** Id of the entity; null where the fact has a description alone. */
	readonly entity: string | null
	readonly role: string
}

/**
 * The names in a fact, each once a role: of its speakers and its source (`claim`), of the people, organizations and places
 * that it is about, and of every entity named in its phrases.
 */
export function factNames(fact: Fact): FactName[] {
	const {claim} = fact
	const all = [
		...ownNames(fact),
		...called(claim.by, claim.byId, 'claim'),
		...claim.chain.flatMap(({by, byId}) => called(by, byId, 'claim')),
	]
	return [...new Map(all.map((each) => [`${each.role}\u0000${each.name}`, each])).values()]
}

function ownNames(fact: Fact): FactName[] {
	switch (fact.kind) {
		case 'quote':
			return [
				...called(fact.speaker, fact.speakerId, 'speaker'),
				...fact.speakers.flatMap(({name, id}) => called(name, id, 'speaker')),
				...called(fact.addressee?.text ?? null, fact.addresseeId, 'addressee'),
			]
		case 'quantity':
			return called(fact.agent, fact.agentId, 'agent')
		case 'date':
			return []
		case 'role':
			return [
				...called(fact.person, fact.personId, 'person'),
				...called(fact.organization, fact.organizationId, 'organization'),
				...called(fact.place, fact.placeId, 'place'),
				...inPhrase(fact.for, 'for'),
			]
		case 'relation':
			return [...inPhrase(fact.subject, 'subject'), ...inPhrase(fact.object, 'object')]
		case 'statement':
			return [
				...inPhrase(fact.subject, 'subject'),
				...inPhrase(fact.object, 'object'),
				...inPhrase(fact.recipient, 'recipient'),
				...fact.adjuncts.flatMap((adjunct) => inPhrase(adjunct, adjunct.role)),
			]
		default:
			return [
				...fact.arguments.flatMap((argument) => inPhrase(argument, argument.role)),
				...(fact.place?.id ? called(fact.place.name, fact.place.id, 'place') : []),
			]
	}
}

const called = (name: string | null, entity: string | null, role: string): FactName[] =>
	name === null || name === '' ? [] : [{name, entity, role}]

interface Phrase {
	readonly name: string
	readonly id: string | null
	readonly entities: readonly {readonly id: string; readonly name: string}[]
}

// A phrase without an entity is a description that full text finds: `two old ferries`.
const inPhrase = (phrase: Phrase | null, role: string): FactName[] =>
	phrase === null
		? []
		: [
				...(phrase.id === null ? [] : called(phrase.name, phrase.id, role)),
				...phrase.entities.flatMap(({id, name}) => called(name, id, role)),
			]
