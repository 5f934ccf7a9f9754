import type {Row} from './score.js'

const columns = ['set', 'items', 'metric', 'ours', 'best', 'gap', ''] as const

/**
 * The scoreboard as lines of text; the figures that have a best known one are easy to find by their gap. Columns of which
 * nothing is known are left out.
 */
export function textTable(rows: readonly Row[]): string {
	const cells = rows.map(cellsOf)
	const all = [columns, ...cells]
	const shown = [...columns.keys()].filter((column) => cells.some((line) => line[column] !== ''))
	const widths = columns.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
	return all
		.map((line) =>
			shown
				.map((column) =>
					isNumber(column) ? line[column]!.padStart(widths[column]!) : line[column]!.padEnd(widths[column]!),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n')
}

/** The scoreboard in Markdown. */
export function markdownTable(rows: readonly Row[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
	const rule = columns.map((_, column) => (isNumber(column) ? '--:' : '---'))
	return [line(columns), line(rule), ...rows.map(cellsOf).map(line)].join('\n')
}

const isNumber = (column: number): boolean => column === 1 || (column >= 3 && column <= 5)

// A set's name stands on its first row alone.
function cellsOf({set, items, metric, value, best, seen}: Row, index: number, rows: readonly Row[]): string[] {
	const before = rows[index - 1]
	const first = before?.set !== set
	const gap = value === null || best === null ? '' : signed(value - best)
	return [
		first ? set : '',
		first || before.items !== items ? String(items) : '',
		metric,
		value === null ? '–' : value.toFixed(1).replace('-', '−'),
		best === null ? '' : best.toFixed(1),
		gap,
		seen ? 'seen' : '',
	]
}

const signed = (value: number): string => (value < 0 ? value.toFixed(1) : `+${value.toFixed(1)}`).replace('-', '−')
