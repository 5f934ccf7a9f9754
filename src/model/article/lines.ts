import {type Span, trimSpan} from '../span.js'

/** Lines without their ends; `\n`, `\r\n`, `\r`, form feed and the Unicode line and paragraph separators end one. */
export function splitLines(text: string): Span[] {
	const lines: Span[] = []
	let start = 0
	for (const {index, 0: ending} of text.matchAll(/\r\n?|[\n\f\u2028\u2029]/g)) {
		lines.push({start, end: index})
		start = index + ending.length
	}
	lines.push({start, end: text.length})
	return lines
}

export const isBlank = (text: string, line: Span): boolean => {
	const {start, end} = trimSpan(text, line)
	return start === end
}
