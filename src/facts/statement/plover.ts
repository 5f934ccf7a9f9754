import {FeatureList} from '../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates, softmax} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {Claim} from '../base.js'
import {type ActorCode, readActorCodes} from '../event/actor/actor-code.js'
import {type Party, type PloverSigns, ploverChoices, writePloverFeatures} from '../event/plover/plover-features.js'
import {fillerOf} from '../event/role/filler.js'
import type {PloverRoot} from '../event/types/type.js'
import type {Parts} from './parts.js'

type Stand = Pick<Claim, 'polarity' | 'modality'>

/** Gives the root code in PLOVER of the act that a clause tells, or null. */
export type CodeOfStatement = (clause: Clause, parts: Parts, claim: Stand) => PloverRoot | null

/** Reads the codes of the statements of an article by a learned choice. */
export function readStatementCodes(
	reading: Reading,
	model: Ranker,
	isoOf: (name: string) => string | null,
): CodeOfStatement {
	const actorCode = readActorCodes(reading, isoOf)
	const list = new FeatureList()
	return (clause, parts, claim) => {
		const signs = signsOf(reading, actorCode, {clause, parts, claim})
		if (!signs) return null
		list.clear()
		writePloverFeatures(reading, signs, list)
		const shares = softmax(scoreCandidates(model, list))
		const best = shares.indexOf(Math.max(...shares))
		return shares[best]! < confidences.statements['min-code'] ? null : ploverChoices[best]!
	}
}

const actors = /^(?:person|organization|place|group)$/

/**
 * What the code of a clause is chosen by. Null for a clause that tells no act: its subject is no actor, it says what that is,
 * or it is only possible, required or asked for.
 */
export function signsOf(
	reading: Reading,
	actorCode: ActorCode,
	{clause, parts, claim}: {readonly clause: Clause; readonly parts: Parts; readonly claim: Stand},
): PloverSigns | null {
	const isCopula = clause.head !== clause.verb
	if (!parts.subject || isCopula || !/^(?:actual|intended|predicted)$/.test(claim.modality)) return null
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
		],
		claim,
		ruled: null,
	}
}
