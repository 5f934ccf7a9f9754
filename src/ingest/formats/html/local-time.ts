import {zones} from '../../../lexicon/zones.js'
import {findFullDate} from '../../../model/article/full-date.js'
import {type Element, isText, type Node, oneLine, type Page} from './dom.js'

// Elements behind the headline that are looked at, nodes and characters of each; a longer line is running text.
const maxElements = 80
const maxNodes = 40
const maxLineChars = 120
const dayMinutes = 24 * 60
/** Zones lie no further from UTC, in minutes. */
const minOffset = -12 * 60
const maxOffset = 14 * 60

/**
 * An instant that the page's data give in UTC, in the time of the place, where the day is another one there:
 * `2031-03-05T03:22:07Z` over which the page writes `March 4, 2031, 10:22 PM EST`. `Today` in the text is the day that the page shows.
 * The first line with a date and a time alone decides; a day that it doesn't show is never taken.
 */
export function inLocalTime(published: string | null, page: Page): string | null {
	const utc = published === null ? null : minutesInUtc(published)
	if (published === null || utc === null) return published
	for (const line of linesBelowHeadline(page)) {
		const shown = readStamp(line)
		if (shown === null) continue
		const offset = offsetOf(shown, utc)
		const day = offset === null ? dayOf(utc) : dayOf(utc + offset)
		return offset !== null && day !== dayOf(utc) && day === dayOf(shown.minutes)
			? written(published, utc, offset)
			: published
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
	for (const element of elements.slice(top + 1, top + 1 + maxElements)) {
		const line = shortText(element)
		if (line !== null) yield line
	}
}

// The text of an element where it is short; the rest of a long one is never gathered.
function shortText(element: Element): string | null {
	const rest: Node[] = [element]
	const parts: string[] = []
	let length = 0
	for (let seen = 0; rest.length > 0; seen++) {
		const node = rest.pop()!
		const part = isText(node) ? (node.nodeValue ?? '').slice(0, 2 * maxLineChars) : ''
		length += oneLine(part).length
		if (seen >= maxNodes || length > maxLineChars) return null
		parts.push(part)
		rest.push(...[...node.childNodes].slice(0, maxNodes).reverse())
	}
	const line = oneLine(parts.join(''))
	return line.length <= maxLineChars ? line : null
}

interface Stamp {
	/** The time shown, as if it were in UTC. */
	readonly minutes: number
	readonly zone: string | undefined
}

const clock =
	/(?<![\d:.])(\d{1,2})[:.](\d{2})(?:[:.]\d{2})? ?(?:([AaPp])\.?[Mm]\.?(?!\p{L}))? ?(?:([A-Z]{3,4})(?!\p{L}))?/u
const byline = /(?<!\p{L})(?:[Bb]y|BY):?(?:,? (?:and )?\p{Lu}[\p{L}.’'-]{0,30}){1,6}/u
// `Updated at`, `Tuesday`, `| 5 min read`
const besideStamp =
	/^(?:\d{1,2}|and|at|date|first|last|local|min(?:ute)?s?|modified|on|posted|published|read|time|updated?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i

// A line that says when an article appeared and nothing else; `Doors open March 6, 2031, 1:00 am` says more.
function readStamp(line: string): Stamp | null {
	const date = findFullDate(line)
	if (!date) return null
	const beside = `${line.slice(0, date.start)} | ${line.slice(date.end)}`
	const time = clock.exec(beside)
	if (!time) return null
	const [all, hours, minutes, half, zone] = time
	const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
	if (hour > 23 || Number(minutes) > 59) return null
	const others =
		beside
			.replace(all, ' ')
			.replace(byline, ' ')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	if (!others.every((word) => besideStamp.test(word))) return null
	return {minutes: Date.parse(date.date) / 60_000 + hour * 60 + Number(minutes), zone}
}

/** Zones that are no whole hours from UTC, in minutes: India's, Nepal's, Newfoundland's. */
const brokenHours: ReadonlySet<number> = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630])

// Minutes from UTC to the time shown: the difference to the same moment, else those of the zone by name, of which some have two.
function offsetOf({minutes, zone}: Stamp, utc: number): number | null {
	const difference = minutes - utc
	const exact = difference % 60 === 0 || brokenHours.has(difference)
	if (exact && difference >= minOffset && difference <= maxOffset) return difference
	const named = zone === undefined ? undefined : zones.get(zone.toLowerCase())
	return named !== undefined && Math.abs(difference - named) <= dayMinutes ? named : null
}

const dayOf = (minutes: number): number => Math.floor(minutes / dayMinutes)

function written(published: string, utc: number, offset: number): string {
	const seconds = /^[\d-]{10}T\d\d:\d\d(:\d\d)/.exec(published)?.[1] ?? ':00'
	const distance = Math.abs(offset)
	const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`
	return `${new Date((utc + offset) * 60_000).toISOString().slice(0, 16)}${seconds}${zone}`
}

const pad = (value: number): string => String(value).padStart(2, '0')
