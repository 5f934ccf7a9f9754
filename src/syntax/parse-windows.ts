import type {Range} from '../model/span.js'

/** Longest window that is tagged or parsed at once, in tokens. */
export const maxWindowTokens = 200

/** Cuts a sentence of more than `maxWindowTokens` tokens, preferably after a punctuation mark in the second half of a window. */
export function parseWindows({from, to}: Range, norms: readonly string[]): Range[] {
	const windows: Range[] = []
	let start = from
	while (to - start > maxWindowTokens) {
		let cut = start + maxWindowTokens
		for (let row = cut; row > start + maxWindowTokens / 2; row--)
			if (/^[.;:!?,–—]$/.test(norms[row - 1]!)) {
				cut = row
				break
			}
		windows.push({from: start, to: cut})
		start = cut
	}
	windows.push({from: start, to})
	return windows
}
