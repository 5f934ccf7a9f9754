import {clauseAt, type Document, lemmaAt, lemmaIn, normAt, uposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {type ClauseContext, polarityRule, wordIn} from './context.js'
import {isNegative} from './negation.js'

// `Rumours that he left are untrue`, `denied reports that it leaks`: the content of a noun that is the subject or object of a denial.

export const denialRules = [
	// Not `did not dispute the claim that …`, nor `the report that it leaked is not false`.
	polarityRule({
		name: 'denied-content-of-noun',
		phase: 'finite-complement',
		example: 'The owner dismissed claims that the dam had leaked.',
		trigger: {marker: ['that']},
		read: (context) => {
			const {doc, clause} = context
			const judge = judgeOfContent(doc, clause)
			if (judge < 0) return null
			if (uposAt(doc, judge) === 'NOUN' && lemmaAt(doc, judge) === 'truth') return isNegative(doc, judge) || null
			const isDenied = isNegatedAt(context, judge)
			// `are not true`
			return wordIn(doc, judge, 'veridical') ? isDenied || null : !isDenied
		},
	}),
]

/** The row of the word that says whether the content of a noun is so: `untrue`, `dismissed`, `truth`; -1 where there is none. */
export function judgeOfContent(doc: Document, {head}: Clause): number {
	const noun = doc.tree.heads[head] ?? -1
	if (noun < 0 || noun > head || !isContentOfNoun(doc, head) || !lemmaIn(doc, noun, 'content-noun')) return -1
	const above = doc.tree.heads[noun] ?? -1
	switch (doc.tree.deprels[noun]) {
		case 'obj':
		case 'nsubj:pass':
			return isDenyingVerb(doc, above) ? above : -1
		case 'nmod':
			// `no truth in reports that …`
			return lemmaAt(doc, above) === 'truth' && /^(?:behind|in|to)$/.test(normAt(doc, childBy(doc.tree, noun, 'case')))
				? above
				: -1
		default:
			return predicateOf(doc, noun, head)
	}
}

/** `the claim that it leaks`: the clause is the content of a noun; not `the claim that won`. */
export function isContentOfNoun(doc: Document, head: number): boolean {
	const that = childBy(doc.tree, head, 'mark')
	return uposAt(doc, doc.tree.heads[head] ?? -1) === 'NOUN' && normAt(doc, that) === 'that'
}

// `rejected`, `ruled out`, `brushed aside`
const isDenyingVerb = (doc: Document, row: number): boolean =>
	lemmaIn(doc, row, 'denying-verb') || doc.lexicon.has(`${lemmaAt(doc, row)} ${normAt(doc, row + 1)}`, 'denying-verb')

// `are untrue`, `proved wrong`, `turned out to be wrong`; also where the tree misses that the noun is the subject, as of `were denied`.
function predicateOf(doc: Document, noun: number, head: number): number {
	const {tree} = doc
	const above = tree.heads[noun] ?? -1
	const isSubject = relationOf(tree, noun) === 'nsubj'
	const copula = subtreeOf(tree, head).to
	const predicate = !isSubject
		? lemmaAt(doc, copula) === 'be' && /^(?:aux:pass|cop)$/.test(tree.deprels[copula] ?? '')
			? (tree.heads[copula] ?? -1)
			: -1
		: /^(?:prove|turn)$/.test(lemmaAt(doc, above))
			? childBy(tree, above, 'xcomp')
			: above
	if (predicate < copula || (!isSubject && childBy(tree, predicate, 'nsubj') >= 0)) return -1
	if (tree.deprels[copula] === 'aux:pass') return isDenyingVerb(doc, predicate) ? predicate : -1
	return judging.some((one) => wordIn(doc, predicate, one)) ? predicate : -1
}

const judging = ['antiveridical', 'denying-adjective', 'denying-noun', 'veridical'] as const

// The clause of the word is denied: `did not deny`, `is not true`.
const isNegatedAt = ({doc, matrix, matrixValue}: ClauseContext<boolean>, row: number): boolean =>
	matrix && (matrix.head === row || matrix.verb === row) ? matrixValue() : (clauseAt(doc, row)?.negated ?? false)
