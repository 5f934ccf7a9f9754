import {within} from './values'

// Inputs of a product are integers from 0 to 127 and its weights from -128 to 127: in 8 bits each where relaxed SIMD multiplies
// them, else in 16.

/** Bytes of four 32-bit numbers, shifted by this, are the bytes of four inputs. */
export const inputShift: usize = ASC_FEATURE_RELAXED_SIMD ? 2 : 1

/** Writes four real numbers as inputs: the nearest integers, of two the even one, from 0 to 127. */
export function storeInputs(to: usize, reals: v128): void {
	const narrow = narrowed(within(reals, 0, 127))
	if (ASC_FEATURE_RELAXED_SIMD) v128.store32_lane(to, i8x16.narrow_i16x8_s(narrow, narrow), 0)
	else v128.store64_lane(to, narrow, 0)
}

/** Writes four real numbers as weights from -127 to 127; groups of them lie `step` bytes apart. */
export function storeWeights(to: usize, reals: v128, step: usize): void {
	const narrow = narrowed(within(reals, -127, 127))
	if (ASC_FEATURE_RELAXED_SIMD) v128.store32_lane(to, i8x16.narrow_i16x8_s(narrow, narrow), 0)
	else {
		v128.store32_lane(to, narrow, 0)
		v128.store32_lane(to + step, narrow, 1)
	}
}

// Four small real numbers as 16-bit integers, twice. What is added leaves a real number no bits below 1, and its own bits above.
function narrowed(reals: v128): v128 {
	const whole = i32x4.sub(f32x4.add(reals, f32x4.splat(12582912)), f32x4.splat(12582912))
	return i16x8.narrow_i32x4_s(whole, whole)
}
