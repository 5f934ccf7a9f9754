import type {FoundDate} from './found.js'
import type {GumDate} from './gum.js'

type Time = Pick<FoundDate, 'value' | 'mod' | 'earliest' | 'latest'>

/** Whether our date is the time that TEI attributes tell. */
export function isSameTime(gold: GumDate, ours: Time): boolean {
	if (gold.value !== undefined) return isWhen(gold.value, ours)
	if (gold.from !== undefined || gold.to !== undefined) {
		// Some stretches have one sure end only.
		const start = gold.from ?? gold.notBefore
		const end = gold.to ?? gold.notAfter
		return spansOf(ours).some(([first, last]) => sameStart(start, first) && sameEnd(end, last, ours.value))
	}
	return spansOf(ours).some(([first, last]) => isNotBefore(gold.notBefore, first) && isNotAfter(gold.notAfter, last))
}

function isWhen(when: string, {value, mod, latest}: Time): boolean {
	const ours = toTei(value)
	if (ours === when || ours === when.replace(/^(\d)/, '0$1') || pad(when) === ours) return true
	if (/^\d\d:\d\d/.test(when))
		return ours.includes('T') && `${ours.slice(ours.indexOf('T') + 1)}:00`.startsWith(when.slice(0, 5))
	// A part of the day is the day; `the end of the year` may be its last day.
	if (/T(?:MO|MI|AF|EV|NI|DT)$/.test(ours)) return ours.slice(0, ours.indexOf('T')) === when
	return mod === 'END' && latest === when
}

// Years of three digits are written with and without the zero.
const pad = (when: string): string => when.replace(/^(-?)(\d{3})(?=$|-)/, '$10$2')

/** A TIMEX3 value as TEI writes it: `--09-30` for any year, `-0508` for 508 BC. */
const toTei = (value: string): string =>
	value
		.replace(/^BC/, '-')
		.replace(/^XXXX-/, '--')
		.replace(/^(-)(\d{3})$/, '$10$2')

// With and without what `early` and `late` take off, for gold that leaves the word out.
function spansOf(ours: Time): [string | null, string | null][] {
	const whole = wholeOf(ours.value)
	const spans: [string | null, string | null][] = [[ours.earliest, ours.latest]]
	return whole ? [...spans, whole] : spans
}

function wholeOf(value: string): [string, string] | null {
	const season = /^(\d{4}|XXXX)-(SP|SU|FA|WI)$/.exec(value)
	if (season) {
		const year = season[1] === 'XXXX' ? '-' : season[1]!
		const [first, last] = {SP: ['03', '05'], SU: ['06', '08'], FA: ['09', '11'], WI: ['12', '02']}[season[2] as 'SP']!
		const next = season[2] === 'WI' && year !== '-' ? String(Number(year) + 1) : year
		return [`${year}-${first}`, `${next}-${last}`]
	}
	if (/^\d{2}$/.test(value)) return [`${value}00-01-01`, `${value}99-12-31`]
	if (/^\d{3}$/.test(value)) return [`${value}0-01-01`, `${value}9-12-31`]
	if (/^BC\d{2}$/.test(value)) return [`-${value.slice(2)}99`, `-${value.slice(2)}00`]
	if (/^\d{4}$/.test(value)) return [`${value}-01-01`, `${value}-12-31`]
	return null
}

const sameStart = (gold: string | undefined, ours: string | null): boolean =>
	gold === undefined || (ours !== null && (ours.startsWith(pad(gold)) || pad(gold).startsWith(ours)))

// Some annotators end a season or century a month or a day later.
const sameEnd = (gold: string | undefined, ours: string | null, value: string): boolean => {
	if (gold === undefined) return true
	if (ours === null) return false
	if (ours.startsWith(pad(gold)) || pad(gold).startsWith(ours)) return true
	if (/-(?:SP|SU|FA|WI)$/.test(value)) return nextMonth(ours) === gold.slice(0, nextMonth(ours).length)
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
