import type {Span} from '../../model/span.js'

/** Most characters of a row: what is longer is prose. */
const mostChars = 500

interface Lines {
	readonly text: string
	readonly sentences: readonly Span[]
	readonly quotesOf: ReadonlyMap<number, unknown>
}

/**
 * Rows that name what they are of (`Ann Lee: two warrants`), by sentence the first of its list, two lines at least. The sentence that
 * announces the list with a colon belongs to it. One line with a colon is no list.
 */
export function rowsOf(article: Lines): ReadonlyMap<number, number> {
	const rows = new Map<number, number>()
	const {sentences} = article
	for (let from = 0; from < sentences.length; from++) {
		let to = from
		while (to < sentences.length && hasRowForm(article, to)) to++
		if (to - from < 2) continue
		const first = from > 0 && /:\s*$/.test(lastOf(article, from - 1)) ? from - 1 : from
		for (let at = first; at < to; at++) rows.set(at, first)
		from = to
	}
	return rows
}

const lastOf = ({text, sentences}: Lines, sentence: number): string =>
	text.slice(Math.max(0, sentences[sentence]!.end - 2), sentences[sentence]!.end)

// At the start of a line; no turn of a talk.
function hasRowForm({text, sentences, quotesOf}: Lines, sentence: number): boolean {
	const {start, end} = sentences[sentence]!
	const before = text.slice(sentences[sentence - 1]?.end ?? 0, start)
	return (
		end - start <= mostChars &&
		(sentence === 0 || before.includes('\n')) &&
		/^\s*\p{Lu}[^:;“”"\n]{2,40}:\s\S/u.test(text.slice(start, Math.min(end, start + 60))) &&
		!quotesOf.has(sentence)
	)
}
