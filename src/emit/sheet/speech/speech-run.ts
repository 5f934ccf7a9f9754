import type {QuoteFact} from '../../../facts/quote/schema.js'
import type {Span} from '../../../model/span.js'
import {salienceOf} from '../line-worth.js'
import {type SheetArticle, sentencesIn} from '../sheet-article.js'

/**
 * Most characters of direct speech in a line, and where a sheet has room: what is longer is given by the sentences around the one that
 * matters most.
 */
const mostChars = 260
export const mostWithRoom = 640

/** Characters more for the sentence that says whom a run is about which opens with a pronoun. */
const moreForAntecedent = 160

interface Piece extends Span {
	readonly sentence: number
}

/** Direct speech without its sentences that lines above give, and of a long one those that matter: one run of them. */
export function speechRun(
	article: SheetArticle,
	quote: QuoteFact,
	used: ReadonlySet<number>,
	most: number = mostChars,
): QuoteFact {
	if (quote.mode !== 'direct') return quote
	const all = quote.content.flatMap((piece) => piecesOf(article, piece))
	const run = mainRun(
		article,
		all.filter(({sentence}) => !used.has(sentence)),
		most,
	)
	return run.length > 0 && run.length < all.length
		? {...quote, content: joined(article.text, run, quote.content)}
		: quote
}

const piecesOf = (article: SheetArticle, {start, end}: Span): Piece[] =>
	sentencesIn(article, {start, end}).map((sentence) => ({
		sentence,
		start: Math.max(start, article.sentences[sentence]!.start),
		end: Math.min(end, article.sentences[sentence]!.end),
	}))

// The most salient sentence with those behind it, then those before it, as many as there is room for.
function mainRun(article: SheetArticle, pieces: readonly Piece[], most: number): readonly Piece[] {
	if (charactersOf(pieces) <= most) return pieces
	const salience = pieces.map(({sentence}) => salienceOf(article, [sentence]))
	const top = salience.indexOf(Math.max(...salience))
	let [from, to] = [top, top + 1]
	let left = most - lengthOf(pieces[top]!)
	while (to < pieces.length && lengthOf(pieces[to]!) <= left) left -= lengthOf(pieces[to++]!)
	while (from > 0 && lengthOf(pieces[from - 1]!) <= left) left -= lengthOf(pieces[--from]!)
	left += moreForAntecedent
	while (from > 0 && opensWithPronoun(article, pieces[from]!) && lengthOf(pieces[from - 1]!) <= left)
		left -= lengthOf(pieces[--from]!)
	return pieces.slice(from, to)
}

const opensWithPronoun = ({text}: SheetArticle, {start, end}: Span): boolean =>
	/^[“"‘'\s]{0,4}(?:(?:And|But|So|Then),? )?(?:he|she|they|it|that|this|these|those|his|her|their|its)(?!\p{L})/iu.test(
		text.slice(start, Math.min(end, start + 40)),
	)

const lengthOf = ({start, end}: Span): number => end - start

// Sentences that follow each other in one piece of speech stay one.
function joined(text: string, run: readonly Piece[], content: QuoteFact['content']): QuoteFact['content'] {
	return content.flatMap((whole) => {
		const own = run.filter(({start, end}) => start >= whole.start && end <= whole.end)
		const parts: QuoteFact['content'] = []
		let last = -1
		for (const {start, end, sentence} of own) {
			const before = last === sentence - 1 ? parts.pop() : undefined
			const from = before?.start ?? start
			parts.push({start: from, end, text: text.slice(from, end)})
			last = sentence
		}
		return parts
	})
}

/** Characters of pieces of a text. */
export const charactersOf = (pieces: readonly Span[]): number => pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
