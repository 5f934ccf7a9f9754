import {clauseAt, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Adjunct, Clause} from '../../model/grammar/phrases.js'
import {childrenOf} from '../../model/grammar/tree.js'
import type {Reading} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import type {Parts} from './parts.js'
import {isTime} from './phrase.js'

type Sorted = Pick<Parts, 'object' | 'recipient' | 'adjuncts' | 'verb' | 'lemma'>

/** An object with the preposition that the verb asks for. */
interface Prepositional extends Range {
	readonly head: number
	/** Of the verb with the preposition: `come up with`. */
	readonly lemma: string
	/** The row after the preposition. */
	readonly after: number
	/** The row after the verb and its particle. */
	readonly verbTo: number
}

/**
 * `relies on donations`, `came up with a plan`, `focused on mending the dam`: the object of a prepositional verb that has no
 * other. The preposition belongs to the lemma, and to the verb where it follows at once; `met on Monday with the board`
 * keeps it with the object. A recipient without an object is the object: `informed the board`.
 */
export function withPrepositionalObject<P extends Sorted>(doc: Reading, clause: Clause, parts: P): P {
	if (parts.object) return parts
	if (parts.recipient) return {...parts, object: parts.recipient, recipient: null}
	const {verb, adjuncts} = parts
	const bounded = adjuncts.find((one) => one.from === verb.to && isBounded(doc, one))
	if (bounded) {
		const {from, to, head} = bounded
		return {...parts, object: {from, to, head, core: {from, to}}, adjuncts: adjuncts.filter((one) => one !== bounded)}
	}
	const found = prepositionalPhrase(doc, parts) ?? prepositionalClause(doc, clause, parts)
	if (!found) return parts
	const {head, from, to, lemma, after, verbTo} = found
	const isNext = from === verbTo
	const start = isNext ? after : from
	return {
		...parts,
		lemma,
		object: {from: start, to, head, core: {from: start, to: Math.max(head, start) + 1}},
		verb: isNext ? {from: verb.from, to: after} : verb,
		adjuncts: adjuncts.filter((one) => one.head !== head && (one.from >= verbTo || one.from < verb.to)),
	}
}

// `killed at least 40 people`, `spent around $5 billion`: an object whose bound the tree takes for a preposition.
function isBounded(doc: Reading, {from, head}: Adjunct): boolean {
	if (isTime(doc, head)) return false
	for (let row = from; row < Math.min(head + 1, from + 4); row++) {
		if (row > from && bounds.has(doc.tokens.norms.slice(from, row).join(' ')) && /^(?:CD|\$|#)$/.test(xposAt(doc, row)))
			return true
	}
	return false
}

const bounds = new Set([
	'about',
	'around',
	'as many as',
	'as much as',
	'at least',
	'at most',
	'between',
	'close to',
	'more than',
	'over',
	'up to',
])

function prepositionalPhrase(doc: Reading, {verb, lemma, adjuncts}: Sorted): Prepositional | null {
	for (const adjunct of adjuncts) {
		const {preposition, from, to, head} = adjunct
		if (preposition === '' || from < verb.to || isTime(doc, head)) continue
		const words = preposition.split(' ')
		const after = from + words.length
		if (after > head || normAt(doc, from) !== words[0]) continue
		const joined = joinedLemma(doc, {verb, lemma}, adjunct)
		if (joined) return {head, from, to, after, ...joined}
	}
	return null
}

// `focused on mending the dam`, `committed to keeping it`; not `agreed to sell`, whose infinitive is a complement of its own.
function prepositionalClause(doc: Reading, {head}: Clause, {verb, lemma}: Sorted): Prepositional | null {
	for (const child of childrenOf(doc.tree, head)) {
		const clause = clauseAt(doc, child)
		if (child < verb.to || clause?.head !== child || uposAt(doc, child) !== 'VERB') continue
		const from = childrenOf(doc.tree, child)[0] ?? child
		const preposition = normAt(doc, from)
		if (from >= child || from > verb.to + 1 || (preposition === 'to' && !/ing$/.test(normAt(doc, child)))) continue
		const joined = joinedLemma(doc, {verb, lemma}, {preposition, from})
		if (joined) return {head: child, from, to: clause.to, after: from + 1, ...joined}
	}
	return null
}

// `relied on`; `came up with`, where the tree has `up` as an adverb.
function joinedLemma(
	{lexicon, tokens}: Reading,
	{verb, lemma}: Pick<Sorted, 'verb' | 'lemma'>,
	{preposition, from}: Pick<Adjunct, 'preposition' | 'from'>,
): Pick<Prepositional, 'lemma' | 'verbTo'> | null {
	if (from === verb.to + 1) {
		const longer = `${lemma} ${tokens.norms[verb.to]} ${preposition}`
		if (lexicon.has(longer, 'prepositional-verb')) return {lemma: longer, verbTo: from}
	}
	const plain = `${lemma} ${preposition}`
	return lexicon.has(plain, 'prepositional-verb') ? {lemma: plain, verbTo: verb.to} : null
}
