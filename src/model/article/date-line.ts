import type {Message} from '../message.js'
import type {Span} from '../span.js'
import type {Block} from './article.js'
import {besideTypeOf, topBlocks} from './beside/beside-text.js'
import {findFullDate} from './full-date.js'

/** A line near the top that is nothing but a date, or a byline or place with one. */
export interface DateLine extends Span {
	/** ISO date. */
	readonly date: string
}

// Blocks from the top that are read, and characters of a whole one.
const maxBlocks = 4
const maxChars = 110

/**
 * The line that says when the article came out: `Leeds, March 12, 2026`, `By Ann Bly | 3 March 2026`, `Posted: 2026-03-12 14:05`;
 * one that says when it was changed only where there is no other. Never a date in running text.
 */
export function findDateLine(text: string, blocks: readonly Block[]): DateLine | null {
	let changed: DateLine | null = null
	for (const {start, end} of topBlocks(blocks, maxBlocks)) {
		const found = end - start > maxChars ? null : dateIn(text.slice(start, end))
		if (found && !found.isChange) return {start, end, date: found.date}
		if (found) changed ??= {start, end, date: found.date}
	}
	return changed
}

/** The date of a line that is nothing but the date of an article, or a byline or place with it; null for any other line. */
export const dateOfLine = (line: string): string | null =>
	line.length > maxChars ? null : (dateIn(line)?.date ?? null)

/** Says where a date of publication comes from that nothing but a line of the text gives; nothing where it was `given`. */
export function noteDateLine(
	{text, blocks, published}: {text: string; blocks: readonly Block[]; published: string | null},
	given: string | null | undefined,
): Message[] {
	const line = given || published === null ? null : findDateLine(text, blocks)
	if (line === null || line.date !== published) return []
	const {start, end, date} = line
	const words = text.slice(start, end)
	const reason = `\`published\` is ${date}, as the line “${words.replace(/\s+/g, ' ')}” says: nothing else dates the article`
	return [{start, end, text: words, reason, rule: 'article/date-line'}]
}

interface LineDate {
	readonly date: string
	readonly isChange: boolean
}

// That of publication where a line has two.
function dateIn(line: string): LineDate | null {
	const dates = datesOf(line)
	// `March 3, 1920 – May 5, 2010`: a life.
	if (dates && dates.length > 1 && !anyLabel.test(line)) return null
	return dates?.find(({isChange}) => !isChange) ?? dates?.[0] ?? null
}

const anyLabel = /(?:publish|post|updat|modifi|date)/i

const separator = /\s{0,5}[|•·\n\t]\s{0,5}|\s{1,5}[–—-]\s{1,5}/

// The dates of a line all of whose parts are dates, bylines, names or times of reading; null for any other line.
function datesOf(line: string): LineDate[] | null {
	const dates: LineDate[] = []
	for (const part of line.split(separator).filter(Boolean)) {
		const date = readDatedPart(part)
		if (date) dates.push(date)
		else if (!isBeside(part)) return null
	}
	return dates
}

const clock =
	'(?:\\d{1,2}(?:[:.]\\d{2}){1,2}|\\d{1,2}(?= ?[AaPp]\\.?[Mm]))(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?\\(?(?:[A-Z]{2,4}|Z|[+-]\\d{2}:?\\d{2})\\)?)?'
// `Published`, `Last updated on`, `Date:`
const label = '(?:(?:first |last )?(?:published|posted|updated|modified|dated?)(?: date)?(?: (?:on|at))?:? ?)'
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )'
const before = new RegExp(`^${label}?(?:${clock},? (?:on )?)?${weekday}?$`, 'iu')
const after = new RegExp(
	`^(?:T\\d{2}:\\d{2}\\S{0,12}|,?(?: at)? ?${clock})?(?: ?\\(\\p{Lu}[\\p{L} ]{1,30}\\))?[.,]?$`,
	'u',
)
// `Leeds, `, `PORT RAVEL, Norvik, `
const word = "\\p{Lu}[\\p{L}.'’-]+"
const place = new RegExp(
	`^(?!(?:At|By|Due|From|In|On|Since|The|Until)\\b)${word}(?: ${word})?(?:, ${word}(?: ${word})?)?, ${weekday}?$`,
	'u',
)

function readDatedPart(part: string): LineDate | null {
	const found = findFullDate(part)
	if (!found || !after.test(part.slice(found.end))) return null
	const words = part.slice(0, found.start)
	const isByline = /^by /i.test(words) && besideTypeOf(words.replace(/,? (?:on )?$/, '')) === 'byline'
	if (!isByline && !before.test(words) && !(place.test(words) && found.date >= oldest)) return null
	return {date: found.date, isChange: /^(?:last )?(?:updated|modified)/i.test(words)}
}

/** What a place has with an earlier day happened there: `Narva Bay, 7 May 1941` is a headline. */
const oldest = '1990'

const reading = /^\d{1,2} min(?:ute)?s? read$/i
const name = new RegExp(`^(?:Author: )?${word}(?: ${word}){1,3}$`, 'u')
const time = new RegExp(`^${clock}$`, 'u')

const isBeside = (part: string): boolean =>
	reading.test(part) || time.test(part) || name.test(part) || besideTypeOf(part) === 'byline'
