import {tableKernel} from '../kernel-bytes.js'
import * as plain from './tables.js'
import {placesFor, type ValueTable} from './value-table.js'
import type {WeightTable} from './weight-table.js'

/** The same as `rankTable` in tables.ts, by WebAssembly. */
export const rankTable = (keys: Uint8Array, codes: Uint8Array): WeightTable =>
	filled('placeRanks', placesFor(codes.length), keys, codes, codes.length) ?? plain.rankTable(keys, codes)

/** The same as `spanTable` in tables.ts, by WebAssembly. */
export const spanTable = (keys: Uint8Array, codes: Uint8Array): ValueTable =>
	filled('placeSpans', placesFor(codes.length / 3) * 2, keys, codes, codes.length / 3) ?? plain.spanTable(keys, codes)

type Place = (keys: number, codes: number, count: number, slots: number, mask: number) => void

/**
 * A table of so many integers, filled in memory that is let go of; null where the process runs without WebAssembly
 * (`--jitless`) or may not compile it.
 */
function filled(
	name: 'placeRanks' | 'placeSpans',
	length: number,
	keys: Uint8Array,
	codes: Uint8Array,
	count: number,
): {readonly slots: Int32Array} | null {
	const module = compiled()
	if (!module) return null
	const codesAt = length * 4
	const keysAt = codesAt + ((codes.length + 3) & -4)
	const {memory, exports} = scratchOf(module, keysAt + keys.length)
	const bytes = new Uint8Array(memory.buffer)
	bytes.fill(0, 0, codesAt)
	bytes.set(codes, codesAt)
	bytes.set(keys, keysAt)
	const place = exports[name] as Place
	place(keysAt, codesAt, count, 0, length - 1)
	return {slots: new Int32Array(memory.buffer, 0, length).slice()}
}

interface Scratch {
	readonly memory: WebAssembly.Memory
	readonly exports: Record<string, unknown>
}

let known: WebAssembly.Module | null | undefined

function compiled(): WebAssembly.Module | null {
	if (known !== undefined) return known
	try {
		known = new WebAssembly.Module(tableKernel())
	} catch {
		known = null
	}
	return known
}

let last: WeakRef<Scratch> | undefined

/** Memory of at least so many bytes: the same for all tables that are made in one go, and collected after that. */
function scratchOf(module: WebAssembly.Module, size: number): Scratch {
	const before = last?.deref()
	if (before && before.memory.buffer.byteLength >= size) return before
	const memory = new WebAssembly.Memory({initial: Math.ceil(size / page)})
	const {exports} = new WebAssembly.Instance(module, {env: {memory}})
	const made = {memory, exports}
	last = new WeakRef(made)
	return made
}

const page = 1 << 16
