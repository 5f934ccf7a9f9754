import type {Block} from './article.js'
import type {Span} from './span.js'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const day = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?)`
const city = "[\\p{Lu}][\\p{Lu}.'’-]{1,24}(?: [\\p{Lu}][\\p{Lu}.'’-]{1,24}){0,3}"
const region = "[\\p{Lu}][\\p{L}.'’-]{0,20}(?: [\\p{Lu}][\\p{L}.'’-]{0,20}){0,3}"
// `BEIJING, Nov. 21 (Xinhua) --`, `NAIROBI, Kenya (AP) _`, `PARIS —`, `LONDON, Aug 29 (Reuters) -`
const wire = new RegExp(
	`^(${city}(?:/${city})?(?:, ${region}){0,2}(?:, ${day})?(?: ?\\([\\p{L}][^)\\n]{1,40}\\))?),? ?(?:--|[—–_-]|:(?= ))(?=\\s|[\\p{L}“"])`,
	'u',
)

/** Finds the dateline at the head of one of the first blocks: the words before its dash, or null. */
export function findDateline(text: string, blocks: readonly Block[]): Span | null {
	for (const block of blocks.slice(0, 5)) {
		const head = text.slice(block.start, Math.min(block.end, block.start + 160))
		const match = wire.exec(head)
		// Two capital letters in a row tell a city in capitals from an ordinary first word.
		if (match?.[1] && /^\p{Lu}[\p{Lu}.'’-]+/u.test(match[1]))
			return {start: block.start, end: block.start + match[1].length}
	}
	return null
}
