import {isNegation} from '../../lexicon/negation.js'
import {type Document, lemmaAt, normAt, xposAt} from '../../model/document.js'
import {coordinationOf} from '../../model/grammar/noun-phrase.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {readTense} from './verb-group.js'

/** `The fear is that it leaks`: the row of the copula that a whole clause is the predicate of, or -1. The tree makes its verb the head. */
export function outerCopula(doc: Document, head: number): number {
	const children = childrenOf(doc.tree, head)
	return children.find((child) => child < head && isOuter(doc, child, children)) ?? -1
}

/** The copula heads a clause of its own. */
export const isOuterCopula = (doc: Document, row: number): boolean =>
	relationOf(doc.tree, row) === 'cop' && outerCopula(doc, doc.tree.heads[row] ?? -1) === row

// A second subject follows the copula, and the tree or a complementizer shows a clause.
function isOuter(doc: Document, row: number, siblings: readonly number[]): boolean {
	if (relationOf(doc.tree, row) !== 'cop') return false
	const opens = siblings.some((child) => doc.tree.deprels[child] === 'mark' && child > row && child < row + 3)
	const first = siblings.some((child) => child < row && isSubject(doc, child, opens))
	return (
		first &&
		(opensGerund(doc, row) ||
			siblings.some((child) => child > row && /^nsubj(?!:outer)/.test(doc.tree.deprels[child]!)))
	)
}

// `It is about helping farmers`
function opensGerund(doc: Document, row: number): boolean {
	const at = isNegation(normAt(doc, row + 1)) ? row + 2 : row + 1
	const head = doc.tree.heads[row]!
	return (
		normAt(doc, at) === 'about' &&
		xposAt(doc, head) === 'VBG' &&
		doc.tree.heads[at] === head &&
		relationOf(doc.tree, at) === 'mark'
	)
}

const isSubject = (doc: Document, row: number, any: boolean): boolean =>
	doc.tree.deprels[row] === 'nsubj:outer' || (any && relationOf(doc.tree, row) === 'nsubj')

/** Whether a dependent belongs to the outer clause: its subject, the copula, a negation after that and all before it. */
export const isOutside = (doc: Document, child: number, copula: number): boolean =>
	copula >= 0 && (child <= copula || (child === copula + 1 && isNegation(normAt(doc, child))))

/** The outer clause, whose object is the inner one. */
export function readOuter(doc: Document, copula: number, governor: number, relation: Clause['relation']): Clause {
	const head = doc.tree.heads[copula]!
	const before = childrenOf(doc.tree, head).filter((child) => child < copula)
	const subject = before.findLast((child) => relationOf(doc.tree, child) === 'nsubj')!
	const auxiliary = before.find((child) => relationOf(doc.tree, child) === 'aux') ?? copula
	const group = {from: auxiliary, to: copula + 1}
	const inner = innerFrom(doc, head, copula)
	const {to} = subtreeOf(doc.tree, head)
	const end = normAt(doc, to - 1) === '.' ? to - 1 : to
	const whole = coordinationOf(doc, subject)
	return {
		from: whole.from,
		to: end,
		head: copula,
		verb: copula,
		lemma: lemmaAt(doc, copula),
		particle: -1,
		group,
		subject: whole,
		inherited: false,
		object: {head, from: inner, to: end, core: {from: inner, to: end}},
		recipient: null,
		agent: null,
		adjuncts: [],
		...readTense(doc, group, copula),
		voice: 'active',
		negated: before.some((child) => isNegation(normAt(doc, child))) || isNegation(normAt(doc, copula + 1)),
		relation,
		governor,
		marker: '',
	}
}

function innerFrom(doc: Document, head: number, copula: number): number {
	const first = childrenOf(doc.tree, head).find(
		(child) => child > copula && relationOf(doc.tree, child) !== 'punct' && !isNegation(normAt(doc, child)),
	)
	return first === undefined ? head : Math.min(head, subtreeOf(doc.tree, first).from)
}
