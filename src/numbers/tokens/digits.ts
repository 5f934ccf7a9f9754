import {fractionSigns} from './number-words.js'

/** A number written in digits. */
export interface DigitNumber {
	readonly end: number
	/** Finite, or NaN where it overflows: `1e999`, 400 digits. */
	readonly value: number
	/**
	 * `plain`: digits alone (`2019`); `grouped`: with separated thousands; `stop3`: a point and three digits, which is
	 * ambiguous (`1.234`); `decimal`, `power` (`1e10`), `ordinal` (`22nd`), `code` (`192.168.1.2`), `fraction` (`½`).
	 */
	readonly form: 'plain' | 'grouped' | 'stop3' | 'decimal' | 'power' | 'ordinal' | 'code' | 'fraction'
}

const run = /(\p{Nd}+)((?:[.,·'’\u00a0\u2009\u202f ]\p{Nd}+){0,12})|\.(\p{Nd}+)|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒↉]/uy
const power =
	/[eE]([+\-−]?\p{Nd}{1,4})(?![\p{L}\p{Nd}])|\s?[x×]\s?(\p{Nd}{1,2})(?:\^([+\-−]?\p{Nd}{1,4})|([-−]\p{Nd}{1,4})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))|\^([+\-−]?\p{Nd}{1,4})/uy
const ordinal = /(?:st|nd|rd|th)s?(?![\p{L}\p{Nd}])/iuy

/** Reads a number in digits that starts at `at`, in the notation of any country, or gives null. */
export function readDigits(text: string, at: number): DigitNumber | null {
	run.lastIndex = at
	const match = run.exec(text)
	if (!match) return null
	if (match[3] !== undefined) return {end: run.lastIndex, value: finite(`0.${ascii(match[3])}`), form: 'decimal'}
	if (match[1] === undefined)
		return {end: run.lastIndex, value: fractionSigns.get(match[0]) ?? Number.NaN, form: 'fraction'}
	const number = readGroups(text, at, match[1], match[2] ?? '')
	return number.form === 'code' ? number : readTail(text, number)
}

// Powers, ordinal endings, and a fraction sign after a whole number: `2½`.
function readTail(text: string, number: DigitNumber): DigitNumber {
	const {end, value} = number
	const sign = number.form === 'plain' ? fractionSigns.get(text[end] ?? '') : undefined
	if (sign !== undefined) return {end: end + 1, value: value + sign, form: 'fraction'}
	ordinal.lastIndex = end
	if (ordinal.test(text)) return {end: ordinal.lastIndex, value, form: 'ordinal'}
	power.lastIndex = end
	const match = power.exec(text)
	if (!match) return number
	const exponent = Number(ascii(match[1] ?? match[3] ?? match[4] ?? plainSuperscript(match[5] ?? '') ?? ''))
	const last = power.lastIndex
	if (match[6] !== undefined) return {end: last, value: keepFinite(value ** Number(ascii(match[6]))), form: 'power'}
	const base = match[2] === undefined ? 10 : Number(ascii(match[2]))
	// 1e-3 read as a whole is exact, 1 * 10 ** -3 isn't.
	const whole = base === 10 ? Number(`${value}e${exponent}`) : value * base ** exponent
	return {end: last, value: keepFinite(whole), form: 'power'}
}

// Decides how many of the groups `1` `,234` `,567` `.89` belong together.
function readGroups(text: string, at: number, head: string, tail: string): DigitNumber {
	const marks = [...tail.matchAll(/([.,·'’\u00a0\u2009\u202f ])(\p{Nd}+)/gu)].map((part) => ({
		mark: part[1] === '’' ? "'" : part[1]!,
		digits: part[2]!,
		length: part[0].length,
	}))
	let used = grouped(head, marks, text, at)
	let whole =
		head +
		marks
			.slice(0, used)
			.map(({digits}) => digits)
			.join('')
	let end = at + head.length + lengthOf(marks, used)
	const groupMark = used > 0 ? marks[0]!.mark : ''
	const next = marks[used]
	const listed = next?.mark === ',' && groupMark === '' && text[at - 1] === ','
	if (next && !listed && isDecimal(next, groupMark, marks[used + 1])) {
		used++
		end += next.length
		whole += `.${next.digits}`
		if (used > 1) return {end, value: finite(whole), form: 'decimal'}
		if (isStopped(marks)) return {end: at + head.length + tail.length, value: Number.NaN, form: 'code'}
		return {end, value: finite(whole), form: next.mark === '.' && next.digits.length === 3 ? 'stop3' : 'decimal'}
	}
	return {end, value: finite(whole), form: groupMark ? 'grouped' : 'plain'}
}

interface Group {
	readonly mark: string
	readonly digits: string
	readonly length: number
}

const lengthOf = (groups: readonly Group[], count: number): number =>
	groups.slice(0, count).reduce((sum, {length}) => sum + length, 0)

// How many groups of thousands follow: `1,234,567`, `1 234 567`, `1.234.567`, `12,34,567` (Indian).
function grouped(head: string, groups: readonly Group[], text: string, at: number): number {
	const mark = groups[0]?.mark
	if (!mark || mark === '·' || head.length > 3 || (head[0] === '0' && mark !== ',')) return 0
	let count = 0
	while (groups[count]?.mark === mark && groups[count]!.digits.length === 3) count++
	const after = groups[count]
	if (mark === ',' && count === 0) return indian(head, groups)
	if (mark === '.') return count >= 2 || (count === 1 && after?.mark === ',') ? (after?.mark === '.' ? 0 : count) : 0
	if (mark === ',' && after?.mark === ',') return 0
	if (mark !== ' ') return count
	// A plain space: what follows must not be another number, as in a telephone number.
	const end = at + head.length + lengthOf(groups, count)
	if (/\p{L}$/u.test(text[at - 1] ?? '') && !/(?<!\p{L})(?:R|Rs|kr|Kr)$/u.test(text.slice(Math.max(0, at - 3), at)))
		return 0
	return after?.mark === ' ' || /^[-–]?\p{Nd}/u.test(text.slice(end, end + 2)) ? 0 : count
}

function indian(head: string, groups: readonly Group[]): number {
	let count = 0
	while (groups[count]?.mark === ',' && groups[count]!.digits.length === 2) count++
	const last = groups[count]
	return head.length <= 2 && count > 0 && last?.mark === ',' && last.digits.length === 3 ? count + 1 : 0
}

function isDecimal({mark, digits}: Group, groupMark: string, following: Group | undefined): boolean {
	if (mark === groupMark) return false
	if (mark === '.' || mark === '·') return groupMark !== '.' && (following?.mark !== '.' || groupMark === '')
	// A decimal comma: `3,5 million`, `1.234,50`; a second comma makes it a list.
	return mark === ',' && (groupMark !== '' || digits.length <= 2) && following?.mark !== ','
}

// `192.168.1.2`
const isStopped = (groups: readonly Group[]): boolean => groups.filter(({mark}) => mark === '.').length > 1

/** The product, rounded to the 15 digits that a number can hold: unrounded, 1.1 * 1e6 is 1100000.0000000002. */
export const times = (value: number, factor: number): number => rounded(value * factor)

/** A number rounded to 15 digits: without the noise of the last binary places. */
export const rounded = (value: number): number => Number(value.toPrecision(15))

const finite = (digits: string): number => (digits.length > 300 ? Number.NaN : keepFinite(Number(ascii(digits))))

const keepFinite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN)

function plainSuperscript(digits: string): string | undefined {
	if (!digits) return undefined
	return digits.replace(/./gu, (sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : `${'⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)}`))
}

/** Digits of any script as ASCII digits, and a typographic minus as `-`. */
export function ascii(digits: string): string {
	return digits.replace(/[^\u0020-\u007e]/gu, (sign) => (sign === '−' ? '-' : `${digitValue(sign.codePointAt(0)!)}`))
}

// Unicode has decimal digits in tens that start at …0 or …6, except for the mathematical alphabets.
function digitValue(code: number): number {
	if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
	const low = code & 0xf
	if (low < 6) return low
	return low <= 9 && /\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6
}
