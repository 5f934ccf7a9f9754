import {checkKeys, expectBytes} from '../../model/expected.js'
import {decodeAs, encodingOf} from './encodings.js'
import {repairMojibake} from './mojibake.js'

/** Text out of bytes, and how it was read. */
export interface Decoded {
	readonly text: string
	/** `utf-8`, `windows-1252`, `utf-16le` … */
	readonly encoding: string
	readonly source: EncodingSource
	/** Invalid bytes: the number of U+FFFD in their place. */
	readonly replaced: number
	/** Sequences such as `â€œ` that were repaired. */
	readonly repaired: number
	/** The first of them: `â€œ for “`. */
	readonly example: string | null
	/** An encoding that the file declares and that isn't known. */
	readonly unknown: string | null
}

/** Where the encoding was learned from: a byte order mark, the caller, the bytes themselves, the page's own words, or nothing. */
export type EncodingSource = 'bom' | 'label' | 'content' | 'declared' | 'default'

/** What is known of the encoding of bytes. */
export interface DecodeOptions {
	/** Encoding that the caller knows of; unknown names are passed over. */
	readonly label?: string | undefined
	/** Encoding that a server or mail names with the text: it takes precedence over what the page itself declares. */
	readonly transport?: string | undefined
	/** Repair UTF-8 that was once read as Windows-1252 (`â€œ` for `“`). Default true. */
	readonly repair?: boolean | undefined
}

/**
 * Decodes a text file: byte order mark, then the caller's label, then strict UTF-8, then what its server or mail, the
 * page itself or XML declares,
 * then UTF-16 by its zeros, then Windows-1252. The byte order mark is no part of the text. Throws TypeError for
 * what is no bytes.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
	expectBytes(bytes, '`bytes`')
	checkKeys(options, ['label', 'transport', 'repair'], 'the options')
	const {encoding, source, skip, unknown = null} = findEncoding(bytes, options)
	const raw = decodeAs(skip > 0 ? bytes.subarray(skip) : bytes, encoding)
	const {text, repaired, example} =
		options.repair === false ? {text: raw, repaired: 0, example: null} : repairMojibake(raw)
	const replaced = encoding === 'utf-8' && source === 'content' ? 0 : countReplaced(text)
	return {text, encoding, source, replaced, repaired, example, unknown}
}

interface Found {
	readonly encoding: string
	readonly source: EncodingSource
	/** Bytes of the byte order mark. */
	readonly skip: number
	readonly unknown?: string | null
}

function findEncoding(bytes: Uint8Array, {label, transport}: DecodeOptions): Found {
	const bom = findBom(bytes)
	if (bom) return bom
	const known = label === undefined ? null : encodingOf(label)
	if (known) return {encoding: known, source: 'label', skip: 0}
	// Zeros are valid UTF-8, so UTF-16 must be looked for first.
	const wide = findUtf16(bytes)
	if (wide) return {encoding: wide, source: 'content', skip: 0}
	if (isUtf8(bytes)) return {encoding: 'utf-8', source: 'content', skip: 0}
	const sent = transport === undefined ? null : encodingOf(transport)
	const declared = sent && !isWideName(sent) ? sent : findDeclared(bytes)
	const encoding = declared === null ? null : encodingOf(declared)
	// A declaration of UTF-8 is wrong here, since the bytes aren't; one that could be read isn't in UTF-16.
	if (encoding && !isWideName(encoding)) return {encoding, source: 'declared', skip: 0}
	const unknown = encoding ? null : declared
	return {encoding: isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', source: 'default', skip: 0, unknown}
}

const isWideName = (encoding: string): boolean => encoding.startsWith('utf')

function findBom(bytes: Uint8Array): Found | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return {encoding: 'utf-8', source: 'bom', skip: 3}
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', source: 'bom', skip: 2}
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', source: 'bom', skip: 2}
	return null
}

/** Whether it is UTF-16, by its mark or its zeros: Latin text has a zero in nearly every other place. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
	(findBom(bytes)?.encoding.startsWith('utf-16') ?? false) || findUtf16(bytes) !== null

/** Bytes at the start of a file that are searched for zeros and for a declaration. */
const headBytes = 4096

function findUtf16(bytes: Uint8Array): string | null {
	const length = Math.min(bytes.length, headBytes) & ~1
	if (length < 4) return null
	let even = 0
	let odd = 0
	for (let at = 0; at < length; at += 2) {
		if (bytes[at] === 0) even++
		if (bytes[at + 1] === 0) odd++
	}
	const half = length / 2
	if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
	if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
	return null
}

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function isUtf8(bytes: Uint8Array): boolean {
	try {
		strict.decode(bytes)
		return true
	} catch {
		return false
	}
}

// `<meta charset="…">`, `<meta … content="text/html; charset=…">`, `<?xml … encoding="…"?>`
function findDeclared(bytes: Uint8Array): string | null {
	const head = String.fromCharCode(...bytes.subarray(0, headBytes))
	const match =
		/<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(
			head,
		)
	return match?.[1] ?? match?.[2] ?? null
}

// At least four good sequences for each broken one: UTF-8 with a broken byte here and there.
function isMostlyUtf8(bytes: Uint8Array): boolean {
	const text = decodeAs(bytes, 'utf-8')
	const broken = countReplaced(text)
	let good = 0
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) good++
	return good - broken >= broken * 4
}

function countReplaced(text: string): number {
	let count = 0
	for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
	return count
}
