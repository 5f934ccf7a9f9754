import type {Span} from '../../dist/model/span.js'

/** Places of strings that follow each other in a text, as systems without offsets return them; lost ones are left out. */
export function placeParts(text: string, parts: readonly string[]): Span[] {
	const spans: Span[] = []
	let from = 0
	for (const part of parts) {
		const words = part.trim()
		const start = words === '' ? -1 : text.indexOf(words, from)
		if (start < 0) continue
		spans.push({start, end: start + words.length})
		from = start + words.length
	}
	return spans
}
