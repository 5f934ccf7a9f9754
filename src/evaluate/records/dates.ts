import {overlaps} from '../../model/span.js'
import {calibrationFigures} from '../calibration.js'
import {type Counts, countsOf, figuresOver, percent} from '../counts.js'
import {asAnnotated, type FoundDate, foundDates} from '../dates/found.js'
import {contextOf, type Difference} from '../errors.js'
import {matchSpans, overlapOf} from '../match.js'
import {layer} from './layer.js'
import type {RecordDate} from './record-article.js'

/** Time expressions that overlap, with the value right; those without a value in gold are left out on both sides. */
export const dateLayer = layer('date', (pairs) => {
	const sum = {gold: 0, found: 0, type: 0}
	const counts: Counts[] = []
	const overlapping: Counts[] = []
	const judged: {confidence: number; right: boolean}[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const unresolved = gold.dates.filter(({value}) => value === null)
		const resolved = gold.dates.filter(({value}) => value !== null)
		const all = asAnnotated(foundDates(found), gold.dates)
		const matched = matchSpans(resolved, all, worth)
		const seen = new Set<object>(matched.flatMap((pair) => [pair.gold, pair.ours]))
		const ours = all.filter((one) => seen.has(one) || !unresolved.some((other) => overlaps(other, one)))
		sum.gold += resolved.length
		sum.found += matched.length
		const right = matched.filter((pair) => pair.gold.value === pair.ours.value).length
		counts.push(countsOf(right, ours.length, resolved.length))
		overlapping.push(countsOf(matched.length, ours.length, resolved.length))
		for (const {gold: a, ours: b} of matched) {
			const right = a.value === b.value
			if (!right) differences.push(differenceOf(gold.text, `value of ${a.type ?? 'date'}`, a, b))
			if (a.type === undefined || a.type === b.type) sum.type++
			judged.push({confidence: b.confidence, right})
		}
		for (const one of resolved)
			if (!seen.has(one)) differences.push(differenceOf(gold.text, `${one.type ?? 'date'} missed`, one, null))
		for (const one of ours) {
			if (seen.has(one)) continue
			differences.push(differenceOf(gold.text, `${one.type} invented`, null, one))
			judged.push({confidence: one.confidence, right: false})
		}
	}
	return {
		items: sum.gold,
		figures: [
			...figuresOver('dates', counts),
			...figuresOver('dates.overlap', overlapping),
			{metric: 'dates.type', value: percent(sum.type, sum.found)},
			...calibrationFigures('dates', judged),
		],
		differences,
		judged,
	}
})

// A right value decides, then the overlap.
const worth = (gold: RecordDate, ours: {start: number; end: number; value: string}): number =>
	(gold.value === ours.value ? 1 : 0) + 1 - 1 / (1 + overlapOf(gold, ours))

function differenceOf(text: string, kind: string, gold: RecordDate | null, ours: FoundDate | null): Difference {
	const place = gold ?? ours!
	return {
		kind,
		text: contextOf(text, place.start, place.end),
		gold: gold && `${gold.type ?? ''} ${gold.value}`.trim(),
		ours: ours && `${ours.type} ${ours.value} (${ours.reason})`,
		rule: ours?.rule ?? null,
	}
}
