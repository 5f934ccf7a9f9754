import {extentOf, jaccardOf, spanKey, trimPieces} from '#src/evaluate/compare-spans.js'
import {matchSpans} from '#src/evaluate/match.js'
import {overlaps, type Span} from '#src/model/span.js'
import type {Attribution} from './attribution.js'

interface Piece extends Span {
	readonly pieces: readonly Span[]
	readonly source: readonly Span[]
	readonly type: Attribution['type']
	readonly attribution: Attribution
}

export interface AttributionPair {
	readonly gold: Attribution
	readonly ours: Attribution
}

export interface Linked {
	/** Attributions with content, the same words with the same source once. */
	readonly gold: readonly Attribution[]
	readonly ours: readonly Attribution[]
	/** Content with a Jaccard of .8 or more and an overlapping source, one to one. */
	readonly pairs: readonly AttributionPair[]
	/** Content with a Jaccard of .8 or more, whatever the source, one to one. */
	readonly near: readonly AttributionPair[]
}

/** From which on content is nearly the same: characters shared over characters that either has. */
export const minJaccard = 0.8

/** Pairs attributions whose content is nearly the same and whose sources overlap, or both have none. */
export function linkAttributions(text: string, gold: readonly Attribution[], ours: readonly Attribution[]): Linked {
	const goldPieces = piecesOf(text, gold)
	const ourPieces = piecesOf(text, ours)
	const near = (a: Piece, b: Piece): number => {
		const jaccard = jaccardOf(a.pieces, b.pieces)
		return jaccard >= minJaccard ? jaccard : 0
	}
	const pair = (worth: (a: Piece, b: Piece) => number): AttributionPair[] =>
		matchSpans(goldPieces, ourPieces, worth).map((both) => ({
			gold: both.gold.attribution,
			ours: both.ours.attribution,
		}))
	return {
		gold: goldPieces.map(({attribution}) => attribution),
		ours: ourPieces.map(({attribution}) => attribution),
		pairs: pair((a, b) => (sourcesMeet(a, b) ? near(a, b) : 0)),
		near: pair(near),
	}
}

const sourcesMeet = (a: Piece, b: Piece): boolean =>
	a.source.length === 0 ? b.source.length === 0 : a.source.some((one) => b.source.some((other) => overlaps(one, other)))

function piecesOf(text: string, attributions: readonly Attribution[]): Piece[] {
	const merged = new Map<string, Piece>()
	for (const attribution of attributions) {
		const pieces = trimPieces(text, attribution.content)
		if (pieces.length === 0) continue
		const key = [...pieces, {start: -1, end: -1}, ...attribution.source].map(spanKey).join()
		const {source, type} = attribution
		merged.set(key, {...extentOf(pieces), pieces, source, type, attribution})
	}
	return [...merged.values()]
}
