import {type Rule, rule} from '../../rules/rule.js'
import {
	attach,
	childOf,
	hasChild,
	isFiniteVerb,
	isParenthetical,
	isQuoteMark,
	isReporting,
	maxTokensApart,
	type SentenceTree,
	topWithin,
} from './tree.js'

const phase = 'complements'

/** `He added: “No rain.”`: the clause in marks after a verb of speech and a comma or colon is its complement. */
const quotedComplement = rule<SentenceTree, number, number>({
	name: 'quoted-complement',
	phase,
	example: '“The captain, lost ten years ago, was a hero,” Ms. Moss wrote, “but this is about old boats.”',
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {norms, upos, heads, deprels, to} = tree
		if (!isParenthetical(tree, verb) || !/^[,:]$/.test(norms[verb + 1] ?? '') || !isQuoteMark(norms[verb + 2]))
			return null
		for (let row = verb + 3; row < to && !isQuoteMark(norms[row]); row++)
			if (heads[row] === verb && upos[row] !== 'PUNCT')
				return /^(?:obj|obl|advcl|xcomp|acl|advmod|appos|conj|parataxis)$/.test(deprels[row]!) ? row : null
		return null
	},
	apply(tree, verb, content) {
		tree.deprels[content] = 'ccomp'
		return verb
	},
})

/** `wavering and saying all will depend on it`, `a note saying, “It is proof”`: the clause right after is its complement. */
const adjacentComplement = rule<SentenceTree, number, number>({
	name: 'adjacent-complement',
	phase,
	example: 'The union is wavering and saying all will depend on the vote.',
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, to, norms, upos, lemmas, heads, deprels} = tree
		if (!isReporting(tree, verb) || hasChild(tree, verb, from, Math.min(to, verb + maxTokensApart), taken)) return null
		const opening = openingAfter(tree, verb)
		// `not as free as you would think: they …`
		if (opening < 0 || (norms[verb + 1] === ':' && /^(?:acl|advcl)/.test(deprels[verb]!))) return null
		const content = topWithin(tree, opening, verb, to, 12)
		// `reads “It is free”`
		if (heads[content] === verb) return deprels[content] === 'conj' && isQuoteMark(norms[verb + 1]) ? content : null
		if (deprels[content] === 'root') return null
		const quoted = deprels[content] === 'parataxis' && upos[content] === 'VERB' && isQuoteMark(norms[opening - 1])
		if (!quoted && !isFiniteClause(tree, content, verb)) return null
		const bare = opening === verb + 1 && norms[opening] !== 'that'
		if (bare && (lemmas[verb] === 'add' || !isSubjectNext(tree, content, verb))) return null
		// `The plan, he said, is sound`: the clause began before.
		return hasChild(tree, content, from, verb, /./) ? null : content
	},
	apply: (tree, verb, content) => (attach(tree, content, verb, 'ccomp') ? verb : null),
})

const taken = /^(?:ccomp|xcomp|obj|parataxis)/

// The first word of the clause right after a verb.
function openingAfter({norms, upos, to}: SentenceTree, verb: number): number {
	let row = verb + 1
	const next = norms[row] ?? ''
	if (next === ':' || isQuoteMark(next)) row++
	else if (next === ',' && isQuoteMark(norms[row + 1])) row += 2
	if (isQuoteMark(norms[row])) row++
	if (row >= to - 1 || upos[row] === 'PUNCT') return -1
	return row > verb + 1 || next === 'that' || /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(upos[row]!) ? row : -1
}

// The subject stands right after the verb, and nothing joins the clause to another one.
function isSubjectNext(tree: SentenceTree, content: number, verb: number): boolean {
	const subject = childOf(tree, content, verb + 1, content, /^nsubj/)
	if (subject < 0 || hasChild(tree, content, verb, content, /^(?:cc|mark)$/)) return false
	for (let row = verb + 1; row < subject; row++)
		if (tree.heads[row]! <= verb || tree.heads[row]! > subject) return false
	return true
}

const isFiniteClause = (tree: SentenceTree, content: number, verb: number): boolean =>
	hasChild(tree, content, verb, content, /^(?:nsubj|expl)/) &&
	(isFiniteVerb(tree, content) || hasChild(tree, content, verb, content, /^(?:aux|cop)/))

/** `told them that, to be safe, they would stay`, `warned patients: do not buy it`: the clause after `that` or a colon is a complement. */
const markedComplement = rule<SentenceTree, number, {readonly content: number; readonly that: number}>({
	name: 'marked-complement',
	phase,
	example: 'The chemist warned her patients: do not buy it at the pier.',
	after: ['adjacent-complement'],
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {to, norms, upos, deprels} = tree
		if (!isReporting(tree, verb)) return null
		const end = Math.min(to, verb + maxTokensApart)
		const first = childOf(tree, verb, verb + 2, end, /^(?:parataxis|advcl)$/)
		// `told them that to be safe they would stay`
		const isPurpose = first > verb + 2 && norms[first - 1] === 'to' && norms[first - 2] === 'that'
		const content = isPurpose ? childOf(tree, verb, first + 1, end, /^parataxis$/) : first
		if (content < 0 || hasChild(tree, verb, verb + 1, end, /^[cx]comp$/)) return null
		const opening = complementizerOf(tree, verb, content)
		if (opening < 0) return null
		const that = norms[opening] === 'that'
		// `told patients: do not buy it or, if you do, buy little`
		if (that ? hasChild(tree, verb, verb + 1, end, /^conj$/) : deprels[content] === 'advcl') return null
		if (upos[content] !== 'VERB' && !hasChild(tree, content, opening, content, /^(?:cop|nsubj)/)) return null
		return {content, that: that ? opening : -1}
	},
	apply(tree, verb, {content, that}) {
		if (!attach(tree, content, verb, 'ccomp')) return null
		if (that >= 0) attach(tree, that, content, 'mark')
		return verb
	},
})

// `that` or a colon, before which nothing stands but the addressee and adjuncts.
function complementizerOf(tree: SentenceTree, verb: number, content: number): number {
	const {norms, heads, deprels} = tree
	for (let row = verb + 1; row < content; row++) {
		if (norms[row] === ':' && isParenthetical(tree, verb)) return row
		if (norms[row] === 'that' && deprels[row] !== 'det')
			if (norms[row + 1] === 'to' || topWithin(tree, row, row, content + 1, 6) === content) return row
		if (heads[row]! < verb || heads[row]! >= content) return -1
		if (heads[row] === verb && !/^(?:advmod|case|i?obj|obl|compound:prt)/.test(deprels[row]!)) return -1
	}
	return -1
}

/** `told the court that two men had died`: a complement of the verb, no relative clause of the addressee. */
const complementAfterAddressee = rule<SentenceTree, number, {readonly clause: number; readonly verb: number}>({
	name: 'complement-behind-addressee',
	phase,
	example: 'They told the mayor that the boats were sold.',
	trigger: {norms: ['that']},
	match(tree, that) {
		const {from, norms, lemmas, lexicon, upos, heads, deprels} = tree
		const clause = heads[that]!
		let addressee = heads[clause] ?? -1
		if (clause < that || addressee < from || addressee > that) return null
		// `said yesterday that …`: no adverb takes a clause with `that`; `so that` and `now that` are conjunctions.
		if (upos[addressee] === 'ADV' && deprels[addressee] === 'advmod' && deprels[that] === 'mark') {
			// `so much that`
			if (/^(?:now|so)$/.test(norms[addressee]!) || hasChild(tree, addressee, from, addressee, /^advmod$/)) return null
			const verb = heads[addressee]!
			const isPredicate = upos[verb] === 'VERB' || deprels[verb] === 'root'
			return verb >= from && verb < addressee && isPredicate ? {clause, verb} : null
		}
		if (addressee !== that - 1 || !/^acl/.test(deprels[clause]!)) return null
		// `told members of the court that …`
		for (let steps = 0; steps < 4 && /^(?:conj|flat|nmod)/.test(deprels[addressee]!); steps++) {
			if (heads[addressee]! >= addressee || heads[addressee]! < from) break
			addressee = heads[addressee]!
		}
		const verb = heads[addressee] ?? -1
		if (verb < from || verb > addressee || !/^i?obj$/.test(deprels[addressee]!)) return null
		if (upos[verb] !== 'VERB' || !lexicon.has(lemmas[verb], 'addressee-object')) return null
		if (upos[clause] !== 'VERB' && !hasChild(tree, clause, that + 1, clause, /^cop$/)) return null
		if (!hasChild(tree, clause, that + 1, clause, /^nsubj/)) return null
		// `told the story that she had heard` lacks an object.
		const isWhole =
			deprels[that] === 'mark' ||
			lexicon.has(lemmas[clause], 'intransitive') ||
			hasChild(tree, clause, that, clause, /:pass$/)
		return isWhole ? {clause, verb} : null
	},
	apply(tree, that, {clause, verb}) {
		if (!attach(tree, clause, verb, 'ccomp')) return null
		attach(tree, that, clause, 'mark')
		return that
	},
})

/** `Allegations that Lowe lied`: the content of the noun, no relative clause. */
const contentClauseOfNoun = rule<SentenceTree, number, number>({
	name: 'content-clause-of-noun',
	phase,
	example: 'Allegations that the captain lied are false.',
	trigger: {norms: ['that']},
	match(tree, that) {
		const {from, lemmas, lexicon, upos, heads, deprels} = tree
		const noun = that - 1
		const clause = heads[that]!
		if (noun < from || upos[noun] !== 'NOUN' || !lexicon.has(lemmas[noun], 'content-noun') || clause < that) return null
		if (heads[clause] !== noun || deprels[clause] !== 'acl:relcl' || upos[clause] !== 'VERB') return null
		if (!hasChild(tree, clause, that + 1, clause, /^nsubj/)) return null
		if (deprels[that] === 'mark') return clause
		return deprels[that] === 'obj' && lexicon.has(lemmas[clause], 'intransitive') ? clause : null
	},
	apply(tree, that, clause) {
		tree.deprels[clause] = 'acl'
		tree.deprels[that] = 'mark'
		tree.xpos[that] = 'IN'
		return that
	},
})

/** Reported speech as the complement of its verb or noun. */
export const complementRules: readonly Rule<SentenceTree, number>[] = [
	quotedComplement,
	adjacentComplement,
	markedComplement,
	complementAfterAddressee,
	contentClauseOfNoun,
]
