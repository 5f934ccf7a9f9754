/** A table of Markdown with columns as wide as their cells, the first row its head. A `|` inside a cell is escaped. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
	const cells = rows.map((row) => row.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')))
	const widths = (cells[0] ?? []).map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
	const lineOf = (row: readonly string[]): string =>
		`| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`
	const [head = [], ...body] = cells
	return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...body.map(lineOf)].join('\n')
}
