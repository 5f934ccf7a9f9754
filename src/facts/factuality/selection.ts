import {type Document, lemmaAt, lemmaIn, normAt, normIn, uposAt, xposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import type {WordClass} from '../../model/word-class.js'
import {isSemiAuxiliary, sharesAuxiliary} from './auxiliaries.js'
import {
	type ClauseContext,
	clauseRelation,
	type DependentContext,
	dependent,
	hasBefore,
	headWordOf,
	type Modality,
	markOf,
	modalityRule,
	wordIn,
} from './context.js'

// The modality that a verb, noun or adjective gives its infinitive: `plans to sell`, `the duty to pay`, `likely to win`.

/** Words of an infinitive: `to`, or its relation as a complement. */
const infinitive = {marker: ['to'], relation: ['to']}

export const selectionRules = [
	modalityRule({
		name: 'shared-modality',
		phase: 'coordination',
		example: 'The pump will be repaired or replaced.',
		trigger: {relation: ['conjunct']},
		read: dependent(({doc, clause, matrixValue}) => (sharesAuxiliary(doc, clause) ? matrixValue() : null)),
	}),
	// `It is vital for farms to keep their seed`, `in order to mend it`
	modalityRule({
		name: 'infinitive-with-subject',
		phase: 'for-infinitive',
		example: 'It is vital for farms to keep their seed.',
		trigger: {marker: ['for', 'in']},
		read: dependent((context) => {
			const {doc, clause} = context
			if (!hasBefore(doc, clause.head, 'to')) return null
			if (clause.marker === 'in') return 'intended'
			const word = headWordOf(context)
			const predicate = uposAt(doc, word) === 'ADJ' ? word : childBy(doc.tree, word, 'xcomp')
			return predicate >= 0 && predicate < clause.head ? (selectedBy(doc, predicate) ?? null) : null
		}),
	}),
	// `The storm forced schools to close`: the infinitive is an actual event.
	modalityRule({
		name: 'implicative-causative',
		phase: 'selection',
		example: 'The storm forced schools to close.',
		trigger: infinitive,
		read: dependent((context) =>
			isComplementInfinitive(context) &&
			context.matrix.tense === 'past' &&
			/^(?:cause|compel|force)$/.test(lemmaAt(context.doc, headWordOf(context)))
				? context.matrixValue()
				: null,
		),
	}),
	// `was able to sell it` asserts that it happened, as `managed to` does; `is able to` doesn't.
	modalityRule({
		name: 'realized-ability',
		phase: 'selection',
		example: 'The owners were able to sell the mill.',
		trigger: {marker: ['to']},
		read: dependent((context) =>
			isComplementInfinitive(context) &&
			context.matrix.tense === 'past' &&
			context.matrix.modal === '' &&
			lemmaAt(context.doc, headWordOf(context)) === 'able'
				? context.matrixValue()
				: null,
		),
	}),
	modalityRule({
		name: 'semi-auxiliary',
		phase: 'selection',
		example: 'The museum is going to sell its boats.',
		trigger: infinitive,
		read: dependent((context) =>
			isComplementInfinitive(context) && isSemi(context) ? modalityOfSemiAuxiliary(context) : null,
		),
	}),
	modalityRule({
		name: 'infinitive-of-verb',
		phase: 'selection-by-word',
		example: 'The owners plan to sell the mill.',
		trigger: infinitive,
		read: dependent((context) => {
			if (!isComplementInfinitive(context) || isSemi(context)) return null
			if (isWish(context.doc, context.matrix)) return 'intended'
			const outer = context.matrixValue()
			return selectedBy(context.doc, headWordOf(context)) ?? (outer === 'actual' ? null : outer)
		}),
	}),
	// Also `expects the road to open`, where the tree attaches the infinitive to the noun.
	modalityRule({
		name: 'infinitive-of-noun',
		phase: 'selection-by-word',
		example: "The mayor's decision to close the mill surprised the town.",
		trigger: infinitive,
		read: dependent((context) => {
			const {doc, matrix} = context
			if (doc.tree.deprels[context.clause.head] !== 'acl') return null
			const noun = headWordOf(context)
			const byVerb = relationOf(doc.tree, noun) === 'obj' ? selectedBy(doc, matrix.verb) : undefined
			return selectedBy(doc, noun) ?? byVerb ?? (isRealized(doc, noun) ? null : 'possible')
		}),
	}),
	modalityRule({
		name: 'infinitive-of-adjective-noun',
		phase: 'selection-by-word',
		example: 'A mayor eager to close the mill spoke.',
		trigger: infinitive,
		read: dependent((context) =>
			!isComplementInfinitive(context) &&
			context.doc.tree.deprels[context.clause.head] !== 'acl' &&
			uposAt(context.doc, headWordOf(context)) === 'ADJ'
				? (selectedBy(context.doc, headWordOf(context)) ?? null)
				: null,
		),
	}),
	// Not `became the first to …`.
	modalityRule({
		name: 'purpose-infinitive',
		phase: 'purpose',
		example: 'He borrowed money to buy the mill.',
		trigger: {marker: ['to']},
		read: dependent((context) =>
			isAdverbialInfinitive(context) &&
			clauseRelation(context) === 'advcl' &&
			!/^(?:be|become)$/.test(lemmaAt(context.doc, context.matrix.verb))
				? (selectedBy(context.doc, headWordOf(context)) ?? 'intended')
				: null,
		),
	}),
	modalityRule({
		name: 'mandative-subjunctive',
		phase: 'selection',
		example: 'The judge ordered that the ferry be sold.',
		trigger: {relation: ['that', 'conjunct']},
		read: dependent((context) => {
			const {doc, clause, matrix, matrixValue} = context
			if (clause.modal !== '' || clause.inherited || !clause.subject || !isBare(doc, clause)) return null
			if (clause.relation === 'conjunct') return matrixValue()
			const isMandative = normAt(doc, clause.group.from) === 'be' || lemmaIn(doc, matrix.verb, 'obligation-verb')
			return isMandative || /^(?:insist|propose|recommend|suggest)$/.test(lemmaAt(doc, matrix.verb)) ? 'required' : null
		}),
	}),
	// `is to inspect the ferry`, `is to be fired`
	modalityRule({
		name: 'be-to-infinitive',
		phase: 'be-to',
		example: 'The envoy is to meet the minister in Oslo.',
		trigger: {dependents: ['due', 'ta', 'to']},
		read: (context) => {
			const {doc, clause} = context
			const mark = markOf(context)
			// `was due to open`
			if (normAt(doc, mark) === 'due' && normAt(doc, mark + 1) === 'to') return 'intended'
			if (!/^t[ao]$/.test(normAt(doc, mark))) return null
			// `The aim is to mend it`
			if (clause.subject && lemmaIn(doc, clause.subject.head, 'purpose-noun')) return null
			const afterBe = lemmaAt(doc, mark - 1) === 'be' && clause.voice === 'passive'
			return afterBe || (clause.verb !== clause.head && uposAt(doc, clause.head) === 'VERB') ? 'intended' : null
		},
	}),
]

// An infinitive is a complement of the verb itself: `wants to go`, `is going to win`.
const isComplementInfinitive = (context: DependentContext<Modality>): boolean =>
	headWordOf(context) === context.matrix.head &&
	(context.doc.tree.deprels[context.clause.head] === 'xcomp' || isSemi(context))

const isAdverbialInfinitive = (context: DependentContext<Modality>): boolean =>
	!isComplementInfinitive(context) &&
	context.doc.tree.deprels[context.clause.head] !== 'acl' &&
	uposAt(context.doc, headWordOf(context)) !== 'ADJ'

const isSemi = ({doc, matrix}: DependentContext<Modality>): boolean => isSemiAuxiliary(doc, matrix)

function modalityOfSemiAuxiliary(context: DependentContext<Modality>): Modality {
	const {doc} = context
	const outer = context.matrixValue()
	const mark = markOf(context)
	// `has yet to resign`
	if (normAt(doc, mark - 1) === 'yet') return outer
	const lemma = lemmaAt(doc, headWordOf(context))
	if (/^(?:get|have|suppose)$/.test(lemma) && /^t[ao]$/.test(normAt(doc, mark)))
		return lemma === 'suppose' && hasPerfect(context) ? 'possible' : 'required'
	return (lemma === 'go' || lemma === 'set') && outer === 'actual' ? 'predicted' : outer
}

/** `would like to leave` */
export const isWish = (doc: Document, {modal, verb}: Clause): boolean =>
	modal === 'would' && /^(?:like|love|prefer)$/.test(lemmaAt(doc, verb))

// `that it be sold`, `that he sell it`
function isBare(doc: Document, {head, verb, voice, group}: Clause): boolean {
	if (voice === 'passive') return normAt(doc, group.from) === 'be'
	return verb === head ? xposAt(doc, verb) === 'VB' && group.from === verb : normAt(doc, verb) === 'be'
}

/** `must have left` */
export const hasPerfect = ({doc, clause: {head, group}}: ClauseContext<Modality>): boolean =>
	childrenOf(doc.tree, head).some((child) => child >= group.from && child < head && normAt(doc, child) === 'have')

// `the first woman to lead it`, `the youngest to win`: a fact; not `a place to sleep`.
const isRealized = (doc: Document, noun: number): boolean =>
	lemmaIn(doc, noun, 'negative-implicative-noun') ||
	[noun, ...childrenOf(doc.tree, noun)].some(
		(row) => row <= noun && (/^(?:JJS|RBS)$/.test(xposAt(doc, row)) || isRanking(doc, row)),
	)

const selectingClasses: readonly (readonly [Modality, readonly WordClass[]])[] = [
	['intended', ['intention-verb', 'intention-noun', 'intention-adjective']],
	['required', ['obligation-verb', 'obligation-noun', 'obligation-adjective']],
	['predicted', ['prediction-verb', 'prediction-adjective']],
	['possible', ['possibility-verb', 'possibility-noun', 'possibility-adjective']],
]

const selectedBy = (doc: Document, row: number): Modality | undefined =>
	selectingClasses.find(([, classes]) => classes.some((one) => wordIn(doc, row, one)))?.[0]

/** A word that ranks the noun after it, so that its infinitive is an actual event: `the first woman to lead it`. */
export const isRanking = (doc: Document, row: number): boolean =>
	normIn(doc, row, 'ordinal') || normIn(doc, row, 'ranking-word') || /^\d+(?:st|nd|rd|th)$/.test(normAt(doc, row))
