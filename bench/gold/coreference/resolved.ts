import {addCounts, type Counts, noCounts} from '#src/evaluate/counts.js'
import {headOf} from '#src/evaluate/head-of.js'
import type {Argument} from '#src/facts/argument.js'
import type {EntityRecord} from '#src/facts/entity.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {Fact} from '#src/facts/fact.js'
import {overlaps, type Span} from '#src/model/span.js'

/** The head of a phrase that is subject, source or object of a fact, with the entities that the fact says it stands for. */
interface ResolvedPart extends Span {
	readonly entities: readonly EntityRecord[]
}

/** The subjects, sources and objects of our facts, in no order. */
export function resolvedParts(found: Extraction): ResolvedPart[] {
	const byId = new Map(found.entities.map((entity) => [entity.id, entity]))
	return found.facts.flatMap((fact) =>
		partsOf(fact).flatMap(({phrase, ids}) => {
			const head = headOf(found, phrase)
			const entities = ids.flatMap((id) => byId.get(id) ?? [])
			// Whatever is named there needs no resolving.
			const isName = entities.some(({mentions}) => mentions.some((one) => one.form === 'name' && overlaps(one, head)))
			return isName ? [] : {...head, entities}
		}),
	)
}

interface Part {
	readonly phrase: Span
	readonly ids: readonly string[]
}

function partsOf(fact: Fact): Part[] {
	if (fact.kind === 'quote')
		return fact.source ? [{phrase: fact.source, ids: fact.speakers.flatMap(({id}) => id ?? [])}] : []
	if (fact.kind !== 'statement' && fact.kind !== 'relation') return []
	return [fact.subject, fact.object].flatMap((part: Argument | null) =>
		part ? {phrase: part, ids: part.id === null ? [] : [part.id]} : [],
	)
}

/** Adds up what our facts say that one pronoun or noun stands for, each answer once. `isRight`: it bears the name that gold gives. */
export function countResolved(
	parts: readonly ResolvedPart[],
	reference: Span,
	isNamed: boolean,
	isRight: (entity: EntityRecord) => boolean,
): Counts {
	const answers = new Map(
		parts
			.filter((part) => overlaps(part, reference))
			.map(({entities}) => [entities.map(({id}) => id).join(), entities] as const),
	)
	let counts = noCounts
	for (const entities of answers.values()) {
		const right = entities.some(isRight)
		counts = addCounts(counts, {
			right: right ? 1 : 0,
			wrong: entities.length > 0 && !right ? 1 : 0,
			missed: isNamed && !right ? 1 : 0,
		})
	}
	return counts
}
