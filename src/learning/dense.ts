import type {Kernel} from './kernel.js'

/** A matrix in eight bits: a row of codes for each output, with the value of one unit of it, and a bias. */
export interface Matrix {
	/** Number of outputs and of inputs. */
	readonly columns: number
	readonly inner: number
	readonly codes: Int8Array
	readonly units: Float32Array
	readonly bias: Float32Array
}

/** A matrix in the memory of a kernel; all places in bytes. */
export interface Placed {
	readonly at: number
	readonly units: number
	readonly biases: number
	readonly columns: number
	/** Bytes of a row of inputs. */
	readonly inner: number
}

/** Integers of a unit: in what stands for a node, and in what gates let through. */
export const ofNode = 1024
export const ofGate = 16384

/** Room that a matrix takes in bytes. */
export const sizeOf = ({codes, units}: Matrix): number => codes.length * 2 + units.length * 8 + 64

export function takeReals(kernel: Kernel, values: Float32Array): number {
	const at = kernel.take(values.length * 4)
	kernel.real.set(values, at / 4)
	return at
}

/** Puts a matrix into the kernel's memory. Inputs are integers of `of` a unit; outputs are integers of `to` a unit. */
export function placeMatrix(
	kernel: Kernel,
	{codes, units, bias, columns, inner}: Matrix,
	of: number,
	to: number,
): Placed {
	const at = kernel.take(codes.length * 2)
	kernel.short.set(codes, at / 2)
	const scaled = units.map((unit) => (unit * to) / of)
	const added = bias.map((value) => value * to)
	return {at, columns, inner: inner * 2, units: takeReals(kernel, scaled), biases: takeReals(kernel, added)}
}
