import type {Article} from './article/article.js'
import type {Clause} from './grammar/phrases.js'
import type {Syntax, Tokens, Upos} from './grammar/tokens.js'
import type {Tree} from './grammar/tree.js'
import type {Lexicon} from './lexicon.js'
import type {Message} from './message.js'
import type {RuleRun} from './rule-run.js'
import type {Range, Span, TextSpan} from './span.js'
import type {WordClass} from './word-class.js'

/** A sentence: characters and token rows. Sentences lie in one block and partition the tokens. */
export interface Sentence extends Span, Range {
	/** Index into `article.blocks`. */
	readonly block: number
}

/** An article that has been tokenized, split, tagged and chunked: what all later rooms read. */
export interface Document {
	readonly article: Article
	readonly text: string
	/** Words and their classes, with the caller's own. */
	readonly lexicon: Lexicon
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	readonly syntax: Syntax
	readonly tree: Tree
	/** Clauses in the order of their heads. */
	readonly clauses: readonly Clause[]
	/** For each token row the innermost clause it belongs to (index into `clauses`), or -1. */
	readonly clauseAt: Int32Array
	readonly messages: readonly Message[]
	/** How its rules are run, and which have fired so far. */
	readonly run: RuleRun
}

// Accessors give neutral values outside the table, so that rules may look ahead without bounds tests. A row below 0 is never
// looked up: to the engine `words[-1]` asks for a property of that name, which slows down all look-ups of the place.

export const wordAt = (doc: Document, row: number): string => (row < 0 ? '' : (doc.tokens.words[row] ?? ''))

export const normAt = (doc: Document, row: number): string => (row < 0 ? '' : (doc.tokens.norms[row] ?? ''))

export const uposAt = (doc: Document, row: number): Upos => (row < 0 ? 'X' : (doc.syntax.upos[row] ?? 'X'))

export const xposAt = (doc: Document, row: number): string => (row < 0 ? '' : (doc.syntax.xpos[row] ?? ''))

export const lemmaAt = (doc: Document, row: number): string => (row < 0 ? '' : (doc.syntax.lemmas[row] ?? ''))

/** Start of a row in the text; the end of the text after the last row. */
export const startAt = (doc: Document, row: number): number => doc.tokens.starts[row] ?? doc.text.length

/** End of a row in the text; 0 before the first row. */
export const endAt = (doc: Document, row: number): number => doc.tokens.ends[row] ?? (row < 0 ? 0 : doc.text.length)

/** The clause that a row belongs to. */
export function clauseAt(doc: Document, row: number): Clause | undefined {
	const index = row < 0 ? -1 : (doc.clauseAt[row] ?? -1)
	return index < 0 ? undefined : doc.clauses[index]
}

export function sentenceAt(doc: Document, row: number): Sentence | undefined {
	const index = row < 0 ? -1 : (doc.tokens.sentences[row] ?? -1)
	return index < 0 ? undefined : doc.sentences[index]
}

/** The row stands in a headline. */
export const isHeadline = (doc: Document, row: number): boolean =>
	doc.article.blocks[sentenceAt(doc, row)?.block ?? -1]?.type === 'headline'

/** White space stands before this row (or it is the first). */
export const spaceBefore = (doc: Document, row: number): boolean => row <= 0 || startAt(doc, row) > endAt(doc, row - 1)

/** Characters of a range of token rows. An empty range lies at the start of its first row. */
export function spanOf(doc: Document, {from, to}: Range): Span {
	const start = startAt(doc, from)
	return {start, end: to > from ? endAt(doc, to - 1) : start}
}

export function textOf(doc: Document, range: Range): TextSpan {
	const {start, end} = spanOf(doc, range)
	// A word is a string already.
	const text = range.to === range.from + 1 ? wordAt(doc, range.from) : doc.text.slice(start, end)
	return {start, end, text}
}

/** First token row that ends after `offset`: binary search. */
export const rowAfter = ({tokens}: Document, offset: number): number => firstAbove(tokens.ends, offset)

/** Token rows that a span of characters touches: binary search. */
export function rangeOf(doc: Document, span: Span): Range {
	const from = rowAfter(doc, span.start)
	return {from, to: Math.max(from, firstAbove(doc.tokens.starts, span.end - 1))}
}

// The first row of an ascending column with a number above another. Without a function for each step: it is asked for everywhere.
function firstAbove(column: Int32Array, most: number): number {
	let low = 0
	let high = column.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (column[middle]! <= most) low = middle + 1
		else high = middle
	}
	return low
}

/** The lemma of a row belongs to a class of the lexicon; of a class of words.tsv, ask for the form with `normIn`. */
export const lemmaIn = (doc: Document, row: number, wordClass: WordClass): boolean =>
	doc.lexicon.has(lemmaAt(doc, row), wordClass)

/** The form of a row, in lower case, belongs to a class of words.tsv. */
export const normIn = (doc: Document, row: number, wordClass: WordClass): boolean =>
	doc.lexicon.has(normAt(doc, row), wordClass)
