import {processorSeconds} from './clock.js'
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
 * when the next text is to take longer than `patience` seconds.
 */
export function growthOf(largest: number, patience: number): Growth[] {
	return Object.entries(shapes).map(([shape, make]) => {
		const seconds: number[] = []
		for (const size of sizes) {
			if (size > largest || expected(seconds) > patience) break
			seconds.push(secondsFor(make(size)))
		}
		const growth = {shape, seconds, exponent: exponentOf(seconds)}
		process.stderr.write(`${lineOf(growth).join('  ')}\n`)
		return growth
	})
}

// The cost of ten times the text, extrapolated from the last growth.
function expected(seconds: readonly number[]): number {
	const [before, last] = seconds.slice(-2)
	return last === undefined ? 0 : last * Math.max(10, last / before!)
}

const maxRounds = 15
const minRounds = 3
const someSeconds = 3
const manySeconds = 15

function secondsFor(text: string): number {
	const times: number[] = []
	// Up to 15 rounds, at least three within some seconds, one where that takes too long.
	for (
		let round = 0, sum = 0;
		round < maxRounds && (sum < someSeconds || (round < minRounds && sum < manySeconds));
		round++
	) {
		times.push(processorSeconds(() => extract({text, published: '2024-11-21'})))
		sum += times[round]!
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
	const head = ['extract, seconds of processor time', '1 kB', '10 kB', '100 kB', '1 MB', '10 MB', 'exponent']
	return table(head, growth.map(lineOf))
}

const lineOf = ({shape, seconds, exponent}: Growth): string[] => [
	shape,
	...sizes.map((_, index) => seconds[index]?.toPrecision(3) ?? ''),
	exponent.toFixed(2),
]
