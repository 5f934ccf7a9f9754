import type {Extraction} from '../../facts/extraction.js'
import type {Span} from '../../model/span.js'

/** One of our dates with its place in the text. */
export interface FoundDate extends Span {
	readonly type: string
	readonly value: string
	readonly mod: string | null
	readonly earliest: string | null
	readonly latest: string | null
	readonly reason: string
	readonly rule: string
	readonly text: string
	readonly confidence: number
}

/** Our dates, at every place where they stand, in the order of the text. */
export function foundDates(found: Extraction): FoundDate[] {
	const dates = found.facts.flatMap((fact) => {
		if (fact.kind !== 'date') return []
		const {type, value, mod, earliest, latest, reason, evidence, confidence} = fact
		const fields = {type, value, mod, earliest, latest, reason, rule: evidence.rule, confidence}
		return [evidence, ...fact.alsoAt].map(({start, end, text}) => ({...fields, start, end, text}))
	})
	return dates.sort((a, b) => a.start - b.start)
}

/** Most characters of a range: `from the spring of 1991 until the late summer of 1997`. */
const maxRangeChars = 200

const words = /^(?:(?:between|from)\s+)?(.+?)(\s+(?:and|to|through|thru|until|till|up\s+to)\s+|\s*[-–—~]\s*)(.+)$/is

/**
 * Ranges as their two ends, as sets annotate them that know no ranges: `from 1991 to 1997` is `1991` and `1997`.
 * `keepJoined` leaves those whole whose ends a bare hyphen joins: `1976-83`.
 */
export function splitRanges(dates: readonly FoundDate[], keepJoined: (text: string) => boolean): FoundDate[] {
	return dates.flatMap((date) => {
		const [from, to] = date.value.split('/')
		const match = to === undefined || date.text.length > maxRangeChars ? null : words.exec(date.text)
		if (!match || from === undefined || to === undefined || keepJoined(date.text)) return [date]
		const first = date.text.indexOf(match[1]!)
		const firstEnd = first + match[1]!.length
		const second = firstEnd + match[2]!.length
		const end = (value: string, start: number, stop: number): FoundDate => ({
			...date,
			value,
			earliest: null,
			latest: null,
			start: date.start + start,
			end: date.start + stop,
			text: date.text.slice(start, stop),
		})
		return [end(from, first, firstEnd), end(to, second, date.text.length)]
	})
}

/**
 * Our dates in the conventions of an article's gold: ranges as two ends where gold has no interval there, and words like
 * `now` and `recently` left out where gold notes none.
 */
export function asAnnotated(
	dates: readonly FoundDate[],
	gold: readonly (Span & {readonly value: string | null})[],
): FoundDate[] {
	const notesReferences = gold.some(({value}) => value?.endsWith('_REF'))
	const noted = dates.filter(({value}) => notesReferences || !value.endsWith('_REF'))
	return noted.flatMap((date) => {
		const whole = gold.some((one) => one.value?.includes('/') && one.start < date.end && date.start < one.end)
		return splitRanges([date], () => whole)
	})
}
