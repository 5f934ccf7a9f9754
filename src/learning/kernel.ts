import {integerKernel, relaxedKernel} from './kernel-bytes.js'
import type {Memory, Operations} from './kernels/operations.js'
import {plainKernel} from './kernels/plain.js'

/**
 * Which operations a kernel has, all with the same results: WebAssembly that multiplies 8-bit integers, which not every engine
 * has; WebAssembly that multiplies 16-bit integers; JavaScript, for where a page forbids WebAssembly.
 */
export type KernelKind = 'relaxed' | 'integers' | 'plain'

export interface Kernel extends Memory, Operations {
	/** Bytes of an input or a weight of a product. */
	readonly inputBytes: 1 | 2
	/** Allocates `length` bytes of zeros at a multiple of 16; returns their place. */
	take(length: number): number
}

const page = 1 << 16

/**
 * @param size room that will be taken in all
 * @param kind by default the fastest that the engine has
 * @throws Error if the engine lacks this kind
 */
export function createKernel(size: number, kind: KernelKind = kernelKinds()[0]!): Kernel {
	const pages = Math.ceil(size / page) + 1
	const memory = kind === 'plain' ? null : new WebAssembly.Memory({initial: pages})
	const buffer = memory?.buffer ?? new ArrayBuffer(pages * page)
	const inputBytes = kind === 'integers' ? 2 : 1
	const bytes = new Int8Array(buffer)
	const views: Memory = {
		bytes,
		long: new Int32Array(buffer),
		real: new Float32Array(buffer),
		inputs: inputBytes === 1 ? bytes : new Int16Array(buffer),
	}
	let top = 0
	const take = (length: number): number => {
		const place = top
		top += (length + 15) & -16
		if (top > buffer.byteLength) throw new RangeError(`no room for ${length} more bytes`)
		return place
	}
	const operations = memory ? instanceOf(kind, memory) : plainKernel(views)
	const {product, rectify, grow, round, recode, pack, gate, embed, collect, join, chart} = operations
	return {...views, inputBytes, take, product, rectify, grow, round, recode, pack, gate, embed, collect, join, chart}
}

const modules = new Map<KernelKind, WebAssembly.Module>()

let kinds: readonly KernelKind[] | undefined

/** The kernels that the engine has, the fastest first. */
export function kernelKinds(): readonly KernelKind[] {
	if (!kinds) {
		const modules: KernelKind[] = multipliesAtOnce() ? ['relaxed', 'integers'] : ['integers', 'relaxed']
		kinds = [...modules.filter(moduleOf), 'plain']
	}
	return kinds
}

// Whether four products and their sum are one instruction. Where they are three, no faster than 16 bits on the whole, two
// products of numbers beyond the allowed ones are cut to 16 bits.
function multipliesAtOnce(): boolean {
	if (!moduleOf('relaxed')) return false
	const {inputs, long, product} = createKernel(page, 'relaxed')
	const [weights, sums] = [64, 128]
	inputs.fill(-1, 0, 8)
	inputs.fill(127, weights, weights + 64)
	product(0, 4, weights, sums, 2, 16, 4)
	return long[sums / 4] !== 2 * 0x7fff
}

function instanceOf(kind: KernelKind, memory: WebAssembly.Memory): Operations {
	const module = moduleOf(kind)
	if (!module) throw new Error(`this engine can't run the kernel "${kind}"`)
	return new WebAssembly.Instance(module, {env: {memory}}).exports as unknown as Operations
}

function moduleOf(kind: KernelKind): WebAssembly.Module | undefined {
	const known = modules.get(kind)
	if (known) return known
	try {
		const module = new WebAssembly.Module(kind === 'relaxed' ? relaxedKernel() : integerKernel())
		modules.set(kind, module)
		return module
	} catch {
		return undefined
	}
}
