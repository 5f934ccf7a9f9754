import type {Upos} from '../../model/grammar/tokens.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {Range} from '../../model/span.js'

/** A sentence with its dependency tree while it is corrected; rows of the whole document, heads −1 for the root. */
export interface SentenceTree extends Range {
	/** Words and their classes, with the caller's own. */
	readonly lexicon: Lexicon
	readonly norms: readonly string[]
	readonly lemmas: readonly string[]
	readonly upos: Upos[]
	readonly xpos: string[]
	readonly heads: Int32Array
	readonly deprels: string[]
}

/** Search window for heads and dependents, in tokens: keeps each rule linear in the length of the sentence. */
export const maxTokensApart = 30

/** Most heads that are followed up a tree. */
const maxDepth = 100

/** Attaches a row to a head, unless that makes a cycle; returns whether anything changed. */
export function attach({heads, deprels}: SentenceTree, row: number, head: number, relation: string): boolean {
	for (let at = head, steps = 0; at >= 0 && steps < maxDepth; at = heads[at]!, steps++) if (at === row) return false
	if (heads[row] === head && deprels[row] === relation) return false
	heads[row] = head
	deprels[row] = relation
	return true
}

/** Makes a row the governor of the one above it: it takes over head, relation and dependents. */
export function promote(tree: SentenceTree, row: number, above: number, relation: string): void {
	const {from, to, heads, deprels} = tree
	heads[row] = heads[above]!
	deprels[row] = deprels[above]!
	for (let child = from; child < to; child++) if (heads[child] === above && child !== row) heads[child] = row
	attach(tree, above, row, relation)
}

/** The first row from `from` to before `to` that depends on `head` by such a relation, or −1; only among the last 30. */
export function childOf(
	{heads, deprels}: SentenceTree,
	head: number,
	from: number,
	to: number,
	relation: RegExp,
	maxTokens = maxTokensApart,
): number {
	for (let at = Math.max(from, to - maxTokens); at < to; at++)
		if (heads[at] === head && relation.test(deprels[at]!)) return at
	return -1
}

export const hasChild = (tree: SentenceTree, head: number, from: number, to: number, relation: RegExp): boolean =>
	childOf(tree, head, from, to, relation) >= 0

/** Whether a row is another one or stands below it. */
export function isBelow({heads}: SentenceTree, row: number, above: number): boolean {
	for (let at = row, steps = 0; at >= 0 && steps < maxDepth; at = heads[at]!, steps++) if (at === above) return true
	return false
}

/** The highest row that is reached from `row` by heads that stand between `after` and `before`. */
export function topWithin({heads}: SentenceTree, row: number, after: number, before: number, steps = 8): number {
	let top = row
	for (let step = 0; step < steps && heads[top]! > after && heads[top]! < before; step++) top = heads[top]!
	return top
}

/** Whether all rows from `from` to before `to` are in the subtree of `top`, by heads among them. */
export function isFilledBy({heads}: SentenceTree, from: number, to: number, top: number): boolean {
	for (let row = from; row < to; row++) {
		let above = row
		for (let steps = 0; steps < 8 && above >= from && above !== top; steps++) above = heads[above]!
		if (above !== top) return false
	}
	return true
}

/** The relation of a subject of `verb`, whose auxiliaries stand from `from` on. */
export const subjectLabel = (tree: SentenceTree, verb: number, from: number): 'nsubj' | 'nsubj:pass' =>
	hasChild(tree, verb, from, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj'

/** A noun, a name or a pronoun. */
export const isNominal = ({upos}: SentenceTree, row: number): boolean => /^(?:NOUN|PRON|PROPN)$/.test(upos[row]!)

export const isNoun = ({upos}: SentenceTree, row: number): boolean => upos[row] === 'NOUN' || upos[row] === 'PROPN'

/** Whether a tag is that of a finite form: past or present. */
export const isFiniteVerb = ({xpos}: SentenceTree, row: number): boolean => /^VB[DPZ]$/.test(xpos[row]!)

/** Whether a token opens or closes quoted words. */
export const isQuoteMark = (norm: string | undefined): boolean => /^(?:["“”'’]|''|``)$/.test(norm ?? '')

/** Whether a token closes quoted words. */
export const closesQuote = (norm: string | undefined): boolean => /^(?:["”’']|'')$/.test(norm ?? '')

/** Whether a comma stands from `from` to before `to`. */
export function hasComma({norms}: SentenceTree, from: number, to: number): boolean {
	for (let row = from; row < to; row++) if (norms[row] === ',') return true
	return false
}

/** `said`, `promised`: a verb whose complement clause is reported speech. */
export const isReporting = ({lexicon, lemmas, upos}: SentenceTree, row: number): boolean =>
	upos[row] === 'VERB' && lexicon.has(lemmas[row], 'reporting')

/** `, she said`: a verb that heads a parenthetical reporting clause. */
export const isParenthetical = ({lexicon, lemmas}: SentenceTree, row: number): boolean =>
	lexicon.has(lemmas[row], 'parenthetical')
