import type {Expression, Modifier, OffsetExpression, Parsed, TimeAmount} from '../expression.js'
import {readAmount, readBound} from './amount.js'
import {at, type Pieces, skipWord, stands, tagOf} from './pieces.js'
import type {Read} from './reader.js'

/** Reads times that lie an amount away from another: `three days ago`, `a year earlier`, `two weeks after Easter`, `10 days from now`. */
export function readOffset(pieces: Pieces, from: number, readPoint: Read): Parsed<OffsetExpression> | null {
	const bound =
		/^(?:over|under|around)$/.test(at(pieces, from)) && at(pieces, from - 1) !== 'just' ? null : readBound(pieces, from)
	const start = bound?.to ?? from
	const amount = readOffsetAmount(pieces, start)
	if (!amount) return null
	const mod = bound?.mod ?? (amount.approximate ? 'APPROX' : undefined)
	return readTail(pieces, from, amount, mod, readPoint)
}

interface OffsetAmount {
	readonly amounts: readonly TimeAmount[]
	readonly to: number
	readonly approximate: boolean
	readonly whole?: true
}

// `two weeks`, `years`, `the day`, `the week`: the amount of an offset.
function readOffsetAmount(pieces: Pieces, from: number): OffsetAmount | null {
	const amount = readAmount(pieces, from)
	if (amount && !amount.compound) return amount
	const article = skipWord(pieces, from, 'the')
	const word = at(pieces, article)
	const unit = pieces.words.units.get(word)
	if (!unit) return null
	if (word.endsWith('s'))
		return article === from ? {amounts: [{unit: unit.unit, number: null}], to: from + 1, approximate: false} : null
	// `the week before`, `from the year earlier`
	return wholeUnits.has(word) && /^(?:after|before|earlier|prior)$/.test(at(pieces, article + 1))
		? {amounts: [{unit: unit.unit, number: 1}], to: article + 1, approximate: false, whole: true}
		: null
}

function readTail(
	pieces: Pieces,
	from: number,
	amount: OffsetAmount,
	mod: Modifier | undefined,
	readPoint: Read,
): Parsed<OffsetExpression> | null {
	const {amounts, to, whole} = amount
	const make = (sign: -1 | 1, base: OffsetExpression['from'], end: number): Parsed<OffsetExpression> => ({
		expression: {kind: 'offset', amounts, sign, from: base, ...(mod && {mod}), ...(whole && {whole})},
		from,
		to: end,
		rule: typeof base === 'string' ? 'date.offset' : 'date.offset.point',
	})
	const word = at(pieces, to)
	if (word === 'ago') {
		const point = readDayPoint(pieces, to + 1, readPoint)
		return point ? make(-1, point.expression, point.to) : make(-1, 'speech', to + 1)
	}
	if (word === 'hence' || stands(pieces, to, 'from', 'now'))
		return make(1, 'speech', word === 'hence' ? to + 1 : to + 2)
	if (word === 'earlier' || word === 'previously') return make(-1, 'text', to + 1)
	if (word === 'later' || word === 'afterwards' || word === 'afterward') return make(1, 'text', to + 1)
	if (word === 'prior' && at(pieces, to + 1) !== 'to') return make(-1, 'text', to + 1)
	if (word === 'back' && isClauseEnd(pieces, to + 1)) return make(-1, 'speech', to + 1)
	// `shut for two weeks from Monday`: a length of time and the day on which it begins.
	if (word === 'from' && at(pieces, from - 1) === 'for') return null
	if (word === 'before' || word === 'after' || word === 'from' || stands(pieces, to, 'prior', 'to')) {
		const sign = word === 'after' || word === 'from' ? 1 : -1
		const point = readDayPoint(pieces, word === 'prior' ? to + 2 : to + 1, readPoint)
		if (point) return make(sign, point.expression, point.to)
		// `the week before that`.
		if (at(pieces, to + 1) === 'that' && (isClauseEnd(pieces, to + 2) || isVerb(pieces, to + 2)))
			return make(sign, 'text', to + 2)
		if (word === 'from' || word === 'prior') return null
		if (isClauseEnd(pieces, to + 1) || (whole && isVerb(pieces, to + 1))) return make(sign, 'text', to + 1)
	}
	return null
}

const isVerb = (pieces: Pieces, index: number): boolean => /^(?:MD|VBD|VBZ|VBP)$/.test(tagOf(pieces, index))

const isClauseEnd = (pieces: Pieces, index: number): boolean => /^(?:[.,;:!?)"”]|and|but|)$/.test(at(pieces, index))

// A day to count from: `Tuesday`, `January 12`, `next Friday`, `Christmas`, `today`.
function readDayPoint(pieces: Pieces, from: number, readPoint: Read): Parsed | null {
	const point = readPoint(pieces, from)
	if (!point) return null
	const {expression} = point
	return isDayLike(expression) ? point : null
}

function isDayLike(expression: Expression): boolean {
	if (expression.kind === 'unit') return expression.unit === 'day' && !expression.inner?.daypart
	if (expression.kind !== 'calendar') return false
	const {day, weekday, holiday} = expression.fields
	return day !== undefined || weekday !== undefined || holiday !== undefined
}

// `the day before`: units whose noun alone means one.
const wholeUnits = new Set(['day', 'week', 'month', 'year'])
