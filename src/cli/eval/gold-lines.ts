import {usageError} from '../exit.js'

/** Gold as JSON lines: a file that is one JSON value, an article or a list of them, is cut into lines. */
export function goldLines(path: string, text: string): string {
	const lines = linesOf(text)
	if (/^\s*\{[^\n]*"context":[^\n]*"kind":|^\s*\{"schema":1,/.test(lines))
		throw usageError(
			`${path}: holds facts without their article; write gold with \`newsfacts extract --format document\``,
		)
	return lines
}

function linesOf(text: string): string {
	try {
		const value: unknown = JSON.parse(text)
		return (Array.isArray(value) ? value : [value]).map((article) => JSON.stringify(article)).join('\n')
	} catch {
		return text
	}
}
