import {type Document, rowAfter, sentenceAt, spanOf} from '../model/document.js'
import type {Message} from '../model/message.js'
import {encloses} from '../model/span.js'
import type {Collector} from './collector.js'
import type {CueClause} from './cue-clauses.js'
import {findDirectCue} from './direct.js'
import {findReported} from './indirect.js'
import type {QuotedString} from './marks.js'
import {composeDirect} from './spoken.js'
import {isNonspeech, type Utterance} from './utterances.js'

/** Strings with a cue close by. A string behind `…," he said.` without a cue of its own is another piece of the same quote. */
export function addDirectSpeech(collector: Collector, cues: readonly CueClause[], speech: ReadonlySet<string>): void {
	const {doc, utterances, usedCues} = collector
	const used = new Set<Utterance>()
	for (let index = 0; index < utterances.length; index++) {
		const utterance = utterances[index]!
		if (used.has(utterance) || collector.isTaken(utterance)) continue
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
		if (
			found.side === 'after' &&
			next &&
			!collector.isTaken(next) &&
			continuesAfter(doc, last, found.cue, next, cues, speech)
		) {
			pieces.push(next)
			used.add(next)
		}
		used.add(utterance)
		usedCues.add(found.cue)
		collector.add(composeDirect(doc, pieces, found.cue))
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

/** Strings without a cue: speech when they are whole sentences, else titles, nicknames and scare quotes. */
export function addFloatingSpeech(collector: Collector, messages: Message[]): void {
	const {doc, utterances} = collector
	for (const utterance of utterances) {
		if (collector.isTaken(utterance)) continue
		const {start, end} = utterance.strings[0]!
		if (utterance.sentence && utterance.words >= 4 && !isNonspeech(doc, utterance))
			collector.add(composeDirect(doc, [utterance], undefined))
		else messages.push({start, end, text: doc.text.slice(start, end), reason: nonspeech, rule: 'quotes/nonspeech'})
	}
}

const nonspeech = 'words in quotation marks that nobody says: a title, nickname, motto or scare quote'
