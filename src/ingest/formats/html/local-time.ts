import {zones} from '../../../lexicon/zones.js'
import {findFullDate} from '../../../model/article/full-date.js'
import {oneLine, type Page} from './dom.js'

// Elements behind the headline that are looked at; a longer line is running text.
const maxElements = 80
const maxLineChars = 120
const dayMinutes = 24 * 60
/** Zones lie no further from UTC, in minutes. */
const maxOffset = 14 * 60

/**
 * An instant that the page's data give in UTC, in the time of the place, where the day is another one there:
 * `2031-03-05T03:22:07Z` over which the page writes `March 4, 2031, 10:22 PM EST`. `Today` in the text is the day that the page shows.
 */
export function inLocalTime(published: string | null, page: Page): string | null {
	const utc = published === null ? null : minutesInUtc(published)
	if (published === null || utc === null) return published
	for (const line of linesBelowHeadline(page)) {
		const offset = offsetOfLine(line, utc)
		if (offset !== null && dayOf(utc + offset) !== dayOf(utc)) return written(published, utc, offset)
	}
	return published
}

function minutesInUtc(published: string): number | null {
	if (!/^[\d-]{10}T\d\d:\d\d[\d:.]{0,16}(?:Z|[+-]00:?00)$/.test(published)) return null
	const time = Date.parse(published)
	return Number.isNaN(time) ? null : Math.floor(time / 60_000)
}

function* linesBelowHeadline(page: Page): Generator<string> {
	const elements = [...page.querySelectorAll('h1, p, div, span, small, li, em, address, time')]
	const top = elements.findIndex(({nodeName}) => nodeName === 'H1')
	for (const {textContent} of elements.slice(top + 1, top + 1 + maxElements)) {
		const line = oneLine((textContent ?? '').slice(0, 2 * maxLineChars))
		if (line.length <= maxLineChars) yield line
	}
}

const clock = /(?<![\d:.])(\d{1,2})[:.](\d{2}) ?(?:([ap])\.?m\.?(?!\p{L}))? ?(?:([A-Z]{3,4})(?![\p{L}]))?/iu

// Minutes from UTC to the time that a line shows: those of the zone that it names, else the difference to the same moment in UTC.
function offsetOfLine(line: string, utc: number): number | null {
	const date = findFullDate(line)
	const time = date && clock.exec(line)
	if (!date || !time) return null
	const [, hours, minutes, half, zone] = time
	const named = zone ? zones.get(zone.toLowerCase()) : undefined
	const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
	if (hour > 23 || Number(minutes) > 59) return null
	const difference = Date.parse(date.date) / 60_000 + hour * 60 + Number(minutes) - utc
	if (named !== undefined) return Math.abs(difference - named) <= dayMinutes ? named : null
	return difference % 60 === 0 && Math.abs(difference) <= maxOffset ? difference : null
}

const dayOf = (minutes: number): number => Math.floor(minutes / dayMinutes)

function written(published: string, utc: number, offset: number): string {
	const seconds = /^[\d-]{10}T\d\d:\d\d(:\d\d)/.exec(published)?.[1] ?? ':00'
	const distance = Math.abs(offset)
	const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`
	return `${new Date((utc + offset) * 60_000).toISOString().slice(0, 16)}${seconds}${zone}`
}

const pad = (value: number): string => String(value).padStart(2, '0')
