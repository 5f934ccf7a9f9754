/** Numbers from 0 up to 1 that are the same in every run for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed | 0
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

/** The numbers from 0 to `count` - 1 in a random order. */
export function shuffle(count: number, random: () => number): Int32Array {
	const order = Int32Array.from({length: count}, (_, index) => index)
	for (let at = count - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1))
		const kept = order[at]!
		order[at] = order[other]!
		order[other] = kept
	}
	return order
}
