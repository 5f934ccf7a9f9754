import {type Rule, rule} from '../../rules/rule.js'
import {attach, childOf, hasChild, isBelow, isNominal, isNoun, maxTokensApart, type SentenceTree} from './tree.js'

const phase = 'arguments'

const isDay = ({norms, lexicon}: SentenceTree, row: number): boolean =>
	lexicon.has(norms[row], 'weekday') || lexicon.has(norms[row], 'day-adverb')

/** `called off a strike`, `ramped up its effort`: a particle, and the noun after it is the object. */
const phrasalVerb = rule<SentenceTree, number, {readonly noun: number}>({
	name: 'phrasal-verb',
	phase,
	example: 'The ferry has taken on a new role for the island.',
	trigger: {norms: ['back', 'down', 'in', 'off', 'on', 'out', 'over', 'up']},
	match(tree, particle) {
		const {from, to, norms, lemmas, lexicon, upos, heads, deprels} = tree
		const verb = particle - 1
		const noun = heads[particle]!
		if (verb < from || upos[verb] !== 'VERB' || deprels[particle] !== 'case' || noun < particle) return null
		if (heads[noun] !== verb || deprels[noun] !== 'obl') return null
		if (!lexicon.has(`${lemmas[verb]} ${norms[particle]}`, 'phrasal-transitive')) return null
		// `take on Monday`, `push up 5 percent`
		if (isDay(tree, noun) || upos[noun] === 'NUM' || upos[noun] === 'SYM' || lexicon.has(lemmas[noun], 'share-unit'))
			return null
		// `was called off the pitch`: a passive has its object in front.
		if (hasChild(tree, verb, particle, to, /^obj$/) || hasChild(tree, verb, from, verb, /:pass$/)) return null
		return {noun}
	},
	apply(tree, particle, {noun}) {
		attach(tree, particle, particle - 1, 'compound:prt')
		attach(tree, noun, particle - 1, 'obj')
		return particle
	},
})

/** `called the overspend a scandal`: the first noun after a verb of naming is its object, the second the predicate. */
const secondaryPredicate = rule<SentenceTree, number, number>({
	name: 'secondary-predicate',
	phase,
	example: 'The board named Ida Lowe its chair.',
	trigger: {upos: ['NOUN', 'PROPN', 'ADJ']},
	match(tree, predicate) {
		const {from, norms, upos, lemmas, lexicon, heads, deprels} = tree
		const verb = heads[predicate]!
		if (verb < from || verb > predicate - 2 || upos[verb] !== 'VERB') return null
		if (!/^(?:obj|xcomp|obl:unmarked)$/.test(deprels[predicate]!) || lexicon.has(lemmas[predicate], 'time-unit'))
			return null
		const object = childOf(tree, verb, verb + 1, predicate, /^(?:i?obj|xcomp)$/)
		if (object < 0 || !isNominal(tree, object)) return null
		if (hasChild(tree, predicate, object + 1, predicate, /^(?:case|cc)$/)) return null
		// `an independent`, `guilty`; not `the poor`
		const isAdjective = upos[predicate] === 'ADJ'
		if (
			isAdjective &&
			!/^an?$/.test(norms[predicate - 1]!) &&
			hasChild(tree, predicate, predicate - 3, predicate, /^det$/)
		)
			return null
		// `make Ruiz a minister`, not `make her a cake`; `found her guilty`
		const fits =
			lexicon.has(lemmas[verb], 'naming-verb') ||
			(lemmas[verb] === 'make' && upos[object] === 'PROPN' && !isAdjective) ||
			(isAdjective && lexicon.has(lemmas[verb], 'resultative'))
		if (!fits || (deprels[object] === 'obj' && deprels[predicate] === 'xcomp')) return null
		return object
	},
	apply(tree, predicate, object) {
		tree.deprels[object] = 'obj'
		tree.deprels[predicate] = 'xcomp'
		return predicate
	},
})

/** `lowered its profit forecast`, `bought a £9,000 car`: a noun of a verb without recipient, or an amount, next to a bare object is part of it. */
const compoundObject = rule<SentenceTree, number, number>({
	name: 'compound-object',
	phase,
	example: 'The nurse bought a £62,000 Porsche.',
	trigger: {upos: ['NOUN', 'PROPN', 'NUM', 'SYM']},
	match(tree, noun) {
		const {from, to, lemmas, lexicon, upos, heads, deprels} = tree
		const verb = heads[noun]!
		if (deprels[noun] !== 'iobj' || verb < from || verb > noun || upos[verb] !== 'VERB') return null
		const mayHave = lexicon.has(lemmas[verb], 'ditransitive') || lexicon.has(lemmas[verb], 'recipient-verb')
		if (mayHave && isNoun(tree, noun)) return null
		const object = childOf(tree, verb, noun + 1, Math.min(to, noun + maxCompound), /^obj$/)
		if (object < 0 || !isNoun(tree, object)) return null
		// `brought the town the news`, `gave farmers 50 tonnes`
		let first = noun + 1
		while (first < object && upos[first] === 'NUM' && isBelow(tree, first, noun)) first++
		for (let row = first; row < object; row++)
			if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos[row]!) || !isBelow(tree, row, object)) return null
		return object
	},
	apply: (tree, noun, object) => (attach(tree, noun, object, 'compound') ? noun : null),
})

/** Words of a compound after its first noun, at most. */
const maxCompound = 5

/** `the plan that they hope to carry out`: the pronoun is the object of the infinitive, not of the verb above it. */
const relativeInInfinitive = rule<SentenceTree, number, number>({
	name: 'relative-in-infinitive',
	phase,
	example: 'The plan that they hope to carry through is old.',
	trigger: {norms: ['that', 'what', 'which']},
	match(tree, pronoun) {
		const {to, lemmas, lexicon, xpos, heads, deprels} = tree
		const verb = heads[pronoun]!
		if (verb < pronoun || !lexicon.has(lemmas[verb], 'infinitive-complement')) return null
		if (deprels[pronoun] !== 'obj' && !(deprels[pronoun] === 'mark' && deprels[verb] === 'acl:relcl')) return null
		if (!hasChild(tree, verb, pronoun + 1, verb, /^nsubj$/)) return null
		const infinitive = childOf(tree, verb, verb + 1, Math.min(to, verb + 6), /^xcomp$/)
		if (infinitive < 0 || !/^VBG?$/.test(xpos[infinitive]!)) return null
		const end = Math.min(to, infinitive + maxTokensApart)
		return hasChild(tree, infinitive, verb, end, /^(?:obj|ccomp|xcomp|aux:pass)$/) ? null : infinitive
	},
	apply: (tree, pronoun, infinitive) => (attach(tree, pronoun, infinitive, 'obj') ? pronoun : null),
})

/** `A spokesman on Thursday urged …`, `nine clubs this week asked`, `Today miners are …`: the time depends on the verb. */
const timeOfClause = rule<SentenceTree, number, number>({
	name: 'time-of-clause',
	phase,
	example: 'A spokesman for the harbour on Thursday urged calm.',
	trigger: {upos: ['NOUN', 'PROPN', 'ADV']},
	match(tree, row) {
		const {from, upos, heads, deprels} = tree
		const opens = isOpeningTime(tree, row)
		if (!opens && !isTimeAfterNoun(tree, row)) return null
		let noun = heads[row]!
		for (let steps = 0; steps < 4 && noun > from && deprels[noun]!.startsWith('nmod'); steps++) noun = heads[noun]!
		const verb = heads[noun] ?? -1
		if (verb <= row || (noun >= row && !opens) || !deprels[noun]!.startsWith('nsubj')) return null
		return upos[verb] === 'VERB' || hasChild(tree, verb, from, verb, /^cop$/) ? verb : null
	},
	apply: (tree, row, verb) => (attach(tree, row, verb, 'obl') ? row : null),
})

const isDeicticUnit = (tree: SentenceTree, row: number): boolean =>
	tree.lexicon.has(tree.lemmas[row], 'calendar-unit') &&
	/^(?:last|next|this)$/.test(tree.norms[row - 1] ?? '') &&
	tree.heads[row - 1] === row

// `, this spring nobody sailed`; not `Today's vote`.
function isOpeningTime(tree: SentenceTree, row: number): boolean {
	const {from, norms, heads, deprels} = tree
	if (heads[row]! <= row || deprels[row] === 'nmod:poss') return false
	if (/^(?:today|tomorrow|yesterday)$/.test(norms[row]!)) return row === from
	return row > from && isDeicticUnit(tree, row) && (row - 1 === from || /^(?:and|but|,)$/.test(norms[row - 2]!))
}

function isTimeAfterNoun(tree: SentenceTree, row: number): boolean {
	const {from, heads, deprels} = tree
	const relation = deprels[row]!
	if (row === from || !(relation.startsWith('obl') || relation.startsWith('nmod')) || relation.endsWith(':poss'))
		return false
	return isDay(tree, row) || (heads[row]! < row - 1 && isDeicticUnit(tree, row))
}

/** Objects, predicates and adjuncts. */
export const argumentRules: readonly Rule<SentenceTree, number>[] = [
	phrasalVerb,
	secondaryPredicate,
	compoundObject,
	relativeInInfinitive,
	timeOfClause,
]
