import {type Rule, rule} from '../../rules/rule.js'
import {attach, childOf, hasChild, type SentenceTree} from './tree.js'

const phase = 'quantities'

// The number after a phrase of comparison, and its currency sign if any.
function amountAt({xpos, to}: SentenceTree, row: number): {readonly amount: number; readonly number: number} | null {
	const number = xpos[row] === '$' ? row + 1 : row
	return number < to && xpos[number] === 'CD' ? {amount: row, number} : null
}

/** `hired up to 300 people`: `up to` modifies the number, and what is counted is the object. */
const upToNumber = rule<SentenceTree, number, {readonly number: number; readonly noun: number}>({
	name: 'up-to-number',
	phase,
	example: 'The mill hired up to 300 people.',
	trigger: {norms: ['up']},
	match(tree, up) {
		const {norms, lemmas, lexicon, heads, deprels} = tree
		const found = norms[up + 1] === 'to' && deprels[up] === 'compound:prt' ? amountAt(tree, up + 2) : null
		if (!found || heads[up] !== up - 1 || lexicon.has(lemmas[up - 1], 'scalar-change')) return null
		const noun = heads[up + 1]!
		const counted = noun === found.number && deprels[noun] === 'nummod' ? heads[noun]! : noun
		return {number: found.number, noun: counted}
	},
	apply(tree, up, {number, noun}) {
		const {heads, deprels, to} = tree
		attach(tree, up, number, 'advmod')
		attach(tree, up + 1, up, 'fixed')
		if (heads[noun] === up - 1 && deprels[noun] === 'obl' && !hasChild(tree, up - 1, up, to, /^obj$/))
			attach(tree, noun, up - 1, 'obj')
		return up
	},
})

interface Comparison {
	readonly amount: number
	readonly counted: number
	/** New head and relation of the counted noun; null where it keeps its own. */
	readonly place: {readonly head: number; readonly relation: string} | null
	/** An indirect object that is the direct one: `crossed the border more than 30 years ago`. */
	readonly object: number
}

/** `paid more than $90`, `reached fewer than 40 homes`: `more than` modifies the number, what is counted depends on the verb. */
const comparativeQuantifier = rule<SentenceTree, number, Comparison>({
	name: 'comparative-quantifier',
	phase,
	example: 'The storm reached fewer than 40 homes.',
	trigger: {norms: ['more', 'less', 'fewer']},
	match(tree, more) {
		const {norms, lemmas, lexicon, heads, deprels, to} = tree
		const found = norms[more + 1] === 'than' ? amountAt(tree, more + 2) : null
		if (!found) return null
		const {amount, number} = found
		const counted = deprels[amount] === 'nummod' && heads[amount]! > amount ? heads[amount]! : amount
		const governor = heads[more]!
		const role = deprels[more]!
		const result: Comparison = {amount, counted, place: null, object: -1}
		if (governor === counted || governor === amount || governor === number || heads[counted] === -1) return result
		const below = heads[counted] === more || heads[counted] === governor
		// The amount stands where the comparison stood.
		if (below && governor >= 0 && /^(?:obj|nsubj|nsubj:pass|conj|nmod|obl|appos|ccomp|root)$/.test(role))
			return {...result, place: {head: governor, relation: role}}
		if (below && role === 'advmod' && deprels[counted]!.startsWith('obl') && governor < more) {
			const isAdjunct =
				hasChild(tree, governor, governor + 1, to, /^obj$/) || lexicon.has(lemmas[governor], 'scalar-change')
			return {...result, place: {head: heads[counted]!, relation: isAdjunct ? 'obl:unmarked' : 'obj'}}
		}
		if (!/^(?:advmod|obj|obl)$/.test(role) || !/^(?:ago|earlier|later|old)$/.test(norms[heads[counted]!] ?? ''))
			return null
		return {...result, object: role === 'obj' ? childOf(tree, governor, governor + 1, more, /^iobj$/) : -1}
	},
	apply(tree, more, {amount, counted, place, object}) {
		let changed = place !== null && attach(tree, counted, place.head, place.relation)
		if (object >= 0) tree.deprels[object] = 'obj'
		changed = attach(tree, more, amount, 'advmod') || changed || object >= 0
		changed = attach(tree, more + 1, more, 'fixed') || changed
		return changed ? more : null
	},
})

/** `Not every member came`: `not` negates the quantifier, not the verb. */
const negatedQuantifier = rule<SentenceTree, number, number>({
	name: 'negated-quantifier',
	phase,
	example: 'Not all boats were lost.',
	trigger: {norms: ['not']},
	match({norms, lexicon, heads, deprels}, not) {
		if (deprels[not] !== 'advmod' || !lexicon.has(norms[not + 1], 'universal-quantifier')) return null
		const noun = deprels[not + 1]!.startsWith('det') ? heads[not + 1]! : not + 1
		return heads[not]! > noun && noun > not ? noun : null
	},
	apply: (tree, not, noun) => (attach(tree, not, noun, 'advmod') ? not : null),
})

/** Modifiers of numbers and quantifiers. */
export const quantityRules: readonly Rule<SentenceTree, number>[] = [
	upToNumber,
	comparativeQuantifier,
	negatedQuantifier,
]
