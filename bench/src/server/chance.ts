/** Chance that comes out the same each time for a seed. */
export interface Chance {
	/** A number from 0 up to 1. */
	next(): number
	/** A whole number from 0 below `count`. */
	below(count: number): number
	pick<T>(items: readonly T[]): T
}

/** Mulberry32, by Tommy Ettinger (public domain). */
export function chanceFrom(seed: number): Chance {
	let state = seed >>> 0
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	const below = (count: number): number => Math.floor(next() * count)
	return {next, below, pick: (items) => items[below(items.length)]!}
}
