import {isNoLonger} from '../../lexicon/negation.js'
import {clauseAt, lemmaIn, normAt, spanOf, uposAt} from '../../model/document.js'
import {prepositionOf} from '../../model/grammar/noun-phrase.js'
import type {NounPhrase} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {type Reading, timesIn} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {deniesState} from '../factuality/negation.js'
import {phraseOf} from './phrase.js'

/** A nominal or adjectival predicate: no verb, no clause of its own. */
export const isPredicate = (doc: Reading, row: number): boolean =>
	/^(?:ADJ|NOUN|NUM|PRON|PROPN)$/.test(uposAt(doc, row)) && childBy(doc.tree, row, 'cop', 'nsubj', 'mark') < 0

/** `on board the ferry`, `worth £5`: the predicate after a copula with its preposition, without adjuncts of time. */
export function predicateOf(doc: Reading, head: number, verb: number): NounPhrase {
	const phrase = phraseOf(doc, head)
	// `Here are the reasons`, `Among the dead were two guards`
	if (verb > head) {
		const preposition = childBy(doc.tree, head, 'case')
		return preposition >= 0 && preposition < phrase.from ? {...phrase, from: preposition} : phrase
	}
	const from = startOfPredicate(doc, head, verb)
	const to = uposAt(doc, head) === 'ADJ' ? endOfAdjective(doc, head) : endOfNoun(doc, phrase)
	return {head, from, to, core: {from, to: Math.max(head + 1, Math.min(phrase.core.to, to))}}
}

/** `however`, `even`, `then`: an adverb that modifies the whole clause. */
export const isSentenceAdverb = (doc: Reading, row: number): boolean =>
	sentenceAdverbs.some((one) => lemmaIn(doc, row, one))

const sentenceAdverbs = ['linking-adverb', 'focusing-adverb', 'time-adverb'] as const

function startOfPredicate(doc: Reading, head: number, verb: number): number {
	let from = head
	for (const child of childrenOf(doc.tree, head)) {
		if (child <= verb || child >= head) continue
		const {from: left} = subtreeOf(doc.tree, child)
		const relation = relationOf(doc.tree, child)
		if (relation === 'punct' || relation === 'nsubj' || relation === 'cc' || relation === 'aux') continue
		const degree =
			/^(?:so|too)$/.test(normAt(doc, child)) && uposAt(doc, head) === 'ADJ' && normAt(doc, child + 1) !== ','
		if (relation === 'advmod' && isSentenceAdverb(doc, child) && !degree && !deniesState(doc, child)) continue
		// `is no longer a member`
		if (isNoLonger(doc.tokens.norms, child)) continue
		if (left > verb && left < from) from = left
	}
	return from
}

// Relations of complements after an adjective.
const complementRelations = new Set(['acl', 'advcl', 'ccomp', 'conj', 'nmod', 'nsubj', 'obj', 'obl', 'xcomp'])

// `familiar with the plan`, `kind and patient`, `likely to win`
function endOfAdjective(doc: Reading, head: number): number {
	let to = head + 1
	for (const child of childrenOf(doc.tree, head)) {
		if (child < head) continue
		const relation = relationOf(doc.tree, child)
		const {from, to: end} = extentOf(doc, child)
		const follows = from === to || (relation === 'conj' && uposAt(doc, child) === 'ADJ')
		if (!follows || !complementRelations.has(relation)) break
		if (relation === 'conj' && childBy(doc.tree, child, 'cop', 'nsubj') >= 0) break
		if (/cl$|comp$/.test(relation) && normAt(doc, from) !== 'to') break
		if (relation !== 'xcomp' && isCircumstance(doc, child)) break
		to = end
	}
	return to
}

// A clause ends before its conjuncts.
function extentOf(doc: Reading, row: number): Range {
	const clause = clauseAt(doc, row)
	return clause?.head === row ? clause : subtreeOf(doc.tree, row)
}

// `the first strike on the island`, without adjuncts of the clause: `, according to the mayor`.
function endOfNoun(doc: Reading, {head, to}: NounPhrase): number {
	const prepositional = prepositionOf(doc, head) !== ''
	for (const child of childrenOf(doc.tree, head)) {
		const {from} = subtreeOf(doc.tree, child)
		if (child < head || from >= to) continue
		const relation = relationOf(doc.tree, child)
		const outside = relation === 'obl' || relation === 'advmod' || relation === 'advcl'
		if (outside || normAt(doc, from) === 'according' || (prepositional && isCircumstance(doc, child))) return from
	}
	return to
}

/** `in May`, `because of the storm`: a phrase of time, cause or source is an adjunct of the clause. */
export const isCircumstance = (doc: Reading, row: number): boolean =>
	doc.lexicon.has(prepositionOf(doc, row), 'circumstance-preposition') ||
	timesIn(doc, spanOf(doc, subtreeOf(doc.tree, row))).length > 0
