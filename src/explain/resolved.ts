import type {Fact} from '../facts/fact.js'
import type {Mention} from '../model/entity.js'
import type {Reading} from '../model/reading.js'
import {firstIndex, type Span, textSpan} from '../model/span.js'
import type {Gatherer} from './gather.js'
import type {Resolved} from './schema.js'

/** A part of a fact that stands for an entity or a value. */
interface NamedPart {
	readonly part: string
	readonly words: Span | null
	readonly name: string
	readonly id: string | null
	/** Where the fact itself says how it was resolved. */
	readonly own?: Pick<Resolved, 'rule' | 'confidence' | 'candidates'>
}

/** Whom and what the words of a fact stand for, and how that was found. */
export const resolvedParts = (reading: Reading, fact: Fact, gathered: Gatherer): Resolved[] =>
	partsOf(fact, gathered).map(({part, words, name, id, own}) => {
		const mention = words && id !== null ? mentionIn(reading, words, id) : null
		return {
			part,
			words: words && textSpan(reading.text, words),
			name,
			id,
			rule: own?.rule ?? mention?.rule ?? null,
			confidence: own?.confidence ?? (mention ? rounded(mention.confidence) : null),
			candidates: own?.candidates ?? [],
		}
	})

function partsOf(fact: Fact, gathered: Gatherer): NamedPart[] {
	switch (fact.kind) {
		case 'quote':
			return [
				...fact.speakers.map(({name, id}) => ({
					part: 'speaker',
					words: fact.source,
					name,
					id,
					own: {
						rule: fact.speakerRule,
						confidence: rounded(fact.speakerConfidence),
						candidates: candidatesFor(fact, gathered),
					},
				})),
				...(fact.addressee
					? [{part: 'addressee', words: fact.addressee, name: fact.addressee.text, id: fact.addresseeId}]
					: []),
			]
		case 'statement':
			return [
				...argument('subject', fact.subject),
				...argument('object', fact.object),
				...argument('recipient', fact.recipient),
				...fact.adjuncts.flatMap((one) => argument(one.role, one)),
			]
		case 'event':
			return [...fact.arguments.flatMap((one) => argument(one.role, one)), ...argument('place', fact.place)]
		case 'relation':
			return [...argument('subject', fact.subject), ...argument('object', fact.object)]
		case 'role':
			return [
				{part: 'person', words: fact.evidence, name: fact.person, id: fact.personId},
				...(fact.organization === null
					? []
					: [{part: 'organization', words: fact.evidence, name: fact.organization, id: fact.organizationId}]),
				...(fact.place === null ? [] : [{part: 'place', words: fact.evidence, name: fact.place, id: fact.placeId}]),
			]
		case 'quantity':
			return fact.agent === null ? [] : [{part: 'agent', words: null, name: fact.agent, id: fact.agentId}]
		default:
			return [
				{
					part: 'value',
					words: fact.evidence,
					name: fact.value,
					id: null,
					own: {rule: `${fact.anchor}: ${fact.reason}`, confidence: null, candidates: []},
				},
			]
	}
}

const argument = (
	part: string,
	words: (Span & {readonly name: string; readonly id: string | null}) | null,
): NamedPart[] => (words === null ? [] : [{part, words, name: words.name, id: words.id}])

function candidatesFor({evidence}: Fact, gathered: Gatherer): Resolved['candidates'] {
	const decision = gathered.at('speaker', evidence).at(-1)?.decision
	if (decision?.step !== 'speaker') return []
	return decision.candidates
		.map(({name, probability}) => ({name, probability: rounded(probability)}))
		.filter(({probability}) => probability > 0)
		.sort((a, b) => b.probability - a.probability)
}

// The first mention of the entity in these words. Mentions stand in the order of the text.
function mentionIn({mentions, entities}: Reading, {start, end}: Span, id: string): Mention | null {
	const first = firstIndex(mentions.length, (index) => mentions[index]!.start < start)
	for (let at = first; at < mentions.length && mentions[at]!.start < end; at++)
		if (entities[mentions[at]!.entity]?.id === id) return mentions[at]!
	return null
}

const rounded = (number: number): number => Math.round(number * 1000) / 1000
