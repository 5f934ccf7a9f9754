import {usageError} from '../exit.js'

/** Gold as JSON lines: a file that is one JSON value, an article or a list of them, is cut into lines. */
export function goldLines(path: string, text: string): string {
	const lines = linesOf(text)
	if (holdsFacts(lines.trimStart().split('\n', 1)[0]!))
		throw usageError(
			`${path}: holds facts without their article; write gold with \`newsfacts extract --format document\``,
		)
	return lines
}

// A fact a line, as `extract` writes them by itself.
function holdsFacts(line: string): boolean {
	if (line.startsWith('{"schema":1,')) return true
	const context = line.startsWith('{') ? line.indexOf('"context":') : -1
	return context >= 0 && line.includes('"kind":', context)
}

function linesOf(text: string): string {
	try {
		const value: unknown = JSON.parse(text)
		return (Array.isArray(value) ? value : [value]).map((article) => JSON.stringify(article)).join('\n')
	} catch {
		return text
	}
}
