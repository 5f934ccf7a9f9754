import {inputShift, storeInputs} from './inputs'
import {valuesOf, within} from './values'

/** One direction of a gated layer: see ../operations.ts. */
export function gate(
	gates: usize,
	units: usize,
	biases: usize,
	span: usize,
	last: usize,
	to: usize,
	rows: i32,
	length: usize,
	step: usize,
	toStep: usize,
): void {
	for (; rows > 0; rows--) {
		for (let at: usize = 0; at < length; at += 16) {
			const value = letThrough(gates + at, units + at, biases + at, span, last + at)
			const scaled = f32x4.add(f32x4.mul(value, f32x4.splat(63)), f32x4.splat(64))
			storeInputs(to + (at >> inputShift), scaled)
		}
		gates += step
		to += toStep
	}
}

// Part `z` of the candidate and the rest of what was let through last, where the result is kept.
function letThrough(gates: usize, units: usize, biases: usize, span: usize, last: usize): v128 {
	const half = f32x4.splat(0.5)
	const opening = approximateTanh(f32x4.mul(half, valuesOf(gates, units, biases)))
	const z = f32x4.add(half, f32x4.mul(half, opening))
	const candidate = approximateTanh(valuesOf(gates + span, units + span, biases + span))
	const before = v128.load(last)
	const value = f32x4.add(before, f32x4.mul(z, f32x4.sub(candidate, before)))
	v128.store(last, value)
	return value
}

// x (27 + x²) / (27 + 9 x²) for x between -3 and 3: see train/learning/approximate-tanh.ts.
function approximateTanh(reals: v128): v128 {
	const x = within(reals, -3, 3)
	const square = f32x4.mul(x, x)
	const most = f32x4.splat(27)
	return f32x4.div(f32x4.mul(x, f32x4.add(most, square)), f32x4.add(most, f32x4.mul(f32x4.splat(9), square)))
}
