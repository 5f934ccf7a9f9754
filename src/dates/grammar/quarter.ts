import {inClass, wordSet} from '../../lexicon/lexicon.js'
import {
	asCalendar,
	type CalendarExpression,
	type Expression,
	type Fields,
	type OffsetExpression,
	type Parsed,
	type PartialDate,
} from '../expression.js'
import {readMonthName} from './month-day.js'
import {readOrdinal} from './numeral.js'
import {at, isCapital, isSpaced, type Pieces, skipHyphen, skipWord, stands} from './pieces.js'
import {readDigitYear, readYear} from './year.js'

/** Reads a quarter or half year: `third-quarter`, `the first half of 2019`, `Q3 2019`, `2017-Q1`, `the 1988 third quarter`. */
export function readQuarter(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const coded = readCoded(pieces, from)
	if (coded) return asQuarter(coded, from)
	const article = skipWord(pieces, from, 'the', 'a')
	const fiscal = at(pieces, article) === 'fiscal' ? skipHyphen(pieces, article + 1) : article
	const year = readDigitYear(pieces, fiscal)
	const name = readQuarterName(pieces, year?.to ?? fiscal) ?? readQuarterToMonth(pieces, year?.to ?? fiscal)
	if (!name || (at(pieces, from) === 'a' && article === fiscal && !year)) return null
	const fields: Fields = {...name.fields, ...year?.fields, ...(fiscal > article && {fiscal: true as const})}
	// `the third-quarter loss`: the article belongs to the noun.
	const compound = at(pieces, name.to - 2) === '-' && article > from && fiscal === article && !year
	return asQuarter({fields, to: name.to}, compound ? article : from)
}

const asQuarter = ({fields, to}: PartialDate, from: number): Parsed<CalendarExpression> =>
	asCalendar('date.quarter', from, to, fields)

/** Reads `third quarter`, `3rd-quarter`, `first half`: `second quarters` is no quarter. */
export function readQuarterName(pieces: Pieces, from: number): PartialDate | null {
	const ordinal = readOrdinal(pieces, from)
	const last = at(pieces, from) === 'last' || at(pieces, from) === 'latter' || at(pieces, from) === 'final'
	if (!ordinal && !last) return null
	const start = skipHyphen(pieces, ordinal?.to ?? from + 1)
	const word = at(pieces, start)
	if (word === 'quarter' && ordinal && ordinal.number! <= 4) return {fields: {quarter: ordinal.number!}, to: start + 1}
	if (word === 'half' && (last || ordinal!.number! <= 2))
		return {fields: {half: last ? 2 : ordinal!.number!}, to: start + 1}
	return null
}

// `the March quarter`, `the March 2019 quarter`, `the March quarter of 2019`: the one that ends with the month.
function readQuarterToMonth(pieces: Pieces, from: number): PartialDate | null {
	const name = isCapital(pieces, from) ? readMonthName(pieces, from) : null
	if (!name || name.month % 3 > 0) return null
	const inner = readDigitYear(pieces, name.to)
	const to = inner?.to ?? name.to
	if (at(pieces, to) !== 'quarter' || isOtherQuarter(pieces, to + 1)) return null
	const year = inner ?? readDigitYear(pieces, skipWord(pieces, to + 1, 'of'))
	return {fields: {quarter: name.month / 3, ...year?.fields}, to: inner ? to + 1 : (year?.to ?? to + 1)}
}

// `the March quarter | -final`, `the March quarter | of the town`
const isOtherQuarter = (pieces: Pieces, from: number): boolean =>
	/^(?:-|finals?)$/.test(at(pieces, from)) ||
	(stands(pieces, from, 'of', 'the') && !/^(?:financial|fiscal|year)$/.test(at(pieces, from + 2)))

// `Q3 2019`, `2019 Q1`, `2017-Q1`, `H2 2020`, `3Q 2024`, `Q4`: a code of a quarter or half, with its year or without.
function readCoded(pieces: Pieces, from: number): PartialDate | null {
	const year = readYear(pieces, from)
	const start = year && at(pieces, year.to) === '-' ? year.to + 1 : (year?.to ?? from)
	const code = readCode(pieces, start, year !== null || readYear(pieces, from + 2) !== null)
	if (!code) return null
	if (year) return {fields: {...code.fields, ...year.fields}, to: code.to}
	const of = skipWord(pieces, code.to, 'of', '-')
	const after = readYear(pieces, of)
	return after ? {fields: {...code.fields, ...after.fields}, to: after.to} : code
}

function readCode(pieces: Pieces, from: number, dated: boolean): PartialDate | null {
	const [first, second] = [at(pieces, from), at(pieces, from + 1)]
	if (isSpaced(pieces, from + 1)) return null
	const letterFirst = first === 'q' || first === 'h'
	const [letter, digit] = letterFirst ? [first, second] : [second, first]
	if ((letter !== 'q' && letter !== 'h') || !/^[1-4]$/.test(digit) || !isCapital(pieces, letterFirst ? from : from + 1))
		return null
	if (!isSpaced(pieces, from + 2) && /^[\p{L}\d]/u.test(at(pieces, from + 2))) return null
	const number = Number(digit)
	if (letter === 'h')
		return number <= 2 && (dated || isOfSales(pieces, from)) ? {fields: {half: number}, to: from + 2} : null
	return {fields: {quarter: number}, to: from + 2}
}

// `in H1`, `H2 sales`: without its year a half stands behind a preposition or before a noun of business; `the H1 chip`.
const isOfSales = (pieces: Pieces, from: number): boolean =>
	inClass(at(pieces, from - 1), 'date-preposition') || salesNouns.has(at(pieces, from + 2))

const salesNouns = wordSet(
	'earnings growth income loss losses net output profit profits result results revenue revenues sales turnover',
)

/** Reads fiscal years: `fiscal 1989`, `the fiscal year 2008`, `FY2019`, `the 2008 fiscal year`. */
export function readFiscalYear(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const start = skipWord(pieces, from, 'the')
	const word = at(pieces, start)
	if (word === 'fy' && isCapital(pieces, start)) return fiscalYear(pieces, from, start + 1)
	if (word === 'fiscal' || word === 'financial' || word === 'calendar') {
		const year = fiscalYear(pieces, from, skipWord(pieces, start + 1, 'year'))
		if (!year || word !== 'calendar') return year
		return {...year, expression: {kind: 'calendar', fields: {year: year.expression.fields.year!}}}
	}
	const year = readDigitYear(pieces, start)
	if (!year || !/^(?:fiscal|financial)$/.test(at(pieces, year.to)) || at(pieces, year.to + 1) !== 'year') return null
	return asCalendar('date.fiscal', from, year.to + 2, {...year.fields, fiscal: true})
}

function fiscalYear(pieces: Pieces, from: number, at0: number): Parsed<CalendarExpression> | null {
	const year = readYear(pieces, at0)
	if (!year) return null
	return asCalendar('date.fiscal', from, year.to, {...year.fields, fiscal: true})
}

/** Reads periods of comparison in business reports: `the latest quarter`, `the 1961 period`, `the year-ago quarter`, `year-earlier`. */
export function readComparison(pieces: Pieces, from: number): Parsed<Expression> | null {
	const start = /^(?:the|its|a)$/.test(at(pieces, from)) ? from + 1 : from
	const skip = /^(?:comparable|like|same)$/.test(at(pieces, start)) ? start + 1 : start
	if (stands(pieces, skip, 'year', '-', 'ago') || stands(pieces, skip, 'year', '-', 'earlier'))
		return readYearAgo(pieces, from, start, skip)
	const year = readDigitYear(pieces, skip)
	if (year && start > from && /^(?:period|quarter)$/.test(at(pieces, year.to)))
		return {
			expression: {kind: 'unit', unit: 'quarter', shift: 0, base: 'text', inner: {...year.fields}},
			from,
			to: year.to + 1,
			rule: 'date.comparison',
		}
	if (start > from && at(pieces, start) === 'latest' && at(pieces, start + 1) === 'period')
		return {
			expression: {kind: 'unit', unit: 'quarter', shift: 0, base: 'text', latest: true},
			from,
			to: start + 2,
			rule: 'date.comparison',
		}
	if (skip > start && at(pieces, skip) === 'period') {
		if (
			stands(pieces, skip + 1, 'last', 'year') ||
			stands(pieces, skip + 1, 'a', 'year', 'ago') ||
			stands(pieces, skip + 1, 'a', 'year', 'earlier')
		)
			return yearEarlier(from, at(pieces, skip + 1) === 'last' ? skip + 3 : skip + 4)
	}
	return null
}

const yearEarlier = (from: number, to: number): Parsed<OffsetExpression> => ({
	expression: {kind: 'offset', amounts: [{unit: 'year', number: 1}], sign: -1, from: 'text'},
	from,
	to,
	rule: 'date.comparison',
})

function readYearAgo(pieces: Pieces, from: number, start: number, skip: number): Parsed<Expression> | null {
	const after = skip + 3
	const quarter = readQuarterName(pieces, after)
	if (quarter && start > from)
		return {
			expression: {kind: 'unit', unit: 'year', shift: -1, base: 'speech', inner: quarter.fields},
			from,
			to: quarter.to,
			rule: 'date.comparison',
		}
	const noun = at(pieces, after)
	if (start > from && (noun === 'quarter' || noun === 'period')) return yearEarlier(from, after + 1)
	if (start > from && noun === 'month') return yearEarlier(from, after + 1)
	// `the year-ago results`: the determiner belongs to the noun.
	return yearEarlier(skip, after)
}
