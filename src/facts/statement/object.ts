import {clauseAt, lemmaAt, lemmaIn, normAt, normIn, uposAt, xposAt} from '../../model/document.js'
import {invertedLocative} from '../../model/grammar/locative-inversion.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import type {Reading} from '../../model/reading.js'
import {phraseOf} from './phrase.js'
import {isPredicate, predicateOf} from './predicate.js'

/** The object of a clause, its predicate, the antecedent of an object relative, or its complement clause. */
export function objectOf(doc: Reading, clause: Clause, voice: Clause['voice']): NounPhrase | null {
	const {head, verb, object} = clause
	// `The fear is that it leaks`
	if (relationOf(doc.tree, head) === 'cop') return object
	// `Among the dead were two guards`
	const locative = invertedLocative(doc, head)
	if (locative >= 0) return predicateOf(doc, locative, verb)
	if (verb !== head && !isInflected(doc, clause))
		return isClausalPredicate(doc, clause) ? clausePhrase(doc, clause) : predicateOf(doc, head, verb)
	const own = ownObject(doc, head)
	// `doesn't want that now`: after the verb a demonstrative, no relative pronoun.
	if (own > head) return phraseOf(doc, own)
	if (own >= 0) return antecedentOf(doc, clause, own) ?? (isRelative(doc, own) ? null : phraseOf(doc, own))
	// `allow the firm to build`: an object that the tree takes for a recipient.
	if (clause.recipient && clause.recipient.head > head && childBy(doc.tree, head, 'xcomp') >= 0) return clause.recipient
	// Shared by coordinated verbs.
	if (object && voice === 'active' && verb === head) return phraseOf(doc, object.head)
	return (
		complementPredicate(doc, head) ??
		(voice === 'active' ? relativizedObject(doc, clause) : null) ??
		complementOf(doc, clause)
	)
}

/** `is to inspect`, `was loading`: an auxiliary that the tree labels as a copula. */
export const isInflected = (doc: Reading, clause: Clause): boolean => {
	const {head, verb} = clause
	return (
		verb !== head &&
		/^VB[GN]?$/.test(xposAt(doc, head)) &&
		uposAt(doc, head) === 'VERB' &&
		!isClausalPredicate(doc, clause)
	)
}

// `the aim is to boost trade`: the copula is no auxiliary.
const isClausalPredicate = (doc: Reading, {head, verb, subject}: Clause): boolean =>
	verb !== head && xposAt(doc, head) === 'VB' && subject !== null && lemmaIn(doc, subject.head, 'purpose-noun')

const clausePhrase = (doc: Reading, {head, verb, to}: Clause): NounPhrase => {
	const mark = childBy(doc.tree, head, 'mark')
	const from = mark > verb ? mark : head
	return {head, from, to, core: {from, to}}
}

const isRelative = (doc: Reading, row: number): boolean => /^(?:that|which|whom?)$/.test(normAt(doc, row))

// `the idea that all have rights`: an object after the verb goes before a pronoun that is a complementizer.
function ownObject(doc: Reading, head: number): number {
	const objects = childrenOf(doc.tree, head).filter(
		(child) => relationOf(doc.tree, child) === 'obj' && xposAt(doc, child) !== 'WRB',
	)
	const after = uposAt(doc, head + 1) === 'PUNCT' ? undefined : objects.find((row) => row > head)
	return after ?? objects[0] ?? -1
}

/** `the plan that Moss likes`: the antecedent of the relative pronoun `object`; null for any other object. */
export const antecedentOf = (doc: Reading, clause: Clause, object: number): NounPhrase | null =>
	isRelative(doc, object) ? nounAbove(doc, clause) : null

function nounAbove(doc: Reading, clause: Clause): NounPhrase | null {
	// `the plan that they hope to carry out`
	let {head} = clause
	for (let steps = 0; steps < 4 && relationOf(doc.tree, head) === 'xcomp'; steps++) head = doc.tree.heads[head]!
	const noun = doc.tree.heads[head] ?? -1
	// `the third time that the club lost`
	if (isAdverbialAntecedent(doc, noun)) return null
	return doc.tree.deprels[head] === 'acl:relcl' && noun >= 0 && noun < head ? phraseOf(doc, noun) : null
}

// `the day she left`, `the reason he gave up`: the noun is no argument of the relative clause.
const isAdverbialAntecedent = (doc: Reading, noun: number): boolean =>
	lemmaIn(doc, noun, 'time-noun') || /^(?:place|reason|way)$/.test(lemmaAt(doc, noun))

// `remained secret`, `became the first woman to …`, `was named head of the bank`
function complementPredicate(doc: Reading, head: number): NounPhrase | null {
	for (const child of childrenOf(doc.tree, head))
		if (child > head && relationOf(doc.tree, child) === 'xcomp' && isPredicate(doc, child))
			return predicateOf(doc, child, head)
	return null
}

// `an interview his brother gave`: a relative clause without a pronoun, a verb without an object.
function relativizedObject(doc: Reading, clause: Clause): NounPhrase | null {
	const {head} = clause
	// `the house she wants to buy`
	const outer = relationOf(doc.tree, head) === 'xcomp' ? itemAt(doc.clauses, clause.governor) : clause
	if (!outer || uposAt(doc, head) !== 'VERB' || lemmaIn(doc, head, 'intransitive')) return null
	const {inherited, marker, subject} = outer
	if (inherited || !subject || marker !== '') return null
	const antecedent = nounAbove(doc, clause)
	// `on the mend, new fees pile up`: after a comma a clause needs its pronoun.
	if (!antecedent || normAt(doc, subject.from - 1) === ',') return null
	if (subject.from <= antecedent.head || isAdverbialAntecedent(doc, antecedent.head)) return null
	if (uposAt(doc, antecedent.head) === 'PRON' && !normIn(doc, antecedent.head, 'indefinite-pronoun')) return null
	const taken = childrenOf(doc.tree, head).some((child) => {
		const relation = relationOf(doc.tree, child)
		return relation === 'xcomp' || relation === 'ccomp' || (relation === 'advmod' && /^wh/i.test(normAt(doc, child)))
	})
	// `the roof she fell onto`: the noun belongs to the preposition.
	return taken || strandsPreposition(doc, head) ? null : antecedent
}

const strandsPreposition = (doc: Reading, head: number): boolean =>
	childrenOf(doc.tree, head).some(
		(child) =>
			child > head && uposAt(doc, child) === 'ADP' && /^(?:obl|advmod|case)$/.test(relationOf(doc.tree, child)),
	)

// `refused to close the school`, `considered naming a judge`, `hoped that it would rain`: a complement clause.
function complementOf(doc: Reading, {head}: Clause): NounPhrase | null {
	for (const child of childrenOf(doc.tree, head)) {
		const relation = relationOf(doc.tree, child)
		if (child <= head || (relation !== 'xcomp' && relation !== 'ccomp')) continue
		const inner = clauseAt(doc, child)
		if (inner?.head !== child) continue
		// `the plan that they hope to carry out`: the pronoun in front is the object of the infinitive.
		const opening = isRelative(doc, inner.from) ? Math.max(inner.from, head + 1) : inner.from
		if (opening <= head || !opensComplement(doc, {...inner, from: opening}, relation)) continue
		// `begged not to be filmed`
		const from = /^(?:never|not)$/.test(normAt(doc, opening - 1)) ? opening - 1 : opening
		return {head: child, from, to: inner.to, core: {from, to: inner.to}}
	}
	return null
}

// A clause right after its verb, or one with a complementizer.
const opensComplement = (doc: Reading, {head, from, marker}: Clause, relation: string): boolean =>
	(marker !== '' && marker !== 'who' && marker !== 'which') ||
	(relation === 'xcomp' && xposAt(doc, head) === 'VBG') ||
	doc.tree.heads[head] === from - 1
