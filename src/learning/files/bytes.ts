/** Writes integers as LEB128 varints: seven bits a byte, least significant first. */
export function packVarints(values: ArrayLike<number>): Uint8Array {
	const bytes: number[] = []
	for (let at = 0; at < values.length; at++) {
		let rest = values[at]! >>> 0
		while (rest >= 128) {
			bytes.push((rest & 127) | 128)
			rest >>>= 7
		}
		bytes.push(rest)
	}
	return Uint8Array.from(bytes)
}

/** Reads varints to the end of the bytes: unsigned 32-bit integers. */
export function unpackVarints(bytes: Uint8Array): Uint32Array {
	const {length} = bytes
	let count = 0
	// By number, not by `for … of`, which takes several times as long before the engine has compiled it.
	for (let at = 0; at < length; at++) if (bytes[at]! < 128) count++
	const values = new Uint32Array(count)
	let value = 0
	let shift = 0
	let index = 0
	for (let at = 0; at < length; at++) {
		const byte = bytes[at]!
		value |= (byte & 127) << shift
		if (byte < 128) {
			values[index++] = value
			value = 0
			shift = 0
		} else shift += 7
	}
	return values
}

/** Differences of ascending unsigned integers as varints. */
export function packAscending(values: Uint32Array): Uint8Array {
	return packVarints(values.map((value, index) => (index === 0 ? value : value - values[index - 1]!)))
}

export function unpackAscending(bytes: Uint8Array): Uint32Array {
	const values = unpackVarints(bytes)
	for (let at = 1; at < values.length; at++) values[at]! += values[at - 1]!
	return values
}

/**
 * Numbers of `width` bytes as the first bytes of all, then the second bytes of all, and so on: where those are alike, that
 * compresses better.
 */
export function packPlanes(bytes: Uint8Array, width: number): Uint8Array {
	const count = bytes.length / width
	return bytes.map((_, at) => bytes[(at % count) * width + Math.floor(at / count)]!)
}

/** Reads what `packPlanes` wrote. */
export function unpackPlanes(planes: Uint8Array, width: number): Uint8Array {
	const bytes = new Uint8Array(planes.length)
	let at = 0
	for (let plane = 0; plane < width; plane++)
		for (let place = plane; place < bytes.length; place += width) bytes[place] = planes[at++]!
	return bytes
}
