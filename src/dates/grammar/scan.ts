import {inClass} from '../../lexicon/lexicon.js'
import type {Block} from '../../model/article/article.js'
import type {RuleRun} from '../../model/rule-run.js'
import type {CalendarExpression, Parsed} from '../expression.js'
import {findNamedMonths, type NamedMonths} from '../reject/homographs.js'
import {isRejected} from '../reject/reject.js'
import type {TimeWords} from '../words/index.js'
import {isBare} from './bare.js'
import {readDayNumber} from './numeral.js'
import {readTime} from './parse.js'
import {at, cutPieces, isKind, isSpaced, type Pieces, skipWord} from './pieces.js'
import type {Read} from './reader.js'
import {leading, opening, type PhraseTable, timely} from './vocabulary.js'

/** A time expression in the text, not yet resolved. */
export interface FoundTime extends Parsed {
	readonly start: number
	readonly end: number
	readonly block: number
	/** The words before and after it, in lower case; '' at the edge of a block; `ending` for the `to` of `the year to June`. */
	readonly before: string
	readonly after: string
	/** The word after that. */
	readonly second: string
	/** Where it ends without a closing `earlier`, `later`, `before` or `after`. */
	readonly lengthEnd: number
}

// Greatest distance from the start of an expression to its first time word, in pieces.
const maxPiecesAhead = 7

/** Readings remembered, of which those behind the scan are asked for no more: a block may be a megabyte of numbers. */
const maxRemembered = 10_000

/** Finds the time expressions of the blocks, from left to right, none overlapping. Linear. Firings are recorded in characters. */
export function scanBlocks(
	text: string,
	blocks: readonly Block[],
	words: TimeWords,
	phrases: PhraseTable,
	tagAt: (offset: number) => string,
	run: RuleRun,
): FoundTime[] {
	const scan = (ancient: boolean): FoundTime[] => {
		run.firings.length = 0
		// Blocks without a word that can carry a time are let go: of a long list nearly all.
		const cut = blocks.map(({start, end}) => {
			const pieces = cutPieces(text, start, end, words, phrases, tagAt, run, ancient)
			return pieces.kinds.some((kind) => (kind & timely) !== 0) ? pieces : null
		})
		const named = findNamedMonths(cut.filter((pieces) => pieces !== null))
		return cut.flatMap((pieces, block) => (pieces ? scanPieces(pieces, block, named) : []))
	}
	const found = scan(false)
	return found.some(isAncient) ? scan(true) : found
}

const isAncient = ({expression}: FoundTime): boolean =>
	expression.kind === 'calendar' && expression.fields.year !== undefined && Math.abs(expression.fields.year) < 1000

function scanPieces(pieces: Pieces, block: number, named: NamedMonths): FoundTime[] {
	const found: FoundTime[] = []
	const next = nextTimely(pieces)
	let index = 0
	while (index < pieces.length) {
		if (pieces.memo.simple.size > maxRemembered) for (const memo of Object.values(pieces.memo)) memo.clear()
		if (next[index]! - index > maxPiecesAhead) {
			index = next[index]! - maxPiecesAhead
			continue
		}
		const parsed = canStart(pieces, index) ? readTimeOrDay(pieces, index) : null
		if (!parsed || isRejected(pieces, parsed, named)) {
			index++
			continue
		}
		let last: Parsed | null = parsed
		while (last) {
			const one = place(pieces, last, block)
			found.push(one)
			if (one.reader) pieces.run.firings.push({rule: one.reader, from: one.start, to: one.end})
			index = last.to
			last = readListedDay(pieces, last)
		}
	}
	return found
}

const readTimeOrDay: Read = (pieces, index) =>
	(isBare(pieces, index) ? null : readTime(pieces, index)) ?? readLeadingDay(pieces, index, readTime)

const place = (pieces: Pieces, parsed: Parsed, block: number): FoundTime => ({
	start: pieces.starts[parsed.from]!,
	end: pieces.ends[parsed.to - 1]!,
	block,
	before: at(pieces, parsed.from - 1),
	after: at(pieces, parsed.to),
	second: at(pieces, parsed.to + 1),
	lengthEnd: pieces.ends[parsed.to - (tails.has(at(pieces, parsed.to - 1)) ? 2 : 1)]!,
	...parsed,
})

const tails = new Set(['after', 'afterward', 'afterwards', 'before', 'earlier', 'later', 'previously', 'prior'])

// For each piece the next one, itself included, that can carry a time.
function nextTimely(pieces: Pieces): Int32Array {
	const next = new Int32Array(pieces.length + 1)
	next[pieces.length] = pieces.length + maxPiecesAhead + 1
	for (let index = pieces.length - 1; index >= 0; index--)
		next[index] = isKind(pieces, index, timely) ? index : next[index + 1]!
	return next
}

// An article or preposition opens an expression only where a word of the vocabulary follows.
function canStart(pieces: Pieces, index: number): boolean {
	const kind = pieces.kinds[index]!
	if (kind === 0) return false
	return (
		(kind & opening) !== 0 ||
		((kind & leading) !== 0 && ((pieces.kinds[index + 1] ?? 0) !== 0 || /^(?:-|other)$/.test(at(pieces, index + 1))))
	)
}

// Reads the days that follow a day of the same month: the 25 of `April 24 and 25`, the 15th of `May 14th or 15th`.
function readListedDay(pieces: Pieces, parsed: Parsed): Parsed<CalendarExpression> | null {
	const {expression, to} = parsed
	if (expression.kind !== 'calendar') return null
	const {month, day, clock, weekday} = expression.fields
	if (month === undefined || day === undefined || clock || weekday !== undefined) return null
	const link = at(pieces, to)
	if (link !== 'and' && link !== 'or' && link !== ',') return null
	const start = skipWord(pieces, to + 1, 'and', 'the')
	const next = readDayNumber(pieces, start)
	if (!next || next.day <= day || next.day > 31 || !isListEnd(pieces, next.to, link === ',')) return null
	const fields = {...expression.fields, day: next.day}
	return {expression: {...expression, fields}, from: start, to: next.to, rule: 'date.calendar'}
}

// Reads a day whose month follows with the next of the list: the 19 of `on 19 and 20 December`, the 3rd of `the 3rd, 4th and 5th of June`.
function readLeadingDay(pieces: Pieces, from: number, readDate: Read, depth = 0): Parsed<CalendarExpression> | null {
	if ((depth === 0 && !inClass(at(pieces, from - 1), 'date-preposition')) || depth > 5) return null
	const number = readDayNumber(pieces, skipWord(pieces, from, 'the'))
	if (!number) return null
	const {day, to} = number
	const link = at(pieces, to)
	if (day < 1 || (link !== 'and' && link !== 'or' && link !== ',') || !isSpaced(pieces, to + 1)) return null
	const next = skipWord(pieces, to + 1, 'the')
	const last = readDate(pieces, next) ?? readLeadingDay(pieces, next, readDate, depth + 1)
	if (last?.expression.kind !== 'calendar') return null
	const {fields} = last.expression
	if (fields.month === undefined || fields.day === undefined || fields.day <= day || fields.clock) return null
	return {expression: {...last.expression, fields: {...fields, day}}, from, to, rule: 'date.calendar'}
}

// A noun follows a count, not a date; after a comma only another day of the list.
function isListEnd(pieces: Pieces, index: number, comma: boolean): boolean {
	const word = at(pieces, index)
	if (comma) return (word === 'and' || word === ',') && isSpaced(pieces, index + 1)
	if (word === ',' || word === '.') return isSpaced(pieces, index + 1) || at(pieces, index + 1) === ''
	return (
		/^[;:!?)]?$/.test(word) || word === 'but' || word === 'when' || (word !== 'of' && inClass(word, 'phrase-boundary'))
	)
}
