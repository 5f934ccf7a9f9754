/** A table of text: the first column left, the others right. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
	const all = [head, ...lines]
	const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)))
	return all
		.map((line) =>
			head
				.map((_, column) => {
					const cell = line[column] ?? ''
					return column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
				})
				.join('  ')
				.trimEnd(),
		)
		.join('\n')
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b)
	const middle = sorted.length >> 1
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
