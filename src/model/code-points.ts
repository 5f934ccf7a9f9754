import {firstIndex} from './span.js'

/**
 * Turns offsets in UTF-16, as all records have them, into offsets in Unicode characters, as Python and the W3C count:
 * `🚢` is two of the first and one of the second. An offset in the middle of a character counts as its end. Reads the
 * text once.
 */
export function codePoints(text: string): (offset: number) => number {
	// Offsets of the second halves.
	const halves: number[] = []
	for (let at = 1; at < text.length; at++)
		if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) halves.push(at)
	if (halves.length === 0) return (offset) => offset
	return (offset) => offset - firstIndex(halves.length, (index) => halves[index]! < offset)
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Text with U+FFFD for each half of a character that stands alone: UTF-8 has none. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
