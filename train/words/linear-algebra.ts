/** A matrix by rows. */
export interface Matrix {
	readonly rows: number
	readonly columns: number
	readonly values: Float64Array
}

export const zeros = (rows: number, columns: number): Matrix => ({
	rows,
	columns,
	values: new Float64Array(rows * columns),
})

/** Lower triangle L of a symmetric positive definite matrix A = L Lᵀ. */
export function cholesky({rows, values}: Matrix): Matrix {
	const lower = zeros(rows, rows)
	const found = lower.values
	for (let row = 0; row < rows; row++)
		for (let column = 0; column <= row; column++) {
			let sum = values[row * rows + column]!
			for (let at = 0; at < column; at++) sum -= found[row * rows + at]! * found[column * rows + at]!
			found[row * rows + column] = row === column ? Math.sqrt(sum) : sum / found[column * rows + column]!
		}
	return lower
}

/** Solves L X = B in place of B, L a lower triangle. */
export function solveLower(lower: Matrix, right: Matrix): void {
	const {rows, values} = lower
	const {columns, values: out} = right
	for (let row = 0; row < rows; row++) {
		for (let at = 0; at < row; at++) {
			const factor = values[row * rows + at]!
			for (let column = 0; column < columns; column++)
				out[row * columns + column]! -= factor * out[at * columns + column]!
		}
		for (let column = 0; column < columns; column++) out[row * columns + column]! /= values[row * rows + row]!
	}
}

/** Solves Lᵀ X = B in place of B, L a lower triangle. */
export function solveUpper(lower: Matrix, right: Matrix): void {
	const {rows, values} = lower
	const {columns, values: out} = right
	for (let row = rows - 1; row >= 0; row--) {
		for (let at = row + 1; at < rows; at++) {
			const factor = values[at * rows + row]!
			for (let column = 0; column < columns; column++)
				out[row * columns + column]! -= factor * out[at * columns + column]!
		}
		for (let column = 0; column < columns; column++) out[row * columns + column]! /= values[row * rows + row]!
	}
}

/** The `count` eigenvectors with the largest eigenvalues of a symmetric matrix, as columns: orthogonal iteration. */
export function leadingEigenvectors({rows, values}: Matrix, count: number, rounds = 60): Matrix {
	const vectors = zeros(rows, count)
	// A fixed start that no eigenvector is orthogonal to in practice.
	for (let at = 0; at < vectors.values.length; at++) vectors.values[at] = Math.sin(at * 12.9898 + 1)
	for (let round = 0; round < rounds; round++) {
		const next = zeros(rows, count)
		for (let row = 0; row < rows; row++)
			for (let at = 0; at < rows; at++) {
				const factor = values[row * rows + at]!
				for (let column = 0; column < count; column++)
					next.values[row * count + column]! += factor * vectors.values[at * count + column]!
			}
		orthonormalize(next)
		vectors.values.set(next.values)
	}
	return vectors
}

// Gram-Schmidt over the columns.
function orthonormalize({rows, columns, values}: Matrix): void {
	for (let column = 0; column < columns; column++) {
		for (let before = 0; before < column; before++) {
			let dot = 0
			for (let row = 0; row < rows; row++) dot += values[row * columns + column]! * values[row * columns + before]!
			for (let row = 0; row < rows; row++) values[row * columns + column]! -= dot * values[row * columns + before]!
		}
		let square = 0
		for (let row = 0; row < rows; row++) square += values[row * columns + column]! ** 2
		const scale = 1 / Math.sqrt(square || 1)
		for (let row = 0; row < rows; row++) values[row * columns + column]! *= scale
	}
}
