import {lemmaAt, normAt, xposAt} from '../../model/document.js'
import type {Clause, NounPhrase} from '../../model/phrases.js'
import type {Reading} from '../../model/reading.js'
import {childBy, childrenOf} from '../../model/tree.js'
import {sharesAuxiliary} from '../shared-auxiliary.js'

/** What a coordinated verb takes over from the one before it: `was seized and (was) sold`, `has built and (has) opened`. */
export function shareVoice(
	doc: Reading,
	clause: Clause,
): Pick<Clause, 'voice' | 'tense'> & {readonly agent: NounPhrase | null} {
	const {voice, agent} = clause
	const governor = doc.clauses[clause.governor]
	const shared = governor && sharesAuxiliary(doc, clause) ? governor : undefined
	const passive =
		governor?.voice === 'passive' &&
		(shared ? isParticiple(doc, clause) : isUndergone(doc, clause) || isSuffered(doc, clause))
	if (passive) return {voice: 'passive', tense: governor.tense, agent: agent ?? agentOf(clause)}
	return {voice: shared && isParticiple(doc, clause) ? shared.voice : voice, tense: (shared ?? clause).tense, agent}
}

// `was seized and sold`; what has an object is active.
const isParticiple = (doc: Reading, {head}: Clause): boolean =>
	xposAt(doc, head) === 'VBN' && childBy(doc.tree, head, 'obj') < 0

const undergone =
	/^(?:arrest|ban|charge|convict|deport|detain|evict|expel|fine|hospitali[sz]e|jail|remand|sack|sentence|suspend)$/

// `was found guilty and sentenced`: a form that could be a past tense, of a verb that would then need an object.
const isUndergone = (doc: Reading, {head, verb, relation, inherited}: Clause): boolean =>
	relation === 'conjunct' &&
	inherited &&
	head === verb &&
	/^VB[DN]$/.test(xposAt(doc, head)) &&
	undergone.test(lemmaAt(doc, head)) &&
	childBy(doc.tree, head, 'obj', 'aux', 'mark', 'ccomp') < 0

const suffered = /^(?:arrest|damage|destroy|detain|displace|hospitali[sz]e|hurt|injure|kill|rescue|wound)$/

// `three were killed and five injured`: the auxiliary of both.
const isSuffered = (doc: Reading, {head, verb, relation, inherited, subject}: Clause): boolean =>
	relation === 'conjunct' &&
	!inherited &&
	subject !== null &&
	head === verb &&
	/^VB[DN]$/.test(xposAt(doc, head)) &&
	suffered.test(lemmaAt(doc, head)) &&
	!childrenOf(doc.tree, head).some((child) => /^aux/.test(doc.tree.deprels[child]!) || isObject(doc, child))

const isObject = (doc: Reading, row: number): boolean =>
	doc.tree.deprels[row] === 'obj' && !/^(?:when|where)$/.test(normAt(doc, row))

// `was hurt, but not surprised by the vote`
function agentOf({adjuncts}: Clause): NounPhrase | null {
	const by = adjuncts.find(({preposition}) => preposition === 'by')
	if (!by) return null
	const {from, to, head} = by
	return {head, from: from + 1, to, core: {from: from + 1, to: head + 1}}
}
