import {floatKernel} from '#src/learning/kernel-bytes.js'

/** Room for 32-bit floats that the kernel can reach. Places are numbers of floats from the start. */
export interface Floats {
	readonly at: Float32Array
	/** The place of `length` floats of room, all 0, at a multiple of eight. */
	take(length: number): number
	/**
	 * C (+)= A B for A of `rows` by `inner`, B of `inner` by `columns`, C of `rows` by `columns`, each row of B and C behind
	 * the other. Element (r, i) of A lies at `a + r * rowStep + i * innerStep`: with the steps the other way around A is
	 * read transposed. `rows` is a multiple of four, `columns` of eight.
	 */
	multiply(
		a: number,
		rowStep: number,
		innerStep: number,
		b: number,
		c: number,
		rows: number,
		columns: number,
		inner: number,
		adds?: boolean,
	): void
}

const page = 1 << 16

/** @param room most floats that will be taken in all */
export function createFloats(room: number): Floats {
	const memory = new WebAssembly.Memory({initial: Math.ceil((room * 4) / page) + 1})
	const module = new WebAssembly.Module(floatKernel())
	const {product} = new WebAssembly.Instance(module, {env: {memory}}).exports as {
		product: (...numbers: number[]) => void
	}
	const at = new Float32Array(memory.buffer)
	let top = 0
	return {
		at,
		take(length) {
			const place = top
			top += (length + 7) & -8
			if (top > at.length) throw new RangeError(`no room for ${length} more floats`)
			return place
		},
		multiply: (a, rowStep, innerStep, b, c, rows, columns, inner, adds = false) =>
			product(a * 4, rowStep * 4, innerStep * 4, b * 4, c * 4, rows, columns * 4, inner, adds ? 1 : 0),
	}
}
