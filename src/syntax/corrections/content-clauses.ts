import {type Rule, rule} from '../../rules/rule.js'
import {
	attach,
	childOf,
	hasChild,
	hasComma,
	isFiniteVerb,
	isNoun,
	isParenthetical,
	isReporting,
	maxTokensApart,
	type SentenceTree,
	subjectLabel,
} from './tree.js'

const phase = 'content-clauses'

/** `In addition to Narva, Acme has mills, the bank said`: an adjunct before the content belongs to it, not to the cue. */
const frontedAdjunct = rule<SentenceTree, number, readonly number[]>({
	name: 'fronted-adjunct',
	phase,
	example: 'In May, the pier will close, the board said.',
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
	phase,
	example: 'Asked if her boats were safe, 46 percent of owners said yes.',
	trigger: {norms: ['asked']},
	match(tree, asked) {
		const {from, to, heads, deprels} = tree
		if (asked !== from || deprels[from] !== 'root' || hasChild(tree, from, from, to, /subj/)) return null
		for (let main = from + 3; main < Math.min(to, from + maxTokensApart); main++)
			if (heads[main] === from && /^(?:ccomp|parataxis|conj)$/.test(deprels[main]!))
				if (followsComma(tree, main)) return main
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

// Its subject stands after a comma, and nothing subordinates it.
function followsComma(tree: SentenceTree, main: number): boolean {
	const {from} = tree
	const subject = childOf(tree, main, from + 1, main, /^nsubj/)
	if (subject < 0 || hasChild(tree, main, from + 1, main, /^mark$/)) return false
	return hasComma(tree, from + 1, subject)
}

/** `The boats, four of them new, will be sold, police said`: the noun is the subject of the content, no content itself. */
const nominalContent = rule<SentenceTree, number, number>({
	name: 'nominal-content',
	phase,
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

/** `The driver, a man of 34, was held, Lee said`: a noun before the content without a role in it is its subject. */
const detachedSubject = rule<SentenceTree, number, number>({
	name: 'detached-subject',
	phase,
	example: 'Dunora, the owner of the largest ferry, has teamed up with the club, it said.',
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
	phase,
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

/** `said that Lee took the cash, hid it and fled`: a second complement without a subject is a conjunct of the first. */
const coordinatedContent = rule<SentenceTree, number, number>({
	name: 'coordinated-content',
	phase,
	after: ['object-as-subject'],
	example: 'Police said that Kemp took the cash, hid it in a barn and fled.',
	trigger: {upos: ['VERB']},
	match(tree, content) {
		const {from, norms, heads, deprels} = tree
		const verb = heads[content]!
		if (deprels[content] !== 'ccomp' || verb < from || verb > content || !isReporting(tree, verb)) return null
		if (!isFiniteVerb(tree, content) && !hasChild(tree, content, verb, content, /^aux/)) return null
		if (hasChild(tree, content, verb, content, /^(?:.subj.*|expl|mark)$/)) return null
		const first = childOf(tree, verb, verb + 1, content, /^ccomp$/)
		if (first < 0 || !hasChild(tree, first, verb, first, /^nsubj/)) return null
		// Not `said the sign, which reads: it is free, should change`.
		for (let row = verb + 2; row < content; row++) if (/^[:;–—]$/.test(norms[row]!)) return null
		const start = openingOf(tree, content, first)
		return norms[start - 1] === ',' || /^(?:,|and|but|or)$/.test(norms[start]!) ? first : null
	},
	apply(tree, content, first) {
		const {to, heads, deprels} = tree
		if (!attach(tree, content, first, 'conj')) return null
		for (let row = content + 1; row < Math.min(to, content + maxTokensApart); row++)
			if (heads[row] === content && deprels[row] === 'conj') attach(tree, row, first, 'conj')
		return content
	},
})

// The first row after another clause that depends on a verb: a comma, a conjunction, an adverb, an auxiliary or the verb itself.
function openingOf({heads}: SentenceTree, verb: number, after: number): number {
	for (let row = Math.max(after + 1, verb - maxTokensApart); row < verb; row++) if (heads[row] === verb) return row
	return verb
}

/** Parts of the content of a reporting clause. */
export const contentRules: readonly Rule<SentenceTree, number>[] = [
	frontedAdjunct,
	openingParticiple,
	nominalContent,
	detachedSubject,
	objectAsSubject,
	coordinatedContent,
]
