import {normAt, spanOf, uposAt} from '../../model/document.js'
import {conjunctsOf, isGerundSubject, nounPhraseOf, subtreePhrase} from '../../model/grammar/noun-phrase.js'
import type {NounPhrase} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {type Reading, timesIn} from '../../model/reading.js'

/** The phrase that a row heads, with a name right after its title and with its conjuncts. */
export function phraseOf(doc: Reading, head: number): NounPhrase {
	if (isGerundSubject(doc, head) || isFreeRelative(doc, head)) return subtreePhrase(doc, head)
	const phrase = withName(doc, nounPhraseOf(doc, head))
	const last = conjunctsIn(doc, head).at(-1)!
	if (last === head) return withBound(doc, phrase)
	return {...phrase, to: Math.max(phrase.to, withName(doc, nounPhraseOf(doc, last)).to)}
}

// `what is known as sprawl`: a free relative clause.
const isFreeRelative = (doc: Reading, head: number): boolean =>
	/^(?:what|whatever|whoever)$/.test(normAt(doc, head)) &&
	childrenOf(doc.tree, head).some((child) => child > head && doc.tree.deprels[child] === 'acl:relcl')

// `$200 or less`, `one or more of its members`
function withBound(doc: Reading, phrase: NounPhrase): NounPhrase {
	const {head, to} = phrase
	if (normAt(doc, to) !== 'or' || !/^(?:less|more|so)$/.test(normAt(doc, to + 1))) return phrase
	const whole = childrenOf(doc.tree, head).find((child) => child > to && relationOf(doc.tree, child) === 'nmod')
	return {...phrase, to: whole === undefined ? to + 2 : Math.max(to + 2, subtreeOf(doc.tree, whole).to)}
}

/** The heads of a phrase and of those coordinated with it; without coordinated clauses and the time of the next one. */
export const conjunctsIn = (doc: Reading, head: number): number[] =>
	conjunctsOf(doc, head).filter(
		(row) =>
			row === head ||
			(row > head &&
				!isConstituency(doc, row) &&
				childBy(doc.tree, row, 'cop', 'nsubj') < 0 &&
				(!isTime(doc, row) || isTime(doc, head))),
	)

// `Jane Doe (I-Utah)`: party and state, no conjuncts.
const isConstituency = (doc: Reading, row: number): boolean =>
	normAt(doc, row - 1) === '-' && normAt(doc, row - 3) === '('

/** A common or proper noun. */
export const isNoun = (doc: Reading, row: number): boolean =>
	uposAt(doc, row) === 'NOUN' || uposAt(doc, row) === 'PROPN'

/** The row is a time expression by itself. */
export const isTime = (doc: Reading, row: number): boolean =>
	timesIn(doc, spanOf(doc, {from: row, to: row + 1})).length > 0

/** The agent of a passive without its `by`. */
export function agentPhrase(doc: Reading, agent: NounPhrase): NounPhrase {
	const phrase = phraseOf(doc, agent.head)
	return normAt(doc, phrase.from) === 'by' ? {...phrase, from: phrase.from + 1} : phrase
}

/** A phrase up to a row: `the two men` without their relative clause. */
export const upTo = (phrase: NounPhrase, row: number): NounPhrase =>
	row > phrase.head && row < phrase.to ? {...phrase, to: row} : phrase

// `the envoy Carla Ashworth`: the name and the noun before it are one phrase.
function withName(doc: Reading, phrase: NounPhrase): NounPhrase {
	const core = {from: phrase.core.from, to: endOfName(doc, phrase.head)}
	const row = phrase.core.to
	if (
		uposAt(doc, phrase.head) === 'PRON' ||
		uposAt(doc, row) !== 'PROPN' ||
		phrase.to > row ||
		!/^(?:appos|flat|nsubj)$/.test(relationOf(doc.tree, row))
	)
		return {...phrase, core}
	const owner = doc.tree.heads[row]
	if (owner !== phrase.head && owner !== doc.tree.heads[phrase.head]) return {...phrase, core}
	return {...phrase, core: {from: core.from, to: endOfName(doc, row)}, to: nounPhraseOf(doc, row).to}
}

// A name part may govern what follows: `Mike Tarn of Ohio`.
const endOfName = (doc: Reading, head: number): number =>
	Math.max(head, ...childrenOf(doc.tree, head).filter((child) => relationOf(doc.tree, child) === 'flat')) + 1
