import type {QuoteFact} from '../../../facts/quote/schema.js'
import {encloses, type Span} from '../../../model/span.js'
import {isBalanced, type SheetArticle, type SheetLine, sentenceAt, sentencesIn} from '../sheet-article.js'
import {clearText} from '../wording/clear-text.js'
import {plain} from '../wording/markdown.js'

/** Fewer words beside speech, its verb and its source say when and where it was said. */
const minRest = 5

/** Most characters of sentences that are given whole for what stands beside their speech. */
const mostChars = 500

/** The sentences of speech as they stand, with `who` for a source that isn't its name; null where it says no more than its speech. */
export function speechInSentences(article: SheetArticle, quote: QuoteFact, who: string): SheetLine | null {
	const span = spanOf(article, quote)
	if (span === null || !(isBroken(article, quote) || saysMore(article, quote, span))) return null
	const text = textWithSource(article, quote, span, who)
	return text === null ? null : {text, sentences: [quote.sentence, ...sentencesIn(article, span)]}
}

function textWithSource(
	article: SheetArticle,
	{source, speaker, content}: QuoteFact,
	span: Span,
	who: string,
): string | null {
	const isItself = source === null || speaker === null || source.text.includes(speaker) || relative.test(source.text)
	if (isItself || content.some((piece) => encloses(piece, source))) return clearText(article, span)
	// `Ray’s said`, `his claim that …`
	if (
		/^[’']\p{L}/u.test(article.text.slice(source.end, source.end + 2)) ||
		/^(?:her|his|its|their)$/i.test(source.text)
	)
		return null
	// `Ms. Lee, at a debate in May, said`
	if (source.text.includes(`${speaker.split(' ').at(-1)},`)) return clearText(article, span)
	// `Ann Lee, the founder of Acme, said`
	if (article.text.slice(span.start, source.start).includes(speaker)) return clearText(article, span)
	if (pronoun.test(source.text)) {
		// `Lee’s plan is unclear, but she said`: the article names who that is, and the speaker may be another; `Lee left when she said`.
		if (isBehindName(article, source)) return clearText(article, span)
		// `When Ray took over, he said`
		const text = clearText(article, span, {instead: source})
		if (text?.includes(plain(speaker))) return text
	}
	const isBeforeMark = /^\s?[,;.:]/.test(article.text.slice(source.end, source.end + 2))
	// `who` ends with a comma behind a post.
	return clearText(article, span, {instead: {...source, text: isBeforeMark ? who.replace(/,$/, '') : who}})
}

const isBehindName = ({mentionsOf, sentences}: SheetArticle, source: Span): boolean =>
	(mentionsOf.get(sentenceAt(sentences, source.start)) ?? []).some(
		({end, form, entity}) => end <= source.start && form === 'name' && entity.type === 'person',
	)

const pronoun = /^(?:he|she|it|they)$/i
const relative = /\s(?:who|which|whose)\s.*/s

// `The fee, she said, had risen`; `Praise came from Ray, who wrote:`, and `The pier fell, as told in the report`: words that are no clause.
const isBroken = (article: SheetArticle, {mode, cue, source, content}: QuoteFact): boolean =>
	mode === 'indirect' &&
	// `Ray’s praise of the pier`
	((source !== null && /^[’']s?\s/.test(article.text.slice(source.end, source.end + 3))) ||
		(content.length > 1 &&
			content.every((piece) => sentencesIn(article, piece)[0] === sentencesIn(article, content[0]!)[0])) ||
		(source !== null && content.some((piece) => encloses(piece, source))) ||
		/\s(?:by|in)$/.test(cue?.text ?? ''))

// `“…,” she said, adding that the mill would close`, `Asked about the mill, Ray said no`
function saysMore(article: SheetArticle, quote: QuoteFact, span: Span): boolean {
	const {cue, source, addressee, content} = quote
	let rest = ''
	let place = span.start
	for (const piece of [cue, source, addressee, ...content]
		.filter((one) => one !== null)
		.sort((a, b) => a.start - b.start)) {
		if (piece.start > place) rest += ` ${article.text.slice(place, piece.start)}`
		place = Math.max(place, piece.end)
	}
	// `said Lee, who helped to build it`
	rest += relative.exec(source?.text ?? '')?.[0] ?? ''
	return ((rest + article.text.slice(place, span.end)).match(/[\p{L}\d]{1,40}/gu)?.length ?? 0) >= minRest
}

// From its first sentence to its last, if it is the one speech of all of them.
function spanOf(article: SheetArticle, {content, cue}: QuoteFact): Span | null {
	const {sentences, text} = article
	const all = [...content, ...(cue ? [cue] : [])].flatMap((piece) => sentencesIn(article, piece))
	const own = new Set(content.flatMap((piece) => sentencesIn(article, piece)))
	const [first, last] = [Math.min(...all), Math.max(...all)]
	if (own.size < last - first + 1) return null
	const span = {start: sentences[first]!.start, end: sentences[last]!.end}
	const words = text.slice(span.start, span.end)
	return words.length <= mostChars && isBalanced(words) && !/^\s*\p{Ll}/u.test(words) ? span : null
}
