import type {Fact} from '../facts/fact.js'
import {spanOf} from '../model/document.js'
import {mentionAt, type Reading} from '../model/reading.js'
import {firstIndex, type Range, type Span, textSpan} from '../model/span.js'
import {nameRules} from '../numbers/reject/names.js'
import {nonQuantityRules} from '../numbers/reject/reject.js'
import {explainRule} from './dropped.js'
import type {FiringIndex} from './firings.js'
import type {Dropped} from './schema.js'
import {isNumber} from './seen.js'

const phases: ReadonlySet<string> = new Set([...nonQuantityRules.phases, ...nameRules.phases])

/** The numbers that are part of no quantity and of no date, with what they were taken for. */
export function droppedNumbers(reading: Reading, facts: readonly Fact[], firings: FiringIndex): Dropped[] {
	const isTaken = takenBy(facts)
	const dropped: Dropped[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		const rows = {from: row, to: row + 1}
		const span = spanOf(reading, rows)
		if (!isNumber(reading, row) || isTaken(span)) continue
		const {reason, rule} = reasonFor(reading, rows, firings)
		dropped.push({
			...textSpan(reading.text, span),
			kind: 'quantity',
			step: 'number',
			reason,
			rule: rule === null ? null : explainRule(rule),
			probability: null,
			least: null,
			judgment: null,
			id: null,
		})
	}
	return dropped
}

const nouns: Readonly<Record<string, string>> = {
	'no-date': 'a date or a year',
	'no-clock': 'a time of day',
	'no-code': 'a code, a telephone number or the like',
	'no-address': 'part of an address',
	'no-idiom': 'part of a set phrase',
}

function reasonFor(reading: Reading, rows: Range, firings: FiringIndex): {reason: string; rule: string | null} {
	const rule = firings.touching(rows, phases)[0]?.rule ?? null
	const noun = rule === null ? undefined : (nouns[rule.slice(0, rule.indexOf('/'))] ?? 'part of a name or a label')
	if (noun !== undefined) return {reason: `no quantity: ${noun}`, rule}
	const mention = mentionAt(reading, rows.from)
	if (mention?.form === 'name') return {reason: 'no quantity: part of a name', rule: null}
	return {reason: 'no quantity: part of a word, a code, a list or a phrase without an amount', rule: null}
}

// Whether some quantity or date holds a place: they are sorted by their starts.
function takenBy(facts: readonly Fact[]): (span: Span) => boolean {
	const spans = facts
		.filter(({kind}) => kind === 'quantity' || kind === 'date')
		.map(({evidence}) => evidence)
		.sort((a, b) => a.start - b.start)
	const ends: number[] = []
	for (const {end} of spans) ends.push(Math.max(end, ends.at(-1) ?? 0))
	return ({start, end}) => {
		const before = firstIndex(spans.length, (index) => spans[index]!.start < end)
		return before > 0 && ends[before - 1]! > start
	}
}
