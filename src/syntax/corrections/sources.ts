import {type Rule, rule} from '../../rules/rule.js'
import {
	attach,
	childOf,
	closesQuote,
	hasChild,
	hasComma,
	isFiniteVerb,
	isNominal,
	isParenthetical,
	isQuoteMark,
	maxTokensApart,
	type SentenceTree,
	subjectLabel,
	topWithin,
} from './tree.js'

const phase = 'sources'

/** Greatest distance from the verb back to the start of the content, in tokens. */
const maxContentTokens = 80

/** Greatest distance from the verb to the head of an inverted source, in tokens. */
const maxSourceTokens = 8

/** Greatest distance from the closing mark of the content to the verb, in tokens. */
const maxAttributionTokens = 10

/** `Prices rose, the ministry said`: the noun between the comma and the verb of speech is its subject, no part of the content. */
const sourceBeforeVerb = rule<SentenceTree, number, {readonly source: number; readonly content: number}>({
	name: 'source-before-verb',
	phase,
	example: '“They were sailors, but also rivals,” Tom Weller, the mayor’s former deputy, said of their time at sea.',
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
		const source = near >= 0 ? near : nounAfterMark(tree, content, verb)
		return source < 0 ? null : {source, content}
	},
	apply(tree, verb, {source, content}) {
		const {heads, deprels} = tree
		// `They scare me, Lee said`: where the object was the source, the recipient becomes the object.
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

// The noun that governs all words between a comma and a verb, and depends on a word before the comma.
function nounBetween(tree: SentenceTree, comma: number, verb: number, content: number): number {
	const {heads, deprels} = tree
	let found = -1
	for (let row = comma + 1; row < verb; row++) {
		const head = heads[row]!
		if (head > comma && head < verb) continue
		if (found >= 0 || !isNominal(tree, row) || head > verb || head < content - maxTokensApart) return -1
		if (!/^(?:obj|obl|appos|conj|nmod|dep|list|parataxis)/.test(deprels[row]!) || head < 0) return -1
		found = row
	}
	return found
}

// `“They scare me,” Ann Lee, 30, who was asked, said`: the name right after the closing mark.
function nounAfterMark(tree: SentenceTree, content: number, verb: number): number {
	const {norms, upos, heads, deprels} = tree
	for (let mark = content + 1; mark < verb - 1; mark++) {
		if (!closesQuote(norms[mark]) || !/^[,?!]$/.test(norms[mark - 1]!)) continue
		const top = topWithin(tree, mark + 1, mark, verb)
		if (upos[top] !== 'PROPN' || heads[top]! < content || heads[top]! >= mark) return -1
		return /^(?:obj|obl|appos|conj|nmod|dep|list|parataxis|vocative)/.test(deprels[top]!) ? top : -1
	}
	return -1
}

/** `“We sail at noon,” read the note on the door`, `“We sail,” wrote Ann Lee`: the noun after the verb is its subject. */
const invertedSource = rule<SentenceTree, number, number>({
	name: 'inverted-subject',
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
		const source = childOf(tree, verb, verb + 1, Math.min(to, verb + maxSourceTokens), /^obj$/)
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

interface InsertedCue {
	readonly content: number
	/** The subject of the content before the cue; −1 where `parts` are other dependents of the content there. */
	readonly subject: number
	readonly source: number
	readonly parts: readonly number[]
}

/**
 * `The bridge, Ann Lee said, would reopen`, `“In the end,” Lee said, “the bank pays.”`, `If it rains, Lee warned, the pier will
 * close`: the words before the cue belong to the clause after it, to which the cue is parataxis.
 */
const insertedCue = rule<SentenceTree, number, InsertedCue>({
	name: 'inserted-cue',
	phase,
	example: 'The bridge, Ann Lee said, would reopen in the spring.',
	after: ['source-before-verb'],
	trigger: {upos: ['VERB']},
	match: (tree, verb) =>
		isParenthetical(tree, verb)
			? (clauseAround(tree, verb) ?? quotedFront(tree, verb) ?? clauseFront(tree, verb))
			: null,
	apply(tree, verb, {content, subject, source, parts}) {
		const {from, to, heads, deprels} = tree
		heads[content] = heads[verb]!
		deprels[content] = deprels[verb]!
		if (subject >= 0) attach(tree, subject, content, subjectLabel(tree, content, verb))
		attach(tree, verb, content, 'parataxis')
		if (source >= 0) attach(tree, source, verb, 'nsubj')
		for (const row of parts)
			attach(tree, row, content, /^(?:ccomp|parataxis)/.test(deprels[row]!) ? 'advcl' : deprels[row]!)
		for (let row = from; row < to; row++)
			if (heads[row] === verb && (row > content || row < subject)) attach(tree, row, content, deprels[row]!)
		return verb
	},
})

function clauseAround(tree: SentenceTree, verb: number): InsertedCue | null {
	const {from, to, norms, upos} = tree
	if (upos[verb] !== 'VERB' || norms[verb - 1] === ',') return null
	const content = childOf(tree, verb, verb + 2, Math.min(to, verb + maxTokensApart), /^(?:ccomp|parataxis|conj|xcomp)$/)
	if (content < 0 || hasChild(tree, content, verb + 1, content, /subj/)) return null
	const isTensed = /^VB[DZ]$/.test(tree.xpos[content]!) || hasChild(tree, content, verb, content, /^(?:aux|cop)/)
	const subject = isTensed ? childOf(tree, verb, from, verb, /^(?:ccomp|dep|nsubj|obj|obl|parataxis)$/) : -1
	if (subject < 0 || !isNominal(tree, subject) || upos[subject + 1] !== 'PUNCT') return null
	const apposed = childOf(tree, subject, subject + 1, verb, /^appos$/)
	const source = apposed >= 0 ? apposed : childOf(tree, verb, subject + 1, verb, /^nsubj$/)
	if (source < 0 || !hasComma(tree, subject + 1, source) || !hasComma(tree, verb + 1, content)) return null
	return {content, subject, source, parts: []}
}

function quotedFront(tree: SentenceTree, verb: number): InsertedCue | null {
	const {from, to, norms, upos, heads, deprels} = tree
	if (deprels[verb] !== 'root' || !isQuoteMark(norms[from])) return null
	const end = closingMarkBefore(tree, verb)
	const content = childOf(tree, verb, verb + 2, Math.min(to, verb + maxTokensApart), /^(?:ccomp|parataxis)$/)
	if (end < 0 || content < 0) return null
	let mark = content
	while (mark > verb && !isQuoteMark(norms[mark])) mark--
	if (norms[mark - 1] !== ',' || !hasChild(tree, content, mark, content, /^(?:nsubj|expl)/)) return null
	const parts: number[] = []
	for (let row = from; row < end; row++) if (heads[row] === verb && upos[row] !== 'PUNCT') parts.push(row)
	return parts.length > 0 && parts.every((row) => isDependent(tree, row))
		? {content, subject: -1, source: -1, parts}
		: null
}

function clauseFront(tree: SentenceTree, verb: number): InsertedCue | null {
	const {from, to, norms, upos, deprels} = tree
	if (norms[verb + 1] !== ',' || upos[verb] !== 'VERB' || !/^(?:root|ccomp)$/.test(deprels[verb]!)) return null
	const source = childOf(tree, verb, from, verb, /^nsubj$/)
	const content = childOf(tree, verb, verb + 2, to, /^(?:ccomp|parataxis)$/)
	if (source < 0 || content < 0 || !hasChild(tree, content, verb + 2, content, /^(?:nsubj|expl)/)) return null
	if (hasChild(tree, content, verb + 1, content, /^mark$/)) return null
	// A quotation is content by itself: `When he came, Lee said, “It rains.”`
	for (let row = verb + 1; row < content; row++) if (isQuoteMark(norms[row])) return null
	const front = childOf(tree, verb, from, source - 1, /^advcl$/)
	if (front < 0 || !hasChild(tree, front, from, front, /^(?:nsubj|expl)/)) return null
	return hasComma(tree, front + 1, source) && !hasComma(tree, source, verb)
		? {content, subject: -1, source: -1, parts: [front]}
		: null
}

// An adjunct, or a clause that a subordinator opens.
function isDependent(tree: SentenceTree, row: number): boolean {
	const label = tree.deprels[row]!
	if (/^(?:advcl|advmod|obl|discourse)/.test(label)) return true
	const mark = childOf(tree, row, tree.from, row, /^mark$/)
	return /^(?:ccomp|parataxis)$/.test(label) && mark >= 0 && tree.norms[mark] !== 'that'
}

// The mark that closes the first part, after a comma, near the verb.
function closingMarkBefore({norms, from}: SentenceTree, verb: number): number {
	for (let row = verb; row > Math.max(from, verb - maxAttributionTokens); row--)
		if (closesQuote(norms[row])) return norms[row - 1] === ',' ? row : -1
	return -1
}

/** Subjects of reporting verbs, and reporting clauses within their content. */
export const sourceRules: readonly Rule<SentenceTree, number>[] = [sourceBeforeVerb, invertedSource, insertedCue]
