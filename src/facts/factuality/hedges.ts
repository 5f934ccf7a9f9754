import {type Document, lemmaAt, lemmaIn, normAt, normIn, xposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {isSemiAuxiliary} from './auxiliaries.js'
import {clauseRelation, dependent, headWordOf, isComplement, modalityRule} from './context.js'
import {isContentOfNoun} from './denial.js'
import {isNegative} from './negation.js'

// Rules that leave the truth of a clause open: hedges, hearsay, the content of a noun like `claim`.

export const hedgeRules = [
	modalityRule({
		name: 'hedging-adverb',
		phase: 'hedge',
		example: 'The pilot allegedly fell asleep.',
		trigger: {dependents: {classes: ['hedging-adverb']}},
		read: ({doc, clause: {head, verb}}) =>
			childrenOf(doc.tree, head).some((row) => Math.abs(row - verb) < 6 && normIn(doc, row, 'hedging-adverb'))
				? 'possible'
				: null,
	}),
	// `have not confirmed that`, `no one has said that`, `is not clear that`: what denies a report leaves its content open.
	modalityRule({
		name: 'unconfirmed-complement',
		phase: 'hedge',
		example: 'Police have not confirmed that the man died.',
		read: dependent((context) => {
			const {doc, matrix} = context
			const isAsserted = isComplement(context, 'ccomp')
				? lemmaIn(doc, matrix.verb, 'assertive') || normIn(doc, matrix.head, 'assertive-adjective')
				: isComplement(context, 'csubj') && normIn(doc, matrix.head, 'assertive-adjective')
			return isAsserted && (matrix.negated || hasNegativeSubject(doc, matrix)) ? 'possible' : null
		}),
	}),
	modalityRule({
		name: 'reportive-passive',
		phase: 'hedge',
		example: 'The pilot is said to have left the country.',
		read: dependent((context) => {
			const {doc, clause, matrix} = context
			if (matrix.voice !== 'passive' || matrix.agent !== null) return null
			// `It was reported that …`, `is said to have …`; not `was told to leave`, `is known to have …`.
			const reports = isComplement(context, 'ccomp', 'csubj')
				? lemmaIn(doc, matrix.verb, 'reportive-passive')
				: clause.marker === 'to' && isComplement(context, 'xcomp') && isHearsay(doc, matrix)
			return reports ? 'possible' : null
		}),
	}),
	modalityRule({
		name: 'content-of-noun',
		phase: 'hedge',
		example: 'The rumour that the pier collapsed spread.',
		trigger: {marker: ['that']},
		read: ({doc, clause: {head}}) => {
			const noun = doc.tree.heads[head] ?? -1
			if (noun > head || !isContentOfNoun(doc, head)) return null
			return lemmaIn(doc, noun, 'content-noun') ? 'possible' : null
		},
	}),
	modalityRule({
		name: 'alleged-act',
		phase: 'hedge',
		example: 'The trader is suspected of stealing the files.',
		trigger: {marker: ['for', 'of', 'with']},
		read: dependent(({doc, clause, matrix}) => (isAllegedAct(doc, clause, matrix) ? 'possible' : null)),
	}),
	// `accused of stealing the cash, hiding it and fleeing`: the tree takes the second act for an adjunct of the first.
	modalityRule({
		name: 'further-alleged-act',
		phase: 'hedge',
		example: 'The trader is suspected of stealing the files, hiding them in a barn and fleeing.',
		read: dependent((context) => {
			const {doc, clause, matrix} = context
			if (clause.marker !== '' || clauseRelation(context) !== 'advcl' || xposAt(doc, clause.head) !== 'VBG') return null
			const accusing = headWordOf(context) === matrix.head ? itemAt(doc.clauses, matrix.governor) : undefined
			return accusing && isAllegedAct(doc, matrix, accusing) ? 'possible' : null
		}),
	}),
	// `is scheduled for Monday`, `was slated to speak`, `they prepare to sell`: what is planned has not happened.
	modalityRule({
		name: 'planned-event',
		phase: 'hedge',
		after: ['hedging-adverb', 'unconfirmed-complement', 'reportive-passive', 'content-of-noun', 'alleged-act'],
		example: 'The hearing is scheduled for Monday.',
		trigger: {verb: ['plan', 'prepare', 'schedule', 'slate']},
		read: ({doc, clause: {head, verb, voice}}) => {
			const lemma = lemmaAt(doc, verb)
			if (voice === 'passive') return lemma === 'prepare' ? null : 'intended'
			return /^(?:plan|prepare)$/.test(lemma) && childBy(doc.tree, head, 'xcomp') > head ? 'intended' : null
		},
	}),
	modalityRule({
		name: 'needed-act',
		phase: 'hedge',
		example: 'The town needs to mend its pier.',
		trigger: {verb: ['need']},
		// Not `needs nails to mend it`, `the nails needed to mend it`
		read: ({doc, clause: {head, verb, negated, relation, voice}}) => {
			const infinitive = childBy(doc.tree, head, 'xcomp')
			if (negated || relation === 'relative' || voice === 'passive' || head !== verb || infinitive < head) return null
			return childBy(doc.tree, head, 'obj') < 0 && childBy(doc.tree, infinitive, 'mark') >= 0 ? 'required' : null
		},
	}),
	// `It is possible that he won`, `was confident that the club would win`
	modalityRule({
		name: 'complement-of-nonveridical-adjective',
		phase: 'hedge',
		example: 'It is likely that the owner left.',
		trigger: {governor: {classes: ['nonveridical']}},
		read: dependent((context) =>
			/^(?:ccomp|csubj)$/.test(clauseRelation(context)) && context.clause.marker !== 'to' ? 'possible' : null,
		),
	}),
	modalityRule({
		name: 'considered-gerund',
		phase: 'hedge',
		example: 'The owner considered selling the mill.',
		trigger: {matrix: {classes: ['considering-verb']}},
		read: dependent((context) =>
			clauseRelation(context) === 'xcomp' && xposAt(context.doc, context.clause.head) === 'VBG' ? 'possible' : null,
		),
	}),
]

const isHearsay = (doc: Document, matrix: Clause): boolean =>
	lemmaIn(doc, matrix.verb, 'reportive-passive') &&
	!notHearsay.some((one) => lemmaIn(doc, matrix.verb, one)) &&
	!isSemiAuxiliary(doc, matrix)

// `is expected to fall`, `was charged to guard it`, `is known to live there`
const notHearsay = ['prediction-verb', 'entrusting-verb', 'knowledge-verb'] as const

const hasNegativeSubject = (doc: Document, {subject, inherited}: Clause): boolean =>
	subject !== null && !inherited && isNegative(doc, subject.head)

// `is accused of stealing`, `charged with having stolen`
function isAllegedAct(doc: Document, {marker, head}: Clause, {verb, voice, agent}: Clause): boolean {
	const perfect = normAt(doc, childBy(doc.tree, head, 'aux')) === 'having'
	if (xposAt(doc, head) !== 'VBG' && !perfect) return false
	const lemma = lemmaAt(doc, verb)
	// `The clerk accused him of theft`: the accusation is a claim of the subject.
	const own = lemma === 'accuse' && (voice === 'active' || agent !== null)
	return isAllegation(doc, lemma, marker) && !own
}

const isAllegation = ({lexicon}: Document, lemma: string, preposition: string): boolean =>
	(preposition === 'of' && /^(?:accuse|suspect)$/.test(lemma)) ||
	(preposition === 'with' && lemma === 'charge') ||
	(preposition === 'for' && lexicon.has(lemma, 'prosecuting-verb'))
