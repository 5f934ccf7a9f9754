import {type Document, normAt, rangeOf, spanOf} from '../model/document.js'
import type {QuantityMention} from '../model/quantity.js'
import type {Span} from '../model/span.js'
import {type Change, readChange} from './change.js'
import {type Counted, findCounted} from './counted.js'
import {isNameNumber} from './is-name.js'
import type {Found} from './join.js'
import {type Piece, pieceAt} from './pieces.js'
import {times} from './scale.js'

/** Turns what the grammar found in a sentence into mentions: what is counted, change, unit, spans. */
export function describeAll(
	doc: Document,
	pieces: readonly Piece[],
	found: readonly Found[],
	mentions: QuantityMention[],
): void {
	let previous: Change | null = null
	for (const one of found) {
		const change = readChange(pieces, one, previous)
		if (change) previous = change
		const mention = describe(doc, pieces, one, change)
		if (mention) mentions.push(mention)
	}
}

const spanOfPieces = (pieces: readonly Piece[], from: number, to: number): Span => ({
	start: pieceAt(pieces, from).start,
	end: pieceAt(pieces, Math.max(from, to - 1)).end,
})

function describe(
	doc: Document,
	pieces: readonly Piece[],
	found: Found,
	change: Change | null,
): QuantityMention | null {
	const own = spanOfPieces(pieces, found.from, found.to)
	const rows = rangeOf(doc, own)
	const attributive = isAttributive(doc, pieces, found, rows.to)
	const counted = findCounted(doc, found, {from: rows.from, to: rows.to, change, attributive})
	const numeral = spanOfPieces(pieces, found.numeral.from, found.numeral.to)
	const numberRows = rangeOf(doc, numeral)
	if (isNameNumber(doc, found, numberRows.from, numberRows.to, counted)) return null
	const to = Math.max(rows.to, counted.to)
	const span = {start: own.start, end: to > rows.to ? spanOf(doc, {from: rows.from, to}).end : own.end}
	const {type, value, min, max, bound, parts, rule} = found
	return {
		...span,
		...rangeOf(doc, span),
		type,
		numeral,
		value,
		min,
		max,
		bound,
		parts: type === 'score' || type === 'ratio' ? parts : [],
		unit: found.unit ? found.unit.name : type === 'score' ? null : counted.head,
		unitCode: found.unit?.code ?? null,
		si: siOf(found),
		counted: counted.range,
		countedHead: counted.head,
		change: change?.direction ?? null,
		changeRole: change?.role ?? null,
		related: [],
		rule: nameRule(rule, change, counted),
	}
}

const nameRule = (rule: string, change: Change | null, {by}: Counted): string =>
	[rule, change && `${change.by} change`, by === 'none' ? null : `counted ${by}`].filter(Boolean).join(', ')

// A unit in the singular, a sign, or a hyphen lets a noun follow: `a 15 meter pig`, `$5 bill`, `6-foot wall`.
function isAttributive(doc: Document, pieces: readonly Piece[], found: Found, to: number): boolean {
	if (normAt(doc, to) === '-' && found.unit) return true
	const last = pieceAt(pieces, found.to - 1)
	if (last.type !== 'word') return true
	return !/(?:[^s]s|feet)$/.test(last.norm) || found.type === 'money' || last.norm.length <= 3
}

// Where the unit has a place in the SI: kelvin, metre, second; percentages, money and counts have none.
function siOf({unit, value, type}: Found): number | null {
	if (!unit || unit.si === null || value === null || type === 'percent' || unit.dimension === 'ratio') return null
	const si = times(value, unit.si) + unit.offset
	return Number.isFinite(si) ? Number(si.toPrecision(12)) : null
}
