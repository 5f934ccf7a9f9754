import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import type {Span} from '../model/span.js'

/** Most characters of sentences that a fact brings along whole. */
const mostChars = 2000

/** Characters on each side of the evidence that stand in for longer sentences. */
const besideChars = 500

/** Where a cut may be moved outwards to the next space, so that no word is torn. */
const wordChars = 50

/**
 * The sentence or sentences of a fact's evidence. Where they are longer than 2,000 characters, as a table or a list without
 * full stops is, a window around the evidence: every fact carries its context, so all of them together would be longer than
 * any string.
 */
export function contextOf(text: string, sentences: Extraction['sentences'], {evidence, sentence}: Fact): Span {
	let last = sentence
	while (sentences[last + 1] && sentences[last + 1]!.start < evidence.end) last++
	const start = Math.min(sentences[sentence]?.start ?? evidence.start, evidence.start)
	const end = Math.max(sentences[last]?.end ?? evidence.end, evidence.end)
	if (end - start <= mostChars) return {start, end}
	return {
		start: Math.max(start, windowStart(text, evidence.start)),
		end: Math.min(end, windowEnd(text, evidence.end)),
	}
}

function windowStart(text: string, from: number): number {
	const start = Math.max(0, from - besideChars)
	const space = text.slice(Math.max(0, start - wordChars), start).search(/\s\S*$/)
	return space < 0 ? wholeCharacter(text, start) : Math.max(0, start - wordChars) + space + 1
}

function windowEnd(text: string, to: number): number {
	const end = Math.min(text.length, to + besideChars)
	const space = text.slice(end, end + wordChars).search(/\s/)
	return space < 0 ? wholeCharacter(text, end) : end + space
}

// Half of a character of two code units is no place to cut at.
const wholeCharacter = (text: string, place: number): number =>
	/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1)) ? place - 1 : place
