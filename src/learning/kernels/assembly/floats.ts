// Products of real matrices, for training: four rows of A by eight columns of B at a time, so that eight vectors of sums stay
// in registers. Places and steps in bytes, `columns` and the step from row to row of B and C too.

/** C (+)= A B: see train/network/floats.ts. */
export function product(
	a: usize,
	rowStep: usize,
	innerStep: usize,
	b: usize,
	c: usize,
	rows: i32,
	columns: usize,
	inner: i32,
	adds: bool,
): void {
	for (; rows > 0; rows -= 4) {
		for (let column: usize = 0; column < columns; column += 32)
			multiply(a, rowStep, innerStep, b + column, c + column, columns, inner, adds)
		c += columns << 2
		a += rowStep << 2
	}
}

function multiply(
	a: usize,
	rowStep: usize,
	innerStep: usize,
	b: usize,
	c: usize,
	width: usize,
	inner: i32,
	adds: bool,
): void {
	const c1 = c + width
	const c2 = c1 + width
	const c3 = c2 + width
	let s00 = adds ? v128.load(c) : f32x4.splat(0)
	let s01 = adds ? v128.load(c, 16) : f32x4.splat(0)
	let s10 = adds ? v128.load(c1) : f32x4.splat(0)
	let s11 = adds ? v128.load(c1, 16) : f32x4.splat(0)
	let s20 = adds ? v128.load(c2) : f32x4.splat(0)
	let s21 = adds ? v128.load(c2, 16) : f32x4.splat(0)
	let s30 = adds ? v128.load(c3) : f32x4.splat(0)
	let s31 = adds ? v128.load(c3, 16) : f32x4.splat(0)
	for (; inner > 0; inner--) {
		const y0 = v128.load(b)
		const y1 = v128.load(b, 16)
		let at = a
		let x = v128.load32_splat(at)
		s00 = f32x4.add(s00, f32x4.mul(x, y0))
		s01 = f32x4.add(s01, f32x4.mul(x, y1))
		at += rowStep
		x = v128.load32_splat(at)
		s10 = f32x4.add(s10, f32x4.mul(x, y0))
		s11 = f32x4.add(s11, f32x4.mul(x, y1))
		at += rowStep
		x = v128.load32_splat(at)
		s20 = f32x4.add(s20, f32x4.mul(x, y0))
		s21 = f32x4.add(s21, f32x4.mul(x, y1))
		at += rowStep
		x = v128.load32_splat(at)
		s30 = f32x4.add(s30, f32x4.mul(x, y0))
		s31 = f32x4.add(s31, f32x4.mul(x, y1))
		a += innerStep
		b += width
	}
	v128.store(c, s00)
	v128.store(c, s01, 16)
	v128.store(c1, s10)
	v128.store(c1, s11, 16)
	v128.store(c2, s20)
	v128.store(c2, s21, 16)
	v128.store(c3, s30)
	v128.store(c3, s31, 16)
}
