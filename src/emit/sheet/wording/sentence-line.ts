import {firstIndex, type Span} from '../../../model/span.js'
import {
	isBalanced,
	mostSentence,
	type SheetArticle,
	type SheetLine,
	type SpeechPiece,
	sentenceAt,
	statementsOf,
} from '../sheet-article.js'
import {clearText, openingOf} from './clear-text.js'
import {isDangling} from './dangling.js'
import {plain, withoutStop} from './markdown.js'
import type {Edit} from './pronouns.js'

/** A sentence in direct speech is given with its speaker from this share of its characters on. */
const minSpoken = 0.6

export interface SentenceOptions {
	/** Words in bold. */
	readonly bold?: readonly Span[]
	/** Sentences that are given already, so that none is repeated before one that points to it; `all`: a pronoun alone calls for it. */
	readonly given?: ReadonlySet<number> | 'all'
}

/** A sentence as it is understood alone, speech with its speaker, a pronoun with the sentence before; null where it can't be. */
export function sentenceLine(
	article: SheetArticle,
	index: number,
	{bold = [], given = new Set()}: SentenceOptions = {},
): SheetLine | null {
	const text = sentenceText(article, index, bold)
	const own = text === null ? null : {text, sentences: [index]}
	if (own !== null && (given === 'all' || given.has(index - 1) || !isDangling(article, own))) return own
	// The line that gives the sentence before goes on with this one.
	if (own === null && given !== 'all' && given.has(index - 1)) return null
	return withSentenceBefore(article, index, bold)
}

function sentenceText(article: SheetArticle, index: number, bold: readonly Span[]): string | null {
	const span = article.sentences[index]
	if (!span) return null
	const spoken = speechAround(article, index)
	if (spoken) return spokenLine(article, span, spoken)
	return isWhole(article, span) ? clearText(article, span, {bold, instead: bareSource(article, index)}) : null
}

/** Least confidence of a name that stands in for `the group`. */
const minNamed = 0.75

// `Fees rose by $40, the group said`: the name of the organization, which its sentence lacks.
function bareSource({entities, quotesOf, sentences, text}: SheetArticle, index: number): Edit | null {
	const {start, end} = sentences[index]!
	for (const {source, speaker, speakerId, speakerConfidence} of quotesOf.get(index) ?? []) {
		if (!source || !speaker || source.start < start || source.end > end || speakerConfidence < minNamed) continue
		const isOrganization = entities.some(({id, type}) => id === speakerId && type === 'organization')
		if (!isOrganization || !/^[Tt]he \p{Ll}{3,20}$/u.test(source.text) || text.slice(start, end).includes(speaker))
			continue
		if (/^[’']/.test(text.slice(source.end, source.end + 1))) continue
		return {start: source.start, end: source.end, text: speaker}
	}
	return null
}

/** Most characters of two sentences in a line. */
const mostOfTwo = 320

// `Acme was fined in May. It hired …`
function withSentenceBefore(article: SheetArticle, index: number, bold: readonly Span[]): SheetLine | null {
	const [span, before] = [article.sentences[index], article.sentences[index - 1]]
	if (!span || !before || speechAround(article, index) || speechAround(article, index - 1)) return null
	if (!isWhole(article, span) || !isWhole(article, before)) return null
	const first = clearText(article, before)
	const second = clearText(article, span, {known: '', bold})
	if (first === null || second === null || first.length + second.length > mostOfTwo) return null
	if (isDangling(article, {text: first, sentences: [index - 1]})) return null
	return {text: `${first}${/[.?!”"]$/.test(first) ? '' : '.'} ${withoutStop(second)}`, sentences: [index, index - 1]}
}

/** The direct speech that most of a sentence is, where it doesn't name its source. */
export function speechAround({sentences, speechOf}: SheetArticle, index: number): SpeechPiece | null {
	const {start, end} = sentences[index]!
	const piece = speechOf
		.get(index)
		?.find((one) => Math.min(end, one.end) - Math.max(start, one.start) >= minSpoken * (end - start))
	if (!piece) return null
	const {cue} = piece.quote
	// `RASK: We will pay`: the colon of a turn is no word that reports.
	return cue && /\p{L}/u.test(cue.text) && sentenceAt(sentences, cue.start) === index ? null : piece
}

function spokenLine({text}: SheetArticle, {start, end}: Span, piece: SpeechPiece): string | null {
	const {source} = piece.quote
	// `Q: Why?`: a letter is no name.
	const label = source && /\p{L}{2}/u.test(source.text) && piece.quote.cue?.text === ':' ? source.text : null
	const speaker = piece.quote.speaker ?? label
	if (speaker === null) return null
	const words = text.slice(Math.max(start, piece.start), Math.min(end, piece.end))
	return `${plain(speaker)}: “${plain(words).replace(/^[“"]|[”"]$/g, '')}”`
}

/** Fewer words are a label, fewer with a verb too. */
const minWords = 5
const minWithVerb = 3

// `<tweet id="4">`
const markup = /<\/?\p{Ll}{1,12}(?:\s[^<>\n]{0,200})?\/?>/u

/** No markup, no label (`BRIDGE NEWS`), no end of a sentence (`and the mill`), no start of a list, no half of a quotation. */
export function isWhole(article: SheetArticle, span: Span): boolean {
	const words = article.text.slice(span.start, span.end)
	if (words.length > mostSentence || markup.test(words) || isOpenRow(article, span) || isSubhead(article, span))
		return false
	if (!isBalanced(words)) return false
	// `gov-news, 26 June – Four mills …`
	const main = words.slice(openingOf(article, span))
	const isCut = [words, main].every((text) => /^\s*\p{Ll}/u.test(text))
	const length = words.match(/[\p{L}\d]+/gu)?.length ?? 0
	if (isCut || (/:\s*$/.test(words) && !article.rows.has(sentenceAt(article.sentences, span.start)))) return false
	// `No one was hurt.`; `The seven owners of the mill` is a heading.
	const [hasStop, isClause] = [/[.!?…:][”"’')\]]{0,3}\s*$/.test(words), hasVerb(article, span)]
	return length >= (hasStop && isClause ? minWithVerb : minWords) && (hasStop || isClause)
}

const hasVerb = ({sentences, factsOf}: SheetArticle, {start}: Span): boolean =>
	statementsOf({factsOf}, sentenceAt(sentences, start)).some(({tense}) => tense !== 'none')

/** Most characters of a heading between paragraphs. */
const mostOfSubhead = 80

// `Others freed as well`: a line without a full stop above a longer paragraph with one.
function isSubhead({article, text}: SheetArticle, span: Span): boolean {
	const {blocks} = article
	const at = firstIndex(blocks.length, (index) => blocks[index]!.end <= span.start)
	const [own, next] = [blocks[at], blocks[at + 1]]
	if (!own || !next || at === 0 || own.end - own.start > mostOfSubhead) return false
	return isOpenLine(article, text, at) && !isOpenLine(article, text, at + 1) && next.end - next.start > mostOfSubhead
}

/** Rows of a list, at least: one line without a full stop may be a sentence. */
const minRows = 3

// `2005: Ann Lee – Hollin Rovers` among lines like it.
function isOpenRow({article, text}: SheetArticle, span: Span): boolean {
	const at = firstIndex(article.blocks.length, (index) => article.blocks[index]!.end <= span.start)
	return at < article.blocks.length && isOpenLine(article, text, at) && rowsAround(article, text, at) >= minRows
}

function rowsAround(article: SheetArticle['article'], text: string, at: number): number {
	let [from, to] = [at, at + 1]
	while (from > 0 && at - from < minRows && isOpenLine(article, text, from - 1)) from--
	while (to < article.blocks.length && to - at < minRows && isOpenLine(article, text, to)) to++
	return to - from
}

/** Most characters of a row. */
const mostOfRow = 120

const isOpenLine = ({blocks}: SheetArticle['article'], text: string, at: number): boolean => {
	const {start, end, type} = blocks[at]!
	const last = text.slice(end - 4, end)
	// `Bridge falls as storm hits...`: a teaser is a row too.
	return (
		type !== 'headline' && end - start <= mostOfRow && (!/[.!?…:][”"’)\]]*$/.test(last) || /(?:\.{3}|…)$/.test(last))
	)
}
