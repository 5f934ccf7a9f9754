import {type Rule, rule} from '../../rules/rule.js'
import {
	attach,
	childOf,
	closesQuote,
	hasChild,
	isFiniteVerb,
	isParenthetical,
	isQuoteMark,
	maxDistance,
	type SentenceTree,
	subjectLabel,
	topWithin,
} from './tree.js'

const phase = 'sources'

/** `Prices rose, the ministry said`: the noun between the comma and the verb of speech is its subject, no part of the content. */
const sourceBeforeVerb = rule<SentenceTree, number, {readonly source: number; readonly content: number}>({
	name: 'source-before-verb',
	phase,
	example: 'They believe in the limits of the plan, the ministry said.',
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, norms, upos} = tree
		if (!isParenthetical(tree, verb) || !isFiniteVerb(tree, verb) || hasChild(tree, verb, from, verb, /^nsubj$/))
			return null
		const content = childOf(tree, verb, from, verb, /^(?:ccomp|parataxis)$/, maxContentTokens)
		if (content < 0 || upos[content] === 'PUNCT') return null
		let comma = verb - 1
		while (comma > content && norms[comma] !== ',') comma--
		const near = norms[comma] === ',' ? nounBetween(tree, comma, verb, content) : -1
		const source = near >= 0 ? near : nounBehindMark(tree, content, verb)
		return source < 0 ? null : {source, content}
	},
	apply(tree, verb, {source, content}) {
		const {heads, deprels} = tree
		// `They scare me, Lee said`: where the object was the source, what seemed to be the recipient is the object.
		if (deprels[source] === 'obj') {
			const recipient = childOf(tree, heads[source]!, content, verb, /^iobj$/)
			if (recipient >= 0) deprels[recipient] = 'obj'
		}
		// `the limits they believe in,” Ann Lee said`
		for (let row = content; row < source; row++)
			if (heads[row] === source && deprels[row] === 'case') attach(tree, row, heads[source]!, 'obl')
		attach(tree, source, verb, 'nsubj')
		return verb
	},
})

const maxContentTokens = 80

// The noun that governs all that stands between a comma and a verb, and hangs on what stands before.
function nounBetween({upos, heads, deprels}: SentenceTree, comma: number, verb: number, content: number): number {
	let found = -1
	for (let row = comma + 1; row < verb; row++) {
		const head = heads[row]!
		if (head > comma && head < verb) continue
		if (found >= 0 || !/^(?:NOUN|PRON|PROPN)$/.test(upos[row]!) || head > verb || head < content - maxDistance)
			return -1
		if (!/^(?:obj|obl|appos|conj|nmod|dep|list|parataxis)/.test(deprels[row]!) || head < 0) return -1
		found = row
	}
	return found
}

// `“They scare me,” Ann Lee, 30, who was asked, said`: the name right behind the closing mark.
function nounBehindMark(tree: SentenceTree, content: number, verb: number): number {
	const {norms, upos, heads, deprels} = tree
	for (let mark = content + 1; mark < verb - 1; mark++) {
		if (!closesQuote(norms[mark]) || !/^[,?!]$/.test(norms[mark - 1]!)) continue
		const top = topWithin(tree, mark + 1, mark, verb)
		if (upos[top] !== 'PROPN' || heads[top]! < content || heads[top]! >= mark) return -1
		return /^(?:obj|obl|appos|conj|nmod|dep|list|parataxis|vocative)/.test(deprels[top]!) ? top : -1
	}
	return -1
}

/** `“We sail at noon,” read the note on the door`, `“We sail,” wrote Ann Lee`: the noun behind the verb is its subject. */
const invertedSource = rule<SentenceTree, number, number>({
	name: 'inverted-source',
	phase,
	example: '“We sail at noon,” read the note on the door.',
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, to, norms, lemmas, xpos} = tree
		if (verb < from + 3 || !closesQuote(norms[verb - 1])) return null
		const reads = lemmas[verb] === 'read' || lemmas[verb] === 'run'
		const speaks = isParenthetical(tree, verb) && lemmas[verb] !== 'tell' && /^VB[DZ]$/.test(xpos[verb]!)
		if (!reads && !speaks) return null
		if (reads && !hasChild(tree, verb, from, verb, /^ccomp$/)) return null
		if (hasChild(tree, verb, from, verb, /subj/) || hasChild(tree, verb, verb, to, /subj/)) return null
		const source = childOf(tree, verb, verb + 1, Math.min(to, verb + 8), /^obj$/)
		return source < 0 ? null : source
	},
	apply(tree, verb, source) {
		const {to, heads, deprels} = tree
		deprels[source] = 'nsubj'
		for (let row = source + 1; row < to; row++)
			if (heads[row] === verb && deprels[row] === 'obl' && heads[source + 1] === row) attach(tree, row, source, 'nmod')
		return verb
	},
})

/** `The bridge, Ann Lee said, would reopen`: the words before and behind the verb of speech are one clause. */
const clauseAroundCue = rule<
	SentenceTree,
	number,
	{readonly content: number; readonly front: number; readonly source: number}
>({
	name: 'clause-around-cue',
	phase,
	example: 'The bridge, Ann Lee said, would reopen in the spring.',
	after: ['source-before-verb'],
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, to, norms, upos} = tree
		if (!isParenthetical(tree, verb) || upos[verb] !== 'VERB' || norms[verb - 1] === ',') return null
		const content = childOf(tree, verb, verb + 2, Math.min(to, verb + maxDistance), /^(?:ccomp|parataxis|conj|xcomp)$/)
		if (content < 0 || hasChild(tree, content, verb + 1, content, /subj/)) return null
		const isTensed = /^VB[DZ]$/.test(tree.xpos[content]!) || hasChild(tree, content, verb, content, /^(?:aux|cop)/)
		const front = isTensed ? childOf(tree, verb, from, verb, /^(?:ccomp|dep|nsubj|obj|obl|parataxis)$/) : -1
		if (front < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[front]!) || upos[front + 1] !== 'PUNCT') return null
		const apposed = childOf(tree, front, front + 1, verb, /^appos$/)
		const source = apposed >= 0 ? apposed : childOf(tree, verb, front + 1, verb, /^nsubj$/)
		if (source < 0 || !hasComma(tree, front + 1, source) || !hasComma(tree, verb + 1, content)) return null
		return {content, front, source}
	},
	apply(tree, verb, {content, front, source}) {
		const {from, to, heads, deprels} = tree
		heads[content] = heads[verb]!
		deprels[content] = deprels[verb]!
		attach(tree, front, content, subjectLabel(tree, content, verb))
		attach(tree, verb, content, 'parataxis')
		attach(tree, source, verb, 'nsubj')
		for (let row = from; row < to; row++)
			if (heads[row] === verb && (row > content || row < front)) attach(tree, row, content, deprels[row]!)
		return verb
	},
})

function hasComma({norms}: SentenceTree, from: number, to: number): boolean {
	for (let row = from; row < to; row++) if (norms[row] === ',') return true
	return false
}

/** `“In the end,” Lee said, “the bank pays.”`: a phrase before the verb of speech belongs to the clause behind it. */
const phraseBeforeCue = rule<SentenceTree, number, {readonly content: number; readonly parts: readonly number[]}>({
	name: 'phrase-before-cue',
	phase,
	example: '“In the end,” Lee said, “the bank pays for the pier.”',
	after: ['clause-around-cue'],
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, to, norms, upos, heads, deprels} = tree
		if (deprels[verb] !== 'root' || !isParenthetical(tree, verb) || !isQuoteMark(norms[from])) return null
		const end = closingMarkBefore(tree, verb)
		const content = childOf(tree, verb, verb + 2, Math.min(to, verb + maxDistance), /^(?:ccomp|parataxis)$/)
		if (end < 0 || content < 0) return null
		let mark = content
		while (mark > verb && !isQuoteMark(norms[mark])) mark--
		if (norms[mark - 1] !== ',' || !hasChild(tree, content, mark, content, /^(?:nsubj|expl)/)) return null
		const parts: number[] = []
		for (let row = from; row < end; row++) if (heads[row] === verb && upos[row] !== 'PUNCT') parts.push(row)
		return parts.length > 0 && parts.every((row) => isDependent(tree, row)) ? {content, parts} : null
	},
	apply(tree, verb, {content, parts}) {
		const {heads, deprels} = tree
		heads[content] = -1
		deprels[content] = 'root'
		attach(tree, verb, content, 'parataxis')
		for (const row of parts)
			attach(tree, row, content, /^(?:ccomp|parataxis)/.test(deprels[row]!) ? 'advcl' : deprels[row]!)
		return verb
	},
})

// An adjunct, or a clause that a subordinator opens.
function isDependent(tree: SentenceTree, row: number): boolean {
	const label = tree.deprels[row]!
	if (/^(?:advcl|advmod|obl|discourse)/.test(label)) return true
	const mark = childOf(tree, row, tree.from, row, /^mark$/)
	return /^(?:ccomp|parataxis)$/.test(label) && mark >= 0 && tree.norms[mark] !== 'that'
}

// The mark that closes the first part, behind a comma, not far before the verb.
function closingMarkBefore({norms, from}: SentenceTree, verb: number): number {
	for (let row = verb; row > Math.max(from, verb - 10); row--)
		if (closesQuote(norms[row])) return norms[row - 1] === ',' ? row : -1
	return -1
}

/** The subjects of verbs of speech, and what stands around them. */
export const sourceRules: readonly Rule<SentenceTree, number>[] = [
	sourceBeforeVerb,
	invertedSource,
	clauseAroundCue,
	phraseBeforeCue,
]
