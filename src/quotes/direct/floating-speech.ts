import {type Document, rowAfter, sentenceAt, uposAt} from '../../model/document.js'
import type {Message} from '../../model/message.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {Span} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Quotation, Utterance} from '../attribution.js'
import type {Collector} from '../collector.js'
import {composeDirect, joinPieces} from '../compose.js'
import {type AnswerRule, answers, ask} from '../first-answer.js'
import {isNonspeech, isTitle} from '../marks/utterances.js'
import {introducedByColon, signedWithDash} from './verbless-attribution.js'

/** Quotations without a cue next to them, and the quote that they make by themselves. */
interface FloatingSpeech {
	readonly utterance: Utterance
	readonly quote: QuoteSpan
	/** The quote before it. */
	readonly last: QuoteSpan | undefined
}

/** A quote, and the earlier one that it replaces. */
interface AddedQuote {
	readonly quote: QuoteSpan
	readonly replaces?: QuoteSpan
}

const signature =
	(find: (doc: Document, utterance: Utterance, floating: QuoteSpan) => QuoteSpan | undefined) =>
	(doc: Document, {utterance, quote}: FloatingSpeech): AddedQuote | undefined => {
		const signed = isNonspeech(doc, utterance) ? undefined : find(doc, utterance, quote)
		return signed && {quote: signed}
	}

const rules: readonly AnswerRule<Document, FloatingSpeech, AddedQuote>[] = [
	answers(
		{name: 'dash-signature', phase: 'signature', example: '“The sea gives, the sea takes.” — Ana Ruiz'},
		signature(signedWithDash),
	),
	answers(
		{
			name: 'colon-introduction',
			phase: 'signature',
			after: ['dash-signature'],
			example: 'The mayor put it plainly: “The pier leaks.”',
		},
		signature(introducedByColon),
	),
	answers(
		{
			name: 'continued-quotation',
			phase: 'continuation-of-quotation',
			example: '“The bridge will help our town,” said Ann Lee. ¶ “It took us nine years to build.”',
		},
		(doc, {utterance, quote, last}): AddedQuote | undefined =>
			last && utterance.words >= 3 && !isTitleOfWork(doc, utterance) && continuesQuote(doc, last, utterance)
				? {quote: joinPieces(last, quote), replaces: last}
				: undefined,
	),
	answers(
		{name: 'quoted-sentence', phase: 'sentence', example: 'Keller nodded. “Bring boots.”'},
		(doc, {utterance, quote}) => (isSpeech(doc, utterance) && !isNonspeech(doc, utterance) ? {quote} : undefined),
	),
]

export const floatingRules = ruleSet('quotes', ['signature', 'continuation-of-quotation', 'sentence'], rules)

/** Quotations without a cue: more of the quote before them, signed, or speech by themselves when they are sentences. */
export function addFloatingSpeech(collector: Collector, messages: Message[]): void {
	const {doc, utterances} = collector
	const before = collector.inOrder()
	let next = 0
	for (const utterance of utterances) {
		if (collector.isTaken(utterance)) continue
		const {start, end} = utterance.quotations[0]!
		while (next < before.length && before[next]!.end <= start) next++
		const place = placeOfSpeech(doc, before, next - 1)
		const row = rowAfter(doc, start)
		const asked = {utterance, quote: composeDirect(doc, [utterance], undefined), last: before[place]}
		const found = ask(floatingRules, doc, asked, doc.run, {from: row, to: row + 1})
		if (found?.replaces) {
			collector.replace(found.replaces, found.quote)
			before[place] = found.quote
		} else if (found) collector.add(found.quote)
		else messages.push(nonspeech(doc.text, {start, end}))
	}
}

const nonspeech = (text: string, {start, end}: Span): Message => {
	const words = text.slice(start, end)
	const shown = words.length > maxShownCharacters ? `${words.slice(0, maxShownCharacters - 1)}…` : words
	return {
		start,
		end,
		text: words,
		reason: `words in quotation marks that are no speech: a title, nickname, motto or scare quote: ${shown}`,
		rule: 'quotes/nonspeech',
	}
}

/** Most characters of the quotation that a message shows. */
const maxShownCharacters = 80

// `said Ruiz, author of “The Lost Fleet of the North.”`
const isTitleOfWork = (doc: Document, {quotations}: Utterance): boolean =>
	quotations.length === 1 && isTitle(doc, quotations[0]!)

// A whole sentence; a short one where it stands by itself: `Keller nodded. “Bring boots.”`
function isSpeech(doc: Document, {quotations, sentence, words}: Utterance): boolean {
	if (!sentence || words < 2) return false
	if (words >= 4) return true
	const {start, inner} = quotations[0]!
	const row = rowAfter(doc, start)
	return sentenceAt(doc, row)?.from === row && /[.!?]$/.test(doc.text.slice(inner.end - 1, inner.end))
}

// `"…," she said, noting that …. "…`: the quote of a second cue stands between two pieces of the first.
function placeOfSpeech(doc: Document, before: readonly QuoteSpan[], place: number): number {
	const last = before[place]
	const other = before[place - 1]
	if (last?.mode !== 'indirect' || !last.cue || other?.mode !== 'direct' || !other.cue) return place
	const {sentences} = doc.tokens
	return sentences[last.cue.head] === sentences[other.cue.head] && last.cue.from > other.cue.from ? place - 1 : place
}

/** Most tokens between the pieces of one quote. */
const maxAttributionTokens = 40

// `"…," he said of the flood. "…`: after the attribution only its own sentence goes on, or the next paragraph is nothing
// but more speech.
function continuesQuote(doc: Document, last: QuoteSpan, {quotations, sentence}: Utterance): boolean {
	if (!last.cue || !sentence) return false
	const from = rowAfter(doc, Math.max(last.end - 1, 0)) + 1
	const to = rowAfter(doc, quotations[0]!.start)
	const reporting = doc.tokens.sentences[last.cue.head]
	const block = sentenceAt(doc, from - 1)?.block ?? -1
	if (block === quotations[0]!.block - 1) {
		if (!isWholeBlock(doc, quotations) || last.mode === 'indirect') return false
	} else if (block !== quotations[0]!.block) return false
	if (to - from > maxAttributionTokens) return false
	// The cue stands between the two pieces.
	if (last.cue.from < rowAfter(doc, last.content[0]!.start)) return false
	for (let row = from; row < to; row++)
		if (uposAt(doc, row) !== 'PUNCT' && doc.tokens.sentences[row] !== reporting) return false
	return true
}

// The quotations fill their paragraphs.
function isWholeBlock(doc: Document, quotations: readonly Quotation[]): boolean {
	return quotations.every(({start, end, block}) => {
		const whole = doc.article.blocks[block]
		return whole !== undefined && start <= whole.start + 1 && end >= whole.end - 1
	})
}
