import {describe} from '../facts/describe/describe.js'
import type {Fact, FactKind} from '../facts/fact.js'
import {presentationOf} from '../facts/presentations.js'
import {rangeOf} from '../model/document.js'
import type {Reading} from '../model/reading.js'
import type {Firing} from '../model/rule-run.js'
import {textSpan} from '../model/span.js'
import {explainRule} from './dropped.js'
import type {FiringIndex} from './firings.js'
import type {Gathered, Gatherer} from './gather.js'
import {explainJudgment} from './name-features.js'
import {resolvedParts} from './resolved.js'
import {cardOf} from './rule-cards.js'
import type {ExplainedJudgment, ExplainedRecord} from './schema.js'

/** What explanations of the facts of an article are made from. */
export interface Traces {
	readonly reading: Reading
	readonly gathered: Gatherer
	readonly firings: FiringIndex
	readonly vocabulary: ReadonlyMap<number, string>
}

/** The part of the program that proposes each kind. */
const rooms: Readonly<Record<FactKind, string>> = {
	quote: 'quotes',
	quantity: 'numbers',
	date: 'dates',
	role: 'entities/roles',
	relation: 'facts/relation',
	statement: 'facts/statement',
	event: 'facts/event',
}

/** How a fact came about. */
export function explainRecord(fact: Fact, traces: Traces): ExplainedRecord {
	const {reading, gathered} = traces
	const {id, kind, sentence, evidence} = fact
	const {start, end, rule} = evidence
	const inWords = (one: Gathered | undefined): ExplainedJudgment | null =>
		one?.judgment ? explainJudgment({...one.judgment, kind}, traces.vocabulary) : null
	const calibration = gathered.about('calibration', id)
	const worth = gathered.about('worth', id)
	const event = fact.kind === 'event' ? ofType(gathered.at('event', fact.trigger), fact.type) : undefined
	return {
		id,
		kind,
		sentence,
		evidence: textSpan(reading.text, {start, end}),
		says: describe(fact),
		found: {room: rooms[kind], by: foundBy(fact), rule, rules: rulesOf(fact, traces).map(explainRule)},
		words: presentationOf(fact)
			.parts(fact)
			.map(({name, ...span}) => ({...textSpan(reading.text, span), part: name})),
		resolved: resolvedParts(reading, fact, gathered),
		claim: claimOf(fact),
		judgments: passedJudgments(fact, gathered).flatMap((one) => inWords(one) ?? []),
		confidence: {
			value: fact.confidence,
			before: calibration?.decision.step === 'calibration' ? calibration.decision.before : null,
			judgment: inWords(calibration ?? worth ?? event),
		},
		salience: {value: fact.salience, judgment: inWords(gathered.about('salience', id))},
	}
}

const claimOf = ({claim: {mode, by, polarity, modality}}: Fact): ExplainedRecord['claim'] => ({
	mode,
	by,
	polarity,
	modality,
})

function foundBy({kind, evidence: {rule}}: Fact): ExplainedRecord['found']['by'] {
	if (kind === 'quote')
		return rule === 'model' ? 'models' : rule.startsWith('quotes-model') ? 'models and rules' : 'rules'
	if (kind === 'event') return rule === 'event/frame' ? 'rules' : 'models'
	return kind === 'relation' && rule.startsWith('pair-') ? 'models' : 'rules'
}

// The rules that its trace names, and those of its room that fired on its words.
function rulesOf({kind, evidence, claim}: Fact, {reading, firings}: Traces): string[] {
	const named = evidence.rule.split(/, |\+/).filter((id) => cardOf(id) !== undefined)
	const room = rooms[kind]
	const fits = ({rule}: Firing): boolean => {
		const own = cardOf(rule)?.room
		// `The council, which did not meet, sold the mill`: what denies another clause has no part in it.
		if (claim.polarity === 'affirmed' && rule.startsWith('negation/')) return false
		return own !== undefined && (own === room || own === 'facts')
	}
	return [...new Set([...named, ...firings.within(rangeOf(reading, evidence), fits).map(({rule}) => rule)])]
}

// Confidence has a judgment of its own, and so has a statement's worth.
function passedJudgments(fact: Fact, gathered: Gatherer): (Gathered | undefined)[] {
	switch (fact.kind) {
		case 'quote':
			return [gathered.at('report', fact.evidence).at(-1)]
		case 'event':
			return [ofType(gathered.at('trigger', fact.trigger), fact.type)]
		case 'relation':
			return [pairOf(fact.subject.name, fact.object.name, fact.type, gathered)]
		default:
			return []
	}
}

const ofType = (found: readonly Gathered[], type: string): Gathered | undefined =>
	found.find(({decision}) => 'type' in decision && decision.type === type)

const pairOf = (subject: string, object: string, type: string, gathered: Gatherer): Gathered | undefined =>
	gathered.pair(type, subject, object)
