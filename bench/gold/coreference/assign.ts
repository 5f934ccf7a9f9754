/**
 * The greatest total worth of pairing rows with columns one to one (Hungarian method with potentials, cubic in the number
 * of rows). `worth[row][column]` is 0 or more.
 */
export function assign(worth: readonly Float64Array[], columns: number): number {
	if (worth.length === 0 || columns === 0) return 0
	const rows = worth.length
	const wide = Math.max(columns, rows)
	const cost = (row: number, column: number): number => -(worth[row]![column] ?? 0)
	const rowPotential = new Float64Array(rows + 1)
	const columnPotential = new Float64Array(wide + 1)
	// Column 0 is a place outside the matrix; `rowOf[column]` is the row (from 1) that the column is given to.
	const rowOf = new Int32Array(wide + 1)
	const previous = new Int32Array(wide + 1)
	for (let row = 1; row <= rows; row++) {
		rowOf[0] = row
		let at = 0
		const minCost = new Float64Array(wide + 1).fill(Number.POSITIVE_INFINITY)
		const used = new Uint8Array(wide + 1)
		do {
			used[at] = 1
			const current = rowOf[at]!
			let step = Number.POSITIVE_INFINITY
			let next = 0
			for (let column = 1; column <= wide; column++) {
				if (used[column]) continue
				const reduced = cost(current - 1, column - 1) - rowPotential[current]! - columnPotential[column]!
				if (reduced < minCost[column]!) {
					minCost[column] = reduced
					previous[column] = at
				}
				if (minCost[column]! < step) {
					step = minCost[column]!
					next = column
				}
			}
			for (let column = 0; column <= wide; column++) {
				if (used[column]) {
					rowPotential[rowOf[column]!]! += step
					columnPotential[column]! -= step
				} else minCost[column]! -= step
			}
			at = next
		} while (rowOf[at] !== 0)
		while (at !== 0) {
			rowOf[at] = rowOf[previous[at]!]!
			at = previous[at]!
		}
	}
	let total = 0
	for (let column = 1; column <= wide; column++)
		if (rowOf[column]! > 0) total += worth[rowOf[column]! - 1]![column - 1] ?? 0
	return total
}
