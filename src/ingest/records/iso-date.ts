import {months} from '../../lexicon/calendar.js'
import {zones} from '../../lexicon/zones.js'
import {fault, typeError} from '../../model/expected.js'
import {isDayOfMonth} from '../../model/iso-date.js'

const weekday = '(?:[A-Za-z]{3,9}\\.?,? )?'
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?'

// `2024-11-21`, `2024/11/21`
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
// `20241121`, `20241121T080000Z`
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/
// `Thu, 21 Nov 2024`, `21st November, 2024`
const dayFirst = new RegExp(`^${weekday}${dayNumber} ([A-Za-z]{3,9})\\.?,? (\\d{4})(?!\\d)`)
// `November 21, 2024`, `Thursday, Nov. 21, 2024`
const monthFirst = new RegExp(`^${weekday}([A-Za-z]{3,9})\\.? ${dayNumber},? (\\d{4})(?!\\d)`)
// `21/11/2024`, `11/21/2024`
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/

// `Tue Mar 03 10:00:00 +0000 2026`
const yearLast = /^(?:[A-Za-z]{3},? )?([A-Za-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2})(?: ([+-]\d{4}|[A-Z]{3,4}))? (\d{4})$/
// `1772841600` and `1772841600000`: seconds and thousandths of them since 1970, from 2001 to 2030; no other date begins so.
const epoch = /^(1[0-8]\d{8})(?:\d{3}|\.0+)?$/

// `T08:00:00.000+0100`, ` 08:00 UTC`, `T080000Z`
const clock =
	/^[T ,]{1,2}(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})? ?(?:(Z|UTC|GMT)(?![A-Z+-])|(?:GMT|UTC)?([+-]\d{2}):?(\d{2})?)?/i
// `2024-11-21+01:00`, `20241121Z`
const zoneAlone = /^(?:Z|[+-]\d{2}:?\d{2})$/
// `, 8:15 a.m. ET`: a time of day in another form is left out.
const otherClock = /^(?:,| at| -| \||T)? ?\d{1,2}[:.]\d{2}/

/**
 * A date as people and programs write it, as an ISO date, or an ISO instant where it has a time of day in figures; the
 * time zone stays as written. Throws TypeError for what is no string; null where it isn't a date, doesn't exist (30 February) or could be two (`03/04/2024`).
 */
export function toIsoDate(written: string): string | null {
	if (typeof written !== 'string')
		throw typeError(fault('the date', 'a string', written, 'give it as it is written: `21 November 2024`'))
	return readIsoDate(written, null)
}

/** Which of two numbers comes first where a date could be two: `03/04/2024`. */
export type DateOrder = 'day' | 'month'

/** The same of a string, with the order of day and month where it is known. */
export function readIsoDate(written: string, order: DateOrder | null): string | null {
	const text = written.trim().replace(/\s+/g, ' ').slice(0, 80).replace(yearLast, '$2 $1 $5 $3 $4')
	const seconds = epoch.exec(text)
	if (seconds) return `${new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 19)}Z`
	const found = findDate(text, order)
	if (!found || !exists(found)) return null
	const date = `${found.year}-${pad(found.month)}-${pad(found.day)}`
	const rest = text.slice(found.length)
	const match = clock.exec(rest)
	if (
		match &&
		Number(match[1]) < 24 &&
		Number(match[2]) < 60 &&
		Number(match[3] ?? 0) < 60 &&
		!/^ ?[ap]\.?m/i.test(rest.slice(match[0].length))
	) {
		const [, hour, minute, second = '00', utc, zoneHours, zoneMinutes = '00'] = match
		const after = rest.slice(match[0].length)
		const zone = utc ? 'Z' : zoneHours ? `${zoneHours}:${zoneMinutes}` : offsetOf(after)
		return `${date}T${hour}:${minute}:${second}${zone}`
	}
	return rest === '' || zoneAlone.test(rest) || match || otherClock.test(rest) ? date : null
}

// `EST`, as feeds write it; nothing for a name that isn't known.
function offsetOf(text: string): string {
	const name = /^ ?([A-Za-z]{3,4})(?![A-Za-z])/.exec(text)?.[1]?.toLowerCase()
	const minutes = name === undefined ? undefined : zones.get(name)
	if (minutes === undefined) return ''
	if (minutes === 0) return 'Z'
	const distance = Math.abs(minutes)
	return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`
}

interface Found {
	readonly year: string
	readonly month: number
	readonly day: number
	/** Characters that the date takes. */
	readonly length: number
}

function findDate(text: string, order: DateOrder | null): Found | null {
	const iso = yearFirst.exec(text) ?? compact.exec(text)
	if (iso) return {year: iso[1]!, month: Number(iso[2]), day: Number(iso[3]), length: iso[0].length}
	const day = dayFirst.exec(text)
	if (day) return {year: day[3]!, month: monthOf(day[2]!), day: Number(day[1]), length: day[0].length}
	const month = monthFirst.exec(text)
	if (month) return {year: month[3]!, month: monthOf(month[1]!), day: Number(month[2]), length: month[0].length}
	return findSlashed(text, order)
}

/** The order that a date shows in which day and month stand in figures before the year: null where it could be two, or is none. */
export function orderOf(written: string): DateOrder | null {
	const match = slashed.exec(written.trim())
	if (!match) return null
	const [first, second] = [Number(match[1]), Number(match[2])]
	if (first > 12 && second <= 12) return 'day'
	return second > 12 && first <= 12 ? 'month' : null
}

/** The two dates that `03/04/2024` could be; null for any other text. */
export function twoDates(written: string): readonly [string, string] | null {
	const [day, month] = [readIsoDate(written, 'day'), readIsoDate(written, 'month')]
	return day === null || month === null || day === month ? null : [day, month]
}

// Only where one of the two can't be a month, both are the same, or the order is known.
function findSlashed(text: string, order: DateOrder | null): Found | null {
	const match = slashed.exec(text)
	if (!match) return null
	const first = Number(match[1])
	const second = Number(match[2])
	if (first <= 12 && second <= 12 && first !== second && order === null) return null
	const isDayFirst = first > 12 || (second <= 12 && order === 'day')
	const [month, day] = isDayFirst ? [second, first] : [first, second]
	return {year: match[3]!, month, day, length: match[0].length}
}

const monthOf = (name: string): number => months.get(name.slice(0, 3).toLowerCase()) ?? 0

const pad = (value: number): string => String(value).padStart(2, '0')

const exists = ({year, month, day}: Found): boolean => Number(year) >= 1000 && isDayOfMonth(Number(year), month, day)
