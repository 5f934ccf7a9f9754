import {type Document, lemmaAt, uposAt, xposAt} from '../model/document.js'
import type {Clause} from '../model/grammar/phrases.js'
import {holds, type Range} from '../model/span.js'

/**
 * The subject of a passive cue that names whom it addresses or accuses, never its source: `Ann Lee was told to leave`,
 * `Ann Lee, who was accused of theft`. Null where the cue is none, or has no subject.
 */
export function passiveSubject(doc: Document, cue: Range, head: number): Range | null {
	const clause = doc.clauses[doc.clauseAt[head] ?? -1]
	if (!clause?.subject || !holds(cue, clause.verb) || !isPassive(doc, clause)) return null
	const lemma = lemmaAt(doc, clause.verb)
	if (!patientClasses.some((one) => doc.lexicon.has(lemma, one))) return null
	let {from} = clause.subject
	// A name whose parts the tree attaches to different words.
	while (uposAt(doc, from) === 'PROPN' && uposAt(doc, from - 1) === 'PROPN') from--
	return {from, to: clause.subject.to}
}

const patientClasses = ['addressee-object', 'act-accuse'] as const

// `was arrested and told to leave`: the second participle shares the auxiliary of the first.
const isPassive = (doc: Document, {voice, relation, inherited, verb, governor}: Clause): boolean =>
	voice === 'passive' ||
	(relation === 'conjunct' && inherited && xposAt(doc, verb) === 'VBN' && doc.clauses[governor]?.voice === 'passive')
