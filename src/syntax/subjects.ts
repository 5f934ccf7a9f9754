import {type Document, lemmaAt, normAt} from '../model/document.js'
import {coordinationOf, isNominal, prepositionOf} from '../model/noun-phrase.js'
import type {Clause, NounPhrase} from '../model/phrases.js'

/** Verbs whose object does what the infinitive says: `urged them to leave`. Lemmas. */
const objectControl = new Set(
	'advise allow ask authorize beg cause challenge command compel convince direct enable encourage expect forbid force get help instruct invite lead leave let order permit persuade pressure prompt push remind request require see tell tempt train urge want warn'.split(
		' ',
	),
)

const relativePronouns = new Set(['who', 'which', 'that', 'whom'])

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
		const pronoun = label === 'acl:relcl' && relativePronouns.has(normAt(doc, subject.head))
		return pronoun && noun >= 0 ? antecedent(doc, noun) : subject
	}
	// `was on the front line calling for calm`: a place or state calls for nothing.
	const state = governor?.head === noun && governor.verb !== noun && prepositionOf(doc, noun) !== ''
	if (relation === 'relative' && noun >= 0 && isNominal(doc, noun))
		return state && label === 'acl' ? governor.subject : antecedent(doc, noun)
	if (!governor || clause.head === governor.head) return null
	if (relation === 'to')
		return objectControl.has(lemmaAt(doc, governor.verb))
			? (governor.object ?? governor.recipient ?? governor.subject)
			: governor.subject
	if (relation === 'conjunct' || (relation === 'adverbial' && clause.tense === 'none')) return governor.subject
	return null
}

const antecedent = coordinationOf
