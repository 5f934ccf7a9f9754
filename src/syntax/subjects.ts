import {inClass} from '../lexicon/lexicon.js'
import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../model/document.js'
import {coordinationOf, isNominal, prepositionOf} from '../model/noun-phrase.js'
import type {Clause, NounPhrase} from '../model/phrases.js'
import {isTakeTimeClause} from '../model/take-time.js'
import {childBy} from '../model/tree.js'

// `paid two men to leave`, not `paid £40 to leave`: whoever is paid does it.
function hiredObject(doc: Document, {marker}: Clause, {verb, head}: Clause): NounPhrase | null {
	if (marker !== 'to' || !doc.lexicon.has(lemmaAt(doc, verb), 'hiring-verb')) return null
	const row = childBy(doc.tree, head, 'obj', 'iobj')
	return row > verb && isPeople(doc, row) ? coordinationOf(doc, row) : null
}

const isPeople = (doc: Document, row: number): boolean =>
	/^(?:NOUN|PRON|PROPN)$/.test(uposAt(doc, row)) && !doc.lexicon.has(lemmaAt(doc, row), 'money-noun')

// `showed the club leading the league`, `made it work`: the object in between does what follows.
function objectOfGovernor(doc: Document, {head, marker}: Clause, governor: Clause): NounPhrase | null {
	const {verb, voice} = governor
	if (voice === 'passive' || uposAt(doc, governor.head) !== 'VERB' || doc.tree.heads[head] !== governor.head)
		return null
	const row = childBy(doc.tree, governor.head, 'obj')
	if (row < verb || row > head) return null
	const object = coordinationOf(doc, row)
	const lemma = lemmaAt(doc, governor.head)
	if (marker === 'to') return inClass(lemma, 'raising-to-object') ? object : null
	if (marker !== '') return null
	// `denied them help`: what looks like a bare infinitive mostly is a noun.
	if (xposAt(doc, head) === 'VB') return doc.lexicon.has(lemma, 'bare-infinitive') ? object : null
	return doc.lexicon.has(lemma, 'subject-control') ? null : object
}

// `called on the mayor to resign`: who is called on does it.
function calledOn(doc: Document, {head}: Clause, {verb, head: governor}: Clause): NounPhrase | null {
	if (!doc.lexicon.has(lemmaAt(doc, verb), 'on-object-control') || doc.tree.heads[head] !== governor) return null
	const row = childBy(doc.tree, governor, 'obl')
	return row > verb && row < head && /^(?:up)?on$/.test(prepositionOf(doc, row)) ? coordinationOf(doc, row) : null
}

/** Gives clauses without a subject of their own the one of the clause or noun they hang on. */
export function governSubject(doc: Document, clauses: readonly Clause[]): Clause[] {
	const done: (Clause | undefined)[] = new Array(clauses.length)
	for (let index = 0; index < clauses.length; index++) settle(doc, clauses, done, index, 0)
	return done as Clause[]
}

function settle(
	doc: Document,
	clauses: readonly Clause[],
	done: (Clause | undefined)[],
	index: number,
	depth: number,
): Clause | undefined {
	const known = done[index]
	if (known) return known
	const clause = clauses[index]
	if (!clause) return undefined
	const governor =
		depth < 50 && clause.governor !== index ? settle(doc, clauses, done, clause.governor, depth + 1) : undefined
	const subject = inherit(doc, clause, governor)
	const settled = subject && subject !== clause.subject ? {...clause, subject, inherited: true} : clause
	done[index] = settled
	return settled
}

function inherit(doc: Document, clause: Clause, governor: Clause | undefined): NounPhrase | null {
	const {subject, relation} = clause
	const label = doc.tree.deprels[clause.head] ?? ''
	const noun = doc.tree.heads[clause.head] ?? -1
	if (subject) {
		// `the man who left`: the antecedent speaks for the pronoun.
		const pronoun = label === 'acl:relcl' && doc.lexicon.has(normAt(doc, subject.head), 'relative-pronoun')
		return pronoun && noun >= 0 ? antecedent(doc, noun) : subject
	}
	// `was on the front line calling for calm`: a place or state calls for nothing.
	const state = governor?.head === noun && governor.verb !== noun && prepositionOf(doc, noun) !== ''
	// `knows what to sell`: what is sold sells nothing.
	if (governor && clause.marker === 'to' && xposAt(doc, noun) === 'WP') return governor.subject
	if (relation === 'relative' && noun >= 0 && isNominal(doc, noun))
		return state && label === 'acl' ? governor.subject : antecedent(doc, noun)
	if (!governor || clause.head === governor.head) return null
	if (isTakeTimeClause(doc, governor))
		return relation === 'adverbial' && clause.marker === 'to' ? governor.recipient : null
	const hired = hiredObject(doc, clause, governor)
	if (hired) return hired
	if (relation === 'to')
		return doc.lexicon.has(lemmaAt(doc, governor.verb), 'object-control')
			? (governor.object ?? governor.recipient ?? governor.subject)
			: (objectOfGovernor(doc, clause, governor) ?? calledOn(doc, clause, governor) ?? governor.subject)
	if (relation === 'conjunct' || (relation === 'adverbial' && clause.tense === 'none')) return governor.subject
	return null
}

const antecedent = coordinationOf
