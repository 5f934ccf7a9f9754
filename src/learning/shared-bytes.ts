/** Bytes that several threads read and none writes, by name: weight files, and tables made of them. */
export type SharedBytes = ReadonlyMap<string, SharedArrayBuffer>

let store: Map<string, SharedArrayBuffer> | undefined

/** From here on this thread takes from `bytes` what is there by its name, in place of making its own. */
export function useShared(bytes: SharedBytes): void {
	store = new Map(bytes)
}

/** Runs `load`, and returns what it shared, which other threads can be given. */
export function collectShared(load: () => void): SharedBytes {
	const before = store
	store = new Map(before)
	try {
		load()
		return store
	} finally {
		store = before
	}
}

/** The shared bytes of this name, if there are some. */
export function findShared(name: string): Uint8Array | undefined {
	const known = store?.get(name)
	return known && new Uint8Array(known)
}

/** Shares a copy of `bytes`, where sharing is on; returns what is to be used from then on. */
export function shareBytes(name: string, bytes: Uint8Array): Uint8Array {
	if (!store) return bytes
	const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
	copy.set(bytes)
	store.set(name, copy.buffer)
	return copy
}

/** The shared integers of this name; where there are none, those that `make` returns, which are shared where sharing is on. */
export function sharedIntegers(name: string, make: () => Int32Array): Int32Array {
	const known = findShared(name)
	if (known) return new Int32Array(known.buffer)
	const made = make()
	const bytes = shareBytes(name, new Uint8Array(made.buffer, made.byteOffset, made.byteLength))
	return new Int32Array(bytes.buffer, bytes.byteOffset, made.length)
}
