import {extentOf, jaccardOf, trimPieces} from '#src/evaluate/compare-spans.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {overlaps} from '#src/model/span.js'
import type {Attribution} from './attribution.js'
import {type Linked, minJaccard} from './linked.js'

/** What stands between gold and ours: content missed, cut otherwise, or given to another source; content invented. */
export function attributionDifferences(
	text: string,
	gold: readonly Attribution[],
	ours: readonly Attribution[],
	{pairs}: Linked,
): Difference[] {
	const linked = new Set(pairs.flatMap((pair) => [pair.gold, pair.ours]))
	const left = new Set(ours.filter((one) => !linked.has(one)))
	const say = (one: Attribution): string => {
		const words = (spans: readonly {start: number; end: number}[]): string =>
			spans.map(({start, end}) => text.slice(start, end)).join(' … ')
		return `${words(one.source) || '–'} | ${words(one.cue) || '–'} | ${words(one.content)}`
	}
	const differences: Difference[] = []
	for (const one of gold) {
		if (linked.has(one)) continue
		const pieces = trimPieces(text, one.content)
		if (pieces.length === 0) continue
		const extent = extentOf(pieces)
		const other = [...left].find((mine) => mine.content.some((piece) => overlaps(piece, extent)))
		if (other) left.delete(other)
		const near = other && jaccardOf(pieces, trimPieces(text, other.content)) >= minJaccard
		const kind = !other ? `missed ${one.type}` : near ? `source of ${one.type}` : `edges of ${one.type}`
		differences.push({
			kind,
			text: contextOf(text, extent.start, extent.end),
			gold: say(one),
			ours: other ? say(other) : null,
			rule: other?.rule ?? null,
		})
	}
	for (const one of left) {
		const extent = extentOf(trimPieces(text, one.content))
		const kind = `invented ${one.type}`
		differences.push({
			kind,
			text: contextOf(text, extent.start, extent.end),
			gold: null,
			ours: say(one),
			rule: one.rule,
		})
	}
	return differences
}
