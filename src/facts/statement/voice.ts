import {xposAt} from '../../model/document.js'
import type {Clause, NounPhrase} from '../../model/phrases.js'
import type {Reading} from '../../model/reading.js'
import {childBy} from '../../model/tree.js'
import {sharesAuxiliary} from '../factuality/shared-auxiliary.js'

/** `was seized and (was) sold`, `has built and (has) opened`: voice and tense of a conjunct without an auxiliary of its own. */
export function shareVoice(
	doc: Reading,
	clause: Clause,
): Pick<Clause, 'voice' | 'tense'> & {readonly agent: NounPhrase | null} {
	const {voice, agent} = clause
	const governor = doc.clauses[clause.governor]
	const shared = governor && sharesAuxiliary(doc, clause) ? governor : undefined
	const passive = shared?.voice === 'passive' && isParticiple(doc, clause)
	if (passive) return {voice: 'passive', tense: shared.tense, agent: agent ?? agentOf(clause)}
	return {voice: shared && isParticiple(doc, clause) ? shared.voice : voice, tense: (shared ?? clause).tense, agent}
}

// `was seized and sold`; what has an object is active.
const isParticiple = (doc: Reading, {head}: Clause): boolean =>
	xposAt(doc, head) === 'VBN' && childBy(doc.tree, head, 'obj') < 0

// `was hurt, but not surprised by the vote`
function agentOf({adjuncts}: Clause): NounPhrase | null {
	const by = adjuncts.find(({preposition}) => preposition === 'by')
	if (!by) return null
	const {from, to, head} = by
	return {head, from: from + 1, to, core: {from: from + 1, to: head + 1}}
}
