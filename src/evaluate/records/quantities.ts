import type {QuantityFact} from '../../facts/quantity/schema.js'
import {overlaps} from '../../model/span.js'
import {unitKey, unitTable} from '../../numbers/units/unit.js'
import {calibrationFigures} from '../calibration.js'
import {type Counts, countsOf, figuresOver, percent} from '../counts.js'
import {contextOf, type Difference} from '../errors.js'
import {matchSpans, overlapOf} from '../match.js'
import {layer} from './layer.js'
import type {RecordQuantity} from './record-article.js'
import {headWord} from './same-words.js'

/**
 * Quantities whose spans overlap with value (of a range both ends, of a score its parts), bound and unit right; on those,
 * the head of what is counted. `quantities.value.f1` asks for the value alone.
 */
export const quantityLayer = layer('quantity', (pairs) => {
	const sum = {gold: 0, counted: 0, asked: 0}
	const counts: Counts[] = []
	const values: Counts[] = []
	const judged: {confidence: number; right: boolean}[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const ours = found.facts.flatMap((fact) => (fact.kind === 'quantity' ? {...fact, ...fact.evidence} : []))
		const matched = matchSpans(gold.quantities, ours, worth)
		sum.gold += gold.quantities.length
		let right = 0
		let value = 0
		const seen = new Set<object>()
		for (const {gold: a, ours: b} of matched) {
			seen.add(a)
			seen.add(b)
			const wrong = wrongFields(a, b)
			if (!wrong.includes('value')) value++
			if (wrong.length > 0) {
				differences.push(differenceOf(gold.text, `quantity: ${wrong.join(', ')}`, a, b))
				judged.push({confidence: b.confidence, right: false})
				continue
			}
			right++
			const counted = a.counted === undefined ? undefined : sameHead(a.counted, b.counted?.text ?? null)
			if (counted !== undefined) sum.asked++
			if (counted) sum.counted++
			if (counted === false) differences.push(differenceOf(gold.text, 'quantity: counted', a, b))
			judged.push({confidence: b.confidence, right: counted !== false || isUnsaid(a, b)})
		}
		counts.push(countsOf(right, ours.length, gold.quantities.length))
		values.push(countsOf(value, ours.length, gold.quantities.length))
		for (const one of gold.quantities)
			if (!seen.has(one)) differences.push(differenceOf(gold.text, 'quantity missed', one, null))
		for (const one of ours) {
			if (seen.has(one)) continue
			differences.push(differenceOf(gold.text, 'quantity invented', null, one))
			judged.push({confidence: one.confidence, right: false})
		}
	}
	return {
		items: sum.gold,
		figures: [
			...figuresOver('quantities', counts),
			...figuresOver('quantities.value', values),
			{metric: 'quantities.counted', value: percent(sum.counted, sum.asked)},
			...calibrationFigures('quantities', judged),
		],
		differences,
		judged,
	}
})

// Among overlapping spans the one with most fields right, then the longest overlap.
const worth = (gold: RecordQuantity, ours: QuantityFact & {start: number; end: number}): number =>
	overlaps(gold, ours) ? 10 - 2 * wrongFields(gold, ours).length + 1 - 1 / (1 + overlapOf(gold, ours)) : 0

function wrongFields(gold: RecordQuantity, ours: QuantityFact): string[] {
	const wrong: string[] = []
	if (!sameValue(gold, ours)) wrong.push('value')
	if (gold.bound !== undefined && gold.bound !== ours.bound) wrong.push('bound')
	if (gold.unit !== undefined && !sameUnit(gold.unit, ours.unit)) wrong.push('unit')
	return wrong
}

function sameValue(gold: RecordQuantity, ours: QuantityFact): boolean {
	const parts = gold.parts === undefined || sameParts(gold.parts, ours.parts)
	return parts && sameNumber(gold.value, ours.value) && sameNumber(gold.min, ours.min) && sameNumber(gold.max, ours.max)
}

const sameParts = (a: readonly number[], b: readonly number[]): boolean =>
	a.length === b.length && a.every((part, index) => sameNumber(part, b[index]!))

// A thousandth apart is the same: annotators round.
function sameNumber(gold: number | null | undefined, ours: number | null): boolean {
	if (gold === undefined) return true
	if (gold === null || ours === null) return gold === ours
	return Math.abs(gold - ours) <= 1e-3 * Math.abs(gold)
}

/** One unit however it is written: `km` and `kilometer` are kilometres, `tonne/day` is tonnes per day. */
export const sameUnit = (a: string | null, b: string | null): boolean => plainUnit(a) === plainUnit(b)

const plainUnit = (unit: string | null): string =>
	(unit ?? '')
		.split(/ per | ?\/ ?/)
		.map((part) => {
			const known = unitTable.names.get(unitKey(part.toLowerCase())) ?? unitTable.symbols.get(part)
			return known && known.dimension !== 'money' ? known.name : part.toLowerCase()
		})
		.join('/')

// `Ann Lee, 36, …`: annotators note whose age it is in half of all cases, which says nothing against a record that has it.
const isUnsaid = (gold: RecordQuantity, {type}: QuantityFact): boolean => gold.counted === null && type !== 'count'

const sameHead = (gold: string | null, ours: string | null): boolean => headWord(gold) === headWord(ours)

function differenceOf(text: string, kind: string, gold: RecordQuantity | null, ours: QuantityFact | null): Difference {
	const place = gold ?? ours!.evidence
	return {
		kind,
		text: contextOf(text, place.start, place.end),
		gold: gold && say(gold, gold.counted ?? null),
		ours: ours && say(ours, ours.counted?.text ?? null),
		rule: ours?.evidence.rule ?? null,
	}
}

type Said = Pick<RecordQuantity, 'value' | 'min' | 'max' | 'bound' | 'parts' | 'unit'>

function say({value, min, max, bound, parts, unit}: Said, counted: string | null): string {
	const number = parts?.length ? parts.join(':') : (value ?? `${min ?? ''}..${max ?? ''}`)
	return `${bound ?? ''} ${number} ${unit ?? '–'} (${counted ?? '–'})`
}
