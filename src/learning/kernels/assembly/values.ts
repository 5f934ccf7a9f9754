// Four 32-bit numbers at a time. A place is an address in bytes.

/** Sums of a product as real numbers: each times its unit, plus its bias. */
export function valuesOf(sums: usize, units: usize, biases: usize): v128 {
	return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums)), v128.load(units)), v128.load(biases))
}

/** Two times four real numbers as eight 16-bit integers: the nearest one, of two the even one. */
export function narrow(lower: v128, upper: v128): v128 {
	return i16x8.narrow_i32x4_s(wholeOf(lower), wholeOf(upper))
}

function wholeOf(reals: v128): v128 {
	return i32x4.trunc_sat_f32x4_s(f32x4.nearest(reals))
}

/** No number above `bound`, none below `-bound`. */
export function clamp(reals: v128, bound: f32): v128 {
	return f32x4.max(f32x4.min(reals, f32x4.splat(bound)), f32x4.splat(-bound))
}
