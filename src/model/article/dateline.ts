import type {Span} from '../span.js'
import type {Block} from './article.js'
import {topBlocks} from './beside/beside-text.js'
import {findFullDate} from './full-date.js'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const day = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?)`
const city = "[\\p{Lu}][\\p{Lu}.'’-]{1,24}(?: [\\p{Lu}][\\p{Lu}.'’-]{1,24}){0,3}"
const region = "[\\p{Lu}][\\p{L}.'’-]{0,20}(?: [\\p{Lu}][\\p{L}.'’-]{0,20}){0,3}"
// `BEIJING, Nov. 21 (Xinhua) --`, `NAIROBI, Kenya (AP) _`, `PARIS —`, `LONDON, Aug 29 (Reuters) -`
const wire = new RegExp(
	`^(${city}(?:/${city})?(?:, ${region}){0,2}(?:, ${day})?(?: ?\\([\\p{L}][^)\\n]{1,40}\\))?),? ?(?:--|[—–_-]|:(?= ))(?=\\s|[\\p{L}“"])`,
	'u',
)

// With its year a date needs no capitals around it: `Narva, 7 July 2031 (Acme) -`, `NARVA - 7 July 2031:`, `Narva & Tartu (May 2, 2031):`
const word = "[\\p{Lu}][\\p{L}.'’-]{1,24}"
const place = `${word}(?:(?: | & | and |/)${word}){0,4}`
const dayOfYear = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4})`
const dated = new RegExp(
	`^(?!(?:At|By|From|In|On|Since|The) )(${place}(?: ?, ${region}){0,2} ?(?:, ?${dayOfYear}|[—–-] ?${dayOfYear}|\\(${dayOfYear}\\))(?: ?\\([\\p{L}][^)\\n]{1,40}\\))?) ?(?:--|[—–-]|:)(?=\\s)`,
	'u',
)

// `Aug 29 (Reuters) -`: without a place the agency is a name in brackets, no day of the week.
const placeless = new RegExp(`^(${day} ?\\((?!\\p{L}{1,8}day\\))\\p{Lu}[^)\\n]{1,40}\\)) ?(?:--|[—–-])(?=\\s)`, 'u')

// Extent of the search, in blocks from the top that are read and in characters of a block.
const maxDatelineBlocks = 5
const maxDatelineChars = 160

/** Finds the dateline at the head of one of the first blocks: the words before its dash, or null. */
export function findDateline(text: string, blocks: readonly Block[]): Span | null {
	for (const block of topBlocks(blocks, maxDatelineBlocks)) {
		const head = text.slice(block.start, Math.min(block.end, block.start + maxDatelineChars))
		const words = readDated(head) ?? readPlaceless(head) ?? readWire(head)
		if (words) return {start: block.start, end: block.start + words.length}
	}
	return null
}

// A plain test comes first: most articles need none of the long patterns, which take a start's time to compile.

const readDated = (head: string): string | undefined => (/\d{4}/.test(head) ? dated.exec(head)?.[1] : undefined)

const readPlaceless = (head: string): string | undefined => (head.includes('(') ? placeless.exec(head)?.[1] : undefined)

// Two capital letters in a row: a city in capitals, not an ordinary first word.
const readWire = (head: string): string | undefined =>
	/^\p{Lu}[\p{Lu}.'’-]/u.test(head) ? wire.exec(head)?.[1] : undefined

/** A date with its year that the words of a dateline give, as an ISO date; null where they give none. */
export const dateOfDateline = (dateline: string | null): string | null =>
	(dateline && findFullDate(dateline)?.date) ?? null
