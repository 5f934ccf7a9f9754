import {type Document, rowAfter, sentenceAt, spanOf, uposAt} from '../model/document.js'
import type {Message} from '../model/message.js'
import type {SpokenMention} from '../model/quote.js'
import {encloses, type Range, type Span} from '../model/span.js'
import type {Collector} from './collector.js'
import type {CueClause} from './cue-clauses.js'
import {findDirectCue} from './direct.js'
import {findReported} from './indirect.js'
import type {QuotedString} from './marks.js'
import {signedSpeech} from './signature.js'
import {composeDirect, extent} from './spoken.js'
import {isNonspeech, isTitle, type Utterance} from './utterances.js'

/** Strings with a cue close by. A string behind `…," he said.` without a cue of its own is another piece of the same quote. */
export function addDirectSpeech(collector: Collector, cues: readonly CueClause[]): void {
	const {doc, utterances, usedCues} = collector
	const used = new Set<Utterance>()
	for (let index = 0; index < utterances.length; index++) {
		const utterance = utterances[index]!
		if (used.has(utterance) || collector.isTaken(utterance)) continue
		const first = utterance.strings[0]!
		const last = utterance.strings.at(-1)!
		const found = findDirectCue(doc, first, cues) ?? (last === first ? undefined : findDirectCue(doc, last, cues))
		if (!found || usedCues.has(found.cue) || isNonspeech(doc, utterance)) continue
		const told = collector.reportedBy(found.cue.clause.verb)
		if (
			isPart(doc, found.cue, first) ||
			[told?.source, found.cue.clause.subject].some((teller) => isInTeller(doc, teller, first.inner))
		)
			continue
		const pieces = [utterance]
		const next = utterances[index + 1]
		if (
			found.side === 'after' &&
			next &&
			!collector.isTaken(next) &&
			continuesAfter(doc, last, found.cue, next, cues)
		) {
			pieces.push(next)
			used.add(next)
		}
		used.add(utterance)
		usedCues.add(found.cue)
		const direct = composeDirect(doc, pieces, found.cue)
		if (told) collector.replace(told, join(told, direct))
		else collector.add(direct)
	}
}

// `The roof is "very old", she said: "It leaks."`: one cue reports both.
function join(told: SpokenMention, more: SpokenMention): SpokenMention {
	return {
		...told,
		...extent([told, more]),
		content: [...told.content, ...more.content].sort((a, b) => a.start - b.start),
		mode: told.mode === 'direct' ? 'direct' : 'mixed',
		insertions: [...told.insertions, ...more.insertions],
	}
}

// A string that is only part of a reported clause makes that clause a mixed quote.
function isPart(doc: Document, cue: CueClause, string: QuotedString): boolean {
	const reported = findReported(doc, cue)
	const range = reported?.content[0]
	if (!range || reported.rule === 'parenthesis') return false
	const span = spanOf(doc, range)
	return encloses(span, string.inner) && span.start < string.start - 1
}

// `The ‘Compact for Ports’ promised boats`, `‘Bad roads’, floods and debt were blamed`: words that name the teller aren't told.
function isInTeller(doc: Document, teller: Range | null | undefined, words: Span): boolean {
	if (!teller) return false
	const {start, end} = spanOf(doc, teller)
	return start <= words.start && words.end <= end && end - start > words.end - words.start + 2
}

function continuesAfter(
	doc: Document,
	last: QuotedString,
	cue: CueClause,
	next: Utterance,
	cues: readonly CueClause[],
): boolean {
	const string = next.strings[0]!
	if (string.block !== last.block || next.words < 3) return false
	const own = findDirectCue(doc, string, cues)
	if (own && own.cue !== cue && own.side === 'after') return false
	// Only the attribution may stand between: at most one sentence end, right before the next string.
	const between = sentenceAt(doc, cue.clause.verb)
	const row = rowAfter(doc, string.start)
	const before = sentenceAt(doc, row - 1)
	return between !== undefined && (before === between || sentenceAt(doc, row) === between)
}

/** Strings without a cue: more of the quote before them, signed with a dash, or speech by themselves when they are sentences. */
export function addFloatingSpeech(collector: Collector, messages: Message[]): void {
	const {doc, utterances} = collector
	const before = collector.inOrder()
	let next = 0
	for (const utterance of utterances) {
		if (collector.isTaken(utterance)) continue
		const {start, end} = utterance.strings[0]!
		while (next < before.length && before[next]!.end <= start) next++
		const at = placeOfSpeaking(doc, before, next - 1)
		const last = before[at]
		const floating = composeDirect(doc, [utterance], undefined)
		const signed = isNonspeech(doc, utterance) ? undefined : signedSpeech(doc, utterance, floating)
		if (signed) collector.add(signed)
		else if (last && utterance.words >= 3 && !isNamed(doc, utterance) && continuesQuote(doc, last, utterance)) {
			const longer = join(last, floating)
			collector.replace(last, longer)
			before[at] = longer
		} else if (isSpeech(doc, utterance) && !isNonspeech(doc, utterance)) collector.add(floating)
		else
			messages.push({
				start,
				end,
				text: doc.text.slice(start, end),
				reason: nonspeechOf(doc.text.slice(start, end)),
				rule: 'quotes/nonspeech',
			})
	}
}

// `said Ruiz, author of “The Lost Fleet of the North.”`
const isNamed = (doc: Document, {strings}: Utterance): boolean => strings.length === 1 && isTitle(doc, strings[0]!)

// A whole sentence; a short one where it stands by itself: `Keller nodded. “Bring boots.”`
function isSpeech(doc: Document, {strings, sentence, words}: Utterance): boolean {
	if (!sentence || words < 2) return false
	if (words >= 4) return true
	const {start, inner} = strings[0]!
	const row = rowAfter(doc, start)
	return sentenceAt(doc, row)?.from === row && /[.!?]$/.test(doc.text.slice(inner.end - 1, inner.end))
}

// `"…," she said, noting that …. "…`: what is noted stands between two pieces of what is said.
function placeOfSpeaking(doc: Document, before: readonly SpokenMention[], place: number): number {
	const last = before[place]
	const other = before[place - 1]
	if (last?.mode !== 'indirect' || !last.cue || other?.mode !== 'direct' || !other.cue) return place
	const {sentences} = doc.tokens
	return sentences[last.cue.head] === sentences[other.cue.head] && last.cue.from > other.cue.from ? place - 1 : place
}

const nonspeechOf = (words: string): string =>
	`words in quotation marks that nobody says, a title, nickname, motto or scare quote: ${words.length > 80 ? `${words.slice(0, 79)}…` : words}`

// `"…," he said of the flood. "…`: behind the attribution only its own sentence goes on, or the next paragraph is nothing
// but more speech.
function continuesQuote(doc: Document, last: SpokenMention, {strings, sentence}: Utterance): boolean {
	if (!last.cue || !sentence) return false
	const from = rowAfter(doc, Math.max(last.end - 1, 0)) + 1
	const to = rowAfter(doc, strings[0]!.start)
	const told = doc.tokens.sentences[last.cue.head]
	const block = sentenceAt(doc, from - 1)?.block ?? -1
	if (block === strings[0]!.block - 1) {
		if (!isWholeBlock(doc, strings) || last.mode === 'indirect') return false
	} else if (block !== strings[0]!.block) return false
	if (to - from > 40) return false
	// The cue stands between the two pieces.
	if (last.cue.from < rowAfter(doc, last.content[0]!.start)) return false
	for (let row = from; row < to; row++)
		if (uposAt(doc, row) !== 'PUNCT' && doc.tokens.sentences[row] !== told) return false
	return true
}

// The strings fill their paragraphs.
function isWholeBlock(doc: Document, strings: readonly QuotedString[]): boolean {
	return strings.every(({start, end, block}) => {
		const whole = doc.article.blocks[block]
		return whole !== undefined && start <= whole.start + 1 && end >= whole.end - 1
	})
}
