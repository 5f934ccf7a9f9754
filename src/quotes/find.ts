import {type Document, rangeOf, rowAfter, sentenceAt, spanOf} from '../model/document.js'
import type {Message} from '../model/message.js'
import type {SpokenMention} from '../model/quote.js'
import {encloses} from '../model/span.js'
import {findAccordingTo} from './according.js'
import {type CueClause, findCueClauses} from './cue-clauses.js'
import {type Cue, cueVerbs, speechVerbs} from './cues.js'
import {findDirectCue} from './direct.js'
import {findReported} from './indirect.js'
import {pairMarks, type QuotedString} from './marks.js'
import {composeAccording, composeDirect, composeReported} from './spoken.js'
import {isNonspeech, joinUtterances, type Utterance} from './utterances.js'

export interface QuoteOptions {
	/** Cue verbs by lemma. */
	readonly cues: ReadonlyMap<string, Cue>
	/** The cues among them that report words in marks. */
	readonly speech: ReadonlySet<string>
}

export const defaultQuoteOptions: QuoteOptions = {cues: cueVerbs, speech: speechVerbs}

export interface Spoken {
	/** In the order of their first content. */
	readonly mentions: readonly SpokenMention[]
	readonly strings: readonly QuotedString[]
	readonly messages: readonly Message[]
}

/**
 * Finds who-said-what by rule: words that cue clauses report, `according to`, and strings in quotation marks, each with
 * its cue and source where there is one.
 */
export function findSpoken(doc: Document, {cues, speech}: QuoteOptions = defaultQuoteOptions): Spoken {
	const {strings, messages} = pairMarks(doc)
	const utterances = joinUtterances(doc, strings)
	const cueClauses = findCueClauses(doc, cues, strings)
	const spokenStrings = new Set(utterances.filter(({words}) => words > 3).flatMap((utterance) => utterance.strings))
	const told = cueClauses.filter(({within}) => !within || !spokenStrings.has(within))
	const mentions: SpokenMention[] = []
	const taken = new Uint8Array(doc.tokens.length)
	const used = new Set<Utterance>()
	const usedCues = new Set<CueClause>()
	addDirect(doc, utterances, told, speech, mentions, used, usedCues)
	for (const mention of mentions) take(doc, mention, taken)
	for (const cue of told) {
		if (usedCues.has(cue)) continue
		const reported = findReported(doc, cue)
		const mention = reported && composeReported(doc, cue, reported, strings)
		if (mention && take(doc, mention, taken)) mentions.push(mention)
	}
	for (const phrase of findAccordingTo(doc)) {
		const mention = composeAccording(doc, phrase, strings)
		if (take(doc, mention, taken)) mentions.push(mention)
	}
	addFloating(doc, utterances, mentions, used, taken, messages)
	return {
		mentions: mentions.sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.start - b.start),
		strings,
		messages,
	}
}

// Marks the rows of a quote's content; false when some words are told already: nobody says the same words twice.
function take(doc: Document, {content}: SpokenMention, taken: Uint8Array): boolean {
	const ranges = content.map((piece) => rangeOf(doc, piece))
	if (ranges.some(({from, to}) => taken.subarray(from, to).includes(1))) return false
	for (const {from, to} of ranges) taken.fill(1, from, to)
	return true
}

// Strings with a cue close by. A string behind `…," he said.` without a cue of its own is another piece of the same quote.
function addDirect(
	doc: Document,
	utterances: readonly Utterance[],
	cues: readonly CueClause[],
	speech: ReadonlySet<string>,
	mentions: SpokenMention[],
	used: Set<Utterance>,
	usedCues: Set<CueClause>,
): void {
	for (let index = 0; index < utterances.length; index++) {
		const utterance = utterances[index]!
		if (used.has(utterance)) continue
		const first = utterance.strings[0]!
		const last = utterance.strings.at(-1)!
		const found =
			findDirectCue(doc, first, cues, speech) ?? (last === first ? undefined : findDirectCue(doc, last, cues, speech))
		if (
			!found ||
			usedCues.has(found.cue) ||
			(isNonspeech(doc, utterance) && found.score < 12) ||
			isPart(doc, found.cue, first)
		)
			continue
		const pieces = [utterance]
		const next = utterances[index + 1]
		if (found.side === 'after' && next && continuesAfter(doc, last, found.cue, next, cues, speech)) {
			pieces.push(next)
			used.add(next)
		}
		used.add(utterance)
		usedCues.add(found.cue)
		mentions.push(composeDirect(doc, pieces, found.cue))
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

function continuesAfter(
	doc: Document,
	last: QuotedString,
	cue: CueClause,
	next: Utterance,
	cues: readonly CueClause[],
	speech: ReadonlySet<string>,
): boolean {
	const string = next.strings[0]!
	if (string.block !== last.block || next.words < 3) return false
	const own = findDirectCue(doc, string, cues, speech)
	if (own && own.cue !== cue && own.side === 'after') return false
	// Only the attribution may stand between: at most one sentence end, right before the next string.
	const between = sentenceAt(doc, cue.clause.verb)
	const row = rowAfter(doc, string.start)
	const before = sentenceAt(doc, row - 1)
	return between !== undefined && (before === between || sentenceAt(doc, row) === between)
}

// Strings without a cue: speech when they are whole sentences, else titles, nicknames and scare quotes.
function addFloating(
	doc: Document,
	utterances: readonly Utterance[],
	mentions: SpokenMention[],
	used: ReadonlySet<Utterance>,
	taken: Uint8Array,
	messages: Message[],
): void {
	for (const utterance of utterances) {
		const {start, end} = utterance.strings[0]!
		const {from, to} = rangeOf(doc, {start, end})
		if (used.has(utterance) || taken.subarray(from, to).includes(1)) continue
		if (utterance.sentence && utterance.words >= 4 && !isNonspeech(doc, utterance))
			mentions.push(composeDirect(doc, [utterance], undefined))
		else messages.push({start, end, text: doc.text.slice(start, end), reason: nonspeech, rule: 'quotes/nonspeech'})
	}
}

const nonspeech = 'words in quotation marks that nobody says: a title, nickname, motto or scare quote'
