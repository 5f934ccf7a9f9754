import {tableKernel} from './kernel-bytes.js'
import * as plain from './tables.js'
import {slotsFor, type ValueTable} from './value-table.js'

/** The same as `rankTable` in tables.ts, by WebAssembly. */
export const rankTable = (keys: Uint8Array, codes: Uint8Array): ValueTable =>
	filled('placeRanks', keys, codes, codes.length) ?? plain.rankTable(keys, codes)

/** The same as `spanTable` in tables.ts, by WebAssembly. */
export const spanTable = (keys: Uint8Array, codes: Uint8Array): ValueTable =>
	filled('placeSpans', keys, codes, codes.length / 3) ?? plain.spanTable(keys, codes)

type Place = (keys: number, codes: number, count: number, slots: number, mask: number) => void

let module: WebAssembly.Module | undefined

/** A table, filled in memory that is let go of; null where the process runs without WebAssembly (`--jitless`). */
function filled(
	name: 'placeRanks' | 'placeSpans',
	keys: Uint8Array,
	codes: Uint8Array,
	count: number,
): ValueTable | null {
	if (typeof WebAssembly === 'undefined') return null
	const length = slotsFor(count)
	const codesAt = length * 4
	const keysAt = codesAt + ((codes.length + 3) & -4)
	const memory = new WebAssembly.Memory({initial: Math.ceil((keysAt + keys.length) / page)})
	const bytes = new Uint8Array(memory.buffer)
	bytes.set(codes, codesAt)
	bytes.set(keys, keysAt)
	module ??= new WebAssembly.Module(tableKernel())
	const {exports} = new WebAssembly.Instance(module, {env: {memory}})
	const place = exports[name] as Place
	place(keysAt, codesAt, count, 0, length - 1)
	return {slots: new Int32Array(memory.buffer, 0, length).slice()}
}

const page = 1 << 16
