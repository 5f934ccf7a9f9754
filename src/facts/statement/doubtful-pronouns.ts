import {confidences} from '../../model/confidences.js'
import type {Mention} from '../../model/entity.js'
import type {Reading} from '../../model/reading.js'
import type {Span} from '../../model/span.js'
import type {Argument} from '../argument.js'
import type {Fact} from '../fact.js'

/** Least confidence with which a statement gives a pronoun the name that it is linked to, by the rule that links it. */
const least: ReadonlyMap<string, number> = new Map([
	['pronoun/he', confidences.coreference['min-stated/he']],
	['pronoun/it', confidences.coreference['min-stated/it']],
	['pronoun/they', confidences.coreference['min-stated/they']],
])

/**
 * Leaves open whom a doubtful pronoun stands for where it is subject, object or recipient of a statement; in place. `Lund told Moss
 * that he had lost`: of such names half are wrong, and a statement that is wrong of someone is worse than one of `he`. The entity
 * lists the pronoun all the same, and what is worth stating is judged with the name.
 */
export function leaveDoubtfulOpen({mentions}: Reading, facts: readonly Fact[]): void {
	const doubtful = new Set(mentions.filter(isDoubtful).map(placeOf))
	if (doubtful.size === 0) return
	const open = <T extends Argument | null>(part: T): T =>
		part && doubtful.has(placeOf(part)) ? {...part, name: part.text, id: null, entities: []} : part
	for (const fact of facts) {
		if (fact.kind !== 'statement') continue
		fact.subject = open(fact.subject)
		fact.object = open(fact.object)
		fact.recipient = open(fact.recipient)
	}
}

const isDoubtful = ({rule, confidence}: Mention): boolean => confidence < (least.get(rule) ?? 0)

const placeOf = ({start, end}: Span): string => `${start}-${end}`
