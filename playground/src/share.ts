import {deflateSync, Inflate, strFromU8, strToU8} from 'fflate'

/** What an address carries: a text, and when it was published. */
export interface Shared {
	readonly text: string
	/** ISO date, or empty. */
	readonly published: string
}

/** Characters of an address's part after `#` at most: what programs that pass addresses on still take. */
export const maxHashChars = 16_000

/** Bytes that such a part may unpack to: forged ones unpack to gigabytes. */
const maxBytes = 1_000_000

const prefix = '#text='

/** The part of an address after `#` that carries a text; null where it would be too long. */
export function hashOf({text, published}: Shared): string | null {
	const packed = deflateSync(strToU8(JSON.stringify([text, published])), {level: 9})
	const hash = `${prefix}${toBase64(packed)}`
	return hash.length > maxHashChars ? null : hash
}

/** What an address carries: null for one without a text, and a message for one whose text can't be had. */
export function readHash(hash: string): Shared | {readonly fault: string} | null {
	if (!hash.startsWith(prefix)) return null
	if (hash.length > maxHashChars) return {fault: 'is longer than an address of this page'}
	try {
		const value: unknown = JSON.parse(strFromU8(inflated(fromBase64(hash.slice(prefix.length)))))
		if (!Array.isArray(value)) return damaged
		const [text, published] = value as unknown[]
		if (typeof text !== 'string' || typeof published !== 'string') return damaged
		return {text, published: /^\d{4}-\d\d-\d\d$/.test(published) ? published : ''}
	} catch {
		return damaged
	}
}

const damaged = {fault: 'holds no text that can be read: was it copied whole?'}

function inflated(bytes: Uint8Array): Uint8Array {
	const parts: Uint8Array[] = []
	let length = 0
	let ended = false
	const inflate = new Inflate((part, last) => {
		length += part.length
		if (length > maxBytes) throw new RangeError('too much')
		parts.push(part)
		ended ||= last
	})
	for (let at = 0; at < bytes.length; at += step) inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length)
	if (!ended) throw new RangeError('cut short')
	const whole = new Uint8Array(length)
	let at = 0
	for (const part of parts) {
		whole.set(part, at)
		at += part.length
	}
	return whole
}

// So few bytes at a time that even they can't unpack to much.
const step = 512

const toBase64 = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/[+/=]/g, (sign) => webSigns[sign]!)

const webSigns: Readonly<Record<string, string>> = {'+': '-', '/': '_', '=': ''}

const fromBase64 = (text: string): Uint8Array =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
