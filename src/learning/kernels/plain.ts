import {blockColumns, type Memory, type Operations, weightIndex} from './operations.js'

const {fround} = Math

// Bytes, four of which fill 32 bits.
const group = 4

/** The operations of the kernel in plain JavaScript, rounded at each step as WebAssembly rounds: the same results. */
export function plainKernel({bytes, inputs, long, real}: Memory): Operations {
	const double = new Float64Array(real.buffer)
	// Element `n` of what begins at a place, of a value of sums.
	const valued = (sums: number, units: number, biases: number, n: number): number =>
		asValue(long[sums / 4 + n]!, units, biases, n)
	const asValue = (sum: number, units: number, biases: number, n: number): number =>
		fround(fround(fround(sum) * real[units / 4 + n]!) + real[biases / 4 + n]!)
	const each = (rows: number, length: number, write: (row: number, n: number) => void): void => {
		for (let row = 0; row < rows; row++) for (let n = 0; n < length / 4; n++) write(row, n)
	}
	return {
		product(a, step, w, c, rows, columns, inner) {
			for (let row = 0; row < rows; row++)
				for (let column = 0; column < columns; column += columnsAtOnce) {
					const weights = w + weightIndex(column, 0, inner, group)
					multiply(inputs, a + row * step, weights, inner, long, c / 4 + row * columns + column)
				}
		},
		rectify(sums, units, biases, out, rows, length) {
			each(rows, length, (row, n) => {
				real[(out + row * length) / 4 + n] = Math.max(0, valued(sums + row * length, units, biases, n))
			})
		},
		grow(sums, units, biases, near, x, rows, length) {
			each(rows, length, (row, n) => {
				const at = (row * length) / 4 + n
				const added = fround(real[near / 4 + at]! + valued(sums + row * length, units, biases, n))
				real[x / 4 + at] = fround(real[x / 4 + at]! + added)
			})
		},
		round(from, to, scale, length) {
			each(1, length, (_, n) => {
				inputs[to + n] = inputOf(fround(fround(real[from / 4 + n]! * real[scale / 4]!) + 64))
			})
		},
		recode(sums, units, biases, to, rows, length) {
			each(rows, length, (row, n) => {
				inputs[to + (row * length) / 4 + n] = inputOf(valued(sums + row * length, units, biases, n))
			})
		},
		pack(sums, units, biases, to, rows, length) {
			each(rows, length, (row, n) => {
				const value = valued(sums + row * length, units, biases, n)
				inputs[to + weightIndex(row, n, length / 4, group)] = nearest(Math.max(-127, Math.min(127, value)))
			})
		},
		gate(gates, units, biases, span, last, to, rows, length, step, toStep) {
			each(rows, length, (row, n) => {
				const from = gates + row * step
				const gate = approximateTanh(fround(0.5 * valued(from, units, biases, n)))
				const z = fround(0.5 + fround(0.5 * gate))
				const candidate = approximateTanh(valued(from + span, units + span, biases + span, n))
				const before = real[last / 4 + n]!
				const value = fround(before + fround(z * fround(candidate - before)))
				real[last / 4 + n] = value
				inputs[to + row * toStep + n] = inputOf(fround(fround(value * 63) + 64))
			})
		},
		embed(rows, count, table, units, x, length) {
			for (let at = 0; at < count; at++) {
				const row = long[rows / 4 + at]!
				const unit = real[units / 4 + row]!
				for (let n = 0; n < length; n++)
					real[x / 4 + n] = fround(real[x / 4 + n]! + fround(unit * bytes[table + row * length + n]!))
			}
		},
		collect(words, sums, vectors, units, biases, near, gates, x, nodes, length) {
			const d = length / 4
			for (let node = 0; node < nodes; node++) {
				const [before, own, after] = [0, 1, 2].map((way) => {
					const word = long[words / 4 + node + way]!
					return sums / 4 + (word * 5 + way) * d
				}) as [number, number, number]
				for (let n = 0; n < d; n++) {
					const sum = long[before + n]! + long[own + n]! + long[after + n]!
					real[near / 4 + node * d + n] = Math.max(0, asValue(sum, units, biases, n))
				}
				long.copyWithin(gates / 4 + node * d * 2, own + d * 2, own + d * 4)
				const vector = vectors / 4 + long[words / 4 + node + 1]! * d
				real.copyWithin(x / 4 + node * d, vector, vector + d)
			}
		},
		join(own, other, units, way, to, length) {
			each(1, length, (_, n) => {
				const one = fround(fround(long[own / 4 + n]!) * real[units / 4 + n]!)
				const two = fround(fround(long[other / 4 + n]!) * real[(units + length) / 4 + n]!)
				inputs[to + n] = inputOf(fround(fround(one + two) + real[way / 4 + n]!))
			})
		},
		chart(scores, nodes, tables, step, size) {
			const from = scores / 4
			const [row, table] = [step / 8, size / 8]
			const [leftward, rightward, leftwardFrom, rightwardTo, arcLeft, arcRight] = [0, 1, 2, 3, 4, 5].map(
				(number) => tables / 8 + number * table,
			) as [number, number, number, number, number, number]
			for (let node = 0; node < nodes; node++)
				for (let place = leftward; place < arcLeft; place += table) double[place + node * row + node] = 0
			for (let width = 1; width < nodes; width++)
				for (let left = 1; left + width < nodes; left++) {
					const right = left + width
					const [own, other] = [left * row, right * row]
					const both = highest(double, rightward + own + left, leftward + other + left + 1, width)
					double[arcRight + own + right] = both + real[from + left * nodes + right]!
					double[arcLeft + other + left] = both + real[from + right * nodes + left]!
					const toRight = highest(double, arcRight + own + left + 1, rightwardTo + other + left + 1, width)
					double[rightward + own + right] = double[rightwardTo + other + left] = toRight
					const toLeft = highest(double, leftwardFrom + own + left, arcLeft + other + left, width)
					double[leftward + other + left] = double[leftwardFrom + own + right] = toLeft
				}
		},
	}
}

/** Columns whose weights lie side by side in a block, for the same group of inputs. */
const columnsAtOnce = 4

// A row of inputs times four columns. Written out: an index worked out for each product takes seven times as long.
function multiply(
	inputs: Memory['inputs'],
	from: number,
	weights: number,
	inner: number,
	sums: Int32Array,
	to: number,
): void {
	let [a, b, c, d] = [0, 0, 0, 0]
	for (let at = from, w = weights; at < from + inner; at += group, w += group * blockColumns) {
		const x = inputs[at]!
		const y = inputs[at + 1]!
		const z = inputs[at + 2]!
		const u = inputs[at + 3]!
		a = (a + x * inputs[w]! + y * inputs[w + 1]! + z * inputs[w + 2]! + u * inputs[w + 3]!) | 0
		b = (b + x * inputs[w + 4]! + y * inputs[w + 5]! + z * inputs[w + 6]! + u * inputs[w + 7]!) | 0
		c = (c + x * inputs[w + 8]! + y * inputs[w + 9]! + z * inputs[w + 10]! + u * inputs[w + 11]!) | 0
		d = (d + x * inputs[w + 12]! + y * inputs[w + 13]! + z * inputs[w + 14]! + u * inputs[w + 15]!) | 0
	}
	sums[to] = a
	sums[to + 1] = b
	sums[to + 2] = c
	sums[to + 3] = d
}

// The highest sum of two numbers side by side.
function highest(table: Float64Array, a: number, b: number, count: number): number {
	let most = Number.NEGATIVE_INFINITY
	for (let at = 0; at < count; at++) {
		const sum = table[a + at]! + table[b + at]!
		if (sum > most) most = sum
	}
	return most
}

// As train/learning/approximate-tanh.ts, in 32 bits.
function approximateTanh(value: number): number {
	const x = Math.max(-3, Math.min(3, value))
	const square = fround(x * x)
	return fround(fround(x * fround(27 + square)) / fround(27 + fround(9 * square)))
}

const inputOf = (value: number): number => nearest(Math.max(0, Math.min(127, value)))

// The nearest integer, the even one of two.
function nearest(value: number): number {
	const floor = Math.floor(value)
	const rest = value - floor
	return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor
}
