/** What a file is that is no text, and what to do with it. */
export interface Binary {
	readonly kind: string
	readonly cure: string
	/** It may hold articles, which is no reason to pass it over. */
	readonly isPacked: boolean
}

const packed = (kind: string, command: string, piped?: string): Binary => ({
	kind,
	cure: `unpack it first: ${command}${piped ? `, or ${piped} … | newsfacts extract -` : ''}`,
	isPacked: true,
})
const other = (kind: string, cure = 'save it as text, HTML, JSON or CSV first'): Binary => ({
	kind,
	cure,
	isPacked: false,
})

const text = 'save it as .docx, or as text, first'
const picture = other('a picture', 'run it through text recognition (OCR) first')

// How files begin that aren't text.
const signatures: readonly (readonly [string, Binary])[] = [
	['%PDF', other('a PDF')],
	['PK\x03\x04', other('a ZIP archive, or a Word, Excel or EPUB file')],
	['\x1f\x8b', packed('a gzip archive', 'gunzip', 'zcat')],
	['BZh', packed('a bzip2 archive', 'bunzip2', 'bzcat')],
	['\xfd7zXZ', packed('an xz archive', 'unxz', 'xzcat')],
	['\x28\xb5\x2f\xfd', packed('a Zstandard archive', 'unzstd', 'zstdcat')],
	['7z\xbc\xaf\x27\x1c', packed('a 7z archive', '7z x')],
	['Rar!\x1a\x07', packed('a RAR archive', 'unrar x')],
	['\xd0\xcf\x11\xe0', other('an old Word or Excel file', text)],
	['\x89PNG', picture],
	['\xff\xd8\xff', picture],
	['GIF8', picture],
	['{\\rtf', other('an RTF file', text)],
	['SQLite format 3', other('a database', 'write what is in it as CSV or JSON Lines first')],
	['PAR1', other('a Parquet file', 'write what is in it as CSV or JSON Lines first')],
	['\x7fELF', other('a program')],
]

/** What a binary file is; null for text. UTF-16, which is full of zeros, must have been ruled out before. */
export function findBinary(bytes: Uint8Array): Binary | null {
	const head = String.fromCharCode(...bytes.subarray(0, 16))
	const known = signatures.find(([signature]) => head.startsWith(signature))
	if (known) return known[1]
	return hasControls(bytes.subarray(0, headBytes)) ? other('a binary file') : null
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
