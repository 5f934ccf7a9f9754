import {type Document, lemmaIn, normAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {clauseRelation, dependent, modalityRule} from './context.js'
import {isNegative} from './negation.js'

// The content of what there is no sign of: neither so nor not so, whatever the modal of its own.

export const unsupportedRules = [
	modalityRule({
		name: 'content-of-negated-evidence',
		phase: 'unsupported',
		example: 'Engineers saw no sign that the dam would fail.',
		read: ({doc, clause}) => (isUnsupported(doc, clause) ? 'possible' : null),
	}),
	// Also `hopes that it will survive`, `fears that it would close`
	modalityRule({
		name: 'hoped-complement',
		phase: 'unsupported',
		example: 'The mayor hopes that the mill survived.',
		trigger: {matrix: {classes: ['hope-verb']}, governor: ['aspiration', 'fear', 'fears', 'hope', 'hopes']},
		read: dependent((context) =>
			/^(?:acl|ccomp)$/.test(clauseRelation(context)) && context.clause.tense !== 'none' ? 'possible' : null,
		),
	}),
]

/** Most conjuncts that are followed to the first. */
const maxConjuncts = 8

// `no proof that Lee took the car or sold it`: conjuncts go with the first clause of the content.
function isUnsupported(doc: Document, clause: Clause): boolean {
	let first = clause
	for (let steps = 0; steps < maxConjuncts && first.relation === 'conjunct'; steps++) {
		const before = itemAt(doc.clauses, first.governor)
		if (!before || before.head !== doc.tree.heads[first.head]) return false
		first = before
	}
	const above = doc.tree.heads[first.head] ?? -1
	if (above < 0 || above > first.head) return false
	if (relationOf(doc.tree, first.head) === 'acl') return isEvidence(doc, above) && opensContent(doc, first)
	// `No proof emerged that Lee left`: the content behind the verb of its noun.
	const matrix = relationOf(doc.tree, first.head) === 'ccomp' ? itemAt(doc.clauses, first.governor) : undefined
	const subject = matrix?.head === above && !matrix.inherited ? matrix.subject : null
	return (
		subject !== null && isEvidence(doc, subject.head) && normAt(doc, childBy(doc.tree, first.head, 'mark')) === 'that'
	)
}

// `no sign`, `did not see any sign`
function isEvidence(doc: Document, noun: number): boolean {
	if (!lemmaIn(doc, noun, 'evidence-noun')) return false
	if (isNegative(doc, noun)) return true
	const verb = doc.tree.heads[noun] ?? -1
	const clause = /^(?:nsubj|obj)$/.test(doc.tree.deprels[noun]!) ? doc.clauses[doc.clauseAt[verb] ?? -1] : undefined
	return clause !== undefined && clause.head === verb && clause.negated
}

// `sign that it leaks`, `sign Lee sold it`; not `no evidence Lee saw`, `no evidence to show`.
function opensContent(doc: Document, {head, marker}: Clause): boolean {
	if (normAt(doc, childBy(doc.tree, head, 'mark')) === 'that') return true
	const subject = childBy(doc.tree, head, 'nsubj')
	return marker === '' && subject >= 0 && (doc.tree.deprels[head] === 'acl' || childBy(doc.tree, head, 'obj') > head)
}
