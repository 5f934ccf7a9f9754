import type {Extraction} from '../../facts/extraction.js'
import type {Fact} from '../../facts/fact.js'
import {type Block, headlineOf} from '../../model/article/article.js'
import {oneLine} from './wording/markdown.js'
import {repeats} from './wording/repeats.js'

type Read = Pick<Extraction, 'article' | 'facts' | 'sentences'>

/** Characters of a first paragraph that may be a headline with a full stop. */
const mostHeadlineChars = 110

// The headline of the text; without any, a first paragraph that is short beside the second: `Mayor of Elm resigns.`
function headlineOrOpening({article: {blocks, text, title}}: Pick<Read, 'article'>): Block | undefined {
	const own = headlineOf(blocks)
	const [first, second] = blocks
	if (own || title !== null || first?.type !== 'paragraph' || second?.type !== 'paragraph') return own
	const length = first.end - first.start
	const isShort = length <= mostHeadlineChars && length < second.end - second.start
	return isShort && /^[^.!?“”"]{10,110}[.!]?$/u.test(text.slice(first.start, first.end)) ? first : undefined
}

/** What a sheet has as its heading: the title, the headline of the text, else its id. */
export function headingOf({article}: Pick<Read, 'article'>): string {
	const block = headlineOrOpening({article})
	return oneLine(article.title ?? (block ? article.text.slice(block.start, block.end) : article.id))
}

/** Sentences that the heading gives already: those of the headline. */
export function headingSentences({article, sentences}: Read): ReadonlySet<number> {
	const block = headlineOrOpening({article})
	if (!block || !repeats(article.text.slice(block.start, block.end), headingOf({article}))) return new Set()
	return new Set(sentences.flatMap(({start, end}, index) => (block.start <= start && end <= block.end ? [index] : [])))
}

/** The sentence that a line gives a fact from: its own; of one that the heading gives the first below that says it again, if any. */
export function sentenceBelowHeading(
	fact: Fact,
	heading: ReadonlySet<number>,
	sentenceAt: (place: number) => number,
): number | null {
	if (!heading.has(fact.sentence)) return fact.sentence
	return (
		fact.alsoAt.map(({start}) => sentenceAt(start)).find((sentence) => sentence >= 0 && !heading.has(sentence)) ?? null
	)
}
