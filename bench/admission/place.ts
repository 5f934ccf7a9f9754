import type {Extraction} from '#src/facts/extraction.js'
import type {Firing} from '#src/model/rule-run.js'
import type {Span} from '#src/model/span.js'

/** Where a rule has fired: its characters, its sentence, and the sentences around it. */
export interface FiringPlace {
	readonly span: Span
	/** From the sentence in which it starts to the one in which it ends. */
	readonly sentence: Span
	/** Two sentences more on each side. */
	readonly around: Span
	/** Number of the sentence, from 0. */
	readonly index: number
}

export function placeOf({sentences, tokens}: Extraction, {from, to}: Pick<Firing, 'from' | 'to'>): FiringPlace {
	const start = tokens?.start[from] ?? 0
	const span = {start, end: Math.max(start, tokens?.end[to - 1] ?? start)}
	const first = Math.max(
		0,
		sentences.findLastIndex((sentence) => sentence.start <= span.start),
	)
	const last = Math.max(
		first,
		sentences.findLastIndex((sentence) => sentence.start < span.end),
	)
	const spanOfSentences = (before: number, after: number): Span => ({
		start: sentences[Math.max(0, before)]?.start ?? 0,
		end: sentences[Math.min(sentences.length - 1, after)]?.end ?? span.end,
	})
	return {
		span,
		sentence: spanOfSentences(first, last),
		around: spanOfSentences(first - sentencesAround, last + sentencesAround),
		index: first,
	}
}

const sentencesAround = 2

/** The sentence in one line with the place marked: `The ⟦old pier⟧ leaks.` */
export function markPlace(text: string, {span, sentence}: FiringPlace): string {
	const start = Math.max(span.start, sentence.start)
	const end = Math.min(Math.max(span.end, start), sentence.end)
	const marked = `${text.slice(sentence.start, start)}⟦${text.slice(start, end)}⟧${text.slice(end, sentence.end)}`
	return marked.replace(/\s+/g, ' ')
}
