import {addCounts, type Counts, countsOf, figuresOf, noCounts, percent} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import type {Score} from '#src/evaluate/score.js'
import type {Span} from '#src/model/span.js'

/** A text cut into sentences: gold beside ours. */
export interface CutText {
	readonly text: string
	readonly gold: readonly Span[]
	readonly ours: readonly Span[]
}

/**
 * F1 of the places where sentences end. The last end of a text doesn't count, on either side; an end of ours that lies
 * in the white space after a gold end is that end.
 */
export function scoreSentenceEnds(texts: Iterable<CutText>): Score {
	let counts: Counts = noCounts
	const differences: Difference[] = []
	for (const {text, gold, ours} of texts) {
		const goldEnds = innerEnds(text, gold)
		const ourEnds = innerEnds(text, ours)
		let right = 0
		for (const end of goldEnds) {
			if (ourEnds.has(end)) right++
			else differences.push(differenceAt(text, 'missed end', end))
		}
		for (const end of ourEnds) if (!goldEnds.has(end)) differences.push(differenceAt(text, 'wrong end', end))
		counts = addCounts(counts, countsOf(right, ourEnds.size, goldEnds.size))
	}
	return {items: counts.right + counts.missed, figures: figuresOf('', counts), differences}
}

/** A text with blank lines made a space, and its sentences moved along: splitting without the help of paragraphs. */
export function flattenText(text: string, sentences: readonly Span[]): {text: string; sentences: Span[]} {
	let flat = ''
	let from = 0
	const moves: {at: number; by: number}[] = []
	for (const {index, 0: gap} of text.matchAll(/\n\s*\n/g)) {
		flat += `${text.slice(from, index)} `
		from = index + gap.length
		moves.push({at: from, by: flat.length - from})
	}
	flat += text.slice(from)
	let next = 0
	let by = 0
	const move = (at: number): number => {
		while (next < moves.length && moves[next]!.at <= at) by = moves[next++]!.by
		return at + by
	}
	return {text: flat, sentences: sentences.map(({start, end}) => ({start: move(start), end: move(end)}))}
}

/** A short text with the sentences that it must be cut into, word for word. */
export interface SentenceCase {
	readonly text: string
	readonly expected: readonly string[]
	readonly found: readonly string[]
}

/** Cases whose sentences are all right, in per cent. White space counts as one space, at the edges not at all. */
export function scoreSentenceCases(cases: Iterable<SentenceCase>): Score {
	let items = 0
	let right = 0
	const differences: Difference[] = []
	for (const {text, expected, found} of cases) {
		items++
		const gold = showSentences(expected)
		const ours = showSentences(found)
		if (gold === ours) right++
		else
			differences.push({kind: kindOf(expected, found), text: contextOf(text, 0, text.length), gold, ours, rule: null})
	}
	return {items, figures: [{metric: 'whole', value: percent(right, items)}], differences}
}

function innerEnds(text: string, sentences: readonly Span[]): Set<number> {
	const ends = new Set<number>()
	for (const {end} of sentences) ends.add(trimEnd(text, end))
	ends.delete(trimEnd(text, text.length))
	return ends
}

const trimEnd = (text: string, end: number): number => {
	while (end > 0 && /\s/.test(text[end - 1]!)) end--
	return end
}

const differenceAt = (text: string, kind: string, end: number): Difference => ({
	kind,
	text: contextOf(text, Math.max(0, end - 40), Math.min(text.length, end + 40)),
	gold: kind === 'missed end' ? text.slice(Math.max(0, end - 20), end) : null,
	ours: kind === 'wrong end' ? text.slice(Math.max(0, end - 20), end) : null,
	rule: null,
})

const showSentences = (sentences: readonly string[]): string =>
	sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).join(' ¶ ')

const kindOf = (expected: readonly string[], found: readonly string[]): string =>
	found.length > expected.length ? 'too many' : found.length < expected.length ? 'too few' : 'elsewhere'
