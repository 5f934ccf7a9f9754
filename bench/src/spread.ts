import {median} from './table.js'

/** `12.3 (11.8–14.0)`: the median of some numbers with the lowest and the highest. */
export const spread = (numbers: readonly number[]): string =>
	`${short(median(numbers))} (${short(Math.min(...numbers))}–${short(Math.max(...numbers))})`

const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1))

/** Slope of the least squares line through points. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
	const mean = (column: 0 | 1): number => points.reduce((sum, point) => sum + point[column], 0) / points.length
	const [x, y] = [mean(0), mean(1)]
	const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
	return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
