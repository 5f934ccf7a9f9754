/** What is asked of iconv-lite. */
export interface Encodings {
	encodingExists(name: string): boolean
	/** Bytes that mean nothing become U+FFFD. */
	decode(bytes: Uint8Array, name: string, options: {stripBOM: false}): string
	/** Characters outside the encoding become `?`. */
	encode(text: string, name: string): Uint8Array
}
