/** Bytes in which the files of a document are looked for. */
const headBytes = 256 * 1024

/** Which document that is no text a file is, by how it begins; null for any other file. */
export function documentOf(head: Uint8Array): 'docx' | 'epub' | 'pdf' | null {
	if (/^\s{0,100}%PDF-\d/.test(latin(head.subarray(0, 110)))) return 'pdf'
	if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return null
	const names = latin(head.subarray(0, headBytes))
	// An EPUB's first file says what it is.
	if (names.startsWith('mimetypeapplication/epub+zip', 30)) return 'epub'
	if (names.includes('word/document')) return 'docx'
	return names.includes('META-INF/container.xml') ? 'epub' : null
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
