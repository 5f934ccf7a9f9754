import type {Season} from '../expression.js'
import type {Parsed} from './parsed.js'
import {at, isCapital, isSpaced, isWord, type Pieces} from './pieces.js'

/** Names of months that are names of people in this article. */
export type NamedMonths = ReadonlySet<string>

/** Whether what stands around an expression says that it isn't a time. */
export function isRejected(pieces: Pieces, parsed: Parsed, named: NamedMonths): boolean {
	const {from, to, rule} = parsed
	if (isJoined(pieces, from, to, rule)) return true
	switch (rule) {
		case 'date.month':
			return isNoMonth(pieces, from, to, named)
		case 'date.directed':
			return false
		case 'date.season':
			return isNoSeason(pieces, parsed)
		case 'date.duration':
			return isAge(pieces, from, to) || isRate(pieces, parsed) || isNoLength(pieces, parsed)
		case 'date.set':
			return isNoSet(pieces, from, to)
		case 'date.quarter':
			return isNoQuarter(pieces, parsed)
		case 'date.decade':
			return isTemperature(pieces, from, to)
		case 'date.clock':
			return isNoClock(pieces, parsed)
		case 'date.deictic':
			return isNamedDay(pieces, from, to)
		case 'date.century':
			return at(pieces, to) === 'fox'
		case 'date.reference':
			return isNoReference(pieces, from, to)
		default:
			return false
	}
}

// Part of a longer word or number: `T-2019`, `mid2019x`, `@june`.
function isJoined(pieces: Pieces, from: number, to: number, rule: string): boolean {
	const before = at(pieces, from - 1)
	// `events/september-11-1973`: an address.
	if (
		before === '/' &&
		!isSpaced(pieces, from) &&
		isWord(at(pieces, from - 2)) &&
		!isSpaced(pieces, from - 1) &&
		at(pieces, from - 2).length > 3
	)
		return true
	if (
		from > 0 &&
		!isSpaced(pieces, from) &&
		(/^[@#_\\=&]$/.test(before) || (/^[\p{L}\d]+$/u.test(before) && /^[\p{L}\d]/u.test(at(pieces, from))))
	)
		return true
	const after = at(pieces, to)
	if (isSpaced(pieces, to) || after === '') return false
	return (
		/^[@_\\=&]$/.test(after) ||
		(/^[\p{L}\d]/u.test(after) && /[\p{L}\d]$/u.test(at(pieces, to - 1)) && rule !== 'date.clock')
	)
}

const monthCues = new Set(
	'about after and around before between by circa during each early every for from in into last late mid next of or since than the this through throughout till to until versus vs with your'.split(
		' ',
	),
)
const ambiguousMonths = new Set(['april', 'august', 'june', 'march', 'may'])

function isNoMonth(pieces: Pieces, from: number, to: number, named: NamedMonths): boolean {
	const word = at(pieces, from)
	const before = at(pieces, from - 1)
	const after = at(pieces, to)
	if (named.has(word))
		return (
			!monthCues.has(before) ||
			before === 'by' ||
			before === 'for' ||
			before === 'with' ||
			before === 'to' ||
			before === 'and' ||
			before === 'of'
		)
	if (!ambiguousMonths.has(word)) return false
	if (monthCues.has(before))
		return word === 'may' && /^(?:and|or|than|with|to|by|for|of)$/.test(before) && !isMonthly(pieces, from, to)
	if (before === '-' && !isSpaced(pieces, from)) return false
	if (after === '-' && pieces.words.months.has(at(pieces, to + 1))) return false
	// `a June agreement`, `the company's March results`, `Italy in May, June and July`.
	if (/^(?:a|an|its|his|her|their|our|s|')$/.test(before))
		return word === 'may' || word === 'march' ? !/^\p{Ll}/u.test(pieces.text[pieces.starts[to] ?? 0] ?? '') : false
	if (before === ',' || before === '(' || before === '/')
		return (
			!pieces.words.months.has(at(pieces, from - 2)) &&
			!pieces.words.months.has(after === ',' || after === 'and' ? at(pieces, to + 1) : after)
		)
	return word !== 'june' && word !== 'april' ? true : isCapital(pieces, to) || from === 0 || before === '.'
}

const isMonthly = (pieces: Pieces, from: number, to: number): boolean =>
	pieces.words.months.has(at(pieces, from - 2)) ||
	pieces.words.months.has(at(pieces, to + 1)) ||
	/^(?:\.|,|;|)$/.test(at(pieces, to)) ||
	at(pieces, from - 1) === 'by' ||
	at(pieces, from - 1) === 'of'

function isNoSeason(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar') return false
	const {season, year} = expression.fields
	const before = at(pieces, from - 1)
	const after = at(pieces, to)
	const article = at(pieces, from) === 'the'
	if (year !== undefined) return false
	if (expression.mod) return false
	const cue =
		/^(?:in|during|by|since|until|till|through|throughout|over|for|before|after|of|last|every|each|that)$/.test(before)
	if (isSubject(pieces, from, to, season)) return false
	if (!cue || after === '-') return true
	if (after === 'of') return true
	if (season === 'FA' && at(pieces, to - 1) === 'fall')
		return !(
			article &&
			(before === 'in' || before === 'by' || before === 'until' || before === 'during') &&
			/^(?:[.,;)!?]|and|when|)$/.test(after)
		)
	if (isCapital(pieces, to - 1) && isCapital(pieces, to)) return true
	// `the summer season`, `winter coats`: a modifier.
	return (
		/^(?:NN|NNS|NNP)$/.test(pieces.tagAt(pieces.starts[to] ?? -1)) &&
		!isSpaced(pieces, to) === false &&
		/^\p{L}/u.test(after) &&
		!/^(?:when|and|or|that|as|with|he|she|it|they|we)$/.test(after)
	)
}

// `Winter is cold`, `it was spring`: the season itself is spoken of.
function isSubject(pieces: Pieces, from: number, to: number, season: Season | undefined): boolean {
	if (at(pieces, to - 1) === 'fall') return false
	if (
		/^(?:is|was|be|been|like|quite|'s)$/.test(at(pieces, from - 1)) &&
		/^(?:[.,;!?]|but|and|here|there|again|in|)$/.test(at(pieces, to))
	)
		return true
	const first = from === 0 || /^[.!?]$/.test(at(pieces, from - 1)) || at(pieces, from) === 'the'
	return first && season !== undefined && /^(?:is|was|can|will|brings|comes|came|has|had)$/.test(at(pieces, to))
}

// `Tomorrow Group`, `USA TODAY`, the programme “Today”: a name.
function isNamedDay(pieces: Pieces, from: number, to: number): boolean {
	const before = at(pieces, from - 1)
	if (before === 'usa') return true
	if (!isCapital(pieces, from) || to > from + 1) return false
	if (/^["'“‘`]$/.test(before) && /^["'”’]$/.test(at(pieces, to))) return true
	const shouted = pieces.text.slice(pieces.starts[from], pieces.ends[from]) === at(pieces, from).toUpperCase()
	const first = from === 0 || /^[.!?:"“”'‘`—-]$/.test(before)
	return (
		isCapital(pieces, to) &&
		isWord(at(pieces, to)) &&
		(shouted ? isShouted(pieces, to) && !/^(?:i|we)$/.test(at(pieces, to)) : !first)
	)
}

const isShouted = (pieces: Pieces, index: number): boolean => {
	const word = pieces.text.slice(pieces.starts[index], pieces.ends[index])
	return word.length > 1 && word === word.toUpperCase()
}

// `23-year-old`, `52 years old`, `aged two months`: ages are quantities.
function isAge(pieces: Pieces, from: number, to: number): boolean {
	const after = at(pieces, to)
	if (after === 'of' && at(pieces, to + 1) === 'age') return true
	if (after === 'old' || after === 'olds' || (after === '-' && /^olds?$/.test(at(pieces, to + 1)))) return true
	const before = at(pieces, from - 1)
	return before === 'aged' || before === 'age' || /^(?:senior|junior)$/.test(after)
}

const lengthCues = new Set(
	'about after almost another around at barely before by complete completed every extra for following gave given give got had have in just last lasted lasting lasts least less more most nearly of only over past roughly serve served serving spend spending spent take taken takes taking than takes to took total under waited within without'.split(
		' ',
	),
)

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
	if (amount.unit === 'weekend' && amount.number === null) return true
	if (expression.side === 0 && amount.number === 1 && at(pieces, from) === 'the' && !/^(?:ended|ending)$/.test(after))
		return true
	// `some day`, `many a year`, `half a century`.
	return at(pieces, from) === 'some' && to - from === 2 && !at(pieces, to - 1).endsWith('s') && after !== 'ago'
}

// `The Daily Telegraph`, `a weekly` paper is named; `daily` itself counts.
function isNoSet(pieces: Pieces, from: number, to: number): boolean {
	const word = at(pieces, from)
	if (!pieces.words.frequencies.has(word)) return false
	if (isCapital(pieces, from) && (isCapital(pieces, to) || isCapital(pieces, from - 1))) return true
	return word === 'quarterly' || at(pieces, to) === '-'
}

// `third quarter` of a match; `first half` without a year; `two second halves`.
function isNoQuarter(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar') return false
	const {half, year, quarter} = expression.fields
	if (half !== undefined) return year === undefined && !/^[hH]/.test(at(pieces, from))
	if (quarter === undefined || year !== undefined) return false
	const words = pieces.norms.slice(Math.max(0, from - 8), to + 8)
	return words.some((word) => sportsWords.has(word))
}

const sportsWords = new Set(
	'ball basket field goal goals kick lead pass points quarterback rebound score scored scoring touchdown touchdowns yard yards'.split(
		' ',
	),
)

function isTemperature(pieces: Pieces, from: number, to: number): boolean {
	const words = pieces.norms.slice(Math.max(0, from - 6), to + 6)
	return (
		words.some(
			(word) => /^(?:degrees?|fahrenheit|celsius|temperatures?|highs|lows|mph|mid)$/.test(word) && word !== 'mid',
		) || /^(?:his|her|their|my|your|our|its)$/.test(at(pieces, from - 1))
	)
}

// `a score of 10:15`, `Genesis 1:12`, `12.30` alone.
function isNoClock(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || !expression.fields.clock) return false
	const word = at(pieces, from)
	if (!/^\d/.test(word) || at(pieces, from + 1) !== ':') return false
	if (to - from > 3) return false
	const before = at(pieces, from - 1)
	if (/^(?:at|by|until|till|from|to|between|around|about|about|before|after|since|and|of|-|\()$/.test(before))
		return false
	// `psalm 23:12`, `a 2:30 time`: a name or a noun of results stands by.
	return isCapital(pieces, from - 1) || /^(?:in|time|record|ratio|score|won|run|ran|clocked|a|of)$/.test(before)
}

function isNoReference(pieces: Pieces, from: number, to: number): boolean {
	const word = at(pieces, from)
	if (word === 'current')
		return !isSpaced(pieces, to) || /^(?:JJ|NN|NNS|NNP|CD|VBG)$/.test(pieces.tagAt(pieces.starts[to] ?? -1)) === false
	// `every now and again`.
	if (word === 'now') return at(pieces, from - 1) === 'every'
	return false
}
