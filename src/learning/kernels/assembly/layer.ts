import {inputShift, storeInputs, storeWeights} from './inputs'
import {blockStep} from './product'
import {valuesOf} from './values'

// What a layer does between its products: see ../operations.ts. `length` is in bytes of 32-bit numbers.

export function rectify(sums: usize, units: usize, biases: usize, out: usize, rows: i32, length: usize): void {
	for (; rows > 0; rows--) {
		for (let at: usize = 0; at < length; at += 16)
			v128.store(out + at, f32x4.pmax(valuesOf(sums + at, units + at, biases + at), f32x4.splat(0)))
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
	for (let at: usize = 0; at < length; at += 16) {
		const scaled = f32x4.mul(v128.load(from + at), factor)
		storeInputs(to + (at >> inputShift), f32x4.add(scaled, f32x4.splat(64)))
	}
}

export function recode(sums: usize, units: usize, biases: usize, to: usize, rows: i32, length: usize): void {
	for (; rows > 0; rows--) {
		for (let at: usize = 0; at < length; at += 16)
			storeInputs(to + (at >> inputShift), valuesOf(sums + at, units + at, biases + at))
		sums += length
		to += length >> inputShift
	}
}

export function pack(sums: usize, units: usize, biases: usize, to: usize, rows: i32, length: usize): void {
	const block = (length >> inputShift) << 4
	for (let row = 0; row < rows; row++) {
		let place = to + (row >> 4) * block + ((row & 15) << 2)
		for (let at: usize = 0; at < length; at += 16) {
			storeWeights(place, valuesOf(sums + at, units + at, biases + at), blockStep)
			place += ASC_FEATURE_RELAXED_SIMD ? blockStep : blockStep << 1
		}
		sums += length
	}
}

// Eight numbers at a time, so that their sums stay in registers.
export function embed(rows: usize, count: i32, table: usize, units: usize, x: usize, length: usize): void {
	for (let at: usize = 0; at < length; at += 8) {
		let lower = v128.load(x)
		let upper = v128.load(x, 16)
		for (let n: i32 = 0; n < count; n++) {
			const row: usize = load<u32>(rows + (n << 2))
			const unit = v128.load32_splat(units + (row << 2))
			const codes = v128.load8x8_s(table + row * length + at)
			lower = f32x4.add(lower, f32x4.mul(unit, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(codes))))
			upper = f32x4.add(upper, f32x4.mul(unit, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(codes))))
		}
		v128.store(x, lower)
		v128.store(x, upper, 16)
		x += 32
	}
}

export function join(own: usize, other: usize, units: usize, way: usize, to: usize, length: usize): void {
	for (let at: usize = 0; at < length; at += 16)
		storeInputs(to + (at >> inputShift), joined(own + at, other + at, units + at, units + length + at, way + at))
}

function joined(own: usize, other: usize, units: usize, otherUnits: usize, way: usize): v128 {
	const one = f32x4.mul(f32x4.convert_i32x4_s(v128.load(own)), v128.load(units))
	const two = f32x4.mul(f32x4.convert_i32x4_s(v128.load(other)), v128.load(otherUnits))
	return f32x4.add(f32x4.add(one, two), v128.load(way))
}
