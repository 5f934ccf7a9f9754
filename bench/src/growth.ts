import {extract} from './engine.js'
import {shapes} from './shapes.js'
import {median, table} from './table.js'

const sizes = [1e3, 1e4, 1e5, 1e6, 1e7]

export interface Growth {
	readonly shape: string
	/** Seconds by size; undefined where it wasn't tried. */
	readonly seconds: readonly (number | undefined)[]
	/** Slope of log time over log size, from 10 kB: 1 is linear. */
	readonly exponent: number
}

/**
 * How the cost of `extract` grows with the length of the text, 1 kB to `largest`, from medians. A shape stops growing
 * when a text took longer than `patience` seconds.
 */
export function growthOf(largest: number, patience: number): Growth[] {
	return Object.entries(shapes).map(([shape, make]) => {
		process.stderr.write(`growth: ${shape}\n`)
		const seconds: number[] = []
		for (const size of sizes) {
			if (size > largest || (seconds.at(-1) ?? 0) > patience) break
			seconds.push(secondsFor(make(size)))
		}
		return {shape, seconds, exponent: exponentOf(seconds)}
	})
}

function secondsFor(text: string): number {
	const rounds = text.length <= 1e4 ? 15 : text.length <= 1e5 ? 7 : text.length <= 1e6 ? 3 : 1
	const times: number[] = []
	for (let round = 0; round < rounds; round++) {
		const start = performance.now()
		extract({text, published: '2024-11-21'})
		times.push((performance.now() - start) / 1000)
	}
	return median(times)
}

// Least squares over the points from 10 kB on: below, the start of an extraction weighs most.
function exponentOf(seconds: readonly number[]): number {
	const points = seconds.slice(1).map((time, index) => [Math.log(sizes[index + 1]!), Math.log(time)] as const)
	if (points.length < 2) return Number.NaN
	const mean = (column: 0 | 1): number => points.reduce((sum, point) => sum + point[column], 0) / points.length
	const [x, y] = [mean(0), mean(1)]
	const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
	const under = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
	return over / under
}

export function growthTable(growth: readonly Growth[]): string {
	const head = ['cost of extract, seconds', '1 kB', '10 kB', '100 kB', '1 MB', '10 MB', 'exponent']
	const lines = growth.map(({shape, seconds, exponent}) => [
		shape,
		...sizes.map((_, index) => seconds[index]?.toPrecision(3) ?? ''),
		exponent.toFixed(2),
	])
	return table(head, lines)
}
