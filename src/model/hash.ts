import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** SHA-256 of a string's UTF-8 bytes, in hexadecimal; a lone surrogate counts as U+FFFD. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const separator = '\u001f'

// Made once: the hash under way, the bytes of a short text, those of a result.
const state = sha256.create()
const short = new Uint8Array(256)
const digest = new Uint8Array(state.outputLen)

/**
 * Hashes of lists of parts that begin alike, as the ids of an article do: sixteen hexadecimal digits of the SHA-256 of all
 * parts, the same in every run. What they begin with is hashed once.
 */
export function hashesAfter(...first: readonly string[]): (...rest: readonly (string | number)[]) => string {
	const begun = sha256.create().update(utf8ToBytes(first.join(separator) + separator))
	return (...rest) => hashOn(begun, rest.join(separator))
}

function hashOn(begun: typeof state, rest: string): string {
	begun._cloneInto(state).update(bytesOf(rest)).digestInto(digest)
	// In one go: a string that is put together from parts keeps them all.
	for (let at = 0; at < digits.length; at++) digits[at] = digitOf((digest[at >> 1]! >> (at & 1 ? 0 : 4)) & 15)
	return String.fromCharCode(...digits)
}

// A plain list: handed on as arguments, so few cost less than those of a typed array.
const digits = new Array<number>(16).fill(0)

const digitOf = (value: number): number => value + (value < 10 ? 0x30 : 0x57)

// Short texts in ASCII, which most parts are, need no encoder.
function bytesOf(text: string): Uint8Array {
	if (text.length > short.length) return utf8ToBytes(text)
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at)
		if (code > 0x7f) return utf8ToBytes(text)
		short[at] = code
	}
	return short.subarray(0, text.length)
}
