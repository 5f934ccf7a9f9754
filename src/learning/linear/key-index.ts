/** Ascending unsigned 32-bit keys, used as they lie in a file: a key's row is its place among them. */
export interface KeyIndex {
	/** First row of each upper half of a key; the last entry is the number of rows. */
	readonly starts: Uint32Array
	/** Lower half of each key. */
	readonly lower: Uint16Array
}

const uppers = 1 << 16

/** An index of different keys in ascending order. */
export function indexKeys(keys: Uint32Array): KeyIndex {
	const counts = new Uint32Array(uppers)
	for (let row = 0; row < keys.length; row++) counts[keys[row]! >>> 16]!++
	return {starts: startsOf(counts), lower: Uint16Array.from(keys)}
}

/** Reads what `packKeyIndex` wrote, without a copy where the bytes lie at an even place. */
export function openKeyIndex(bytes: Uint8Array): KeyIndex {
	return {starts: startsOf(bytes.subarray(0, uppers)), lower: shortsOf(bytes.subarray(uppers))}
}

/** How many keys have each upper half, a byte each; then the lower halves. */
export function packKeyIndex({starts, lower}: KeyIndex): Uint8Array {
	const bytes = new Uint8Array(uppers + lower.length * 2)
	for (let upper = 0; upper < uppers; upper++) {
		const count = starts[upper + 1]! - starts[upper]!
		if (count > 255) throw new RangeError(`${count} keys with the same upper half; use a better hash`)
		bytes[upper] = count
	}
	bytes.set(bytesOf(lower), uppers)
	return bytes
}

function startsOf(counts: Uint32Array | Uint8Array): Uint32Array {
	const starts = new Uint32Array(uppers + 1)
	let row = 0
	for (let upper = 0; upper < uppers; upper++) {
		starts[upper] = row
		row += counts[upper]!
	}
	starts[uppers] = row
	return starts
}

/** The row of a key, signed or not; -1 for an unknown one. */
export function findKey({starts, lower}: KeyIndex, key: number): number {
	const upper = key >>> 16
	const low = key & 0xffff
	const end = starts[upper + 1]!
	for (let row = starts[upper]!; row < end; row++) if (lower[row] === low) return row
	return -1
}

/** Writes the rows of the known keys from `from` up to `to` to `rows`, which has room for as many; returns how many they are. */
export function findKeys(index: KeyIndex, keys: Int32Array, from: number, to: number, rows: Int32Array): number {
	let count = 0
	for (let at = from; at < to; at++) {
		const row = findKey(index, keys[at]!)
		if (row >= 0) rows[count++] = row
	}
	return count
}

/** All keys, in the order of their rows. */
export function keysOfIndex({starts, lower}: KeyIndex): Uint32Array {
	const keys = new Uint32Array(lower.length)
	for (let upper = 0; upper < uppers; upper++)
		for (let row = starts[upper]!; row < starts[upper + 1]!; row++) keys[row] = upper * uppers + lower[row]!
	return keys
}

/** Integers of 16 bits as they lie in a file, lowest byte first: a view where their place allows it. */
export const shortsOf = (bytes: Uint8Array): Uint16Array =>
	bytes.byteOffset % 2 === 0
		? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
		: new Uint16Array(bytes.slice().buffer)

/** The bytes of integers of 16 bits. */
export const bytesOf = ({buffer, byteOffset, byteLength}: Uint16Array): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength)
