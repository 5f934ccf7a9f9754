import {isNegation, isNoLonger} from '../../lexicon/negation.js'
import {type Document, lemmaAt, lemmaIn, normAt, normIn, uposAt, xposAt} from '../../model/document.js'
import {isQuoteMark} from '../../model/grammar/noun-phrase.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {dependent, polarityRule} from './context.js'

// Negation within the clause. A rule gives true where the clause is denied.

export const negationRules = [
	polarityRule({
		name: 'verbal-negation',
		phase: 'negation',
		example: 'The mill did not close.',
		read: ({doc, clause}) => (clause.negated && !deniesInfinitive(doc, clause) ? true : null),
	}),
	polarityRule({
		name: 'negative-argument',
		phase: 'negation',
		example: 'Nobody saw the boat.',
		read: ({doc, clause}) => (deniesArgument(doc, clause) ? true : null),
	}),
	polarityRule({
		name: 'no-longer',
		phase: 'negation',
		example: 'The old mill no longer works.',
		trigger: {dependents: ['longer']},
		read: ({doc, clause}) =>
			childrenOf(doc.tree, clause.head).some((row) => isNoLonger(doc.tokens.norms, row)) ? true : null,
	}),
	// `The boat hardly moved`, `Lee almost fell`: approximators deny the event; not `The firm all but closed`, which is as good as done.
	polarityRule({
		name: 'negative-adverb',
		phase: 'negation',
		example: 'The boat hardly moved.',
		trigger: {dependents: {classes: ['negative-adverb', 'approximator']}},
		read: ({doc, clause: {head, verb}}) =>
			childrenOf(doc.tree, head).some(
				(row) =>
					relationOf(doc.tree, row) === 'advmod' &&
					(normIn(doc, row, 'negative-adverb') || isApproximated(doc, row, verb)),
			)
				? true
				: null,
	}),
	polarityRule({
		name: 'negative-inversion',
		phase: 'negation',
		example: 'At no time did the crew leave the ship.',
		read: ({doc, clause}) => (opensWithNegation(doc, clause) ? true : null),
	}),
	// `told them never to sell`: the negation of an infinitive, attached to the matrix verb.
	polarityRule({
		name: 'negated-infinitive',
		phase: 'negation',
		example: 'Her sister told the owners never to sell the mill.',
		trigger: {marker: ['to']},
		read: dependent(({doc, clause: {head}, matrix}) =>
			childrenOf(doc.tree, matrix.head).some((row) => row < head && row > head - 4 && deniesNext(doc, row))
				? true
				: null,
		),
	}),
	polarityRule({
		name: 'contrastive-rather-than',
		phase: 'negation',
		example: 'The crew swam ashore rather than wait.',
		trigger: {dependents: ['rather']},
		read: ({doc, clause: {head}}) =>
			childrenOf(doc.tree, head).some(
				(row) => row < head && normAt(doc, row) === 'rather' && normAt(doc, row + 1) === 'than',
			)
				? true
				: null,
	}),
]

// `almost fell`, `almost went bankrupt`; not `nearly doubled`, which is a rise.
const isApproximated = (doc: Document, row: number, verb: number): boolean =>
	row === verb - 1 && normIn(doc, row, 'approximator') && (!lemmaIn(doc, verb, 'scalar-change') || becomes(doc, verb))

// `went bankrupt`, `came undone`: a change of state.
const becomes = (doc: Document, verb: number): boolean =>
	/^(?:come|go)$/.test(lemmaAt(doc, verb)) && uposAt(doc, childBy(doc.tree, verb, 'xcomp')) === 'ADJ'

// `Not once did he …`, `Seldom has it …`: the auxiliary stands between the negative adverbial and the subject.
function opensWithNegation(doc: Document, {head, subject}: Clause): boolean {
	const auxiliary = subject ? childBy(doc.tree, head, 'aux', 'cop') : -1
	if (!subject || auxiliary < 0 || auxiliary > subject.head || subject.head > head) return false
	for (let row = auxiliary - 1; row >= 0 && row > auxiliary - 5 && uposAt(doc, row) !== 'PUNCT'; row--)
		if (isNegation(normAt(doc, row)) || isNo(doc, row) || normIn(doc, row, 'negative-adverb'))
			// `Not only did he leave`
			return normAt(doc, row + 1) !== 'without' && !normIn(doc, row + 1, 'negated-scope')
	return false
}

// `is no surprise`, `saw nothing`: a negative predicate, subject or object.
const deniesArgument = (doc: Document, {head, verb, inherited, relation, subject, object}: Clause): boolean =>
	(head !== verb && isNo(doc, childBy(doc.tree, head, 'det'))) ||
	(subject !== null && (!inherited || relation === 'conjunct') && isNegative(doc, subject.head)) ||
	(object !== null && object.head !== head && doc.tree.heads[object.head] === head && isNegative(doc, object.head))

/** A word that denies right before the `to` of an infinitive. */
const deniesNext = (doc: Document, row: number): boolean =>
	/^(?:never|not)$/.test(normAt(doc, row)) && normAt(doc, row + 1) === 'to' && xposAt(doc, row + 2) === 'VB'

// `told them not to sell`: all negations of the clause belong to its infinitive.
function deniesInfinitive(doc: Document, {head, verb}: Clause): boolean {
	const denials = childrenOf(doc.tree, head).filter((row) => isNegation(normAt(doc, row)) && Math.abs(row - verb) < 8)
	return denials.length > 0 && denials.every((row) => row > verb && deniesNext(doc, row))
}

/** `no survivors`, `nobody`, `neither side`, `not everyone`: a phrase that denies the clause it stands in. */
export function isNegative(doc: Document, head: number): boolean {
	if (normIn(doc, head, 'negative-pronoun')) return true
	const determiner = childBy(doc.tree, head, 'det')
	// `no fewer than 40 ships` waited
	if (determiner >= 0 && isNo(doc, determiner)) return true
	let {from} = subtreeOf(doc.tree, head)
	if (isQuoteMark(doc, from)) from++
	// `hardly any boats`
	if (normIn(doc, from, 'negative-adverb') && normAt(doc, from + 1).startsWith('any')) return true
	return from < head && (isNotAll(doc, from) || (normAt(doc, from) === 'neither' && hasConjunct(doc, head)))
}

/** The word that denies what stands after it: `no ships`, `neither side`. */
export const isNo = (doc: Document, row: number): boolean =>
	/^(?:neither|no)$/.test(normAt(doc, row)) && !/^(?:JJ|RB)R$/.test(xposAt(doc, row + 1))

/**
 * The `not` of `not everyone`, `not one sign`; that of `not one but two` only corrects a number, and that of `not all ships`
 * has only its noun in scope.
 */
export const isNotAll = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'not' &&
	(universalPronoun.test(normAt(doc, row + 1)) ||
		(/^(?:one|a)$/.test(normAt(doc, row + 1)) && normAt(doc, row + 2) === 'single') ||
		(normAt(doc, row + 1) === 'one' && normAt(doc, row + 2) !== 'but'))

const universalPronoun = /^every(?:body|one|thing)$/

// `neither the club nor the league`
const hasConjunct = (doc: Document, head: number): boolean =>
	childrenOf(doc.tree, head).some((child) => child > head && doc.tree.deprels[child] === 'conj')

/** `pleaded not guilty`, `became not a saint but a star`: the negation of a secondary predicate, not of the clause; not `not only`. */
export const deniesState = (doc: Document, row: number): boolean =>
	/^(?:never|not)$/.test(normAt(doc, row)) &&
	!normIn(doc, row + 1, 'negated-scope') &&
	relationOf(doc.tree, doc.tree.heads[row] ?? -1) === 'xcomp' &&
	/^(?:ADJ|NOUN)$/.test(uposAt(doc, doc.tree.heads[row]!)) &&
	childBy(doc.tree, doc.tree.heads[row]!, 'cop', 'mark') < 0
