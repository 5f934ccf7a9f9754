import type {Ranker} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import {lemmaIn, normAt, rowAfter} from '../../model/document.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {Claim} from '../base.js'
import {type ActorCode, readActorCodes} from '../event/actor/actor-code.js'
import {likeliestCode} from '../event/plover/choose-plover.js'
import type {Party, PloverSigns} from '../event/plover/plover-features.js'
import {fillerOf} from '../event/role/filler.js'
import type {PloverRoot} from '../event/types/type.js'
import type {Fact} from '../fact.js'
import {type Parts, partsOf} from './parts.js'

type Stand = Pick<Claim, 'polarity' | 'modality' | 'by' | 'byId'>

/** Writes the root codes in PLOVER of the acts that statements report, by a learned choice; in place. */
export function codeStatements(
	reading: Reading,
	facts: readonly Fact[],
	model: Ranker,
	isoOf: (name: string) => string | null,
): void {
	const actorCode = readActorCodes(reading, isoOf)
	for (const fact of facts) {
		const clause = fact.kind === 'statement' && reading.clauses[reading.clauseAt[rowAfter(reading, fact.verb.start)]!]
		const parts = clause ? partsOf(reading, clause) : null
		const signs = clause && parts && signsOf(reading, actorCode, {clause, parts, claim: fact.claim})
		if (fact.kind !== 'statement' || !signs) continue
		const {code, share} = likeliestCode(reading, signs, model)
		const isSure = share >= confidences.statements['min-code'] && fits(fact.claim, code)
		fact.plover = isSure ? code : null
	}
}

const actors = /^(?:person|organization|place|group)$/

/**
 * What the code of a clause is chosen by. Null for a clause that reports no act: its subject is no actor or suffers the act, the
 * clause says what it is, or the act isn't done or is only possible. What won't be done may be refused, and what a source holds
 * for necessary is asked for by the source: `They will not sign`, `Lurvia must sign, they said`.
 */
export function signsOf(
	reading: Reading,
	actorCode: ActorCode,
	{clause, parts, claim}: {readonly clause: Clause; readonly parts: Parts; readonly claim: Stand},
): PloverSigns | null {
	const isCopula = clause.head !== clause.verb
	// `was urged to act`: its subject suffers what is done.
	if (!parts.subject || isCopula || parts.voice === 'passive' || !mayBeAct(claim)) return null
	if (claim.polarity === 'denied' && refusing.some((one) => lemmaIn(reading, clause.verb, one))) return null
	if (claim.modality === 'required' && isOwn(reading, parts.subject, claim)) return null
	const party = (phrase: Pick<NounPhrase, 'from' | 'head'>, place: string): Party => ({
		actor: actorCode({...phrase, filler: fillerOf(reading, phrase.head, null, false)}),
		entity: entityAt(reading, phrase.head)?.type ?? '',
		place,
	})
	const subject = party(parts.subject, 'subject')
	if (subject.actor === null && !actors.test(subject.entity)) return null
	return {
		event: {type: {name: parts.voice}, trigger: {...parts.verb, head: clause.verb, word: parts.lemma}},
		parties: [
			subject,
			...(parts.object ? [party(parts.object, 'object')] : []),
			...(parts.recipient ? [party(parts.recipient, 'recipient')] : []),
			...parts.adjuncts.map((adjunct) => party(adjunct, adjunct.preposition)),
			...(claim.modality === 'required' ? [sourceOf(reading, claim)] : []),
		],
		claim,
		ruled: null,
	}
}

const isAhead = /^(?:intended|predicted)$/

const mayBeAct = ({polarity, modality, by}: Stand): boolean =>
	polarity === 'denied'
		? // `will not arrest Ray if …`
			isAhead.test(modality) || modality === 'conditional'
		: modality === 'required'
			? by !== null
			: modality === 'actual' || isAhead.test(modality)

// `will not arrest Ray` is no arrest, `must arrest Ray, they said` none yet.
const fits = ({polarity, modality}: Stand, code: PloverRoot | null): boolean =>
	polarity === 'denied' ? code === 'REJECT' : modality === 'required' ? code === 'DEMAND' : true

/** Verbs that refuse already: `will not oppose the treaty`. */
const refusing = [
	'refusal-verb',
	'denying-verb',
	'ending-verb',
	'preventing-verb',
	'averting-verb',
	'accusing-verb',
] as const

// `Lee said she must resign`, `“We must sign,” Lee said`
const isOwn = (reading: Reading, {head}: NounPhrase, {byId}: Stand): boolean =>
	/^(?:i|we)$/.test(normAt(reading, head)) || (byId !== null && entityAt(reading, head)?.id === byId)

const sourceOf = (reading: Reading, {byId}: Stand): Party => ({
	actor: null,
	entity: reading.entities.find(({id}) => id === byId)?.type ?? '',
	place: 'source',
})
