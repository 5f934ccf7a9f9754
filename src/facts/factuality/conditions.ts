import {clauseAt, type Document, lemmaAt, normAt, normIn, xposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import {
	type ClauseContext,
	clauseRelation,
	type DependentContext,
	dependent,
	headWordOf,
	isQuestion,
	type Modality,
	markOf,
	modalityRule,
} from './context.js'

// Conditions and questions: clauses opened by `if`, `whether` or an inverted auxiliary.

export const conditionRules = [
	modalityRule({
		name: 'conditional-clause',
		phase: 'condition',
		example: 'If the council sells the mill, the town will lose money.',
		trigger: {marker: ['if', 'unless']},
		read: (context) =>
			(opensCondition(context.clause) && !isDoubted(context)) || isDirectIf(context) ? 'conditional' : null,
	}),
	modalityRule({
		name: 'indirect-question',
		phase: 'condition',
		example: 'The board asked whether the dam had leaked.',
		trigger: {marker: ['if', 'unless', 'whether']},
		read: (context) => {
			const {marker, relation} = context.clause
			if (marker === 'whether') return relation !== 'main' && relation !== 'conjunct' ? 'asked' : null
			if (!isIf(context.clause) || isDirectIf(context)) return null
			return !opensCondition(context.clause) || isDoubted(context) ? 'asked' : null
		},
	}),
	modalityRule({
		name: 'as-if-clause',
		phase: 'condition',
		example: 'The mayor smiled as if he had won.',
		trigger: {dependents: ['if', 'though']},
		read: ({doc, clause}) =>
			!isIf(clause) &&
			childrenOf(doc.tree, clause.head).some(
				(row) => normAt(doc, row - 1) === 'as' && /^(?:if|though)$/.test(normAt(doc, row)),
			)
				? 'conditional'
				: null,
	}),
	modalityRule({
		name: 'inverted-condition',
		phase: 'condition',
		example: 'Had they closed the dam, the town would be dry.',
		trigger: {opening: ['had', 'should', 'were']},
		read: ({doc, clause}) => (isInvertedCondition(doc, clause) ? 'conditional' : null),
	}),
]

/** After modal verbs and hedges: clauses that depend on a condition or on a future event. */
export const dependenceRules = [
	// `will stay shut until the owner pays`: the event of the temporal clause is future.
	modalityRule({
		name: 'awaited-event',
		phase: 'dependence',
		example: 'The mill will stay shut until the owner pays.',
		trigger: {marker: {classes: ['temporal-conjunction']}},
		read: dependent((context) => {
			const {tense, modal, marker} = context.clause
			if (tense !== 'present' || modal !== '' || clauseRelation(context) !== 'advcl') return null
			// `at a time when prices are rising`
			if (marker === 'when' && xposAt(context.doc, context.clause.verb) === 'VBG') return null
			return /^(?:before|until)$/.test(marker) || isAhead(context) ? 'predicted' : null
		}),
	}),
	modalityRule({
		name: 'second-condition',
		phase: 'dependence',
		example: 'If it rains and the river rises, the road will close.',
		trigger: {relation: ['conjunct']},
		read: dependent(({clause, matrix}) => (clause.marker === '' && opensCondition(matrix) ? 'conditional' : null)),
	}),
]

/** Last: questions, and main clauses with a condition. */
export const sentenceRules = [
	modalityRule({
		name: 'question',
		phase: 'question',
		example: 'Who owns the mill?',
		read: ({doc, clause}) => (isQuestion(doc, clause) && !isPresupposed(clause) ? 'asked' : null),
	}),
	// Not `even if`, nor a generic `you`: `if you look, it leaks`.
	modalityRule({
		name: 'conditioned-main-clause',
		phase: 'conditioned',
		example: 'If it rains, the dam leaks.',
		read: ({doc, clause}) => (clause.tense === 'present' && dependsOnIf(doc, clause) ? 'conditional' : null),
	}),
]

/** `would have paid`, `would pay if …` */
export const isHypothetical = (doc: Document, {head, group}: Clause): boolean =>
	childrenOf(doc.tree, head).some(
		(child) =>
			(child >= group.from && child < head && lemmaAt(doc, child) === 'have') ||
			(relationOf(doc.tree, child) === 'advcl' && clauseAt(doc, child)?.marker === 'if'),
	)

// `will leave when`, `plans to leave once`; not `can leak when it rains`.
const isAhead = ({matrix, matrixValue}: DependentContext<Modality>): boolean =>
	matrix.modal === ''
		? /^(?:intended|predicted)$/.test(matrixValue())
		: /^(?:could|may|must|should|will|would)$/.test(matrix.modal)

const isIf = ({marker}: Clause): boolean => marker === 'if' || marker === 'unless'

const opensCondition = (clause: Clause): boolean => isIf(clause) && clause.relation !== 'wh'

// `It is unclear if he left`, `not sure if he left`: an indirect question right after an adjective of doubt.
function isDoubted(context: ClauseContext<Modality>): boolean {
	const {doc, clause, matrix} = context
	const adjective = markOf(context) - 1
	if (clause.marker !== 'if' || adjective < 0 || headWordOf(context) !== adjective) return false
	return (
		normIn(doc, adjective, 'dubitative-adjective') ||
		(normIn(doc, adjective, 'assertive-adjective') && matrix?.head === adjective && matrix.negated)
	)
}

// `She said, “If it rains, we leave.”`: a condition within direct speech, no indirect question.
const isDirectIf = (context: ClauseContext<Modality>): boolean =>
	isIf(context.clause) && /^[,:"“‘]$/.test(normAt(context.doc, markOf(context) - 1))

/** Has a condition: `will leak if it rains`; not `even if`, nor that of a generic `you`. */
export const dependsOnIf = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((row) => {
		const other = clauseAt(doc, row)
		if (other?.head !== row || relationOf(doc.tree, row) !== 'advcl' || !opensCondition(other)) return false
		const mark = childBy(doc.tree, row, 'mark')
		return other.tense !== 'past' && normAt(doc, mark - 1) !== 'even' && normAt(doc, mark + 1) !== 'you'
	})

// `Who owns the mill that burned down?`
const isPresupposed = ({relation}: Clause): boolean => relation === 'relative' || relation === 'adverbial'

// `Had they closed the dam, …`: an auxiliary before the subject of a dependent clause, and no question.
function isInvertedCondition(doc: Document, clause: Clause): boolean {
	const {group, subject, head, inherited} = clause
	if (!subject || inherited) return false
	if (subject.from !== group.from + 1 || head < subject.head || group.from === head || isQuestion(doc, clause))
		return false
	return (
		/^(?:advcl|parataxis)$/.test(doc.tree.deprels[head]!) ||
		childrenOf(doc.tree, head).some((child) => child > head && doc.tree.deprels[child] === 'parataxis')
	)
}
