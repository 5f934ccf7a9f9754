import {addCounts, type Counts, countsOf, figuresOf, noCounts} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import type {Score} from '#src/evaluate/score.js'
import type {Span} from '#src/model/span.js'

/** A text cut into tokens: gold beside ours, both ascending and without overlap. */
export interface TokenizedText {
	readonly text: string
	readonly gold: readonly Span[]
	readonly ours: readonly Span[]
}

/** F1 of exact token spans. Gold of treebanks are its syntactic words (`do` and `n't`), where each has its place. */
export function scoreTokens(texts: Iterable<TokenizedText>): Score {
	let counts: Counts = noCounts
	const differences: Difference[] = []
	for (const {text, gold, ours} of texts) {
		let right = 0
		for (const [a, b] of pairSequences(gold, ours)) {
			if (a.length === 1 && b.length === 1 && a[0]!.start === b[0]!.start && a[0]!.end === b[0]!.end) right++
			else differences.push(differenceOf(text, a, b))
		}
		counts = addCounts(counts, countsOf(right, ours.length, gold.length))
	}
	return {items: counts.right + counts.missed, figures: figuresOf('', counts), differences}
}

/** The smallest sequences of tokens that begin and end together on both sides. */
function* pairSequences(gold: readonly Span[], ours: readonly Span[]): Generator<[Span[], Span[]]> {
	let g = 0
	let o = 0
	while (g < gold.length || o < ours.length) {
		const a: Span[] = []
		const b: Span[] = []
		let maxEnd = Math.min(gold[g]?.start ?? Infinity, ours[o]?.start ?? Infinity) + 1
		for (;;) {
			if (g < gold.length && gold[g]!.start < maxEnd) {
				maxEnd = Math.max(maxEnd, gold[g]!.end)
				a.push(gold[g++]!)
			} else if (o < ours.length && ours[o]!.start < maxEnd) {
				maxEnd = Math.max(maxEnd, ours[o]!.end)
				b.push(ours[o++]!)
			} else break
		}
		yield [a, b]
	}
}

function differenceOf(text: string, gold: readonly Span[], ours: readonly Span[]): Difference {
	const show = (spans: readonly Span[]): string | null =>
		spans.length > 0 ? spans.map(({start, end}) => text.slice(start, end)).join(' ') : null
	const all = [...gold, ...ours]
	const kind = ours.length > gold.length ? 'cut apart' : ours.length < gold.length ? 'left whole' : 'cut elsewhere'
	const context = contextOf(text, Math.min(...all.map(({start}) => start)), Math.max(...all.map(({end}) => end)))
	return {kind, text: context, gold: show(gold), ours: show(ours), rule: null}
}
