import {type Document, normAt, spaceBefore, uposAt, xposAt} from '../document.js'
import type {Range} from '../span.js'
import type {NounPhrase} from './phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from './tree.js'

// What stands before a head and belongs to its phrase; prepositions, conjunctions and clause parts don't.
const leftRelations = new Set([
	'det',
	'amod',
	'compound',
	'nummod',
	'nmod',
	'flat',
	'advmod',
	'goeswith',
	'reparandum',
	'dep',
	'obl',
])
const nameRelations = new Set(['flat', 'compound', 'goeswith', 'nummod', 'fixed'])

/** A word that can head a noun phrase. */
export const isNominal = (doc: Document, row: number): boolean => {
	const tag = uposAt(doc, row)
	return (
		tag === 'NOUN' ||
		tag === 'PROPN' ||
		tag === 'PRON' ||
		tag === 'NUM' ||
		(tag === 'DET' && relationOf(doc.tree, row) !== 'det') ||
		tag === 'SYM'
	)
}

/**
 * The noun phrase that a row heads. `core` ends with the head and its name parts; `from..to` runs on over prepositional
 * phrases and participles, and stops before relative clauses, appositions, coordinated phrases and brackets.
 */
export function nounPhraseOf(doc: Document, head: number): NounPhrase {
	let from = head
	let coreTo = head + 1
	let to = head + 1
	for (const child of childrenOf(doc.tree, head)) {
		const relation = relationOf(doc.tree, child)
		const {from: left, to: right} = subtreeOf(doc.tree, child)
		if (child < head) {
			// `At its heart is a plan`: what stands before a copula modifies the clause, not the noun; `why it is a plan` is one phrase.
			if (relation === 'cop' && !/^W/.test(xposAt(doc, from)) && normAt(doc, from) !== 'whether') from = head
			else if (leftRelations.has(relation) && left < from) from = left
		} else if (nameRelations.has(relation) && left === coreTo) {
			coreTo = right
			to = Math.max(to, right)
		} else if (left === to && isQuoteMark(doc, child) && opensInside(doc, from, child)) to = right
		else if (!joins(doc, child, relation, left, to)) break
		else to = right
	}
	from = wordStart(doc, skipCase(doc, from, head))
	return {head, core: {from, to: coreTo}, from, to: wordEnd(doc, to)}
}

const isHyphen = (doc: Document, row: number): boolean => normAt(doc, row) === '-' && !spaceBefore(doc, row)

/** Steps from hyphen to hyphen of one word. */
const maxHyphenSteps = 4

// A word with hyphens is never cut: `Commander-in-Chief`, `jump-start`.
function wordStart(doc: Document, row: number): number {
	let at = row
	for (let steps = 0; steps < maxHyphenSteps; steps++)
		if (isHyphen(doc, at) && at > 0) at--
		else if (isHyphen(doc, at - 1) && !spaceBefore(doc, at) && at > 1) at -= 2
		else break
	return at
}

function wordEnd(doc: Document, row: number): number {
	let at = row
	for (let steps = 0; steps < maxHyphenSteps; steps++)
		if (isHyphen(doc, at - 1) && !spaceBefore(doc, at)) at++
		else if (isHyphen(doc, at) && !spaceBefore(doc, at + 1)) at += 2
		else break
	return at
}

/** `Restoring rights has drawn protest`: a gerund clause as subject (`csubj`). */
export const isGerundSubject = (doc: Document, row: number): boolean =>
	xposAt(doc, row) === 'VBG' &&
	relationOf(doc.tree, row) === 'csubj' &&
	childBy(doc.tree, row, 'aux', 'cop', 'mark', 'nsubj') < 0

/** A gerund or the pronoun of a free relative, with all that depends on it. */
export function subtreePhrase(doc: Document, head: number): NounPhrase {
	const {to} = subtreeOf(doc.tree, head)
	return {head, core: {from: head, to}, from: head, to}
}

/** A quotation mark of any form. */
export const isQuoteMark = (doc: Document, row: number): boolean =>
	uposAt(doc, row) === 'PUNCT' && /^["'“”‘’]$/.test(normAt(doc, row))

// `the ‘freedom’ of the road`: what opens inside the phrase closes there.
function opensInside(doc: Document, from: number, row: number): boolean {
	let marks = 0
	for (let at = from; at < row; at++) if (isQuoteMark(doc, at)) marks++
	return marks % 2 === 1
}

// A right dependent continues the phrase when it follows on directly and isn't set off by a comma.
function joins(doc: Document, child: number, relation: string, left: number, to: number): boolean {
	if (left !== to) return false
	if (
		relation === 'nmod' ||
		relation === 'obl' ||
		relation === 'amod' ||
		relation === 'advmod' ||
		relation === 'nummod'
	)
		return true
	// `the first to do so`, `those involved`
	return (
		relation === 'acl' &&
		doc.tree.deprels[child] !== 'acl:relcl' &&
		(normAt(doc, left) === 'to' || uposAt(doc, doc.tree.heads[child] ?? -1) === 'PRON')
	)
}

// `in the house`: a preposition inside the extent of an early modifier is cut off.
function skipCase(doc: Document, from: number, head: number): number {
	let at = from
	while (at < head && relationOf(doc.tree, at) === 'case' && doc.tree.heads[at] === head) at++
	return at
}

/** The head and everything coordinated with it: `the United States` and `China`. */
export function conjunctsOf(doc: Document, head: number): number[] {
	const rows = [head]
	for (const child of childrenOf(doc.tree, head))
		if (relationOf(doc.tree, child) === 'conj' && isNominal(doc, child)) rows.push(child)
	return rows
}

/** The phrase of a head together with its conjuncts: `the United States and China`. */
export function coordinationOf(doc: Document, head: number): NounPhrase {
	const phrase = nounPhraseOf(doc, head)
	const last = conjunctsOf(doc, head).at(-1) ?? head
	return last === head ? phrase : {...phrase, to: nounPhraseOf(doc, last).to}
}

/** Arcs climbed to the head of a noun phrase. */
const maxArcs = 20

/** The row that heads the noun phrase around a row: climbs over modifiers inside the phrase. */
export function phraseHead(doc: Document, row: number): number {
	let at = row
	for (let steps = 0; steps < maxArcs; steps++) {
		const relation = relationOf(doc.tree, at)
		const head = doc.tree.heads[at] ?? -1
		if (
			head < 0 ||
			!(
				relation === 'compound' ||
				relation === 'flat' ||
				relation === 'det' ||
				relation === 'amod' ||
				relation === 'nummod' ||
				relation === 'goeswith' ||
				relation === 'fixed'
			)
		)
			return at
		at = head
	}
	return at
}

/** The preposition that governs a phrase (`in` of `in Beijing`, with what is fixed to it: `because of`), or ''. */
export function prepositionOf(doc: Document, head: number): string {
	for (const child of childrenOf(doc.tree, head)) {
		if (relationOf(doc.tree, child) !== 'case' || child > head) continue
		const words = [normAt(doc, child)]
		for (const fixed of childrenOf(doc.tree, child))
			if (relationOf(doc.tree, fixed) === 'fixed') words.push(normAt(doc, fixed))
		return words.join(' ')
	}
	return ''
}

/** The range of a phrase with its preposition: `at a regular press conference in Beijing`. */
export function prepositionalRange(doc: Document, head: number): Range {
	const {to} = coordinationOf(doc, head)
	let {from} = nounPhraseOf(doc, head)
	for (const child of childrenOf(doc.tree, head))
		if (relationOf(doc.tree, child) === 'case' && child < from) from = child
	return {from, to}
}
