import type {Extraction} from '../facts/extraction.js'

/**
 * Throws where a record doesn't slice: an object with `start`, `end` and `text` whose text isn't what stands there in
 * the article; a sentence or token outside the article. A scoreboard over wrong offsets would measure nothing.
 */
export function checkSlices(found: Extraction): Extraction {
	const {sentences, tokens} = found
	sentences.forEach(({start, end}, index) => {
		checkPlace(found, start, end, `sentences.${index}`)
	})
	tokens?.start.forEach((start, index) => {
		checkPlace(found, start, tokens.end[index]!, `tokens.${index}`)
	})
	check(found.article.text, found.article.id, found.entities, 'entities')
	check(found.article.text, found.article.id, found.facts, 'facts')
	check(found.article.text, found.article.id, found.messages, 'messages')
	return found
}

function checkPlace({article}: Extraction, start: number, end: number, path: string): void {
	if (start >= 0 && start <= end && end <= article.text.length) return
	throw new RangeError(
		`${article.id}: ${path} at ${start}-${end} is outside the article's ${article.text.length} characters`,
	)
}

function check(text: string, article: string, value: unknown, path: string): void {
	if (typeof value !== 'object' || value === null) return
	if (isSpanLike(value) && text.slice(value.start, value.end) !== value.text)
		throw new RangeError(
			`${article}: ${path} says ${JSON.stringify(value.text)} at ${value.start}-${value.end}, ` +
				`where the article has ${JSON.stringify(text.slice(value.start, value.end))}`,
		)
	for (const [key, inner] of Object.entries(value)) check(text, article, inner, `${path}.${key}`)
}

const isSpanLike = (value: object): value is {start: number; end: number; text: string} =>
	'start' in value && 'end' in value && 'text' in value && typeof value.text === 'string'
