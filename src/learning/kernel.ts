import {integerKernel} from './kernel-bytes.js'
import type {Memory, Operations} from './kernels/operations.js'
import {plainKernel} from './kernels/plain.js'

export interface Kernel extends Memory, Operations {
	/** Allocates `length` bytes of zeros at a multiple of 16; returns their place. */
	take(length: number): number
}

const page = 1 << 16

/**
 * @param size room that will be taken in all
 * @param plain without WebAssembly, as where a page forbids it: the same results, slower
 */
export function createKernel(size: number, plain = false): Kernel {
	const pages = Math.ceil(size / page) + 1
	const memory = plain ? null : memoryOf(pages)
	const buffer = memory?.buffer ?? new ArrayBuffer(pages * page)
	const views: Memory = {
		bytes: new Int8Array(buffer),
		short: new Int16Array(buffer),
		long: new Int32Array(buffer),
		real: new Float32Array(buffer),
	}
	const operations = memory?.operations ?? plainKernel(views)
	let top = 0
	const take = (length: number): number => {
		const place = top
		top += (length + 15) & -16
		if (top > buffer.byteLength) throw new RangeError(`no room for ${length} more bytes`)
		return place
	}
	const {product, rectify, grow, round, recode, gate, embed, join} = operations
	return {...views, take, product, rectify, grow, round, recode, gate, embed, join}
}

function memoryOf(pages: number): {buffer: ArrayBuffer; operations: Operations} | null {
	try {
		const memory = new WebAssembly.Memory({initial: pages})
		const module = new WebAssembly.Module(integerKernel())
		const {exports} = new WebAssembly.Instance(module, {env: {memory}})
		return {buffer: memory.buffer, operations: exports as unknown as Operations}
	} catch {
		return null
	}
}
