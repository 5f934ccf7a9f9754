const table = Uint32Array.from({length: 256}, (_, byte) => {
	let rest = byte
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
	return rest
})

/** CRC-32 of bytes (ISO 3309, as in gzip), as an unsigned integer. */
export function crc32(bytes: Uint8Array): number {
	let rest = -1
	const {length} = bytes
	for (let at = 0; at < length; at++) rest = table[(rest ^ bytes[at]!) & 255]! ^ (rest >>> 8)
	return (rest ^ -1) >>> 0
}
