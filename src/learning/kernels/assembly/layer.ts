import {narrow, valuesOf} from './values'

// What a layer does between its products: see ../operations.ts. `length` is in bytes of 32-bit numbers.

export function rectify(sums: usize, units: usize, biases: usize, out: usize, rows: i32, length: usize): void {
	for (; rows > 0; rows--) {
		for (let at: usize = 0; at < length; at += 16)
			v128.store(out + at, f32x4.max(valuesOf(sums + at, units + at, biases + at), f32x4.splat(0)))
		sums += length
		out += length
	}
}

export function grow(sums: usize, units: usize, biases: usize, near: usize, x: usize, rows: i32, length: usize): void {
	for (; rows > 0; rows--) {
		for (let at: usize = 0; at < length; at += 16) {
			const added = f32x4.add(v128.load(near + at), valuesOf(sums + at, units + at, biases + at))
			v128.store(x + at, f32x4.add(v128.load(x + at), added))
		}
		sums += length
		near += length
		x += length
	}
}

export function round(from: usize, to: usize, scale: usize, length: usize): void {
	const factor = v128.load(scale)
	for (let at: usize = 0; at < length; at += 32) {
		const lower = f32x4.mul(v128.load(from + at), factor)
		const upper = f32x4.mul(v128.load(from + at, 16), factor)
		v128.store(to + (at >> 1), narrow(lower, upper))
	}
}

export function recode(
	sums: usize,
	units: usize,
	biases: usize,
	minimum: usize,
	to: usize,
	rows: i32,
	length: usize,
): void {
	const floor = v128.load(minimum)
	for (; rows > 0; rows--) {
		for (let at: usize = 0; at < length; at += 32) {
			const lower = valuesOf(sums + at, units + at, biases + at)
			const upper = valuesOf(sums + at + 16, units + at + 16, biases + at + 16)
			v128.store(to + (at >> 1), narrow(f32x4.max(lower, floor), f32x4.max(upper, floor)))
		}
		sums += length
		to += length >> 1
	}
}

export function embed(rows: usize, count: i32, table: usize, units: usize, x: usize, length: usize): void {
	for (; count > 0; count--) {
		const row: usize = load<u32>(rows)
		const unit = v128.load32_splat(units + (row << 2))
		const codes = table + row * length
		for (let at: usize = 0; at < length; at += 8) {
			const eight = v128.load8x8_s(codes + at)
			const to = x + (at << 2)
			const lower = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(eight))
			const upper = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(eight))
			v128.store(to, f32x4.add(v128.load(to), f32x4.mul(unit, lower)))
			v128.store(to, f32x4.add(v128.load(to, 16), f32x4.mul(unit, upper)), 16)
		}
		rows += 4
	}
}

export function join(own: usize, other: usize, units: usize, way: usize, to: usize, length: usize): void {
	for (let at: usize = 0; at < length; at += 32) {
		const lower = joined(own + at, other + at, units + at, units + length + at, way + at)
		const upper = joined(own + at + 16, other + at + 16, units + at + 16, units + length + at + 16, way + at + 16)
		v128.store(to + (at >> 1), narrow(lower, upper))
	}
}

function joined(own: usize, other: usize, units: usize, otherUnits: usize, way: usize): v128 {
	const one = f32x4.mul(f32x4.convert_i32x4_s(v128.load(own)), v128.load(units))
	const two = f32x4.mul(f32x4.convert_i32x4_s(v128.load(other)), v128.load(otherUnits))
	return f32x4.max(f32x4.add(f32x4.add(one, two), v128.load(way)), f32x4.splat(0))
}
