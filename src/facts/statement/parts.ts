import {lemmaAt, normAt, normIn, uposAt, xposAt} from '../../model/document.js'
import type {Adjunct, Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {childBy, childrenOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {entityAt, type Reading} from '../../model/reading.js'
import {RecentValues} from '../../model/recent-values.js'
import type {Range} from '../../model/span.js'
import {isSemiAuxiliary, sharesAuxiliary} from '../factuality/auxiliaries.js'
import {adjunctsOf} from './adjuncts.js'
import {isInflected, objectOf} from './object.js'
import {agentPhrase, isTime, upTo} from './phrase.js'
import {subjectOf} from './subject.js'
import {dayAtEnd, timeObject} from './time-adjuncts.js'

/** The arguments and adjuncts of a clause. */
export interface Parts {
	/** The agent; the grammatical subject of a passive without one. */
	readonly subject: NounPhrase | null
	readonly object: NounPhrase | null
	readonly recipient: NounPhrase | null
	readonly adjuncts: readonly Adjunct[]
	/** The verb with its particle. */
	readonly verb: Range
	readonly lemma: string
	readonly voice: Clause['voice']
	readonly tense: Clause['tense']
}

/** Clauses whose parts are kept: those of an article of common length. */
const maxKeptClauses = 1000

const known = new WeakMap<Reading, RecentValues<Clause, Parts>>()

/** Sorts the parts of a clause: statements and events read them, in a common article sorted once. */
export function partsOf(doc: Reading, clause: Clause): Parts {
	let kept = known.get(doc)
	if (!kept) {
		kept = new RecentValues(maxKeptClauses)
		known.set(doc, kept)
	}
	return kept.get(clause, (one) => sortParts(doc, one))
}

function sortParts(doc: Reading, clause: Clause): Parts {
	const {voice, tense, agent: byPhrase} = shareVoice(doc, clause)
	// `The coach, who had quit, yesterday held a meeting`
	const [subject, subjectDay] = withoutDay(doc, subjectOf(doc, clause))
	const whole = objectOf(doc, clause, voice)
	const time = whole && timeObject(doc, clause, whole)
	const day = whole && childBy(doc.tree, clause.head, 'obj') === whole.head ? (time ?? dayAtEnd(doc, whole)) : null
	const object = whole && (time || isAdjunct(doc, clause, whole)) ? null : whole && day ? upTo(whole, day.from) : whole
	const verb = verbOf(doc, clause)
	const isAgent = voice === 'passive' && byPhrase && !isDeadline(doc, byPhrase) && !isMeasure(doc, byPhrase)
	// `fired by the board on Monday`
	const [agent, agentDay] = withoutDay(doc, isAgent ? agentPhrase(doc, byPhrase) : null)
	const governor = itemAt(doc.clauses, clause.governor)
	return {
		// A passive with an agent becomes active.
		subject: agent ?? subject,
		object: agent ? subject : object,
		recipient: clause.recipient === object ? null : clause.recipient,
		adjuncts: [
			...adjunctsOf(doc, clause, [object, agent, verb.verb]),
			...(day ? [day] : []),
			...(agentDay ? [agentDay] : []),
			...(subjectDay && !clause.inherited ? [subjectDay] : []),
		],
		...verb,
		voice,
		tense:
			clause.tense === 'none' && tense === 'none' && governor && isSemiAuxiliary(doc, governor)
				? governor.tense
				: tense,
	}
}

function withoutDay(doc: Reading, phrase: NounPhrase | null): [NounPhrase | null, Adjunct | null] {
	const day = phrase && dayAtEnd(doc, phrase)
	return [phrase && day ? upTo(phrase, day.from) : phrase, day]
}

// `were killed in Lima`, `won in the north`: a phrase with its preposition is no object; not `paid over 50 men`.
const isAdjunct = (doc: Reading, {lemma, voice}: Clause, {from, head}: NounPhrase): boolean =>
	uposAt(doc, from) === 'ADP' &&
	(/^(?:NOUN|PROPN)$/.test(uposAt(doc, head)) || (uposAt(doc, head) === 'VERB' && voice === 'passive')) &&
	head > from &&
	![1, 2, 3].some((ahead) => from + ahead < head && /^(?:NUM|SYM)$/.test(uposAt(doc, from + ahead))) &&
	lemma !== 'be'

// `finished by the end of May`, `by October`; not `by the board on Monday`, nor `by May` of a person
const isDeadline = (doc: Reading, {head}: NounPhrase): boolean =>
	isTime(doc, head) && (uposAt(doc, head) !== 'PROPN' || !entityAt(doc, head))

// `raised by 5 percent`; not `by 37 percent of voters`
const isMeasure = (doc: Reading, {head}: NounPhrase): boolean =>
	/^(?:%|cent|percent)$/.test(normAt(doc, head)) && childBy(doc.tree, head, 'nmod') < 0

function verbOf(doc: Reading, clause: Clause): Pick<Parts, 'verb' | 'lemma'> {
	const {head, lemma, particle} = clause
	const verb = isInflected(doc, clause) ? head : clause.verb
	if (particle >= 0) return {verb: {from: verb, to: particle <= verb + 2 ? particle + 1 : verb + 1}, lemma}
	// `sworn in`, `gave away`, and `is to take over`, where the tree has a copula
	const adverb = childrenOf(doc.tree, head).find((child) => child === verb + 1 && isParticle(doc, child))
	if (adverb !== undefined)
		return {verb: {from: verb, to: adverb + 1}, lemma: `${lemmaAt(doc, verb)} ${normAt(doc, adverb)}`}
	const first = startOfCompound(doc, verb)
	if (first < verb) return {verb: {from: first, to: verb + 1}, lemma: `${normAt(doc, first)}-${lemmaAt(doc, verb)}`}
	return {verb: {from: verb, to: verb + 1}, lemma: lemmaAt(doc, verb)}
}

// `flip-flop`, `double-check`: the row before the hyphen.
const startOfCompound = (doc: Reading, verb: number): number =>
	xposAt(doc, verb - 1) === 'HYPH' && (doc.tree.heads[verb - 2] === verb || doc.tree.heads[verb - 1] === verb)
		? verb - 2
		: verb

const isParticle = (doc: Reading, row: number): boolean =>
	/^(?:advmod|compound:prt)$/.test(doc.tree.deprels[row]!) &&
	(xposAt(doc, row) === 'RP' || normIn(doc, row, 'directional-adverb')) &&
	childBy(doc.tree, row, 'obl', 'case') < 0

/** `was seized and (was) sold`, `has built and (has) opened`: voice and tense of a conjunct without an auxiliary of its own. */
function shareVoice(
	doc: Reading,
	clause: Clause,
): Pick<Clause, 'voice' | 'tense'> & {readonly agent: NounPhrase | null} {
	const {voice, agent} = clause
	const governor = itemAt(doc.clauses, clause.governor)
	const shared = governor && sharesAuxiliary(doc, clause) ? governor : undefined
	const passive = shared?.voice === 'passive' && isParticiple(doc, clause)
	if (passive) return {voice: 'passive', tense: shared.tense, agent: agent ?? agentOf(clause)}
	return {voice: shared && isParticiple(doc, clause) ? shared.voice : voice, tense: (shared ?? clause).tense, agent}
}

// `was seized and sold`; with an object it is active.
const isParticiple = (doc: Reading, {head}: Clause): boolean =>
	xposAt(doc, head) === 'VBN' && childBy(doc.tree, head, 'obj') < 0

// `was hurt, but not surprised by the vote`
function agentOf({adjuncts}: Clause): NounPhrase | null {
	const by = adjuncts.find(({preposition}) => preposition === 'by')
	if (!by) return null
	const {from, to, head} = by
	return {head, from: from + 1, to, core: {from: from + 1, to: head + 1}}
}
