import type {Span} from '../../model/span.js'
import {clearText, openingOf} from './clear-text.js'
import {plain, withoutStop} from './markdown.js'
import {mostSentence, type SheetArticle, type SheetLine, type SpeechPiece, sentenceAt} from './sheet-article.js'

/** A sentence in direct speech is given with its speaker from this share of its characters on. */
const minSpoken = 0.6

/** A sentence as it is understood alone, speech with its speaker, a pronoun with the sentence before; null where it can't be. */
export function sentenceLine(article: SheetArticle, index: number, bold: readonly Span[] = []): SheetLine | null {
	const text = sentenceText(article, index, bold)
	const own = text === null ? null : {text, sentences: [index]}
	return own === null || pointer.test(own.text) ? (withSentenceBefore(article, index, bold) ?? own) : own
}

// `This plan`, but no `This week`.
const pointer =
	/^(?:This|That|These|Those) (?!(?:morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|autumn|season|time|\p{Lu}\p{L}*day|\p{Lu}\p{Ll}+)\b)/u

function sentenceText(article: SheetArticle, index: number, bold: readonly Span[]): string | null {
	const span = article.sentences[index]
	if (!span) return null
	const spoken = speechAround(article, index)
	if (spoken) return spokenLine(article, span, spoken)
	return isWhole(article, span) ? clearText(article, span, {bold}) : null
}

/** Most characters of two sentences in a line. */
const mostOfTwo = 450

// `Acme was fined in May. It hired …`
function withSentenceBefore(article: SheetArticle, index: number, bold: readonly Span[]): SheetLine | null {
	const [span, before] = [article.sentences[index], article.sentences[index - 1]]
	if (!span || !before || speechAround(article, index) || speechAround(article, index - 1)) return null
	if (!isWhole(article, span) || !isWhole(article, before)) return null
	const first = clearText(article, before)
	const second = clearText(article, span, {known: '', bold})
	if (first === null || second === null || first.length + second.length > mostOfTwo) return null
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

/** Fewer words are a label. */
const minWords = 5

// No label (`BRIDGE NEWS`), no end of a sentence (`and the mill`), no start of a list, no half of a quotation.
function isWhole(article: SheetArticle, span: Span): boolean {
	const words = article.text.slice(span.start, span.end)
	if (words.length > mostSentence) return false
	if ((words.match(/[“”„"«»]/g)?.length ?? 0) % 2 !== 0) return false
	// `gov-news, 26 June – Four mills …`
	const main = words.slice(openingOf(article, span))
	const isCut = [words, main].every((text) => /^\s*\p{Ll}/u.test(text))
	return !isCut && !/:\s*$/.test(words) && (words.match(/[\p{L}\d]+/gu)?.length ?? 0) >= minWords
}
