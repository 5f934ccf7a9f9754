import {type Rule, rule} from '../../rules/rule.js'
import {
	attach,
	childOf,
	hasChild,
	isFiniteVerb,
	isNoun,
	isParenthetical,
	isQuoteMark,
	isReporting,
	maxDistance,
	type SentenceTree,
	subjectLabel,
	topWithin,
} from './tree.js'

const phase = 'complements'

/** `He added: “No rain.”`: the clause in marks behind a verb of speech and a comma or colon is its complement. */
const quotedComplement = rule<SentenceTree, number, number>({
	name: 'quoted-complement',
	phase,
	example: 'He added, “Nobody on the pier at night.”',
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

/** `wavering and saying all will depend on it`, `a note saying, “It is proof”`: the clause right behind is its complement. */
const adjacentComplement = rule<SentenceTree, number, number>({
	name: 'adjacent-complement',
	phase,
	example: 'The firm issued a note saying, “The tide is late this year.”',
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, to, norms, upos, lemmas, heads, deprels} = tree
		if (!isReporting(tree, verb) || hasChild(tree, verb, from, Math.min(to, verb + maxDistance), taken)) return null
		const opening = openingBehind(tree, verb)
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

// The first word of the clause right behind a verb.
function openingBehind({norms, upos, to}: SentenceTree, verb: number): number {
	let row = verb + 1
	const next = norms[row] ?? ''
	if (next === ':' || isQuoteMark(next)) row++
	else if (next === ',' && isQuoteMark(norms[row + 1])) row += 2
	if (isQuoteMark(norms[row])) row++
	if (row >= to - 1 || upos[row] === 'PUNCT') return -1
	return row > verb + 1 || next === 'that' || /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(upos[row]!) ? row : -1
}

// The subject stands right behind the verb, and nothing joins the clause to another one.
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

/** `told them that, to be safe, they would stay`, `warned patients: do not buy it`: the clause behind `that` or a colon is a complement. */
const markedComplement = rule<SentenceTree, number, {readonly content: number; readonly that: number}>({
	name: 'marked-complement',
	phase,
	example: 'The chemist warned her patients: do not buy it at the pier.',
	after: ['adjacent-complement'],
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {to, norms, upos, deprels} = tree
		if (!isReporting(tree, verb)) return null
		const end = Math.min(to, verb + maxDistance)
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
const complementBehindAddressee = rule<SentenceTree, number, {readonly clause: number; readonly verb: number}>({
	name: 'complement-behind-addressee',
	phase,
	example: 'A clerk told the harbour court that two divers had died there.',
	trigger: {norms: ['that']},
	match(tree, that) {
		const {from, lemmas, lexicon, upos, heads, deprels} = tree
		const clause = heads[that]!
		let addressee = heads[clause] ?? -1
		if (clause < that || addressee !== that - 1 || !/^acl/.test(deprels[clause]!)) return null
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

/** `In addition to Narva, Acme has mills, the bank said`: an adjunct before the content belongs to it, not to the cue. */
const frontedAdjunct = rule<SentenceTree, number, readonly number[]>({
	name: 'fronted-adjunct',
	phase: 'content-clauses',
	example: 'In addition to Narva, Acme has mills abroad, the bank said.',
	trigger: {upos: ['VERB', 'NOUN', 'ADJ']},
	match(tree, content) {
		const {from, to, heads, deprels} = tree
		const verb = heads[content]!
		if (deprels[content] !== 'ccomp' || verb < content || verb >= to || !isReporting(tree, verb)) return null
		const first = childOf(tree, content, from, content, /^(?:nsubj|expl)/)
		if (first < 0 || !hasChild(tree, verb, content + 1, verb, /^nsubj/)) return null
		const adjuncts: number[] = []
		for (let row = from; row < first; row++)
			if (heads[row] === verb && /^(?:obl|advcl|advmod)/.test(deprels[row]!)) adjuncts.push(row)
		return adjuncts.length > 0 ? adjuncts : null
	},
	apply(tree, content, adjuncts) {
		for (const row of adjuncts) attach(tree, row, content, tree.deprels[row]!)
		return content
	},
})

/** `Asked if he would go, Lee said: “No.”`: the participle is an adverbial clause of the main verb. */
const openingParticiple = rule<SentenceTree, number, number>({
	name: 'opening-participle',
	phase: 'content-clauses',
	example: 'Asked whether he would stay, Lee shrugged.',
	trigger: {norms: ['asked']},
	match(tree, asked) {
		const {from, to, heads, deprels} = tree
		if (asked !== from || deprels[from] !== 'root' || hasChild(tree, from, from, to, /subj/)) return null
		for (let main = from + 3; main < Math.min(to, from + maxDistance); main++)
			if (heads[main] === from && /^(?:ccomp|parataxis|conj)$/.test(deprels[main]!))
				if (hasChild(tree, main, from + 1, main, /^nsubj/) && !hasChild(tree, main, from + 1, main, /^mark$/))
					return main
		return null
	},
	apply(tree, asked, main) {
		const {to, heads, deprels, xpos} = tree
		heads[main] = -1
		deprels[main] = 'root'
		attach(tree, asked, main, 'advcl')
		xpos[asked] = 'VBN'
		for (let row = main + 1; row < to; row++) if (heads[row] === asked) attach(tree, row, main, deprels[row]!)
		return asked
	},
})

/** `The boats, four of them new, will be sold, police said`: the noun is the subject of the content, no content itself. */
const nominalContent = rule<SentenceTree, number, number>({
	name: 'nominal-content',
	phase: 'content-clauses',
	example: 'The boats, four of them new, will be sold in May, police said.',
	trigger: {upos: ['NOUN', 'PROPN']},
	match(tree, noun) {
		const {from, to, upos, heads, deprels} = tree
		const verb = heads[noun]!
		if (deprels[noun] !== 'ccomp' || verb < noun || verb >= to || !isParenthetical(tree, verb)) return null
		if (hasChild(tree, noun, from, verb, /^(?:cop|nsubj)/)) return null
		const content = childOf(tree, verb, noun + 1, verb, /^ccomp$/)
		if (content < 0 || upos[content] !== 'VERB' || hasChild(tree, content, from, content, /subj/)) return null
		return content
	},
	apply: (tree, noun, content) => (attach(tree, noun, content, subjectLabel(tree, content, noun)) ? noun : null),
})

/** `The driver, a man of 34, was held, Lee said`: what stands before the content with no other part in it is its subject. */
const detachedSubject = rule<SentenceTree, number, number>({
	name: 'detached-subject',
	phase: 'content-clauses',
	example: 'Weller, a diver of 34, was held on Sunday, the coroner said.',
	trigger: {upos: ['NOUN', 'PROPN']},
	match(tree, noun) {
		const {from, to, upos, heads, deprels} = tree
		const verb = heads[noun]!
		if (noun > from + 3 || verb < noun || verb >= to || !isReporting(tree, verb)) return null
		if (!/^(?:dislocated|nsubj:outer|obl:unmarked|vocative)$/.test(deprels[noun]!)) return null
		const content = childOf(tree, verb, noun + 1, verb, /^ccomp$/)
		if (content < 0 || upos[content] !== 'VERB') return null
		if (hasChild(tree, content, from, content, /^(?:.subj.*|expl|mark)$/)) return null
		if (!hasChild(tree, verb, content + 1, to, /^nsubj/)) return null
		return isFiniteVerb(tree, content) || hasChild(tree, content, noun, content, /^aux/) ? content : null
	},
	apply: (tree, noun, content) => (attach(tree, noun, content, subjectLabel(tree, content, noun)) ? noun : null),
})

/** `says the market, worth little in 2019, could grow`: no object of the cue, but the subject of the content. */
const objectAsSubject = rule<SentenceTree, number, number>({
	name: 'object-as-subject',
	phase: 'content-clauses',
	example: 'She says the market, worth little in winter, could grow.',
	trigger: {upos: ['VERB']},
	match(tree, content) {
		const {from, upos, heads, deprels, lemmas} = tree
		const verb = heads[content]!
		if (deprels[content] !== 'ccomp' || verb < from || verb > content || upos[verb] !== 'VERB') return null
		if (lemmas[verb] !== 'say' && lemmas[verb] !== 'claim') return null
		const noun = childOf(tree, verb, verb + 1, content, /^obj$/)
		if (noun < 0 || !isNoun(tree, noun) || hasChild(tree, content, verb + 1, content, /subj|^mark$|^expl$/)) return null
		return hasChild(tree, content, noun, content, /^aux/) || /^VB[DZ]$/.test(tree.xpos[content]!) ? noun : null
	},
	apply: (tree, content, noun) => (attach(tree, noun, content, subjectLabel(tree, content, noun)) ? content : null),
})

/** What is said, as the complement of the verb or noun that reports it. */
export const complementRules: readonly Rule<SentenceTree, number>[] = [
	quotedComplement,
	adjacentComplement,
	markedComplement,
	complementBehindAddressee,
	contentClauseOfNoun,
]

/** What belongs to the content of a cue that follows it. */
export const contentRules: readonly Rule<SentenceTree, number>[] = [
	frontedAdjunct,
	openingParticiple,
	nominalContent,
	detachedSubject,
	objectAsSubject,
]
