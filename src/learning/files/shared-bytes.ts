/** Bytes that several threads read and none writes, by name: weight files, and tables made of them. */
export type SharedBytes = ReadonlyMap<string, SharedArrayBuffer>

/** What this thread was given, and what it is collecting for others. */
let given: SharedBytes = new Map()
let collected: Map<string, SharedArrayBuffer> | null = null

/** From here on this thread takes from `bytes` what is there by its name, in place of making its own. */
export function useShared(bytes: SharedBytes): void {
	given = bytes
}

/** Runs `load`, and returns what it shared, which other threads can be given. */
export function collectShared(load: () => void): SharedBytes {
	const before = collected
	const all = new Map<string, SharedArrayBuffer>()
	collected = all
	try {
		load()
		return all
	} finally {
		collected = before
	}
}

/** The bytes of this name that this thread was given, if there are some. */
export function findShared(name: string): Uint8Array | undefined {
	const known = given.get(name)
	return known && new Uint8Array(known)
}

/**
 * Shares a copy of `bytes` while they are collected; returns what is to be used from then on.
 * @throws RangeError where others have this name
 */
export function shareBytes(name: string, bytes: Uint8Array): Uint8Array {
	if (!collected) return bytes
	if (collected.has(name)) throw new RangeError(`two tables are called ${name}`)
	const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
	copy.set(bytes)
	collected.set(name, copy.buffer)
	return copy
}

/** The integers of this name that this thread was given; where there are none, those that `make` returns, shared while they are collected. */
export function sharedIntegers(name: string, make: () => Int32Array): Int32Array {
	const known = findShared(name)
	if (known) return new Int32Array(known.buffer)
	const made = make()
	const bytes = shareBytes(name, new Uint8Array(made.buffer, made.byteOffset, made.byteLength))
	return new Int32Array(bytes.buffer, bytes.byteOffset, made.length)
}
