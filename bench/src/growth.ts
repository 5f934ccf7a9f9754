import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {processorSeconds} from './clock.js'
import {engineFlags, extract} from './engine.js'
import {peakMegabytes} from './peak.js'
import {shapes} from './shapes.js'
import {slope} from './spread.js'
import {table} from './table.js'

/** A sixteenth, a quarter and the whole of the largest. */
const sizesUpTo = (largest: number): readonly number[] => [largest / 16, largest / 4, largest]

/** What one text costs in a process of its own. */
export interface Cost {
	readonly seconds: number
	/** Peak of the whole process, in MB. */
	readonly peak: number
}

export interface Growth {
	readonly shape: string
	readonly sizes: readonly number[]
	/** By size, as far as it was tried. */
	readonly costs: readonly Cost[]
	/** Slope of log time over log size: 1 is linear. */
	readonly exponent: number
}

/**
 * How the cost of `extract` grows with the length of the text, from a sixteenth of `largest` on, with V8 set as the command sets
 * it. A shape stops growing when the next
 * text is to take longer than `patience` seconds. `asked`: the shapes to try, all by default.
 */
export function growthOf(largest: number, patience: number, asked: readonly string[] = Object.keys(shapes)): Growth[] {
	const sizes = sizesUpTo(largest)
	return asked.map((shape) => {
		const costs: Cost[] = []
		for (const size of sizes) {
			const last = costs.at(-1)
			if (last && last.seconds * 4 > patience) break
			const cost = costOf(shape, size, patience)
			if (!cost) break
			costs.push(cost)
		}
		const growth = {shape, sizes, costs, exponent: exponentOf(sizes, costs)}
		process.stderr.write(`${lineOf(growth).join('  ')}\n`)
		return growth
	})
}

function costOf(shape: string, size: number, patience: number): Cost | null {
	const program = [fileURLToPath(import.meta.url), shape, String(size), ...engineFlags]
	// On the clock, of which a busy machine takes more.
	const {status, stdout} = spawnSync(process.execPath, program, {encoding: 'utf8', timeout: patience * 10_000})
	return status === 0 ? (JSON.parse(stdout) as Cost) : null
}

function exponentOf(sizes: readonly number[], costs: readonly Cost[]): number {
	const points = costs.map(({seconds}, index) => [Math.log(sizes[index]!), Math.log(seconds)] as const)
	return points.length < 2 ? Number.NaN : slope(points)
}

const sizeName = (size: number): string => (size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`)

export function growthTable(growth: readonly Growth[]): string {
	const sizes = growth[0]?.sizes ?? []
	const head = ['extract, seconds of processor time', ...sizes.map(sizeName), 'exponent', 'peak in MB']
	return table(head, growth.map(lineOf))
}

const lineOf = ({shape, sizes, costs, exponent}: Growth): string[] => [
	shape,
	...sizes.map((_, index) => costs[index]?.seconds.toPrecision(3) ?? ''),
	exponent.toFixed(2),
	costs.at(-1)?.peak.toFixed(0) ?? '',
]

// Run as a program: one text, after a long article that warms it up.
const [, program, shape, size] = process.argv
if (program === fileURLToPath(import.meta.url) && shape) {
	await import('../../dist/cli/v8-flags.js')
	extract({text: shapes.news!(2e4), published: '2024-11-21'})
	const text = shapes[shape]!(Number(size))
	const seconds = processorSeconds(() => extract({text, published: '2024-11-21'}))
	process.stdout.write(JSON.stringify({seconds, peak: peakMegabytes()}))
}
