import type {Floats} from './floats.js'

/** Numbers that a product of the finished network reads as small integers: `columns` for each node from `place` on. */
export interface Inputs {
	readonly name: string
	readonly place: number
	readonly columns: number
}

/** One of so many numbers is cut to the range: few, since the wider a range, the coarser its steps. */
const perCut = 5000

// Distances from 0, in steps of a 64th.
const steps = 64
const counted = steps * 64

export interface RangeMeter {
	/** Counts the numbers of `nodes` nodes. */
	count(nodes: number): void
	/** By name, the number that all but one in `perCut` keep within, on either side of 0. */
	ranges(): Record<string, Float32Array>
}

export function createRangeMeter({at}: Floats, inputs: readonly Inputs[]): RangeMeter {
	const counts = inputs.map(() => new Float64Array(counted))
	return {
		count(nodes) {
			inputs.forEach(({place, columns}, index) => {
				for (let here = place; here < place + nodes * columns; here++)
					counts[index]![Math.min(counted - 1, Math.floor(Math.abs(at[here]!) * steps))]!++
			})
		},
		ranges: () => Object.fromEntries(inputs.map(({name}, index) => [name, Float32Array.of(rangeOf(counts[index]!))])),
	}
}

function rangeOf(counts: Float64Array): number {
	let beyond = counts.reduce((sum, count) => sum + count, 0) / perCut
	let step = counts.length
	while (step > 1 && beyond >= counts[step - 1]!) beyond -= counts[--step]!
	return step / steps
}
