import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {createKernel, type Kernel, kernelKinds} from '../src/learning/kernel.js'
import {floatKernel, integerKernel, relaxedKernel, tableKernel} from '../src/learning/kernel-bytes.js'
import {weightIndex} from '../src/learning/kernels/operations.js'
import {randomFrom} from '../train/learning/random.js'

const kinds = kernelKinds()

/** What each kernel of this engine makes of the same numbers. */
const withEach = <T>(run: (kernel: Kernel) => T): T[] => kinds.map((kind) => run(createKernel(1 << 20, kind)))

function expectSame<T>([first, ...others]: T[]): T {
	for (const other of others) expect(other).toEqual(first)
	return first!
}

const edges = [-128, -127, 127]
const inputEdges = [0, 1, 127]

describe('the kernels', () => {
	// Node 22 on has relaxed SIMD: there all three are tried, and CI runs this under Node 24 too.
	it('are all that the engine has', () => {
		const isNew = Number.parseInt(process.versions.node, 10) >= 22
		expect([...kinds].sort()).toEqual(isNew ? ['integers', 'plain', 'relaxed'] : ['integers', 'plain'])
	})

	it('are what their sources say', async () => {
		const {compileKernels} = (await import(new URL('../src/learning/kernels/compile.js', import.meta.url).href)) as {
			compileKernels: () => Promise<Record<string, Uint8Array>>
		}
		const {relaxed, integers, floats, tables} = await compileKernels()
		expect([...relaxedKernel()]).toEqual([...relaxed!])
		expect([...integerKernel()]).toEqual([...integers!])
		expect([...floatKernel()]).toEqual([...floats!])
		expect([...tableKernel()]).toEqual([...tables!])
		expect(readFileSync(new URL('../src/learning/kernel-bytes.ts', import.meta.url), 'utf8')).toContain(
			'npm run kernels',
		)
	})

	it('multiply alike, at the edges of the ranges too', () => {
		const random = randomFrom(5)
		for (const [rows, columns, inner, edge] of [
			[2, 16, 4, 0],
			[4, 48, 96, 0.5],
			[6, 32, 336, 0.9],
			[2, 16, 336, 1],
		] as const) {
			const pick = (some: readonly number[], all: () => number): number =>
				random() < edge ? some[Math.floor(random() * some.length)]! : all()
			const a = Array.from({length: rows * inner}, () => pick(inputEdges, () => Math.floor(random() * 128)))
			const w = Array.from({length: columns * inner}, () => pick(edges, () => Math.floor(random() * 256) - 128))
			const sums = withEach(({inputs, inputBytes, long, take, product}) => {
				const [from, weights, to] = [a.length * 2, w.length * 2, rows * columns * 4].map(take) as [
					number,
					number,
					number,
				]
				inputs.set(a, from / inputBytes)
				w.forEach((weight, at) => {
					const place = weightIndex(Math.floor(at / inner), at % inner, inner, 4 / inputBytes)
					inputs[weights / inputBytes + place] = weight
				})
				product(from, inner * inputBytes, weights, to, rows, columns, inner * inputBytes)
				return [...long.subarray(to / 4, to / 4 + rows * columns)]
			})
			const expected = Array.from({length: rows * columns}, (_, at) => {
				const [row, column] = [Math.floor(at / columns), at % columns]
				let sum = 0
				for (let k = 0; k < inner; k++) sum += a[row * inner + k]! * w[column * inner + k]!
				return sum
			})
			expect(expectSame(sums)).toEqual(expected)
		}
	})

	it('round, bound and gate alike', () => {
		const random = randomFrom(6)
		const [rows, columns] = [5, 32]
		const count = rows * columns * 2
		const reals = Float32Array.from({length: count}, (_, at) => (at % 7 === 0 ? at / 2 - 64 : (random() - 0.5) * 300))
		const sums = Int32Array.from({length: count}, (_, at) => (at % 9 === 0 ? 5_000_000 : (random() - 0.5) * 4e5))
		const units = Float32Array.from({length: columns * 2}, () => random() * 1e-3)
		const biases = Float32Array.from({length: columns * 2}, () => (random() - 0.5) * 2)
		const results = withEach((kernel) => {
			const {inputs, inputBytes, long, real} = kernel
			const reserve = (numbers: Float32Array): number => {
				const at = kernel.take(numbers.length * 4)
				real.set(numbers, at / 4)
				return at
			}
			const from = reserve(reals)
			const sum = kernel.take(count * 4)
			long.set(sums, sum / 4)
			const [unit, bias, scale] = [reserve(units), reserve(biases), reserve(new Float32Array(4).fill(1))]
			const last = kernel.take(columns * 4)
			const to = Array.from({length: 5}, () => kernel.take(count * 2 + 1024))
			kernel.round(from, to[0]!, scale, count * 4)
			kernel.recode(sum, unit, bias, to[1]!, rows, columns * 4)
			kernel.pack(sum, unit, bias, to[2]!, rows, columns * 4)
			kernel.gate(sum, unit, bias, columns * 4, last, to[3]!, rows, columns * 4, columns * 8, columns * inputBytes)
			kernel.join(sum, sum + columns * 4, unit, from, to[4]!, columns * 4)
			kernel.rectify(sum, unit, bias, from, rows, columns * 4)
			const group = 4 / inputBytes
			const packed = Array.from({length: rows * columns}, (_, at) => {
				const place = weightIndex(Math.floor(at / columns), at % columns, columns, group)
				return inputs[to[2]! / inputBytes + place]
			})
			const written = to.map((place) => [...inputs.subarray(place / inputBytes, place / inputBytes + rows * columns)])
			return {
				round: written[0],
				recode: written[1],
				packed,
				gate: written[3],
				join: written[4]!.slice(0, columns),
				last: [...real.subarray(last / 4, last / 4 + columns)],
				rectified: [...real.subarray(from / 4, from / 4 + rows * columns)],
			}
		})
		const {round, packed} = expectSame(results)
		expect(Math.min(...round!)).toBe(0)
		expect(Math.max(...round!)).toBe(127)
		expect(Math.max(...(packed as number[]))).toBe(127)
	})

	it('put together what is known of words alike', () => {
		const random = randomFrom(7)
		const [d, known] = [32, 4]
		const words = [0, 1, 3, 3, 0]
		const sums = Int32Array.from({length: known * d * 5}, () => Math.floor((random() - 0.5) * 4e5))
		const vectors = Float32Array.from({length: known * d}, () => random() - 0.5)
		const units = Float32Array.from({length: d}, () => random() * 1e-3)
		const biases = Float32Array.from({length: d}, () => (random() - 0.5) * 2)
		const results = withEach((kernel) => {
			const {long, real} = kernel
			const [list, all] = [kernel.take(words.length * 4), kernel.take(sums.length * 4)]
			long.set(words, list / 4)
			long.set(sums, all / 4)
			const [vector, unit, bias] = [vectors, units, biases].map((numbers) => {
				const at = kernel.take(numbers.length * 4)
				real.set(numbers, at / 4)
				return at
			}) as [number, number, number]
			const [near, gates, x] = [d, d * 2, d].map((size) => kernel.take(3 * size * 4)) as [number, number, number]
			kernel.collect(list, all, vector, unit, bias, near, gates, x, 3, d * 4)
			const [nearAt, gatesAt, xAt] = [near / 4, gates / 4, x / 4]
			return {
				near: [...real.subarray(nearAt, nearAt + 3 * d)],
				gates: [...long.subarray(gatesAt, gatesAt + 6 * d)],
				x: [...real.subarray(xAt, xAt + 3 * d)],
			}
		})
		const {near, gates, x} = expectSame(results)
		for (const [node, word] of [1, 3, 3].entries())
			for (let n = 0; n < d; n++) {
				const sum = [0, 1, 2].reduce((sum, way) => sum + sums[(words[node + way]! * 5 + way) * d + n]!, 0)
				expect(near[node * d + n]).toBeCloseTo(Math.max(0, sum * units[n]! + biases[n]!), 3)
				expect(x[node * d + n]).toBe(vectors[word * d + n])
				expect(gates[node * d * 2 + n]).toBe(sums[(word * 5 + 3) * d + n])
				expect(gates[(node * 2 + 1) * d + n]).toBe(sums[(word * 5 + 4) * d + n])
			}
	})
})
