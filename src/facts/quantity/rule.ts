import {spanOf} from '../../model/document.js'
import type {QuantityMention} from '../../model/quantity.js'
import {entityAt, type Reading} from '../../model/reading.js'
import {textSpan} from '../../model/span.js'
import {type Draft, draftDefaults} from '../draft.js'
import type {QuantityFact} from './schema.js'

/** A draft for each quantity, with the verb and agent of its clause. */
export function draftQuantities(reading: Reading): Draft<QuantityFact>[] {
	return reading.quantities.map((mention) => {
		const row = mention.counted ? mention.counted.to - 1 : mention.from
		const clause = reading.clauses[reading.clauseAt[row] ?? -1]
		return {
			...draftDefaults,
			fields: fieldsOf(reading, mention),
			evidence: {start: mention.start, end: mention.end},
			rule: mention.rule,
			confidence: mention.counted ? 0.75 : 0.7,
			key: [mention.type, mention.value, mention.min, mention.max, mention.unit].join('|'),
			verb: clause?.verb ?? -1,
			related: mention.related,
		}
	})
}

function fieldsOf(reading: Reading, mention: QuantityMention): Draft<QuantityFact>['fields'] {
	const {text} = reading
	const {counted} = mention
	const row = counted ? counted.to - 1 : mention.from
	const clause = reading.clauses[reading.clauseAt[row] ?? -1]
	const subject = clause?.voice === 'passive' ? clause.agent : (clause?.subject ?? null)
	const own = subject !== null && subject.from <= row && row < subject.to
	const agent = own ? null : subject
	const named = agent ? entityAt(reading, agent.head) : undefined
	return {
		kind: 'quantity',
		type: mention.type,
		numeral: textSpan(text, mention.numeral),
		value: mention.value,
		min: mention.min,
		max: mention.max,
		bound: mention.bound,
		parts: [...mention.parts],
		unit: mention.unit,
		unitCode: mention.unitCode,
		si: mention.si,
		counted: counted && textSpan(text, spanOf(reading, counted)),
		countedHead: mention.countedHead,
		change: mention.change,
		changeRole: mention.changeRole,
		verb: clause?.lemma ?? null,
		agent: agent ? (named?.name ?? textSpan(text, spanOf(reading, agent)).text) : null,
		agentId: named?.id ?? null,
		asOf: null,
	}
}
