import {type Document, lemmaAt, lemmaIn, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import {sharesAuxiliary} from './auxiliaries.js'
import {
	type ClauseContext,
	clauseRelation,
	type DependentContext,
	dependent,
	hasBefore,
	headWordOf,
	isComplement,
	markOf,
	polarityRule,
	wordIn,
} from './context.js'
import {isNegative} from './negation.js'

// Polarity of a complement by its matrix clause: implicative verbs, factive denial, neg-raising.

export const complementRules = [
	polarityRule({
		name: 'antiveridical-complement',
		phase: 'finite-complement',
		example: 'It is not true that the dam leaked.',
		trigger: {marker: ['that']},
		read: dependent((context) => {
			const word = headWordOf(context)
			if (!isComplement(context, 'ccomp', 'csubj')) return null
			if (wordIn(context.doc, word, 'antiveridical') || wordIn(context.doc, word, 'doubting-verb'))
				return !context.matrixValue()
			return wordIn(context.doc, word, 'veridical') && context.matrixValue() ? true : null
		}),
	}),
	polarityRule({
		name: 'doubted-bare-complement',
		phase: 'finite-complement',
		example: 'Experts doubt the dam will hold.',
		read: dependent((context) =>
			context.clause.marker === '' &&
			isComplement(context, 'ccomp') &&
			lemmaIn(context.doc, context.matrix.verb, 'doubting-verb')
				? !context.matrixValue()
				: null,
		),
	}),
	// Not `cannot believe that it happened`, where it did, nor `did not think that it would`.
	polarityRule({
		name: 'negative-raising',
		phase: 'finite-complement',
		example: 'The mayor did not believe that the dam leaked.',
		trigger: {matrix: {classes: ['neg-raising']}},
		read: dependent((context) =>
			isComplement(context, 'ccomp', 'csubj') &&
			context.matrix.modal === '' &&
			context.clause.modal !== 'would' &&
			context.matrixValue()
				? true
				: null,
		),
	}),
]

export const constructionRules = [
	polarityRule({
		name: 'yet-to-infinitive',
		phase: 'construction',
		example: 'The minister has yet to resign.',
		trigger: {marker: ['to']},
		read: dependent((context) => (normAt(context.doc, markOf(context) - 1) === 'yet' ? true : null)),
	}),
	polarityRule({
		name: 'excessive-degree',
		phase: 'construction',
		example: 'The old pier was too weak to carry the crane.',
		trigger: {marker: ['to']},
		read: dependent((context) => {
			const word = headWordOf(context)
			return uposAt(context.doc, word) === 'ADJ' && hasBefore(context.doc, word, 'too') ? !context.matrixValue() : null
		}),
	}),
	// `cannot be repaired or replaced`
	polarityRule({
		name: 'shared-negation',
		phase: 'construction',
		example: 'The pump cannot be repaired or replaced.',
		trigger: {relation: ['conjunct']},
		read: dependent((context) =>
			sharesAuxiliary(context.doc, context.clause) || isSecondParticiple(context.doc, context.clause, context.matrix)
				? isAlternative(context.doc, context.clause) && context.matrixValue()
				: null,
		),
	}),
]

export const infinitiveRules = [
	polarityRule({
		name: 'negative-implicative-noun',
		phase: 'infinitive',
		example: 'The mayor regretted her refusal to pay the fee.',
		trigger: {marker: ['to']},
		read: dependent((context) =>
			isInfinitiveOfNoun(context) && lemmaIn(context.doc, headWordOf(context), 'negative-implicative-noun')
				? true
				: null,
		),
	}),
	polarityRule({
		name: 'infinitive-of-negative-noun',
		phase: 'infinitive',
		example: 'The firm has no plans to sell the mill.',
		trigger: {marker: ['to']},
		read: dependent((context) => {
			const {doc, matrix} = context
			const verb = lemmaAt(doc, matrix.verb)
			// `lacks the power to stop it`
			if (verb === 'lack') return !context.matrixValue()
			if (!isInfinitiveOfNoun(context)) return null
			if (isNegative(doc, headWordOf(context))) return true
			// `did not have the power to stop it`
			if (relationOf(doc.tree, headWordOf(context)) !== 'obj') return null
			return /^(?:get|have|see)$/.test(verb) && context.matrixValue() ? true : null
		}),
	}),
	polarityRule({
		name: 'gerund-after-without',
		phase: 'infinitive',
		example: 'The guests left without paying the bill.',
		trigger: {marker: ['instead', 'without']},
		read: dependent(() => true),
	}),
	polarityRule({
		name: 'infinitive-of-adjective',
		phase: 'infinitive',
		example: 'The council was unable to pay the bill.',
		trigger: {marker: ['to']},
		read: dependent((context) => {
			const {doc, matrix} = context
			const word = headWordOf(context)
			if (uposAt(doc, word) !== 'ADJ') return null
			return wordIn(doc, word, 'negative-implicative-adjective') !== (word === matrix.head && context.matrixValue())
		}),
	}),
	polarityRule({
		name: 'negative-implicative-verb',
		phase: 'infinitive',
		example: 'The owner refused to close the mill.',
		trigger: {relation: ['to']},
		read: dependent((context) =>
			isInfinitiveComplement(context) && isNegativeImplicative(context) ? !context.matrixValue() : null,
		),
	}),
	polarityRule({
		name: 'infinitive-of-denied-verb',
		phase: 'infinitive',
		example: 'The owner did not manage to close the mill.',
		trigger: {relation: ['to']},
		read: dependent((context) =>
			isInfinitiveComplement(context) && !isNegativeImplicative(context) && context.matrixValue() ? true : null,
		),
	}),
	polarityRule({
		name: 'prevented-gerund',
		phase: 'infinitive',
		example: 'The guards stopped them from leaving the ship.',
		trigger: {marker: ['from', 'of']},
		read: dependent((context) =>
			clauseRelation(context) === 'advcl' && rulesOutGerund(context) ? !context.matrixValue() : null,
		),
	}),
]

// `stopped from leaving`, `cleared of stealing`, `stopped short of leaving`
function rulesOutGerund(context: DependentContext<unknown>): boolean {
	const {
		doc,
		clause: {marker},
		matrix: {verb},
	} = context
	if (marker === 'from') return lemmaIn(doc, verb, 'preventing-verb')
	if (normAt(doc, headWordOf(context)) === 'short') return /^(?:fall|stop)$/.test(lemmaAt(doc, verb))
	return lemmaIn(doc, verb, 'exonerating-verb')
}

const isInfinitiveOfNoun = ({doc, clause}: ClauseContext<unknown>): boolean => doc.tree.deprels[clause.head] === 'acl'

const isInfinitiveComplement = ({doc, clause}: ClauseContext<unknown>): boolean =>
	doc.tree.deprels[clause.head] === 'xcomp' &&
	!(clause.marker === 'to' && uposAt(doc, doc.tree.heads[clause.head] ?? -1) === 'ADJ')

// `refused to go`, `avoided going`; `escaped to join the army` did.
const isNegativeImplicative = ({doc, clause, matrix}: DependentContext<unknown>): boolean =>
	matrix.verb === matrix.head &&
	(lemmaIn(doc, matrix.verb, 'negative-implicative') ||
		(clause.marker !== 'to' && lemmaIn(doc, matrix.verb, 'avoiding-verb')) ||
		isRuledOut(doc, matrix))

// `has not won a vote or managed to sell it`: a participle with the form of the past.
const isSecondParticiple = (doc: Document, {inherited, head}: Clause, governor: Clause): boolean =>
	inherited &&
	xposAt(doc, head) === 'VBD' &&
	xposAt(doc, governor.head) === 'VBN' &&
	childBy(doc.tree, head, 'aux', 'mark') < 0

const isAlternative = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((child) => /^n?or$/.test(normAt(doc, child)))

// `ruled out`; not `ruled`.
const isRuledOut = (doc: Document, {head, verb}: Clause): boolean =>
	lemmaAt(doc, verb) === 'rule' && normAt(doc, childBy(doc.tree, head, 'compound:prt', 'compound')) === 'out'
