/** From feature keys (any 32-bit integers but 0) to row numbers 0, 1, 2 …: open addressing over typed arrays. */
export interface FeatureTable {
	size: number
	/** Pairs of key and row; key 0 marks a free place. Twice as many places as rows at least. */
	slots: Int32Array
	mask: number
}

export function createFeatureTable(rows: number): FeatureTable {
	let places = 16
	while (places < rows * 2) places *= 2
	return {size: 0, slots: new Int32Array(places * 2), mask: places - 1}
}

/** The table of different keys in the order of their rows; key 0 stands for 1. */
export function tableOf(keys: ArrayLike<number>): FeatureTable {
	const table = createFeatureTable(keys.length)
	const {slots, mask} = table
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]! | 0 || 1
		let at = (key & mask) * 2
		while (slots[at] !== 0 && slots[at] !== key) at = (at + 2) & (mask * 2)
		if (slots[at] === key) continue
		slots[at] = key
		slots[at + 1] = table.size++
	}
	return table
}

/** The row of a key, or -1. */
export function findRow({slots, mask}: FeatureTable, key: number): number {
	let place = key & mask
	for (;;) {
		const found = slots[place * 2]!
		if (found === key) return slots[place * 2 + 1]!
		if (found === 0) return -1
		place = (place + 1) & mask
	}
}

/** The row of a key; a new key gets the next free row. */
export function addRow(table: FeatureTable, key: number): number {
	if (table.size * 2 > table.mask) grow(table)
	const {slots, mask} = table
	let place = key & mask
	for (;;) {
		const found = slots[place * 2]!
		if (found === key) return slots[place * 2 + 1]!
		if (found === 0) break
		place = (place + 1) & mask
	}
	slots[place * 2] = key
	slots[place * 2 + 1] = table.size
	return table.size++
}

/** Keys in the order of their rows. */
export function keysOf({slots, size}: FeatureTable): Int32Array {
	const keys = new Int32Array(size)
	for (let at = 0; at < slots.length; at += 2) if (slots[at] !== 0) keys[slots[at + 1]!] = slots[at]!
	return keys
}

function grow(table: FeatureTable): void {
	const old = table.slots
	const places = old.length
	table.slots = new Int32Array(places * 2)
	table.mask = places - 1
	const {slots, mask} = table
	for (let at = 0; at < old.length; at += 2) {
		if (old[at] === 0) continue
		let place = old[at]! & mask
		while (slots[place * 2] !== 0) place = (place + 1) & mask
		slots[place * 2] = old[at]!
		slots[place * 2 + 1] = old[at + 1]!
	}
}
