// Two rows of A by a block of 16 columns of W at a time: eight vectors of sums stay in registers. A group of inputs, copied to
// each lane of a vector, meets the same group's weights of four columns. A block's weights lie in the order of reading.

/** Bytes of a block's weights for one group. */
export const blockStep: usize = 64

/** C = A W: see ../operations.ts. */
export function product(a: usize, step: usize, w: usize, c: usize, rows: i32, columns: i32, inner: usize): void {
	const width: usize = columns << 2
	const block = inner << 4
	for (; rows > 0; rows -= 2) {
		let weights = w
		for (let to = c; to < c + width; to += 64) {
			multiply(a, a + step, inner, weights, to, to + width)
			weights += block
		}
		a += step << 1
		c += width << 1
	}
}

function multiply(a: usize, b: usize, inner: usize, w: usize, toA: usize, toB: usize): void {
	const end = a + inner
	let a0 = i32x4.splat(0)
	let a1 = i32x4.splat(0)
	let a2 = i32x4.splat(0)
	let a3 = i32x4.splat(0)
	let b0 = i32x4.splat(0)
	let b1 = i32x4.splat(0)
	let b2 = i32x4.splat(0)
	let b3 = i32x4.splat(0)
	do {
		const x = v128.load32_splat(a)
		const y = v128.load32_splat(b)
		const w0 = v128.load(w)
		a0 = multiplyAdd(x, w0, a0)
		b0 = multiplyAdd(y, w0, b0)
		const w1 = v128.load(w, 16)
		a1 = multiplyAdd(x, w1, a1)
		b1 = multiplyAdd(y, w1, b1)
		const w2 = v128.load(w, 32)
		a2 = multiplyAdd(x, w2, a2)
		b2 = multiplyAdd(y, w2, b2)
		const w3 = v128.load(w, 48)
		a3 = multiplyAdd(x, w3, a3)
		b3 = multiplyAdd(y, w3, b3)
		a += 4
		b += 4
		w += blockStep
	} while (a !== end)
	v128.store(toA, a0)
	v128.store(toA, a1, 16)
	v128.store(toA, a2, 32)
	v128.store(toA, a3, 48)
	v128.store(toB, b0)
	v128.store(toB, b1, 16)
	v128.store(toB, b2, 32)
	v128.store(toB, b3, 48)
}

// Each lane's inputs times its weights, added to its sum. With inputs of seven bits the relaxed product is exact on every
// machine: two products always fit into the 16 bits that some machines add them in.
function multiplyAdd(inputs: v128, weights: v128, sums: v128): v128 {
	if (ASC_FEATURE_RELAXED_SIMD) return i32x4.relaxed_dot_i8x16_i7x16_add_s(weights, inputs, sums)
	return i32x4.add(sums, i32x4.dot_i16x8_s(inputs, weights))
}
