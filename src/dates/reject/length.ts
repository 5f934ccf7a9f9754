import {inClass, wordSet} from '../../lexicon/lexicon.js'
import type {Parsed} from '../expression.js'
import {at, isCapital, isWord, type Pieces, tagOf} from '../grammar/pieces.js'

const lengthCues = wordSet(
	'about after almost another around at barely before by complete completed every extra for following gave given give got had have in just last lasted lasting lasts least less more most nearly of only over past roughly serve served serving spend spending spent take taken takes taking than takes to took total under waited within without',
)

/** `23-year-old`, `52 years old`, `aged two months`: ages are quantities. */
export function isAge(pieces: Pieces, {from, to}: Parsed): boolean {
	const after = at(pieces, to)
	if (after === 'of' && at(pieces, to + 1) === 'age') return true
	if (after === 'old' || after === 'olds' || (after === '-' && /^olds?$/.test(at(pieces, to + 1)))) return true
	// `three years older`, `60 years and older`
	const compared = after === 'and' || after === 'or' ? at(pieces, to + 1) : after
	if (/^(?:older|younger)$/.test(compared)) return true
	const before = at(pieces, from - 1)
	// `aged 30 to 59 years`
	const span = (before === 'to' || before === '-' || before === 'and') && /^aged?$/.test(at(pieces, from - 3))
	return span || before === 'aged' || before === 'age' || /^(?:senior|junior)$/.test(after)
}

/** `$3 a barrel a day`, `12 times a year`, `per day`: a rate, without evidence of duration. */
export function isRate(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'duration' || expression.side !== 0) return false
	const before = at(pieces, from - 1)
	if (before === 'per' || before === '/') return true
	// `came a week after the vote`, but `two pills a day before meals`
	const counts = /^(?:NNS?|CD)$/.test(tagOf(pieces, from - 1))
	if (!counts && /^(?:after|before)$/.test(at(pieces, to))) return false
	const word = at(pieces, from)
	const single = to - from === 2 && (word === 'a' || word === 'an')
	const one = to - from === 2 && word === 'one'
	if (!single && !one) return false
	if (lengthCues.has(before) || at(pieces, to) === 'of')
		return /^(?:had|have|got)$/.test(before) && at(pieces, to - 1) === 'day'
	return single || at(pieces, to - 1) === 'day'
}

/** `24 hours a day`: how often. */
export function isShareOfPeriod(pieces: Pieces, {to, expression}: Parsed): boolean {
	if (expression.kind !== 'duration' || expression.amounts[0]!.number === 1) return false
	const per = at(pieces, to) === 'a' || at(pieces, to) === 'per'
	return per && /^(?:day|week|year)$/.test(at(pieces, to + 1))
}

/** The programme `60 Minutes`. */
export function isProgramme(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	return (
		expression.kind === 'duration' &&
		isCapital(pieces, to - 1) &&
		/^\d/.test(at(pieces, to - 2)) &&
		isWord(at(pieces, from - 1)) &&
		!isCapital(pieces, from - 1)
	)
}

/** `a weekend game`, `some weekends`: when, not how long. */
export function isWeekend(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'duration' || expression.amounts[0]!.unit !== 'weekend') return false
	return expression.amounts[0]!.number === null || (to - from === 2 && modifies(at(pieces, to)))
}

// `a weekend game`: a noun modifier says when, not how long.
const modifies = (after: string): boolean => /^\p{L}{3}/u.test(after) && !closed.some((one) => inClass(after, one))

const closed = [
	'date-preposition',
	'phrase-boundary',
	'offset-adverb',
	'temporal-conjunction',
	'circumstance-preposition',
] as const
