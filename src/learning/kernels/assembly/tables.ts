// Tables of features (../../value-table.ts, ../../weight-table.ts) out of a file: before an engine has compiled a loop of
// JavaScript, half a million keys take ten times as long as here. Places in bytes; `slots` are zeros, `mask` is one less than their number.

/** Of a ranker: short `keys` as differences in varints, an 8-bit code for each. */
export function placeRanks(keys: usize, codes: usize, count: i32, slots: usize, mask: u32): void {
	let key: u32 = 0
	for (let row = 0; row < count; row++) {
		let byte: u32 = load<u8>(keys++)
		let step = byte & 127
		for (let shift: u32 = 7; byte > 127; shift += 7) {
			byte = load<u8>(keys++)
			step |= (byte & 127) << shift
		}
		key += step
		let at = key & mask
		while (load<u32>(slots + (at << 2)) !== 0) at = (at + 1) & mask
		store<u32>(slots + (at << 2), (key << 8) | load<u8>(codes + row))
	}
}

/** Of a chain with three labels: `keys` as in ../../key-index.ts, three codes for each. */
export function placeSpans(keys: usize, codes: usize, count: i32, slots: usize, mask: u32): void {
	let lower = keys + 65536
	const end = lower + (count << 1)
	for (let upper: u32 = 0; lower < end; upper++)
		for (let same: u32 = load<u8>(keys + upper); same > 0; same--) {
			const three = <u32>load<u16>(codes) | ((<u32>load<u8>(codes, 2)) << 16)
			place((upper << 16) | load<u16>(lower), three, slots, mask)
			lower += 2
			codes += 3
		}
}

// `joinedOf` of ../../hash.ts is the key that features are looked up by.
function place(mixed: u32, value: i32, slots: usize, mask: u32): void {
	let key = mixed ^ (mixed >> 16)
	key *= 0x7ed1b41d
	key ^= (key >> 13) ^ (key >> 26)
	key *= 0xa5cb9243
	key = ((key ^ (key >> 16)) - 0x7f4a7c15) * 0x0e8b2f51
	let at = (key << 1) & mask
	while (load<u32>(slots + (at << 2)) !== 0) at = (at + 2) & mask
	store<u32>(slots + (at << 2), key)
	store<i32>(slots + (at << 2), value, 4)
}
