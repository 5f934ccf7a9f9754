import {inClass, wordSet} from '../../lexicon/lexicon.js'
import {asCalendar, type CalendarExpression, type Parsed, type PartialDate} from '../expression.js'
import {at, isCapital, isDigits, isSpaced, isWord, type Pieces, skipWord, tagOf} from './pieces.js'
import {readDigitYear, readYear} from './year.js'

const numberedNouns = wordSet(
	'apollo article boeing box bus case chapter docket exhibit figure flight form gate highway hotline invoice issue item line lot model motion no number page para paragraph part phone psalm resolution room route rule section serial suite table tel unit verse version volume',
)
const streetWords = wordSet(
	'avenue ave blvd boulevard court drive dr highway lane pkwy parkway place plaza rd road square st street terrace way',
)
const yearCues = wordSet(
	'about after and around before between by circa during early earlier for from in into late like mid of or since than the this through throughout to until till versus vs was year',
)
// `1080 pixels by 1920 pixels`: units, which no year of the calendar stands before.
const measures = wordSet(
	'acres calories cm gallons hectares kg kilograms kilometers kilometres km litres liters megawatts meters metres miles mm mw pixels pounds px tonnes watts yards',
)
const rareYearCues = wordSet('born died established founded years')
const countNouns = wordSet('children men people percent police troops women fish sheep')

/** Reads a year that stands alone: `in 1990`, `the 1996 campaign`, `the year 2000`; not `1990 apples`, `section 1983`, `$1990`. */
export function readBareYear(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	if (at(pieces, from) === 'the' && at(pieces, from + 1) === 'year') return named(pieces, from, from + 2)
	if (at(pieces, from) === 'year' && at(pieces, from - 1) !== 'the') return named(pieces, from, from + 1)
	const word = at(pieces, from)
	const side = readPrefixed(pieces, from)
	if (side) return side
	const circa = readCirca(pieces, from)
	if (circa) return circa
	const year = readYear(pieces, from) ?? readAncient(pieces, from)
	if (!year || year.to === from) return null
	const parsed = asYear(from, year.to, year.fields)
	const digits = isDigits(word)
	const era = digits && year.to > from + 1
	if (era || word === 'ad') return parsed
	// `nineteen ninety-six` is unambiguous, `twenty sixteen` isn't.
	if (!digits) return hasCue(pieces, from) || word === "'" || /^(?:seven|eight|nine)teen$/.test(word) ? parsed : null
	if (year.fields.year! < 1000) return parsed
	return isPlainYear(pieces, from, year.fields.year!) ? parsed : null
}

// `In 348 Pachomius died`, in a text that has such years.
function readAncient(pieces: Pieces, from: number): PartialDate | null {
	if (!pieces.ancient || !/^[1-9]\d{2}$/.test(at(pieces, from))) return null
	if (!inClass(at(pieces, from - 1), 'date-preposition')) return null
	const next = tagOf(pieces, from + 1)
	return next === 'NNS' || next === 'NN' || at(pieces, from + 1) === '%'
		? null
		: {fields: {year: Number(at(pieces, from))}, to: from + 1}
}

// `post-2015`, `pre-1914`: a prefix of time.
function readPrefixed(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const word = at(pieces, from)
	if ((word !== 'post' && word !== 'pre') || at(pieces, from + 1) !== '-' || isSpaced(pieces, from + 2)) return null
	const year = readDigitYear(pieces, from + 2)
	if (!year) return null
	const parsed = asYear(from, year.to, year.fields)
	return {...parsed, expression: {...parsed.expression, mod: word === 'post' ? 'AFTER' : 'BEFORE'}}
}

// `c. 347`, `ca. 1200`, `circa 1880`: an approximate year.
function readCirca(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const word = at(pieces, from)
	if (word !== 'c' && word !== 'ca' && word !== 'circa') return null
	const start = at(pieces, from + 1) === '.' ? from + 2 : from + 1
	if (word === 'c' && start === from + 1) return null
	const digits = at(pieces, start)
	if (!/^[1-9]\d{2,3}$/.test(digits) || Number(digits) > 2100) return null
	const year = readYear(pieces, start)
	const parsed = asYear(from, year?.to ?? start + 1, year?.fields ?? {year: Number(digits)})
	return {...parsed, expression: {...parsed.expression, mod: 'APPROX'}}
}

const asYear = (from: number, to: number, fields: CalendarExpression['fields']): Parsed<CalendarExpression> =>
	asCalendar('date.year', from, to, fields)

function named(pieces: Pieces, from: number, start: number): Parsed<CalendarExpression> | null {
	const digits = skipWord(pieces, start, 'of')
	const year = readYear(pieces, digits)
	if (
		!year &&
		/^[1-9]\d{1,2}$/.test(at(pieces, digits)) &&
		at(pieces, start - 1) === 'year' &&
		!/^\p{L}/u.test(at(pieces, digits + 1))
	)
		return asYear(from, digits + 1, {year: Number(at(pieces, digits))})
	return year ? asYear(from, year.to, year.fields) : null
}

const hasCue = (pieces: Pieces, from: number): boolean => yearCues.has(at(pieces, from - 1))

// `House Bill 1523`, `over 1600 student votes`: a year that news seldom names needs a cue where a word stands before it.
function isPlainYear(pieces: Pieces, from: number, year: number): boolean {
	if (year < 1500 || year > 2100) return hasCue(pieces, from) && year >= 1000 && year < 2200 && !isCounted(pieces, from)
	const before = at(pieces, from - 1)
	const isRare = (year < 1700 || year > 2050) && isWord(before) && before !== 's'
	if (isRare && !hasCue(pieces, from) && !isBesideRareYear(pieces, from)) return false
	if (!isSpaced(pieces, from) && !/^[([{"“'‘/-]$/.test(before)) return false
	// `555-1212`, `A-2000`, `2/1998`: joined to digits or letters by a hyphen or slash.
	if (
		/^[-/]$/.test(before) &&
		!isSpaced(pieces, from) &&
		!isSpaced(pieces, from - 1) &&
		/[\p{L}\d]$/u.test(at(pieces, from - 2))
	)
		return inClass(at(pieces, from - 2), 'part-modifier')
	if (
		/^[#$£€¥]$/.test(before) ||
		numberedNouns.has(before) ||
		(before === '.' && numberedNouns.has(at(pieces, from - 2)))
	)
		return false
	if (!isFree(pieces, from + 1)) return false
	return !isAddress(pieces, from) && !isCounted(pieces, from)
}

const isFourDigits = (word: string): boolean => /^[12]\d{3}$/.test(word)

// `born 1564`, `as early as 1636`, `a 1602 map`, `either 1590 or 1592`: what else marks a year that news seldom names.
function isBesideRareYear(pieces: Pieces, from: number): boolean {
	const [before, earlier] = [at(pieces, from - 1), at(pieces, from - 2)]
	if (inClass(at(pieces, from + 1), 'dated-noun'))
		return /^(?:an?|its|his|her|their|our)$/.test(before) && !isCapital(pieces, from + 1)
	if (before === 'either')
		return at(pieces, from + 1) === 'or' && isFourDigits(at(pieces, from + 2)) && !countsNoun(pieces, from + 3)
	if (countsNoun(pieces, from + 1)) return false
	if (before === 'or') return isFourDigits(earlier) && /^(?:either|in|since)$/.test(at(pieces, from - 3))
	if (before === 'as') return earlier === 'early' || earlier === 'late'
	if (before === 'least') return earlier === 'at' && /^(?:from|since|until)$/.test(at(pieces, from - 3))
	return rareYearCues.has(before)
}

// `1600 homes`, `1600 new homes`
const countsNoun = (pieces: Pieces, index: number): boolean =>
	isWord(at(pieces, index)) && /^(?:CD|JJ|NN|VBG|VBN)/.test(tagOf(pieces, index))

function isFree(pieces: Pieces, next: number): boolean {
	const after = at(pieces, next)
	if (isSpaced(pieces, next) || after === '') return true
	if (after === '-' || after === '/' || after === ':')
		return (
			!isDigits(at(pieces, next + 1)) || isSpaced(pieces, next + 1) || /^(?:\d\d|[12]\d{3})$/.test(at(pieces, next + 1))
		)
	return true
}

// `1600 Harbour Avenue`: a house number.
function isAddress(pieces: Pieces, from: number): boolean {
	for (let index = from + 1; index <= from + 3; index++) {
		const word = at(pieces, index)
		if (!isCapital(pieces, index)) return false
		if (index > from + 1 && streetWords.has(word)) return true
	}
	return false
}

const beforeYear = ['date-preposition', 'determiner', 'definite-determiner', 'part-modifier'] as const

// `1990 apples`: a plural counted noun follows, and no cue of a year precedes.
function isCounted(pieces: Pieces, from: number): boolean {
	const next = at(pieces, from + 1)
	if (/^(?:feet|percent|%)$/.test(next) || inClass(next, 'scale')) return true
	if (next === 'year' || (next.endsWith('s') && pieces.words.units.has(next)) || measures.has(next)) return true
	if (countNouns.has(next)) return at(pieces, from - 1) !== 'in' && at(pieces, from + 2) !== "'"
	if (isCapital(pieces, from + 1)) return false
	const before = at(pieces, from - 1)
	if (/^(?:and|s|')$/.test(before) || beforeYear.some((one) => inClass(before, one))) return false
	return /^\p{L}/u.test(next) && tagOf(pieces, from + 1) === 'NNS'
}
