import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** SHA-256 of a string's UTF-8 bytes, in hexadecimal; a lone surrogate counts as U+FFFD. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Sixteen hexadecimal digits that stay the same in every run for the same parts. */
export const hashParts = (...parts: readonly (string | number)[]): string => hashText(parts.join('\u001f')).slice(0, 16)
