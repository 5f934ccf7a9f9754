import {lemmaAt, normAt, spanOf, textOf, uposAt} from '../../model/document.js'
import type {Adjunct, Clause, NounPhrase} from '../../model/phrases.js'
import {entityAt, type Reading, timesIn} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {type Draft, makeDraft} from '../draft.js'
import type {Argument, StatementFact} from './schema.js'

/** A draft for each clause that says who did what: it has a subject, and its verb doesn't just report a quote. */
export function draftStatements(reading: Reading): Draft<StatementFact>[] {
	const cues = new Set(reading.quotes.flatMap(({cue}) => (cue ? [cue.head] : [])))
	return reading.clauses.flatMap((clause) => {
		if (!clause.subject || cues.has(clause.verb) || !saysSomething(reading, clause)) return []
		// `president-elect`
		if (normAt(reading, clause.verb) === 'elect' && normAt(reading, clause.verb - 1) === '-') return []
		return makeDraft<StatementFact>({
			fields: fieldsOf(reading, clause),
			evidence: spanOf(reading, evidenceOf(clause)),
			rule: `clause/${clause.relation}`,
			confidence: (clause.inherited ? 0.55 : 0.65) + (clause.object ? 0.05 : 0),
			key: `${clause.verb}`,
			verb: clause.verb,
		})
	})
}

// A bare copula or auxiliary tells nothing.
const saysSomething = (doc: Reading, {object, adjuncts, head, verb, subject, recipient}: Clause): boolean => {
	const lemma = lemmaAt(doc, verb)
	if (
		subject &&
		uposAt(doc, subject.head) === 'PRON' &&
		/^(?:it|there|what|who|which|that)$/.test(normAt(doc, subject.head))
	)
		return object !== null && lemma !== 'be'
	return (
		object !== null ||
		recipient !== null ||
		adjuncts.length > 0 ||
		(lemma !== 'be' && uposAt(doc, head) === 'VERB') ||
		head !== verb
	)
}

// The clause, with a subject of its own; one taken over stays outside.
function evidenceOf({from, to, subject, inherited, group}: Clause): Range {
	return subject && !inherited
		? {from: Math.min(from, subject.from), to: Math.max(to, subject.to, group.to)}
		: {from: Math.min(from, group.from), to: Math.max(to, group.to)}
}

function fieldsOf(reading: Reading, clause: Clause): Draft<StatementFact>['fields'] {
	const argument = (phrase: NounPhrase | null): Argument | null => phrase && argumentOf(reading, phrase, phrase.head)
	const agent = clause.voice === 'passive' ? clause.agent : null
	const verbTo = clause.particle >= 0 && clause.particle <= clause.verb + 2 ? clause.particle + 1 : clause.verb + 1
	const adjuncts = clause.adjuncts.filter(({head}) => head !== agent?.head)
	return {
		kind: 'statement',
		// A passive with its agent is turned round; without one it keeps its grammatical subject.
		subject: argument(agent ?? clause.subject),
		verb: {...textOf(reading, {from: clause.verb, to: verbTo}), lemma: clause.lemma},
		object: argument(agent ? clause.subject : clause.object),
		recipient: argument(clause.recipient),
		adjuncts: adjuncts.map((adjunct) => ({
			...argumentOf(reading, adjunct, adjunct.head),
			role: adjunctRole(reading, adjunct),
			preposition: adjunct.preposition,
		})),
		time: timeOf(reading, adjuncts),
		tense: clause.tense,
		voice: clause.voice,
		quantities: [],
	}
}

function argumentOf(reading: Reading, range: Range, head: number): Argument {
	const {start, end, text} = textOf(reading, range)
	const entity = entityAt(reading, head)
	return {start, end, text, name: entity?.name ?? text, id: entity?.id ?? null}
}

type AdjunctRole = StatementFact['adjuncts'][number]['role']

const roleByPreposition: Readonly<Record<string, AdjunctRole>> = {
	about: 'topic',
	'because of': 'cause',
	'due to': 'cause',
	for: 'purpose',
	from: 'source',
	in: 'place',
	at: 'place',
	near: 'place',
	on: 'topic',
	over: 'topic',
	regarding: 'topic',
	through: 'instrument',
	under: 'manner',
	via: 'instrument',
	with: 'instrument',
	without: 'manner',
	after: 'time',
	before: 'time',
	during: 'time',
	since: 'time',
	until: 'time',
	as: 'manner',
}

function adjunctRole(reading: Reading, adjunct: Adjunct): AdjunctRole {
	const span = spanOf(reading, adjunct)
	if (timesIn(reading, span).length > 0) return 'time'
	if (adjunct.preposition === '') return /ly$/.test(normAt(reading, adjunct.head)) ? 'manner' : 'other'
	return roleByPreposition[adjunct.preposition] ?? 'other'
}

function timeOf(reading: Reading, adjuncts: readonly Adjunct[]): string | null {
	for (const adjunct of adjuncts) {
		const time = timesIn(reading, spanOf(reading, adjunct)).find(({type}) => type === 'DATE' || type === 'TIME')
		if (time) return time.value
	}
	return null
}
