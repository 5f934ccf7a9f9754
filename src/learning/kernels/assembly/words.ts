import {asValues} from './values'

/** What is known of words, put together for a sentence: see ../operations.ts. */
export function collect(
	words: usize,
	sums: usize,
	vectors: usize,
	units: usize,
	biases: usize,
	near: usize,
	gates: usize,
	x: usize,
	nodes: i32,
	length: usize,
): void {
	const both = length << 1
	const row = length * 5
	for (; nodes > 0; nodes--) {
		const before = sums + load<u32>(words) * row
		const word: usize = load<u32>(words, 4)
		const own = sums + word * row + length
		const after = sums + load<u32>(words, 8) * row + both
		const vector = vectors + word * length
		for (let at: usize = 0; at < length; at += 16) {
			const sum = i32x4.add(i32x4.add(v128.load(before + at), v128.load(own + at)), v128.load(after + at))
			v128.store(near + at, f32x4.pmax(asValues(sum, units + at, biases + at), f32x4.splat(0)))
			v128.store(x + at, v128.load(vector + at))
		}
		for (let at: usize = 0; at < both; at += 16) v128.store(gates + at, v128.load(own + both + at))
		words += 4
		near += length
		gates += both
		x += length
	}
}
