import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, isWord, type Pieces} from '../grammar/pieces.js'
import {isYearEnd} from '../grammar/year-end.js'

const lengthCues = new Set(
	'about after almost another around at barely before by complete completed every extra for following gave given give got had have in just last lasted lasting lasts least less more most nearly of only over past roughly serve served serving spend spending spent take taken takes taking than takes to took total under waited within without'.split(
		' ',
	),
)

/** Whether a length of time is an age, a rate or no length at all. */
export const isNoDuration = (pieces: Pieces, parsed: Parsed): boolean =>
	isAge(pieces, parsed.from, parsed.to) || isRate(pieces, parsed) || isNoLength(pieces, parsed)

// `23-year-old`, `52 years old`, `aged two months`: ages are quantities.
function isAge(pieces: Pieces, from: number, to: number): boolean {
	const after = at(pieces, to)
	if (after === 'of' && at(pieces, to + 1) === 'age') return true
	if (after === 'old' || after === 'olds' || (after === '-' && /^olds?$/.test(at(pieces, to + 1)))) return true
	const before = at(pieces, from - 1)
	return before === 'aged' || before === 'age' || /^(?:senior|junior)$/.test(after)
}

// `$3 a barrel a day`, `12 times a year`, `per day`: a rate, where nothing says that it lasts.
function isRate(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'duration' || expression.side !== 0) return false
	const before = at(pieces, from - 1)
	if (before === 'per' || before === '/') return true
	const word = at(pieces, from)
	const single = to - from === 2 && (word === 'a' || word === 'an')
	const one = to - from === 2 && word === 'one'
	if (!single && !one) return false
	if (lengthCues.has(before) || at(pieces, to) === 'of')
		return /^(?:had|have|got)$/.test(before) && at(pieces, to - 1) === 'day'
	return single || at(pieces, to - 1) === 'day'
}

function isNoLength(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'duration') return false
	const amount = expression.amounts[0]!
	const after = at(pieces, to)
	// `24 hours a day`, `a fiscal year`, the programme `60 Minutes`.
	if ((after === 'a' || after === 'per') && /^(?:day|week|year)$/.test(at(pieces, to + 1)) && amount.number !== 1)
		return true
	if (at(pieces, from) === 'a' && /^(?:fiscal|calendar)$/.test(at(pieces, from + 1))) return true
	if (
		isCapital(pieces, to - 1) &&
		/^\d/.test(at(pieces, to - 2)) &&
		isWord(at(pieces, from - 1)) &&
		!isCapital(pieces, from - 1)
	)
		return true
	if (amount.unit === 'weekend' && (amount.number === null || (to - from === 2 && modifies(after)))) return true
	if (expression.side === 0 && amount.number === 1 && at(pieces, from) === 'the' && !isYearEnd(pieces, to)) return true
	// `some day`, `many a year`, `half a century`.
	return at(pieces, from) === 'some' && to - from === 2 && !at(pieces, to - 1).endsWith('s') && after !== 'ago'
}

// `a weekend game`: what stands before a noun says when, not how long.
const modifies = (after: string): boolean => /^\p{L}{3}/u.test(after) && !closed.test(after)

const closed =
	/^(?:after|ago|and|away|because|before|but|during|earlier|for|from|later|off|out|since|spent|than|that|the|there|this|until|when|where|which|while|with|without)$/
