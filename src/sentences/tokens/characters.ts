import {isSpace} from '../../model/span.js'

/** Classes of characters, as far as cutting text into tokens depends on them. */
export const space = 1
export const letter = 2
export const digit = 4
export const apostrophe = 8
export const hyphen = 16
export const period = 32
/** Half of a surrogate pair: emoji, rare scripts. */
export const surrogate = 64
/** `@` and `/`: what addresses have. */
export const slash = 128
export const other = 256

const classes = new Uint16Array(65536)

/** Class of a UTF-16 code unit, worked out once. Marks, joiners and the soft hyphen belong to the letter before. */
export function classOf(code: number): number {
	const known = classes[code]!
	if (known !== 0) return known
	const found = classify(code)
	classes[code] = found
	return found
}

function classify(code: number): number {
	if (isSpace(code)) return space
	if (code >= 0xd800 && code <= 0xdfff) return surrogate
	const character = String.fromCharCode(code)
	if ("'’‘ʼ`´".includes(character)) return apostrophe
	if ('-‐‑'.includes(character)) return hyphen
	if (character === '.') return period
	if (character === '/' || character === '@') return slash
	if (/[\p{L}\p{M}\p{Pc}\u00ad\u200c\u200d]/u.test(character)) return letter
	return /\p{Nd}|\p{Nl}|[¼-¾⅐-⅞]/u.test(character) ? digit : other
}

/** End of the run of characters of these classes that begins at `at`. */
export function endOfRun(text: string, at: number, end: number, mask: number): number {
	while (at < end && (classOf(text.charCodeAt(at)) & mask) !== 0) at++
	return at
}

/** Typographic apostrophes and the grave and acute accents that stand for them, made straight. */
export const straighten = (word: string): string => word.replace(/[’‘ʼ`´]/g, "'")
