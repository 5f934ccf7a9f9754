// How files begin that aren't text.
const signatures: readonly (readonly [string, string])[] = [
	['%PDF', 'a PDF'],
	['PK\x03\x04', 'a ZIP archive, or a Word, Excel or EPUB file'],
	['\x1f\x8b', 'a gzip archive'],
	['BZh', 'a bzip2 archive'],
	['\xfd7zXZ', 'an xz archive'],
	['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
	['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
	['\x89PNG', 'a picture'],
	['\xff\xd8\xff', 'a picture'],
	['GIF8', 'a picture'],
	['{\\rtf', 'an RTF file'],
	['SQLite format 3', 'a database'],
	['PAR1', 'a Parquet file'],
	['\x7fELF', 'a program'],
]

/** The kind of a binary file; null for text. UTF-16, which is full of zeros, must have been ruled out before. */
export function findBinary(bytes: Uint8Array): string | null {
	const head = String.fromCharCode(...bytes.subarray(0, 16))
	const known = signatures.find(([signature]) => head.startsWith(signature))
	if (known) return known[1]
	return hasControls(bytes.subarray(0, headBytes)) ? 'a binary file' : null
}

/** Bytes at the start of a file that are searched for control characters. */
const headBytes = 8192

// Zeros, or more than a few other control characters.
function hasControls(bytes: Uint8Array): boolean {
	let controls = 0
	for (const byte of bytes) {
		if (byte === 0) return true
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
	}
	return controls > bytes.length / 20
}
