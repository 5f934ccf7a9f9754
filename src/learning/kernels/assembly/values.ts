// Four 32-bit numbers at a time. A place is an address in bytes.

/** Sums of a product as real numbers: each times its unit, plus its bias. */
export function valuesOf(sums: usize, units: usize, biases: usize): v128 {
	return asValues(v128.load(sums), units, biases)
}

/** The same of four sums that are at hand. */
export function asValues(sums: v128, units: usize, biases: usize): v128 {
	return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(units)), v128.load(biases))
}

/** No number below `least`, none above `most`. */
export function within(reals: v128, least: f32, most: f32): v128 {
	return f32x4.pmin(f32x4.pmax(reals, f32x4.splat(least)), f32x4.splat(most))
}
