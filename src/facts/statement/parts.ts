import {lemmaAt, normAt, spanOf, uposAt, xposAt} from '../../model/document.js'
import type {Adjunct, Clause, NounPhrase} from '../../model/phrases.js'
import {type Reading, timesIn} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {childBy, childrenOf} from '../../model/tree.js'
import {isSemiAuxiliary} from '../semi-auxiliary.js'
import {sharesAuxiliary} from '../shared-auxiliary.js'
import {adjunctsOf} from './adjuncts.js'
import {dayBehind} from './day.js'
import {isInflected, objectOf} from './object.js'
import {agentPhrase, before} from './phrase.js'
import {subjectOf} from './subject.js'

/** What a clause tells, sorted: who, what, to whom, how. */
export interface Parts {
	/** The doer; the grammatical subject of a passive without an agent. */
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

/** Sorts the parts of a clause. */
export function partsOf(doc: Reading, clause: Clause): Parts {
	const governor = doc.clauses[clause.governor]
	const shared = governor && sharesAuxiliary(doc, clause) ? governor : undefined
	const voice = shared && isParticiple(doc, clause) ? shared.voice : clause.voice
	const subject = subjectOf(doc, clause)
	const whole = objectOf(doc, clause, voice)
	const day = whole && childBy(doc.tree, clause.head, 'obj') === whole.head ? dayBehind(doc, whole) : null
	const object = whole && day ? before(whole, day.from) : whole
	const verb = verbOf(doc, clause)
	const agent =
		voice === 'passive' && clause.agent && !isTime(doc, clause.agent) ? agentPhrase(doc, clause.agent) : null
	return {
		// A passive with its agent is turned round.
		subject: agent ?? subject,
		object: agent ? subject : object,
		recipient: clause.recipient === object ? null : clause.recipient,
		adjuncts: [...adjunctsOf(doc, clause, [object, agent, verb.verb]), ...(day ? [day] : [])],
		...verb,
		voice,
		tense: (shared ?? (governor && clause.tense === 'none' && isSemiAuxiliary(doc, governor) ? governor : clause))
			.tense,
	}
}

// `finished by the end of May`
const isTime = (doc: Reading, phrase: NounPhrase): boolean =>
	timesIn(doc, spanOf(doc, phrase)).length > 0 && uposAt(doc, phrase.head) !== 'PROPN'

// `was seized and sold`; what has an object is active.
const isParticiple = (doc: Reading, {head}: Clause): boolean =>
	xposAt(doc, head) === 'VBN' && childBy(doc.tree, head, 'obj') < 0

function verbOf(doc: Reading, clause: Clause): Pick<Parts, 'verb' | 'lemma'> {
	const {head, lemma, particle} = clause
	const verb = isInflected(doc, clause) ? head : clause.verb
	if (particle >= 0) return {verb: {from: verb, to: particle <= verb + 2 ? particle + 1 : verb + 1}, lemma}
	// `sworn in`, `gave away`
	const adverb = childrenOf(doc.tree, head).find((child) => child === verb + 1 && isParticle(doc, child))
	if (adverb !== undefined)
		return {verb: {from: verb, to: adverb + 1}, lemma: `${lemmaAt(doc, verb)} ${normAt(doc, adverb)}`}
	return {verb: {from: verb, to: verb + 1}, lemma: lemmaAt(doc, verb)}
}

const isParticle = (doc: Reading, row: number): boolean =>
	doc.tree.deprels[row] === 'advmod' &&
	(xposAt(doc, row) === 'RP' || /^(?:apart|aside|away|back|forward)$/.test(normAt(doc, row))) &&
	childBy(doc.tree, row, 'obl', 'case') < 0
