import type {Kernel} from '../kernel.js'
import {blockColumns, weightIndex} from '../kernels/operations.js'

/** A matrix in eight bits: a row of codes for each output, with the value of one unit of it, and a bias. */
export interface Matrix {
	/** Number of outputs and of inputs. */
	readonly columns: number
	readonly inner: number
	readonly codes: Int8Array
	readonly units: Float32Array
	readonly bias: Float32Array
}

/** Real numbers as inputs of a product, integers from 0 to 127: those around 0 from `-range` to `range`, or from 0 to `range`. */
export interface Scale {
	readonly range: number
	/** Inputs of a unit. */
	readonly perUnit: number
	/** The input that stands for 0. */
	readonly zero: number
}

export const scaleAround = (range: number): Scale => ({range, perUnit: 63 / range, zero: 64})
export const scaleFrom0 = (range: number): Scale => ({range, perUnit: 127 / range, zero: 0})

/** A matrix in the memory of a kernel; all places in bytes. */
export interface Placed {
	readonly at: number
	readonly units: number
	readonly biases: number
	/** Number of outputs, a multiple of 16: the last ones may stand for nothing. */
	readonly columns: number
	/** Bytes of a row of inputs. */
	readonly inner: number
}

/** Columns that a product has for so many outputs. */
export const wholeBlocks = (columns: number): number => Math.ceil(columns / blockColumns) * blockColumns

/** Room that a matrix takes in bytes. */
export const sizeOf = ({columns, inner}: Pick<Matrix, 'columns' | 'inner'>): number =>
	wholeBlocks(columns) * (inner * 2 + 8) + 64

export function takeReals(kernel: Kernel, values: Float32Array): number {
	const at = kernel.take(values.length * 4)
	kernel.real.set(values, at / 4)
	return at
}

/** Puts a matrix into the kernel's memory, for inputs of a scale. `perUnit`: the outputs' values are multiplied by it. */
export function placeMatrix(kernel: Kernel, matrix: Matrix, scale: Scale, perUnit = 1): Placed {
	const {at, sums} = placeCodes(kernel, matrix.codes, matrix.inner)
	const columns = wholeBlocks(matrix.columns)
	return {at, columns, inner: matrix.inner * kernel.inputBytes, ...placeUnits(kernel, matrix, sums, scale, perUnit)}
}

/** Puts units and biases into the kernel's memory, for a matrix whose columns have these sums of codes. */
export function placeUnits(
	kernel: Kernel,
	{units, bias, columns}: Matrix,
	sums: Int32Array,
	scale: Scale,
	perUnit = 1,
): Pick<Placed, 'units' | 'biases'> {
	const padded = wholeBlocks(columns)
	const scaled = new Float32Array(padded)
	const added = new Float32Array(padded)
	for (let column = 0; column < columns; column++) {
		const unit = (units[column]! * perUnit) / scale.perUnit
		scaled[column] = unit
		added[column] = bias[column]! * perUnit - unit * sums[column]! * scale.zero
	}
	return {units: takeReals(kernel, scaled), biases: takeReals(kernel, added)}
}

/** Puts the codes of a matrix into the kernel's memory in the order of a product; returns their place and the sum of each column. */
export function placeCodes(kernel: Kernel, codes: Int8Array, inner: number): {at: number; sums: Int32Array} {
	const {inputs, inputBytes, long} = kernel
	const columns = codes.length / inner
	const at = kernel.take(wholeBlocks(columns) * inner * inputBytes)
	const sums = new Int32Array(columns)
	if (inputBytes === 1 && inner % 4 === 0 && codes.byteOffset % 4 === 0) {
		// Four codes at a time: each matrix is placed once, before the engine has compiled the loop.
		const fours = new Int32Array(codes.buffer, codes.byteOffset, codes.length >> 2)
		const steps = inner >> 2
		for (let column = 0, from = 0; column < columns; column++) {
			let place = (at >> 2) + weightIndex(column, 0, inner, 4) / 4
			let sum = 0
			for (let step = 0; step < steps; step++, place += blockColumns) {
				const four = fours[from++]!
				long[place] = four
				sum += ((four << 24) >> 24) + ((four << 16) >> 24) + ((four << 8) >> 24) + (four >> 24)
			}
			sums[column] = sum
		}
		return {at, sums}
	}
	for (let column = 0; column < columns; column++)
		for (let input = 0; input < inner; input++) {
			const code = codes[column * inner + input]!
			inputs[at / inputBytes + weightIndex(column, input, inner, 4 / inputBytes)] = code
			sums[column]! += code
		}
	return {at, sums}
}
