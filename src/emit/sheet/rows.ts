import type {StatementFact} from '../../facts/statement/schema.js'
import type {Span} from '../../model/span.js'

/** Most characters of a row, and of one with a clause of its own: what is longer is prose. */
const maxRowChars = 500
const maxClauseChars = 120

/** Most rows of a list that stands whole. */
const maxRows = 40

/** A list of more than this share of the article is the article. */
const maxListShare = 0.5

interface Lines {
	readonly text: string
	readonly sentences: readonly Span[]
	readonly quotesOf: ReadonlyMap<number, unknown>
	readonly statementsOf: (sentence: number) => readonly StatementFact[]
}

/**
 * Rows that name what they are of (`Ann Lee: two warrants`), by sentence the first of its list, two lines at least. The sentence that
 * announces the list with a colon belongs to it, in front of its first row. One line with a colon is no list, nor are labelled paragraphs:
 * rows that mostly have clauses of their own, or that are most of the article.
 */
export function rowsOf(article: Lines): ReadonlyMap<number, number> {
	const rows = new Map<number, number>()
	const {sentences} = article
	for (let from = 0; from < sentences.length; from++) {
		let to = from
		while (to < sentences.length && hasRowForm(article, to)) to++
		if (isList(article, from, to)) {
			const first = from > 0 && /:\s*$/.test(lastOf(article, from - 1)) ? from - 1 : from
			for (let at = first; at < to; at++) rows.set(at, from)
		}
		if (to > from) from = to
	}
	return rows
}

/** Whether a sentence is a row itself, not what announces a list. */
export const isRow = ({rows}: {readonly rows: ReadonlyMap<number, number>}, sentence: number): boolean =>
	(rows.get(sentence) ?? Number.POSITIVE_INFINITY) <= sentence

function isList(article: Lines, from: number, to: number): boolean {
	const {text, sentences} = article
	if (to - from < 2 || to - from > maxRows) return false
	const own = sentences.slice(from, to)
	const clauses = own.filter((_, at) => hasClause(article, from + at)).length
	const characters = own.reduce((sum, {start, end}) => sum + end - start, 0)
	return clauses <= own.length / 2 && characters <= maxListShare * text.length
}

const lastOf = ({text, sentences}: Lines, sentence: number): string =>
	text.slice(Math.max(0, sentences[sentence]!.end - 2), sentences[sentence]!.end)

// `Ann Lee: `
const label = /^\s*\p{Lu}[^:;“”"\n]{2,40}:\s(?=\S)/u

const labelOf = ({text}: Lines, {start, end}: Span): string | undefined =>
	label.exec(text.slice(start, Math.min(end, start + 60)))?.[0]

// At the start of a line; no turn of a talk.
function hasRowForm(article: Lines, sentence: number): boolean {
	const {text, sentences, quotesOf} = article
	const {start, end} = sentences[sentence]!
	const before = text.slice(sentences[sentence - 1]?.end ?? 0, start)
	return (
		end - start <= maxRowChars &&
		(sentence === 0 || before.includes('\n')) &&
		labelOf(article, sentences[sentence]!) !== undefined &&
		!quotesOf.has(sentence) &&
		(end - start <= maxClauseChars || !hasClause(article, sentence))
	)
}

// `North: The mill sold two boats`, not `Ann Lee: the miller who sold two boats`, `Cal Moss: held in Oslo`.
function hasClause(article: Lines, sentence: number): boolean {
	const {text, sentences} = article
	const from = sentences[sentence]!.start + (labelOf(article, sentences[sentence]!)?.length ?? 0)
	return article
		.statementsOf(sentence)
		.some(
			({subject, verb, tense}) =>
				tense !== 'none' &&
				subject !== null &&
				subject.start >= from &&
				subject.end <= verb.start &&
				!subordinate.test(text.slice(from, verb.start)),
		)
}

const subordinate =
	/(?<!\p{L})(?:after|as|because|before|if|since|that|unless|until|when|where|which|while|who|whose)(?!\p{L})/iu
