import {readIconv} from '#iconv'

// Labels that the web reads as another encoding (WHATWG), since news marked Latin-1 uses the quotation marks and dashes
// of Windows-1252.
const readAs: ReadonlyMap<string, string> = new Map(
	Object.entries({
		ansi: 'windows-1252',
		ascii: 'windows-1252',
		'ansi_x3.4-1968': 'windows-1252',
		'us-ascii': 'windows-1252',
		'iso-8859-1': 'windows-1252',
		'iso8859-1': 'windows-1252',
		'iso_8859-1': 'windows-1252',
		latin1: 'windows-1252',
		'latin-1': 'windows-1252',
		'iso-8859-9': 'windows-1254',
		latin5: 'windows-1254',
		'iso-8859-11': 'windows-874',
		gb2312: 'gbk',
		'euc-kr': 'cp949',
		'ks_c_5601-1987': 'cp949',
		'shift-jis': 'shift_jis',
		'x-sjis': 'shift_jis',
		unicode: 'utf-16le',
		'utf-16': 'utf-16le',
		'ucs-2': 'utf-16le',
		ucs2: 'utf-16le',
		'iso-10646-ucs-2': 'utf-16le',
		csunicode: 'utf-16le',
		'utf-16-le': 'utf-16le',
		utf16le: 'utf-16le',
		utf8: 'utf-8',
	}),
)

// What iconv-lite knows besides encodings of text.
const noEncodings: ReadonlySet<string> = new Set(['base64', 'hex', 'binary', 'utf7', 'utf7imap'])

/** The encoding that a label stands for, in lower case; null for an unknown one. */
export function encodingOf(label: string): string | null {
	const name = label
		.trim()
		.toLowerCase()
		.replace(/^["']|["']$/g, '')
	// `hex`, `HEX` and `h_ex:1993` are the same to iconv-lite.
	const bare = name.replace(/:\d{4}$|[^a-z\d]/g, '')
	if (bare === '' || noEncodings.has(bare)) return null
	const encoding = readAs.get(name) ?? (bare === 'ucs2' ? 'utf-16le' : name)
	return encoding === 'utf-8' || readIconv().encodingExists(encoding) ? encoding : null
}

/** Decodes bytes in a known encoding. Bytes that mean nothing in it become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
	// Node's own decoder is right for UTF-8 and fast; for windows-1252 it is wrong on Node 20.
	if (encoding === 'utf-8') return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
	return readIconv().decode(bytes, encoding, {stripBOM: false})
}

/** Encodes a string; characters outside the encoding become `?`. */
export const encodeAs = (text: string, encoding: string): Uint8Array => readIconv().encode(text, encoding)
