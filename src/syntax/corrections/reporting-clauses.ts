import {rule} from '../../rules/rule.js'
import {
	attach,
	childOf,
	hasChild,
	isBelow,
	isFiniteVerb,
	isParenthetical,
	isQuoteMark,
	maxTokensApart,
	type SentenceTree,
} from './tree.js'

/** A verb of speech with its source after a comma: `, the mayor said on Friday`. Rows from `from` up to and with `last`. */
interface Parenthetical {
	readonly verb: number
	readonly source: number
	readonly from: number
	readonly last: number
	/** The punctuation before it. */
	readonly comma: number
	/** Whether a quotation mark stands between. */
	readonly quoted: boolean
	/** Nothing but marks follows. */
	readonly final: boolean
}

const complement = /^(?:mark|cc|ccomp|xcomp|cop)$/
const complementOrObject = /^(?:mark|cc|ccomp|xcomp|cop|obj)$/
const relativeWord = /^(?:W(?:DT|P|P\$|RB))$/

/**
 * `“We start at dawn,” the mayor said.`, `The plan, the mayor said, is sound.`: a verb of speech at the end of its sentence is
 * the root and the content its complement; in the middle it is parataxis (the convention of GUM and EWT).
 */
export const reportingClause = rule<SentenceTree, number, Parenthetical>({
	name: 'reporting-clause',
	phase: 'reporting-clauses',
	example: 'He was dropped from the crew after the race, the Herald recently reported.',
	trigger: {upos: ['VERB']},
	match: parentheticalAt,
	apply: (tree, row, found) => ((found.final ? makeRoot(tree, found) : makeParataxis(tree, found)) ? row : null),
})

function parentheticalAt(tree: SentenceTree, verb: number): Parenthetical | null {
	const {from, to, norms, xpos, lemmas, deprels} = tree
	if (verb < from + 3 || !isParenthetical(tree, verb) || !isFiniteVerb(tree, verb)) return null
	if (!/^(?:root|parataxis|conj|advcl|acl|dep)(?::relcl)?$/.test(deprels[verb]!)) return null
	const near = Math.max(from, verb - maxTokensApart)
	const end = Math.min(to, verb + maxTokensApart)
	const source = childOf(tree, verb, near, end, /^nsubj$/)
	if (source < 0 || relativeWord.test(xpos[source]!)) return null
	const first = firstDependent(tree, verb, near)
	if (relativeWord.test(xpos[first]!) || norms[first] === 'as' || norms[first] === 'so') return null
	let comma = first - 1
	while (comma > from && isQuoteMark(norms[comma])) comma--
	const quoted = comma < first - 1
	if (comma <= from || !(norms[comma] === ',' || (quoted && /^[?!.…-]+$/.test(norms[comma]!)))) return null
	const taken = quoted ? /^(?:mark|cc)$/ : lemmas[verb] === 'tell' ? complement : complementOrObject
	// `he says, and the ice melts`
	if (hasChild(tree, verb, first, end, taken) || hasChild(tree, verb, verb + 1, end, /^conj$/)) return null
	const last = lastDependent(tree, verb)
	const final = onlyMarks(tree, last + 1)
	if (!final && (norms[last + 1] !== ',' || restIsBelow(tree, verb, last))) return null
	return {verb, source, from: first, last, comma, quoted, final}
}

// The first row of what depends on the verb without a gap, and the last.
function firstDependent(tree: SentenceTree, verb: number, from: number): number {
	let first = verb
	for (let at = verb - 1; at >= from; at--)
		if (tree.upos[at] === 'PUNCT') {
			if (isQuoteMark(tree.norms[at])) break
		} else if (isBelow(tree, at, verb)) first = at
		else break
	return first
}

function lastDependent(tree: SentenceTree, verb: number): number {
	let last = verb
	for (let at = verb + 1; at < tree.to; at++)
		if (tree.upos[at] !== 'PUNCT') {
			if (!isBelow(tree, at, verb)) break
			last = at
		}
	return last
}

function onlyMarks({upos, to}: SentenceTree, from: number): boolean {
	for (let row = from; row < to; row++) if (upos[row] !== 'PUNCT') return false
	return true
}

function restIsBelow(tree: SentenceTree, verb: number, last: number): boolean {
	for (let row = last + 1; row < tree.to; row++)
		if (tree.upos[row] !== 'PUNCT' && !isBelow(tree, row, verb)) return false
	return true
}

function makeRoot(tree: SentenceTree, found: Parenthetical): boolean {
	const {from, to, norms, upos, lemmas, lexicon, heads, deprels} = tree
	const {verb, source, comma, quoted} = found
	if (deprels[verb] === 'root') return quoted && relabelQuotedClause(tree, found)
	// `It was late, I told you.`
	if (!quoted && (!lexicon.has(lemmas[verb], 'plain-parenthetical') || /^(?:i|we|you)$/.test(norms[source]!)))
		return false
	const content = headOfContent(tree, found)
	if (content < from || content > comma) return false
	heads[verb] = heads[content]!
	deprels[verb] = deprels[content]!
	attach(tree, content, verb, 'ccomp')
	for (let row = comma; row < to; row++)
		if (upos[row] === 'PUNCT' && (row > found.last || (row < found.from && heads[row] === content)))
			attach(tree, row, verb, 'punct')
	return true
}

// The topmost word above the verb, within the quotation where there is one.
function headOfContent({from, norms, heads, deprels}: SentenceTree, {verb, comma, quoted}: Parenthetical): number {
	let opening = quoted ? comma - 1 : from
	while (opening > from && !/^(?:["“”]|''|``)$/.test(norms[opening]!)) opening--
	let content = heads[verb]!
	for (let steps = 0; content >= from && steps < 50 && deprels[content] !== 'root'; steps++) {
		if (content > opening && heads[content]! < opening) break
		content = heads[content]!
	}
	return content
}

// The verb is the root already; the quotation before it is its complement, no adjunct.
function relabelQuotedClause(tree: SentenceTree, {verb, from: first, comma}: Parenthetical): boolean {
	const {from, to, upos, deprels} = tree
	// `A blog, "Ann says no"`: the mark opens.
	if (quoteMarkIn(tree, first, to) >= 0) return false
	const opening = quoteMarkIn(tree, from, comma)
	// `Since it is "old", the paper says`
	if (opening > from + 1 || hasChild(tree, verb, from, comma, /^ccomp$/)) return false
	const content = childOf(tree, verb, Math.max(from, opening), comma, /^(?:advcl|acl|xcomp|parataxis|csubj)/)
	if (content < 0 || upos[content] === 'PUNCT') return false
	deprels[content] = 'ccomp'
	return true
}

function quoteMarkIn({norms, upos}: SentenceTree, from: number, to: number): number {
	for (let row = from; row < to; row++) if (upos[row] === 'PUNCT' && isQuoteMark(norms[row])) return row
	return -1
}

function makeParataxis(tree: SentenceTree, {verb, comma}: Parenthetical): boolean {
	const {from, heads, deprels} = tree
	if (/^(?:root|parataxis)$/.test(deprels[verb]!)) return false
	let content = heads[verb]!
	if (deprels[verb] !== 'advcl')
		for (let steps = 0; content >= from && steps < 50 && !/^(?:root|ccomp|parataxis)$/.test(deprels[content]!); steps++)
			content = heads[content]!
	return content >= from && comma > from && attach(tree, verb, content, 'parataxis')
}
