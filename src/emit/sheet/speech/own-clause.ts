import type {QuoteFact} from '../../../facts/quote/schema.js'
import {inClass} from '../../../lexicon/lexicon.js'
import {type SheetArticle, sentenceAt} from '../sheet-article.js'
import {openingOf} from '../wording/clear-text.js'

/**
 * `It was reported that …`, `The terms were described as …`, `the rule, which says that …`, `protested, saying that …`, `As Acme reported, …`; and what ends
 * before its sentence does: speech that is no clause without its sentence.
 */
export function isOwnClause(article: SheetArticle, quote: QuoteFact): boolean {
	const {text, sentences} = article
	const {cue, source, content, mode} = quote
	const {end} = content.at(-1)!
	if (!cue || sentenceAt(sentences, cue.start) !== sentenceAt(sentences, end - 1)) return false
	if (passive.test(cue.text) || /^to\s/i.test(cue.text) || /^(?:which|who|that)$/i.test(source?.text ?? '')) return true
	if (participle.test(cue.text)) return !hasOtherCue(article, quote)
	// `As Acme reported, the pier leaks`, but not `As one aunt put it: “It leaks”`
	const first = Math.min(cue.start, source?.start ?? cue.start)
	const isBehindColon = mode === 'direct' && /:\s{0,2}[“”"‘']?$/.test(text.slice(cue.end, content[0]!.start))
	if (!isBehindColon && /(?<!\p{L})as\s$/iu.test(text.slice(Math.max(0, first - 4), first))) return true
	if (mode !== 'direct' && hasClauseBefore(article, quote)) return true
	const isCut = /^(?:,\s+(?:and|or)\b|\s+[\p{L}\d])/u.test(text.slice(end, end + 8))
	return mode !== 'direct' && cue.end <= content[0]!.start && isCut
}

/** Fewer characters before a source are no clause: `On Monday`. */
const minClause = 24

// `When she looks at it, she says it is like another’s`, `Lee has read it but says it is like another’s`.
function hasClauseBefore(article: SheetArticle, {cue, source, content}: QuoteFact): boolean {
	const {text, sentences} = article
	if (!cue || cue.start > content[0]!.start) return false
	const sentence = sentences[sentenceAt(sentences, cue.start)]!
	const start = sentence.start + openingOf(article, sentence)
	const first = Math.min(cue.start, source?.start ?? cue.start)
	const before = text.slice(start, first)
	if (before.length >= minClause && !/[“”"]/.test(before)) return true
	// `While Lee said it leaked, the pier stayed open`
	if (source !== null && /^\p{L}+\s$/u.test(before) && inClass(before.trim().toLowerCase(), 'clause-opener'))
		return true
	// `When he insisted, Lee said`, but not `That said, Lee said`
	if (/^(?!That\s)\p{L}+\s[^“”"]+,\s$/u.test(before) && inClass(before.split(' ')[0]!.toLowerCase(), 'clause-opener'))
		return true
	return (
		source !== null &&
		source.end < cue.start &&
		/(?<!\p{L})(?:and|but)\s+(?:\p{L}{1,20}ly\s+|also\s+|then\s+)?$/u.test(text.slice(source.end, cue.start))
	)
}

export const participle = /^\p{L}{1,20}ing\b|ing$/u

// `“…,” he said, adding that …`
const hasOtherCue = ({factsOf}: SheetArticle, {sentence}: QuoteFact): boolean =>
	(factsOf.get(sentence) ?? []).some((fact) => fact.kind === 'quote' && fact.cue && !participle.test(fact.cue.text))

const passive = /\b(?:been|be|being|was|were|is|are)\s+(?:\p{L}{1,20}ly\s+)?\p{L}{1,20}(?:ed|en|wn|ld)$/iu
