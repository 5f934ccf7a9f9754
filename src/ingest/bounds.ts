/** A file that is read whole has no more than this many bytes, whatever its format. */
export const maxFileBytes = 256 * 2 ** 20

/** Bytes that a character takes at most: three in UTF-8, four where it counts as two. */
const maxBytesPerChar = 3
/** Marks, scripts and styles make a page several times longer than its text. */
const maxPageBytesPerChar = 16
const minPageBytes = 32 * 2 ** 20
/** A line of JSON Lines or a row of a table holds more than the text: other fields, and the text escaped. */
const maxLineCharsPerChar = 8
const minLineChars = 4 * 2 ** 20
const defaultLineChars = 32 * 2 ** 20

/**
 * Bytes of a file of one article of a format that are held at most, where its text may have `maxLength` characters: files with more
 * can't be an article, and aren't read to their end. Formats that may hold several articles are bounded by 256 MB alone.
 */
export function maxBytesOf(format: string, maxLength: number | undefined): number {
	if (maxLength === undefined) return maxFileBytes
	if (format === 'text' || format === 'markdown') return Math.min(maxFileBytes, maxLength * maxBytesPerChar + 4096)
	if (format === 'html') return Math.min(maxFileBytes, Math.max(minPageBytes, maxLength * maxPageBytesPerChar))
	return maxFileBytes
}

/** Characters of a line of JSON Lines, or a row of a table, that are held at most. */
export const maxLineChars = (maxLength: number | undefined): number =>
	maxLength === undefined ? defaultLineChars : Math.max(minLineChars, maxLength * maxLineCharsPerChar)
