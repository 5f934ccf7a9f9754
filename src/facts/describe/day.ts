import type {TimeType} from '../../model/time.js'

/**
 * A TIMEX3 value as people write it: `2019-11-19TAF` is `2019-11-19, afternoon`, `195` is `the 1950s`, `P3D` is `3 days`; days, months
 * and years of the calendar stay, and so does what is none of these.
 */
export function readableDay(value: string, type: TimeType = 'DATE'): string {
	if (type === 'SET') return everyOf(value)
	const ends = value.split('/')
	return ends.length === 2 ? `${pointOf(ends[0]!)} to ${pointOf(ends[1]!)}` : pointOf(value)
}

type Wording = readonly [form: RegExp, words: (...parts: string[]) => string]

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const references: Readonly<Record<string, string>> = {
	PRESENT_REF: 'now',
	PAST_REF: 'in the past',
	FUTURE_REF: 'in the future',
}
const seasons: Readonly<Record<string, string>> = {SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter'}
const ordinals = ['first', 'second', 'third', 'fourth']
const partsOfDay: Readonly<Record<string, string>> = {
	MO: 'morning',
	MI: 'midday',
	AF: 'afternoon',
	EV: 'evening',
	NI: 'night',
	DT: 'daytime',
}

const wordings: readonly Wording[] = [
	[/^(PRESENT|PAST|FUTURE)_REF$/, (all) => references[all]!],
	[/^BC0{0,3}(\d{1,4})(\D.{0,20}|)$/, (_, year, rest) => `${year}${rest} BC`],
	[/^(\d{3})$/, (_, decade) => `the ${decade}0s`],
	[/^(\d{2})$/, (_, century) => `the ${ordinal(Number(century) + 1)} century`],
	[/^FY(\d{4})$/, (_, year) => `fiscal ${year}`],
	[/^([\dX]{4})-(SP|SU|FA|WI)$/, (_, year, season) => [`${seasons[season!]}`, ...known(year!)].join(' ')],
	[/^([\dX]{4})-Q([1-4])$/, (_, year, at) => partOf(`${ordinals[Number(at) - 1]} quarter`, year!)],
	[/^([\dX]{4})-H([12])$/, (_, year, at) => partOf(`${ordinals[Number(at) - 1]} half`, year!)],
	[/^(\d{4})-W(\d\d)(-WE)?$/, (_, year, week, end) => weekOf(Number(year), Number(week), end !== undefined)],
	[/^XXXX-XX-XX$/, () => 'a day'],
	[/^XXXX-XX$/, () => 'a month'],
	[/^XXXX$/, () => 'a year'],
	[/^(\d{4}-\d\d)-XX$/, (_, month) => month!],
	[/^XXXX-WXX-WE$/, () => 'a weekend'],
	[/^XXXX-WXX$/, () => 'a week'],
	[/^XXXX-WXX-([1-7])$/, (_, day) => weekdays[Number(day) - 1]!],
	[/^XXXX-(\d\d)$/, (_, month) => months[Number(month) - 1] ?? month!],
	[/^XXXX-(\d\d)-(\d\d)$/, (_, month, day) => `${Number(day)} ${months[Number(month) - 1] ?? month}`],
]

function pointOf(value: string): string {
	const time = /^(?!P)(.{0,20})T(MO|MI|AF|EV|NI|DT|\d\d(?::\d\d){0,2})(?![\d:])(.{0,20})$/.exec(value)
	if (time) {
		const [, day, clock, rest] = time
		return [/\d/.test(day!) ? pointOf(day!) : '', `${partsOfDay[clock!] ?? clock}${rest}`].filter(Boolean).join(', ')
	}
	const duration = lengthOf(value)
	if (duration) return duration
	for (const [form, words] of wordings) {
		const found = form.exec(value)
		if (found) return words(...found)
	}
	return value
}

const known = (year: string): string[] => (/^\d/.test(year) ? [year] : [])
const partOf = (part: string, year: string): string => ['the', part, ...known(year).map((one) => `of ${one}`)].join(' ')

// `20th`, `21st`
function ordinal(number: number): string {
	const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10
	return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

// ISO 8601: the week with January 4 is the first; it begins on a Monday.
function weekOf(year: number, week: number, isEnd: boolean): string {
	const fourth = new Date(Date.UTC(year, 0, 4))
	const days = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7 + (isEnd ? 5 : 0)
	const day = new Date(Date.UTC(year, 0, days)).toISOString().slice(0, 10)
	return `the ${isEnd ? 'weekend' : 'week'} of ${day}`
}

const unitNames: Readonly<Record<string, string>> = {
	Y: 'year',
	M: 'month',
	W: 'week',
	WE: 'weekend',
	D: 'day',
	TH: 'hour',
	TM: 'minute',
	TS: 'second',
	DE: 'decade',
	C: 'century',
	L: 'millennium',
}

// `P2Y6M`, `PT16H`, `PXM`; null for what is no length of time.
function lengthOf(value: string): string | null {
	const [, dates = '', times = ''] = /^P([^T]*)(?:T(.+))?$/.exec(value) ?? []
	const amounts = [...amountsIn(dates, ''), ...amountsIn(times, 'T')]
	if (amounts.length === 0 || amounts.includes(null)) return null
	return amounts.join(' and ')
}

function amountsIn(part: string, prefix: string): (string | null)[] {
	return (part.match(/(?:X|[\d.]{1,12})(?:WE|DE|[A-Z])|./g) ?? []).map((one) => {
		const [, count, unit] = /^(X|[\d.]{1,12})([A-Z]{1,2})$/.exec(one) ?? []
		const name = unitNames[`${prefix}${unit}`]
		if (name === undefined) return null
		return `${count === 'X' ? 'some' : count} ${count === '1' ? name : plural(name)}`
	})
}

const plural = (name: string): string =>
	name === 'century' ? 'centuries' : name === 'millennium' ? 'millennia' : `${name}s`

// `P1D` is `every day`, `P2W` is `every 2 weeks`, `XXXX-WXX-1` is `every Monday`.
function everyOf(value: string): string {
	if (value === 'XXXX-WXX-XX') return 'every weekday'
	const words = pointOf(value)
	return words === value ? value : `every ${words.replace(/^(?:1|an?|the) /, '')}`
}
