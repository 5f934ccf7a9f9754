import type {Extraction} from '../../facts/extraction.js'
import type {QuoteFact} from '../../facts/quote/schema.js'
import {overlaps, type Span} from '../../model/span.js'
import {calibrationFigures} from '../calibration.js'
import {extentOf, jaccardOf, trimPieces} from '../compare-spans.js'
import {type Counts, countsOf, figuresOver, percent} from '../counts.js'
import {contextOf, type Difference} from '../errors.js'
import {matchSpans} from '../match.js'
import {layer} from './layer.js'
import type {RecordArticle, RecordQuote} from './record-article.js'
import {addResolvedSource, noneByForm, resolvedFigures} from './resolved-sources.js'
import {namesSame} from './same-words.js'

/**
 * Quotes whose content overlaps with a Jaccard of .8 or more; then, on those, mode, overlap of the source's words and
 * the speaker's name; `quotes.speaker.f1` counts a quote as right only with its speaker; `quotes.speaker.sure`
 * are speakers of ours with a confidence of .9 or more, `.share` how many of the matched quotes have one; `quotes.resolved` are those
 * whose source is a pronoun or noun.
 */
export const quoteLayer = layer('quote', (pairs) => {
	const sum = {gold: 0, mode: 0, source: 0, speaker: 0}
	const asked = {mode: 0, source: 0, speaker: 0}
	const sure = {pairs: 0, right: 0}
	let resolved = noneByForm
	const judged: {confidence: number; right: boolean}[] = []
	const counts: Counts[] = []
	const withSpeaker: Counts[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const golds = gold.quotes.map((quote) => placeContent(gold.text, quote))
		const ours = found.facts.flatMap((fact) => (fact.kind === 'quote' ? placeContent(gold.text, fact) : []))
		const matched = matchContents(golds, ours)
		sum.gold += golds.length
		counts.push(countsOf(matched.length, ours.length, golds.length))
		const speakersBefore = sum.speaker
		const right = new Set<QuoteFact>()
		for (const {gold: a, ours: b} of matched) {
			const verdict = compare(gold, a.of, b.of, found)
			for (const key of ['mode', 'source', 'speaker'] as const) {
				if (verdict[key] !== undefined) asked[key]++
				if (verdict[key]) sum[key]++
			}
			if (verdict.speaker !== undefined && b.of.speakerConfidence >= 0.9) {
				sure.pairs++
				if (verdict.speaker) sure.right++
			}
			if (verdict.speaker !== undefined) {
				const isNamed = gold.entities.some(({name}) => name === a.of.speaker)
				resolved = addResolvedSource(resolved, b.of, found, isNamed, verdict.speaker)
			}
			if (verdict.speaker !== false && verdict.mode !== false) right.add(b.of)
			if (verdict.speaker === false) differences.push(speakerDifference(gold.text, a.of, b.of))
		}
		withSpeaker.push(countsOf(sum.speaker - speakersBefore, ours.length, golds.length))
		for (const {of} of ours) judged.push({confidence: of.confidence, right: right.has(of)})
		differences.push(...lonely(gold.text, golds, ours, matched))
	}
	return {
		items: sum.gold,
		figures: [
			...figuresOver('quotes', counts),
			...figuresOver('quotes.speaker', withSpeaker),
			{metric: 'quotes.mode', value: percent(sum.mode, asked.mode)},
			{metric: 'quotes.source', value: percent(sum.source, asked.source)},
			{metric: 'quotes.speaker', value: percent(sum.speaker, asked.speaker)},
			{metric: 'quotes.speaker.sure', value: percent(sure.right, sure.pairs)},
			{metric: 'quotes.speaker.sure.share', value: percent(sure.pairs, asked.speaker)},
			...resolvedFigures('quotes.resolved', resolved),
			...calibrationFigures('quotes', judged),
		],
		differences,
		judged,
	}
})

interface Placed<T> extends Span {
	readonly pieces: readonly Span[]
	readonly of: T
}

/** A quote over the pieces of its content, trimmed as contents are compared. */
export function placeContent<Q extends {readonly content: readonly Span[]}>(text: string, of: Q): Placed<Q> {
	const pieces = trimPieces(text, of.content)
	return {...extentOf(pieces), pieces, of}
}

/** Pairs quotes of gold and ours one to one, those whose contents overlap with a Jaccard of .8 or more. */
export const matchContents = <Gold, Ours>(golds: readonly Placed<Gold>[], ours: readonly Placed<Ours>[]) =>
	matchSpans(golds, ours, (a, b) => {
		const jaccard = jaccardOf(a.pieces, b.pieces)
		return jaccard >= 0.8 ? jaccard : 0
	})

// Undefined where gold doesn't say.
function compare(article: RecordArticle, gold: RecordQuote, ours: QuoteFact, found: Extraction) {
	return {
		mode: gold.mode && gold.mode === ours.mode,
		source: gold.source === undefined ? undefined : meet(gold.source, ours.source),
		speaker: gold.speaker === undefined ? undefined : isSpeaker(article, gold.speaker, ours, found),
	}
}

const meet = (a: Span | null, b: Span | null): boolean => (a && b ? overlaps(a, b) : a === b)

const isSpeaker = (article: RecordArticle, name: string | null, ours: QuoteFact, found: Extraction): boolean =>
	name === null ? ours.speaker === null : namesSame(article, name, ours.speaker, ours.speakerId, found)

const speakerDifference = (text: string, gold: RecordQuote, ours: QuoteFact): Difference => ({
	kind: ours.speaker === null ? 'quote without its speaker' : 'quote with another speaker',
	text: contextOf(text, ours.evidence.start, ours.evidence.end),
	gold: gold.speaker ?? null,
	ours: ours.speaker,
	rule: ours.speakerRule,
})

function lonely(
	text: string,
	golds: readonly Placed<RecordQuote>[],
	ours: readonly Placed<QuoteFact>[],
	matched: readonly {gold: Placed<RecordQuote>; ours: Placed<QuoteFact>}[],
): Difference[] {
	const seen = new Set<object>(matched.flatMap((pair) => [pair.gold, pair.ours]))
	const left = new Set(ours.filter((one) => !seen.has(one)))
	const differences: Difference[] = []
	for (const one of golds) {
		if (seen.has(one)) continue
		const other = [...left].find((mine) => overlaps(mine, one))
		if (other) left.delete(other)
		const kind = `${one.of.mode ?? ''} quote ${other ? 'cut otherwise' : 'missed'}`.trim()
		const say = ({pieces}: Placed<unknown>): string => pieces.map(({start, end}) => text.slice(start, end)).join(' … ')
		const rule = other?.of.evidence.rule ?? null
		differences.push({
			kind,
			text: contextOf(text, one.start, one.end),
			gold: say(one),
			ours: other ? say(other) : null,
			rule,
		})
	}
	for (const {start, end, of} of left)
		differences.push({
			kind: `${of.mode} quote invented`,
			text: contextOf(text, start, end),
			gold: null,
			ours: text.slice(start, end),
			rule: of.evidence.rule,
		})
	return differences
}
