import type {Extraction} from '../../facts/extraction.js'
import type {Fact} from '../../facts/fact.js'
import {type Block, headlineOf} from '../../model/article/article.js'
import type {Span} from '../../model/span.js'
import {datelineOf} from './wording/dateline.js'
import {oneLine} from './wording/markdown.js'
import {repeats} from './wording/repeats.js'

type Read = Pick<Extraction, 'article' | 'facts' | 'sentences'>

/** Characters of a first paragraph that may be a headline with a full stop. */
const mostHeadlineChars = 110
/** Characters of a paragraph that may be a label between it and the text: `Abstract.` */
const mostLabelChars = 12

// The headline of the text; without any, a first paragraph that is short beside the second: `Mayor of Elm resigns.`, and its deck.
function headlineOrOpening({article: {blocks, text, title}}: Pick<Read, 'article'>): Span | undefined {
	const own = headlineOf(blocks)
	const [first, ...rest] = blocks
	if (own || title !== null || first?.type !== 'paragraph' || rest[0]?.type !== 'paragraph') return own
	const deck = deckOf(text, blocks)
	const next = rest.find((block) => block !== deck && lengthOf(block) > mostLabelChars)
	const isShort = lengthOf(first) <= mostHeadlineChars && next !== undefined && lengthOf(first) < lengthOf(next)
	const line = text.slice(first.start, first.end)
	if (!isShort || !isOneSentence(line) || isRunningText(line)) return undefined
	return {start: first.start, end: (deck ?? first).end}
}

const lengthOf = ({start, end}: Span): number => end - start

// `U.S. mill burns;`, but not `Ann Lee left. Bo Ray stayed.`, `“We left.”`
const isOneSentence = (line: string): boolean =>
	/^[^?“”"]{10,110}$/u.test(line) && !/(?:\p{Ll}|\d|\p{Lu}{2})[.!]\s+\S/u.test(line)

// `Dear Ann Lee,`, `It was a dark night.`, `Lee said she would go.`, `HOLLIN, May 3 (Newswire): The ferry burned.`
const isRunningText = (line: string): boolean =>
	/,\s*$/.test(line) ||
	/^(?:He|I|It|She|That|There|They|This|We|You)(?!\p{L})/u.test(line) ||
	/\ssaid\s/.test(line) ||
	datelineOf(line) > 0

// `Mill burns;` and on the next line, above an empty one, `Two are hurt.`
function deckOf(text: string, blocks: readonly Block[]): Block | undefined {
	const [first, second, third] = blocks
	if (!first || !second || !third || second.type !== 'paragraph' || lengthOf(second) > mostHeadlineChars)
		return undefined
	const [above, below] = [text.slice(first.end, second.start), text.slice(second.end, third.start)]
	const isOpen = /[;\p{L}\d’']$/u.test(text.slice(first.start, first.end).trimEnd())
	return isOpen && !/\n\s*\n/.test(above) && /\n\s*\n/.test(below) ? second : undefined
}

/** What a sheet has as its heading: the title, the headline of the text, else its id. */
export function headingOf({article}: Pick<Read, 'article'>): string {
	const block = headlineOrOpening({article})
	const words = block && oneLine(article.text.slice(block.start, block.end)).replace(/;$/, '')
	return oneLine(article.title ?? words ?? article.id)
}

/** Sentences that the heading gives already: those of the headline. */
export function headingSentences({article, sentences}: Read): ReadonlySet<number> {
	const block = headlineOrOpening({article})
	if (!block || !repeats(article.text.slice(block.start, block.end), headingOf({article}))) return new Set()
	return new Set(sentences.flatMap(({start, end}, index) => (block.start <= start && end <= block.end ? [index] : [])))
}

/** Fewer characters are no lead: a dateline, a label. */
const fewestOfLead = 60

/** The first sentence below the heading that is long enough, or the next where that says it again at more length; -1 without any. */
export function leadOf({
	article: {text},
	sentences,
	heading,
}: Pick<Read, 'article' | 'sentences'> & {readonly heading: ReadonlySet<number>}): number {
	const first = sentences.findIndex(({start, end}, index) => !heading.has(index) && end - start >= fewestOfLead)
	const [own, next] = [sentences[first], sentences[first + 1]]
	if (!own || !next || lengthOf(next) < lengthOf(own)) return first
	return repeats(text.slice(own.start, own.end), text.slice(next.start, next.end)) ? first + 1 : first
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
