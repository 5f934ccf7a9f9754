import {type Document, rowAfter, sentenceAt, uposAt} from '../../model/document.js'
import type {Message} from '../../model/message.js'
import type {QuoteSpan} from '../../model/quote.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Quotation, Utterance} from '../attribution.js'
import type {Collector} from '../collector.js'
import {composeDirect, joinPieces} from '../compose.js'
import {type AnswerRule, answers, ask} from '../first-answer.js'
import {isNonspeech, isTitle} from '../marks/utterances.js'
import {introducedByColon, signedWithDash} from './verbless-attribution.js'

/** Quotations that no cue stands next to. */
interface Floating {
	readonly utterance: Utterance
	readonly mention: QuoteSpan
	/** The quote before it. */
	readonly last: QuoteSpan | undefined
}

/** A quote, and the one before that it takes the place of. */
interface Placed {
	readonly mention: QuoteSpan
	readonly replaces?: QuoteSpan
}

type FloatingRule = AnswerRule<Document, Floating, Placed>

const continued = ({last, mention}: Floating): Placed | undefined =>
	last && {mention: joinPieces(last, mention), replaces: last}

const signed = (mention: QuoteSpan | undefined): Placed | undefined => mention && {mention}

const rules: readonly FloatingRule[] = [
	answers(
		{name: 'dash-signature', phase: 'signature', example: '“The sea gives, the sea takes.” — Ana Ruiz'},
		(doc, {utterance, mention}) =>
			isNonspeech(doc, utterance) ? undefined : signed(signedWithDash(doc, utterance, mention)),
	),
	answers(
		{
			name: 'colon-introduction',
			phase: 'signature',
			after: ['dash-signature'],
			example: 'The mayor put it plainly: “The pier leaks.”',
		},
		(doc, {utterance, mention}) =>
			isNonspeech(doc, utterance) ? undefined : signed(introducedByColon(doc, utterance, mention)),
	),
	answers(
		{
			name: 'continued-quotation',
			phase: 'continuation-of-quotation',
			example: '“The bridge will help our town,” said Ann Lee. ¶ “It took us nine years to build.”',
		},
		(doc, floating) => {
			const {last, utterance} = floating
			return last && utterance.words >= 3 && !isNamed(doc, utterance) && continuesQuote(doc, last, utterance)
				? continued(floating)
				: undefined
		},
	),
	answers(
		{name: 'quoted-sentence', phase: 'sentence', example: 'Keller nodded. “Bring boots.”'},
		(doc, {utterance, mention}) => (isSpeech(doc, utterance) && !isNonspeech(doc, utterance) ? {mention} : undefined),
	),
]

export const floatingRules = ruleSet('quotes', ['signature', 'continuation-of-quotation', 'sentence'], rules)

/** Quotations without a cue: more of the quote before them, signed, or speech by themselves when they are sentences. */
export function addFloatingSpeech(collector: Collector, messages: Message[]): void {
	const {doc, utterances} = collector
	const before = collector.inOrder()
	let next = 0
	utterances.forEach((utterance) => {
		if (collector.isTaken(utterance)) return
		const {start, end} = utterance.quotations[0]!
		while (next < before.length && before[next]!.end <= start) next++
		const place = placeOfSpeech(doc, before, next - 1)
		const last = before[place]
		const mention = composeDirect(doc, [utterance], undefined)
		const row = rowAfter(doc, start)
		const found = ask(floatingRules, doc, {utterance, mention, last}, doc.run, {from: row, to: row + 1})
		if (found?.replaces) {
			collector.replace(found.replaces, found.mention)
			before[place] = found.mention
		} else if (found) collector.add(found.mention)
		else
			messages.push({
				start,
				end,
				text: doc.text.slice(start, end),
				reason: nonspeechOf(doc.text.slice(start, end)),
				rule: 'quotes/nonspeech',
			})
	})
}

// `said Ruiz, author of “The Lost Fleet of the North.”`
const isNamed = (doc: Document, {quotations}: Utterance): boolean =>
	quotations.length === 1 && isTitle(doc, quotations[0]!)

// A whole sentence; a short one where it stands by itself: `Keller nodded. “Bring boots.”`
function isSpeech(doc: Document, {quotations, sentence, words}: Utterance): boolean {
	if (!sentence || words < 2) return false
	if (words >= 4) return true
	const {start, inner} = quotations[0]!
	const row = rowAfter(doc, start)
	return sentenceAt(doc, row)?.from === row && /[.!?]$/.test(doc.text.slice(inner.end - 1, inner.end))
}

// `"…," she said, noting that …. "…`: what is noted stands between two pieces of what is said.
function placeOfSpeech(doc: Document, before: readonly QuoteSpan[], place: number): number {
	const last = before[place]
	const other = before[place - 1]
	if (last?.mode !== 'indirect' || !last.cue || other?.mode !== 'direct' || !other.cue) return place
	const {sentences} = doc.tokens
	return sentences[last.cue.head] === sentences[other.cue.head] && last.cue.from > other.cue.from ? place - 1 : place
}

const nonspeechOf = (words: string): string =>
	`words in quotation marks that are no speech: a title, nickname, motto or scare quote: ${words.length > 80 ? `${words.slice(0, 79)}…` : words}`

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
	if (to - from > 40) return false
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
