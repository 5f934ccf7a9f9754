import {confidences} from '../../model/confidences.js'
import {clauseAt, lemmaIn, normAt, rangeOf, spanOf, textOf} from '../../model/document.js'
import type {Adjunct, Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {childBy} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import type {ClauseReason} from '../../model/observer.js'
import type {QuoteMention} from '../../model/quote.js'
import {type Reading, timesIn} from '../../model/reading.js'
import {encloses, type Span} from '../../model/span.js'
import type {Argument} from '../argument.js'
import {quotesByRow} from '../claim.js'
import {standardOf} from '../comparison.js'
import {type Draft, makeDraft} from '../draft.js'
import {isRaisingPassive, isSemiAuxiliary} from '../factuality/auxiliaries.js'
import {adjunctRole} from './adjuncts.js'
import {adjunctArgument, argumentOf} from './argument.js'
import {withClosingMark} from './closing-mark.js'
import {isInformative} from './informative.js'
import {type Parts, partsOf} from './parts.js'
import {isNoun} from './phrase.js'
import {withPrepositionalObject} from './prepositional-object.js'
import type {StatementFact} from './schema.js'
import {isSubjectless} from './subject.js'
import {modalityOfStatement} from './willed.js'

/** Statements of a sentence at most: those of news have eleven, a text without full stops (`she said she said …`) any number. */
const maxStatementsOfSentence = 16

/** A draft for each clause with a subject whose verb is no mere cue of a quote. */
export function draftStatements(reading: Reading): Draft<StatementFact>[] {
	const cues = new Map(reading.quotes.flatMap((quote) => (quote.cue ? [[quote.cue.head, quote] as const] : [])))
	const quoteAt = quotesByRow(reading)
	const counts = new Uint8Array(reading.sentences.length)
	const drafts: Draft<StatementFact>[] = []
	for (const clause of reading.clauses) {
		const sentence = reading.tokens.sentences[clause.verb]!
		const reason =
			counts[sentence]! < maxStatementsOfSentence ? reasonAgainst(reading, clause, cues.get(clause.verb)) : 'run-on'
		const parts = reason === null ? partsOf(reading, clause) : null
		if (!parts || !isInformative(reading, clause, parts)) {
			const place = spanOf(reading, clause.group)
			reading.run.observer?.decide({step: 'clause', ...place, isKept: false, reason: reason ?? 'uninformative'})
			continue
		}
		counts[sentence]!++
		drafts.push(draftOf(reading, clause, parts, quoteAt[clause.verb] ?? -1))
	}
	return drafts
}

function draftOf(reading: Reading, clause: Clause, parts: Parts, quote: number): Draft<StatementFact> {
	const joined = withPrepositionalObject(reading, clause, parts)
	return makeDraft<StatementFact>({
		fields: fieldsOf(reading, joined, quote),
		evidence: evidenceOf(reading, clause, quote),
		rule: `clause/${clause.relation}`,
		confidence:
			confidences.statements[clause.inherited ? 'clause/inherited-subject' : 'clause'] +
			(joined.object ? confidences.statements['object-bonus'] : 0),
		key: `${clause.verb}`,
		verb: clause.verb,
		modality: modalityOfStatement(reading, clause, parts),
	})
}

function reasonAgainst(reading: Reading, clause: Clause, quote: QuoteMention | undefined): ClauseReason | null {
	if (!clause.subject) return 'subjectless'
	if (isSemiAuxiliary(reading, clause) || isRaisingPassive(reading, clause)) return 'auxiliary'
	if (isSubjectless(reading, clause)) return 'subjectless'
	return quote && !isSpeechEvent(reading, clause, quote) ? 'cue' : null
}

// `denied the charges`, `spoke about the fire`, `the plan was announced`: without a clause as its content, the report is an event.
function isSpeechEvent(doc: Reading, clause: Clause, {content, act, mode}: QuoteMention): boolean {
	const {head, verb} = clause
	// `urged the council to act`, `agreed to pay`: the report of an act, not of words.
	if (childBy(doc.tree, head, 'xcomp') > verb) return true
	const object = childBy(doc.tree, head, 'obj')
	// `called on the council to act`, `asked her whether it leaked`
	const addressee = Math.max(object, childBy(doc.tree, head, 'iobj'), childBy(doc.tree, head, 'obl'))
	if ((act === 'ask' || act === 'order') && mode !== 'direct' && addressee > verb) return true
	if (childBy(doc.tree, head, 'ccomp') >= 0) return false
	const isSpeech = lemmaIn(doc, verb, 'speech-verb')
	if (isSpeech && lemmaIn(doc, verb, 'addressee-object')) return false
	// `accused the mayor of lying`, `cited evidence that it leaked`; not `gave the council notice`.
	const isPlain = lemmaIn(doc, verb, 'judgment-verb') || childBy(doc.tree, head, 'xcomp', 'iobj') < 0
	if (object > verb && isNoun(doc, object) && isPlain) return true
	// `agreed on a plan to act`
	const parts = partsOf(doc, clause)
	if (withPrepositionalObject(doc, clause, parts).lemma !== parts.lemma) return true
	return !isSpeech && content.every((piece) => !holdsClause(doc, piece))
}

function holdsClause(doc: Reading, span: Span): boolean {
	const {from, to} = rangeOf(doc, span)
	for (let row = from; row < to; row++) if (clauseAt(doc, row)?.head === row) return true
	return false
}

// The clause with its own subject, without an inherited one; a reported clause ends where its quote does.
function evidenceOf(reading: Reading, clause: Clause, quote: number): Span {
	const {from, to, group} = clause
	const opening = ownSubject(reading, clause)
	const opens = Math.min(from, group.from, opening?.from ?? from)
	const {start, end} = spanOf(reading, {
		// `Neither Lee nor Ray won`
		from: normAt(reading, opens - 1) === 'neither' ? opens - 1 : opens,
		to: Math.max(to, group.to, opening?.to ?? to),
	})
	const content = itemAt(reading.quotes, quote)?.content
	const first = content?.find((piece) => piece.end > start)
	const last = content?.findLast((piece) => piece.start < end)
	const within = first && last ? {start: Math.max(start, first.start), end: Math.min(end, last.end)} : {start, end}
	return withClosingMark(reading.text, withoutLabel(reading.text, within))
}

// `A: The ferry starts in May`: the label of a turn is no part of the clause.
const withoutLabel = (text: string, {start, end}: Span): Span => ({
	start: start + (/^[QA]:\s*/.exec(text.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0),
	end,
})

// `They are going to win`, `Sales are expected to fall`: the subject of a semi-auxiliary is that of its infinitive.
function ownSubject(reading: Reading, {subject, inherited, governor, relation}: Clause): NounPhrase | null {
	if (!inherited) return subject
	const outer = itemAt(reading.clauses, governor)
	const isRaised = outer && relation === 'to' && (isSemiAuxiliary(reading, outer) || isRaisingPassive(reading, outer))
	return isRaised ? ownSubject(reading, outer) : null
}

function fieldsOf(reading: Reading, parts: Parts, quote: number): Draft<StatementFact>['fields'] {
	const argument = (phrase: NounPhrase | null): Argument | null =>
		phrase && argumentOf(reading, phrase, parts.verb.from, quote)
	const [subject, object, recipient] = [parts.subject, parts.object, parts.recipient].map(argument)
	const adjuncts = parts.adjuncts.map((adjunct) => {
		const {start, end, text, name, id, entities} = adjunctArgument(reading, adjunct, adjunct.head)
		return {start, end, text, name, id, entities, role: adjunctRole(reading, adjunct), preposition: adjunct.preposition}
	})
	const verb = textOf(reading, parts.verb)
	return {
		kind: 'statement',
		subject: subject ?? null,
		verb: {start: verb.start, end: verb.end, text: verb.text, lemma: parts.lemma},
		object: object ?? null,
		recipient: recipient ?? null,
		// No adjunct that is part of a name.
		adjuncts: adjuncts.filter((one) => ![subject, object].some((whole) => whole && encloses(whole, one))).slice(),
		time: timeOf(reading, parts.adjuncts),
		tense: parts.tense,
		voice: parts.voice,
		quantities: [],
		plover: null,
	}
}

// `at the launch of its 2021 report this week`: a time adjunct goes before a time at the end of an adjunct, and that before one inside.
function timeOf(reading: Reading, adjuncts: readonly Adjunct[]): string | null {
	let best: string | null = null
	let rank = 0
	for (const adjunct of adjuncts)
		for (const found of timesIn(reading, spanOf(reading, adjunct))) {
			const {type, from, to, value} = found
			// The time of a clause inside an adjunct is that clause's own.
			if ((type !== 'DATE' && type !== 'TIME') || reading.clauseAt[from] !== reading.clauseAt[adjunct.head]) continue
			if (standardOf(reading, found)) continue
			const own = from <= adjunct.head && adjunct.head < to ? 3 : to === adjunct.to ? 2 : 1
			if (own > rank) [best, rank] = [value, own]
		}
	return best
}
