// Two rows of A by four rows of W at a time: eight vectors of sums stay in registers.

/** C = A Wᵀ of 16-bit integers: see ../operations.ts. */
export function product(a: usize, step: usize, w: usize, c: usize, rows: i32, columns: i32, inner: usize): void {
	const width: usize = columns << 2
	for (; rows > 0; rows -= 2) {
		let weights = w
		for (let to = c; to < c + width; to += 16) {
			multiply(a, a + step, weights, inner, to, to + width)
			weights += inner << 2
		}
		a += step << 1
		c += width << 1
	}
}

function multiply(a: usize, b: usize, w: usize, inner: usize, toA: usize, toB: usize): void {
	let a0 = i32x4.splat(0)
	let a1 = i32x4.splat(0)
	let a2 = i32x4.splat(0)
	let a3 = i32x4.splat(0)
	let b0 = i32x4.splat(0)
	let b1 = i32x4.splat(0)
	let b2 = i32x4.splat(0)
	let b3 = i32x4.splat(0)
	for (let at: usize = 0; at < inner; at += 16) {
		const x = v128.load(a + at)
		const y = v128.load(b + at)
		let weights = w + at
		const w0 = v128.load(weights)
		a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w0))
		b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y, w0))
		weights += inner
		const w1 = v128.load(weights)
		a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w1))
		b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y, w1))
		weights += inner
		const w2 = v128.load(weights)
		a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, w2))
		b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y, w2))
		weights += inner
		const w3 = v128.load(weights)
		a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, w3))
		b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y, w3))
	}
	v128.store(toA, sumsOf(a0, a1, a2, a3))
	v128.store(toB, sumsOf(b0, b1, b2, b3))
}

// The sum of the four lanes of each vector, as one vector.
function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
	const ab = addPairs(a, b)
	const cd = addPairs(c, d)
	return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7))
}

function addPairs(a: v128, b: v128): v128 {
	return i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7))
}
