import {inClass} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import {coordinationOf, isNominal, prepositionOf} from '../../model/grammar/noun-phrase.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {childBy} from '../../model/grammar/tree.js'

/** Gives each clause without a subject of its own that of its controller: the clause or the noun that it depends on. */
export function addControlledSubjects(doc: Document, clauses: readonly Clause[]): Clause[] {
	const resolved: (Clause | undefined)[] = new Array(clauses.length)
	for (let index = 0; index < clauses.length; index++) resolve(doc, clauses, resolved, index, 0)
	return resolved as Clause[]
}

function resolve(
	doc: Document,
	clauses: readonly Clause[],
	resolved: (Clause | undefined)[],
	index: number,
	depth: number,
): Clause | undefined {
	const known = resolved[index]
	if (known) return known
	const clause = clauses[index]
	if (!clause) return undefined
	const governor =
		depth < maxGovernors && clause.governor !== index
			? resolve(doc, clauses, resolved, clause.governor, depth + 1)
			: undefined
	const subject = controllerOf(doc, clause, governor)
	const complete = subject && subject !== clause.subject ? {...clause, subject, inherited: true} : clause
	resolved[index] = complete
	return complete
}

/** Most governing clauses that are followed upwards. */
const maxGovernors = 50

function controllerOf(doc: Document, clause: Clause, governor: Clause | undefined): NounPhrase | null {
	const {subject, relation} = clause
	const label = doc.tree.deprels[clause.head] ?? ''
	const noun = doc.tree.heads[clause.head] ?? -1
	if (subject) {
		// `the man who left`: the antecedent of the pronoun.
		const pronoun = label === 'acl:relcl' && doc.lexicon.has(normAt(doc, subject.head), 'relative-pronoun')
		return pronoun && noun >= 0 ? coordinationOf(doc, noun) : subject
	}
	// `was on the front line calling for calm`: no participle of a prepositional predicate, but of its subject.
	const state = governor?.head === noun && governor.verb !== noun && prepositionOf(doc, noun) !== ''
	// `knows what to sell`: the pronoun is the object of the infinitive.
	if (governor && clause.marker === 'to' && xposAt(doc, noun) === 'WP') return governor.subject
	if (relation === 'relative' && noun >= 0 && isNominal(doc, noun))
		return state && label === 'acl' ? governor.subject : coordinationOf(doc, noun)
	if (!governor || clause.head === governor.head) return null
	if (isTakeTimeClause(doc, governor))
		return relation === 'adverbial' && clause.marker === 'to' ? governor.recipient : null
	const hired = hiredObject(doc, clause, governor)
	if (hired) return hired
	if (relation === 'to')
		return doc.lexicon.has(lemmaAt(doc, governor.verb), 'object-control')
			? (governor.object ?? governor.recipient ?? governor.subject)
			: (objectOfGovernor(doc, clause, governor) ?? obliqueOfGovernor(doc, clause, governor) ?? governor.subject)
	if (relation === 'conjunct' || (relation === 'adverbial' && clause.tense === 'none')) return governor.subject
	return null
}

// `It took crews six hours to put it out`: the extraposed infinitive of `take` has its recipient as subject.
const isTakeTimeClause = (doc: Document, {head, verb}: Clause): boolean =>
	lemmaAt(doc, verb) === 'take' && childBy(doc.tree, head, 'expl') >= 0

// `paid two men to leave`, not `paid £40 to leave`: the recipient of the pay is the subject of the infinitive.
function hiredObject(doc: Document, {marker}: Clause, {verb, head}: Clause): NounPhrase | null {
	if (marker !== 'to' || !doc.lexicon.has(lemmaAt(doc, verb), 'hiring-verb')) return null
	const row = childBy(doc.tree, head, 'obj', 'iobj')
	return row > verb && isAnimate(doc, row) ? coordinationOf(doc, row) : null
}

const isAnimate = (doc: Document, row: number): boolean =>
	/^(?:NOUN|PRON|PROPN)$/.test(uposAt(doc, row)) && !doc.lexicon.has(lemmaAt(doc, row), 'money-noun')

// `showed the club leading the league`, `made it work`: the object is the subject of the participle or infinitive (object control).
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
	// `denied them help`: an apparent bare infinitive is mostly a noun.
	if (xposAt(doc, head) === 'VB') return doc.lexicon.has(lemma, 'bare-infinitive') ? object : null
	return doc.lexicon.has(lemma, 'subject-control') ? null : object
}

// `called on the mayor to resign`: control by an oblique.
function obliqueOfGovernor(doc: Document, {head}: Clause, {verb, head: governor}: Clause): NounPhrase | null {
	if (!doc.lexicon.has(lemmaAt(doc, verb), 'on-object-control') || doc.tree.heads[head] !== governor) return null
	const row = childBy(doc.tree, governor, 'obl')
	return row > verb && row < head && /^(?:up)?on$/.test(prepositionOf(doc, row)) ? coordinationOf(doc, row) : null
}
