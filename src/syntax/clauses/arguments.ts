import {isNegation} from '../../lexicon/negation.js'
import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import {
	coordinationOf,
	isGerundSubject,
	isNominal,
	prepositionalRange,
	prepositionOf,
} from '../../model/grammar/noun-phrase.js'
import type {Adjunct, NounPhrase} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {isPassive} from './verb-group.js'

/** `Most of it is gone`: the row of the subject, a nominal adjective among them, after the copula `outer`; -1 for none. */
export function subjectRow(doc: Document, head: number, outer: number): number {
	const row = childrenOf(doc.tree, head).find(
		(child) => child > outer && /^[nc]subj$/.test(relationOf(doc.tree, child)),
	)
	if (row === undefined) return -1
	// Not `more than the council planned`.
	const isAdjective =
		uposAt(doc, row) === 'ADJ' &&
		relationOf(doc.tree, row) === 'nsubj' &&
		![1, 2].some((step) => normAt(doc, row + step) === 'than')
	const standsForNoun =
		isAdjective &&
		(doc.lexicon.has(normAt(doc, row), 'nominal-adjective') || childBy(doc.tree, row, 'det', 'nmod') >= 0)
	return isNominal(doc, row) || standsForNoun || isGerundSubject(doc, row) ? row : -1
}

/** `have founded and run a school`: verbs with nothing but a conjunction between them share the object of the last; its row, or -1. */
export function sharedObject(doc: Document, head: number): number {
	if (uposAt(doc, head) !== 'VERB' || doc.lexicon.has(lemmaAt(doc, head), 'intransitive')) return -1
	if (uposAt(doc, head + 1) !== 'CCONJ' || doc.tree.heads[head + 2] !== head) return -1
	const form = (row: number): string => xposAt(doc, row).replace('VBN', 'VBD')
	return relationOf(doc.tree, head + 2) === 'conj' &&
		form(head + 2) === form(head) &&
		!isPassive(doc, head) &&
		!isPassive(doc, head + 2)
		? childBy(doc.tree, head + 2, 'obj')
		: -1
}

/** `is one of the countries`, `is fully open`: the predicate without the subject, copula and adverbs before it. */
export function predicatePhrase(doc: Document, head: number): NounPhrase {
	const phrase = coordinationOf(doc, head)
	const copula = childBy(doc.tree, head, 'cop')
	return copula >= phrase.from && copula < head
		? {...phrase, from: copula + 1, core: {from: copula + 1, to: phrase.core.to}}
		: phrase
}

/** `was bought by a bank`: the agent of a passive. */
export function agentOf(doc: Document, head: number): NounPhrase | null {
	for (const child of childrenOf(doc.tree, head)) {
		const agent =
			doc.tree.deprels[child] === 'obl:agent' ||
			(relationOf(doc.tree, child) === 'obl' && prepositionOf(doc, child) === 'by' && uposAt(doc, child) !== 'NUM')
		if (agent && child > head && !isMeans(doc, child)) return coordinationOf(doc, child)
	}
	return null
}

// `notified by mail`, `sent by registered post`; not `hit by a plane`.
const isMeans = (doc: Document, row: number): boolean =>
	xposAt(doc, row) === 'NN' &&
	doc.lexicon.has(lemmaAt(doc, row), 'means-noun') &&
	childBy(doc.tree, row, 'det', 'nmod:poss', 'nummod', 'nmod', 'acl') < 0

/** Obliques and adverbs of a clause. */
export function adjunctsOf(doc: Document, head: number): Adjunct[] {
	const adjuncts: Adjunct[] = []
	for (const child of childrenOf(doc.tree, head)) {
		const relation = relationOf(doc.tree, child)
		if (relation === 'obl') {
			const {from, to} = prepositionalRange(doc, child)
			adjuncts.push({from, to, preposition: prepositionOf(doc, child), head: child})
		} else if (relation === 'advmod' && !isNegation(normAt(doc, child)) && doc.tree.deprels[head] !== 'amod') {
			const {from, to} = subtreeOf(doc.tree, child)
			adjuncts.push({from, to, preposition: '', head: child})
		}
	}
	// A copy of its own length: a list that grew keeps room for sixteen more.
	return adjuncts.slice()
}
