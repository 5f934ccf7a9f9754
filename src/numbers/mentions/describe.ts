import {wordSet} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, normAt, rangeOf, rowAfter, spanOf, xposAt} from '../../model/document.js'
import type {QuantityMention} from '../../model/quantity.js'
import type {RuleRun} from '../../model/rule-run.js'
import type {Span} from '../../model/span.js'
import {multipleUnit, type ParsedQuantity} from '../amount.js'
import type {Counted} from '../counted/counted.js'
import {findCounted} from '../counted/rules.js'
import {type Change, readChange} from '../grammar/change.js'
import {changeVerbs} from '../grammar/change-words.js'
import {isNameNumber, type NameNumbers} from '../reject/names.js'
import {times} from '../tokens/digits.js'
import {isWordAt, type Pieces, pieceAt} from '../tokens/pieces.js'
import {inWholeCurrency} from '../units/currency.js'
import {readPer} from '../units/read-unit.js'
import {nounUnit} from '../units/unit.js'
import {resolveBare, shareCounted} from './antecedent.js'

/**
 * Turns the parsed quantities of a sentence into mentions: counted noun, change, unit, spans. Firings on pieces are recorded in
 * the run, in characters.
 */
export function describeAll(
	doc: Document,
	pieces: Pieces,
	found: readonly ParsedQuantity[],
	mentions: QuantityMention[],
	named: NameNumbers,
	run: RuleRun,
): void {
	const own: QuantityMention[] = []
	let previous: Change | null = null
	for (const [index, parsed] of found.entries()) {
		const quantity = inWholeCurrency(parsed)
		const read = readChange(pieces, quantity, previous, run)
		const change = read && isParticle(doc, pieces, quantity) ? null : read
		if (change) previous = change
		const mention = mentionOf(doc, pieces, quantity, found[index + 1], change, named)
		// `a day` of `500 doses a day` is part of a rate already.
		const covered = quantity.form === 'article' && mention !== null && mention.start < (own.at(-1)?.end ?? 0)
		if (mention && !covered && !isPartitive(doc, mention) && !isAgo(pieces, quantity)) own.push(mention)
	}
	for (const mention of shareCounted(doc, own)) mentions.push(resolveBare(doc, mention, mentions))
}

const spanOfPieces = (pieces: Pieces, from: number, to: number): Span => ({
	start: pieceAt(pieces, from).start,
	end: pieceAt(pieces, Math.max(from, to - 1)).end,
})

// `had shut down over 50`: the particle of another verb is no fall; `shares closed down 2 %` does.
function isParticle(doc: Document, pieces: Pieces, {from, to, type}: ParsedQuantity): boolean {
	const before = pieceAt(pieces, from - 1)
	if (before.norm !== 'up' && before.norm !== 'down') return false
	const row = rowAfter(doc, before.start)
	const clause = doc.clauses[doc.clauseAt[row] ?? -1]
	if (clause === undefined || clause.particle !== row) return false
	const measured = type !== 'count' || isWordAt(pieces, to, 'points', 'cents')
	const whole = isWordAt(pieces, to, 'of')
	if (measured && !whole && sessionVerbs.has(lemmaAt(doc, clause.verb))) return false
	return !changeVerbs.has(normAt(doc, clause.verb))
}

/** Verbs for the price at the end or the beginning of a session. */
const sessionVerbs = wordSet('close end finish open settle trade')

// `one of the piers`: an example, not a number; but `at least one of`.
const isPartitive = (doc: Document, {value, bound, numeral, rule}: QuantityMention): boolean =>
	value === 1 &&
	bound === '=' &&
	/counted of/.test(rule) &&
	doc.text.slice(numeral.start, numeral.end).toLowerCase() === 'one'

// `two weeks ago`: a date.
const isAgo = (pieces: Pieces, {type, to}: ParsedQuantity): boolean =>
	type === 'duration' && isWordAt(pieces, to, 'ago')

function mentionOf(
	doc: Document,
	pieces: Pieces,
	found: ParsedQuantity,
	next: ParsedQuantity | undefined,
	change: Change | null,
	named: NameNumbers,
): QuantityMention | null {
	const bare = spanOfPieces(pieces, found.from, found.to)
	const rows = rangeOf(doc, bare)
	const attributive = isAttributiveUnit(doc, pieces, found, rows.to)
	const counted = findCounted(doc, found, {
		from: rows.from,
		to: rows.to,
		change,
		changeRow: change ? rowAfter(doc, pieceAt(pieces, change.at).start) : -1,
		attributive,
		past: pastNext(doc, pieces, found, next),
	})
	const numeral = spanOfPieces(pieces, found.numeral.from, found.numeral.to)
	const numberRows = rangeOf(doc, numeral)
	if (isNameNumber(doc, found, numberRows.from, numberRows.to, counted, named)) return null
	const to = Math.max(rows.to, counted.to)
	const span = {start: bare.start, end: to > rows.to ? spanOf(doc, {from: rows.from, to}).end : bare.end}
	const {type, min, max, bound, parts, rule} = found
	const rate = counted.by === 'after' || counted.by === 'of' ? readRate(pieces, found, counted, span.end) : null
	if (rate) span.end = rate.end
	const range = rangeOf(doc, span)
	return {
		start: span.start,
		end: span.end,
		from: range.from,
		to: range.to,
		type: rate ? 'rate' : isIndexMove(found, counted) ? 'measure' : type,
		numeral,
		value: valueWithStop(doc, pieces, found, counted),
		min,
		max,
		bound,
		parts: type === 'score' || type === 'ratio' ? parts : [],
		unit: rate ? rate.unit : unitOf(found, counted),
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

// `The index fell 12.5 points`: what is measured is the index, and points are the unit.
const isIndexMove = ({type}: ParsedQuantity, {by, unit}: Counted): boolean =>
	type === 'count' && by === 'subject' && unit === 'point'

// A score and a ratio are pure numbers.
function unitOf({unit, type}: ParsedQuantity, {head, unit: own}: Counted): string | null {
	if (unit) return unit.name
	if (type === 'multiple') return multipleUnit
	return type === 'score' || type === 'ratio' ? null : (own ?? head)
}

// `600 loaves a day`, `3.5 billion letters a month`: a count per unit of time.
function readRate(
	pieces: Pieces,
	{type, unit, to}: ParsedQuantity,
	{head}: Counted,
	end: number,
): {unit: string; end: number} | null {
	if (type !== 'count' || unit || !head) return null
	let at = to
	while (at < pieces.length && pieces.ends[at]! < end) at++
	if (pieceAt(pieces, at).end !== end) return null
	const reading = readPer(pieces, {unit: nounUnit(head), to: at + 1})
	return reading.core === undefined ? null : {unit: reading.unit.name, end: pieceAt(pieces, reading.to - 1).end}
}

const nameRule = (rule: string, change: Change | null, {by}: Counted): string =>
	[rule, change && `${change.by} change`, by === 'none' ? null : `counted ${by}`].filter(Boolean).join(', ')

// A measure right after the number: `eight million 250ml bottles`, `six six-foot putts`.
function pastNext(doc: Document, pieces: Pieces, found: ParsedQuantity, next: ParsedQuantity | undefined): number {
	if (!next?.unit || next.from !== found.to || found.unit || next.bound !== '=') return -1
	return rangeOf(doc, spanOfPieces(pieces, next.from, next.to)).to
}

// `over 1.000 persons`: before a countable plural the point separates thousands.
function valueWithStop(
	doc: Document,
	pieces: Pieces,
	{value, type, unit, numeral, scale}: ParsedQuantity,
	{range}: Counted,
): number | null {
	if (
		value === null ||
		type !== 'count' ||
		unit ||
		scale > 1 ||
		!range ||
		pieceAt(pieces, numeral.from).form !== 'stop3'
	)
		return value
	return /S$/.test(xposAt(doc, range.to - 1)) ? times(value, 1000) : value
}

// A unit in the singular, a sign, or a hyphen lets a noun follow: `a 15 meter pig`, `$5 bill`, `6-foot wall`.
function isAttributiveUnit(doc: Document, pieces: Pieces, found: ParsedQuantity, to: number): boolean {
	if (normAt(doc, to) === '-' && found.unit) return true
	const last = pieceAt(pieces, found.to - 1)
	if (last.type !== 'word') return true
	return !/(?:[^s]s|feet)$/.test(last.norm) || found.type === 'money' || last.norm.length <= 3
}

// Where the unit has a place in the SI: kelvin, metre, second; percentages, money and counts have none.
function siOf({unit, value, type}: ParsedQuantity): number | null {
	if (!unit || unit.si === null || value === null || type === 'percent' || unit.dimension === 'ratio') return null
	const si = times(value, unit.si) + unit.offset
	return Number.isFinite(si) ? Number(si.toPrecision(12)) : null
}
