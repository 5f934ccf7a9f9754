import type {EventFact} from '../../../facts/event/schema.js'
import type {Extraction} from '../../../facts/extraction.js'
import type {StatementFact} from '../../../facts/statement/schema.js'
import {overlaps, type Span} from '../../../model/span.js'
import {grouped, isGivenAsFact} from '../sheet-article.js'

type Argument = EventFact['arguments'][number]

/** Least confidence of a death after which posts are past. */
const minDeath = 0.5

/** People whose death the article gives as a fact, so that their posts are past. */
export function deadPeople({entities, facts}: Pick<Extraction, 'entities' | 'facts'>): ReadonlySet<string> {
	const statements = grouped(
		facts.filter((fact): fact is StatementFact => fact.kind === 'statement'),
		({sentence}) => [sentence],
	)
	// `the actor Ida Holm`: a name right behind the noun.
	const named = new Map(
		entities
			.filter(({type}) => type === 'person')
			.flatMap(({id, mentions}) => mentions.filter(({form}) => form === 'name').map(({start}) => [start, id] as const)),
	)
	const idsOf = (one: Argument): string[] => {
		const next = /^(?:the|an?)\s/i.test(one.text) ? named.get(one.end + 1) : undefined
		return next === undefined ? one.entities.map(({id}) => id) : [next]
	}
	return new Set(
		facts.flatMap((fact) =>
			fact.kind === 'event' && isSure(fact)
				? deadOf(fact, statements.get(fact.sentence) ?? [])
						.filter(isHimself)
						.flatMap(idsOf)
				: [],
		),
	)
}

const isSure = (event: EventFact): boolean => isGivenAsFact(event) && event.confidence >= minDeath

// No one who is named in `the wife of Jon Fisk`, `Jon Fisk’s mother`.
const isHimself = ({text}: Argument): boolean => !/\bof\b|[’']s?\s/.test(text)

// The target of an attack may live: only one whom a verb of killing has as its object is dead.
function deadOf({type, trigger, arguments: all}: EventFact, statements: readonly StatementFact[]): Argument[] {
	const dead = all.filter(({role}) => (type === 'die' && role === 'person') || (type === 'attack' && role === 'dead'))
	const targets = all.filter(({role}) => role === 'target')
	if (type !== 'attack' || dead.length > 0 || !killing.test(trigger.text)) return dead
	// `tried to murder Ray` has its own verb: the clause is of `tried`.
	const clause = statements.find(({verb}) => overlaps(verb, trigger))
	return clause && isGivenAsFact(clause) && clause.tense === 'past'
		? targets.filter((target) => isPatient(target, clause))
		: []
}

const killing = /^(?:assassinated|executed|killed|lynched|murdered|slain)$/i

const isPatient = (target: Span, {subject, object, voice}: StatementFact): boolean =>
	[object, ...(voice === 'passive' ? [subject] : [])].some((one) => one !== null && one.start === target.start)
