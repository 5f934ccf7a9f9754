import type {FoundDate} from '#src/evaluate/dates/found.js'

/** A date as TEI writes it: when, from and to, or not before and not after. */
export interface TeiDate {
	readonly value?: string | undefined
	readonly from?: string | undefined
	readonly to?: string | undefined
	readonly notBefore?: string | undefined
	readonly notAfter?: string | undefined
}

type Time = Pick<FoundDate, 'type' | 'value' | 'mod' | 'earliest' | 'latest' | 'rule'>

/** Whether our date is the time that TEI attributes give. `part`: gold annotates a part of our expression. */
export function isSameTime(gold: TeiDate, ours: Time, part: boolean): boolean {
	if (gold.value !== undefined) return isWhen(gold.value, ours, part)
	const start = gold.from ?? gold.notBefore
	const end = gold.to ?? gold.notAfter
	// A TIMEX3 duration says how long, TEI from when to when.
	if (ours.type === 'DURATION' && start && end && isAsLong(start, end, ours.value)) return true
	if (gold.from !== undefined || gold.to !== undefined)
		return spansOf(ours).some(([first, last]) => sameStart(start, first) && sameEnd(end, last, ours.value))
	return spansOf(ours).some(([first, last]) => isNotBefore(gold.notBefore, first) && isNotAfter(gold.notAfter, last))
}

function isWhen(when: string, {value, mod, latest, rule}: Time, part: boolean): boolean {
	const ours = toTei(value).replace('T24:00', 'T00:00')
	if (ours === when || pad(when) === ours) return true
	const time = ours.indexOf('T')
	if (/^\d\d:\d\d/.test(when)) return time >= 0 && `${ours.slice(time + 1)}:00`.startsWith(when.slice(0, 5))
	// A part of the day is the day; with a time of day, day and time are annotated apart.
	if (time >= 0 && ours.slice(0, time) === when) return true
	// `March 11 this year`: the year is annotated too.
	if (part && when.length >= 4 && ours.startsWith(when)) return true
	// Offsets by an amount are given to the day.
	if (rule === 'date.offset' && /^\d/.test(ours) && when.startsWith(ours)) return true
	// `the end of the year` may be its last day.
	return mod === 'END' && latest === when
}

// Years of three digits are written with and without the zero.
const pad = (when: string): string => when.replace(/^(-?)(\d{3})(?=$|-)/, '$10$2')

/** A TIMEX3 value as TEI writes it: `--09-30` for any year, `-0508` for 508 BC. */
const toTei = (value: string): string => value.replace(/^BC/, '-').replace(/^XXXX-/, '--')

const daysOf: Readonly<Record<string, number>> = {Y: 365.25, M: 30.44, W: 7, D: 1}

// Years, months, weeks and days of a duration against the days between two dates, with a tenth and a day of play.
function isAsLong(start: string, end: string, value: string): boolean {
	let length = 0
	const match = /^P((?:[\d.]+[YMWD])+)$/.exec(value)
	if (!match) return false
	for (const [, number, unit] of match[1]!.matchAll(/([\d.]+)([YMWD])/g)) length += Number(number) * daysOf[unit!]!
	const [first, last] = [Date.parse(dated(start)), Date.parse(dated(end))]
	if (Number.isNaN(first) || Number.isNaN(last)) return false
	const days = (last - first) / 86400000
	return [days, days + 1, days + (/^\d{4}$/.test(end) ? 365 : 0)].some(
		(one) => Math.abs(one - length) <= 1 + length * 0.07,
	)
}

const dated = (date: string): string =>
	/^-?\d{4}$/.test(date) ? `${date}-01-01` : /^-?\d{4}-\d\d$/.test(date) ? `${date}-01` : date

// With and without what `early` and `late` take off, for gold that leaves the word out.
function spansOf(ours: Time): [string | null, string | null][] {
	const whole = wholeOf(ours.value)
	const spans: [string | null, string | null][] = [[ours.earliest, ours.latest]]
	return whole ? [...spans, whole] : spans
}

const seasons: Readonly<Record<string, readonly [string, string]>> = {
	SP: ['03', '05'],
	SU: ['06', '08'],
	FA: ['09', '11'],
	WI: ['12', '02'],
}

function wholeOf(value: string): [string, string] | null {
	const season = /^(\d{4}|XXXX)-(SP|SU|FA|WI)$/.exec(value)
	if (season) {
		const year = season[1] === 'XXXX' ? '-' : season[1]!
		const [first, last] = seasons[season[2]!]!
		const next = season[2] === 'WI' && year !== '-' ? String(Number(year) + 1) : year
		return [`${year}-${first}`, `${next}-${last}`]
	}
	if (/^\d{2}$/.test(value)) return [`${value}00-01-01`, `${value}99-12-31`]
	if (/^\d{3}$/.test(value)) return [`${value}0-01-01`, `${value}9-12-31`]
	if (/^BC\d{2}$/.test(value)) return [`-${value.slice(2)}99`, `-${value.slice(2)}00`]
	if (/^\d{4}$/.test(value)) return [`${value}-01-01`, `${value}-12-31`]
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return [value, value]
	return null
}

const sameStart = (gold: string | undefined, ours: string | null): boolean =>
	gold === undefined || (ours !== null && (ours.startsWith(pad(gold)) || pad(gold).startsWith(ours)))

// Some annotators end a season a month later, and a century a day later.
function sameEnd(gold: string | undefined, ours: string | null, value: string): boolean {
	if (gold === undefined) return true
	if (ours === null) return false
	if (ours.startsWith(pad(gold)) || pad(gold).startsWith(ours)) return true
	if (/-(?:SP|SU|FA|WI)$/.test(value)) return gold.startsWith(nextMonth(ours))
	return /^\d{2,3}$/.test(value) && gold.slice(0, 4) === ours.slice(0, 4)
}

function nextMonth(date: string): string {
	const match = /^(-|-?\d{4})-(\d\d)/.exec(date)
	if (!match) return date
	const month = (Number(match[2]) % 12) + 1
	return `${match[1]}-${String(month).padStart(2, '0')}`
}

const isNotBefore = (gold: string | undefined, ours: string | null): boolean =>
	gold === undefined || (ours !== null && (ours >= pad(gold) || pad(gold).startsWith(ours)))

const isNotAfter = (gold: string | undefined, ours: string | null): boolean =>
	gold === undefined || (ours !== null && (ours <= pad(gold) || ours.startsWith(pad(gold))))
