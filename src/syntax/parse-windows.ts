import type {Range} from '../model/span.js'

/** Most tokens that are parsed together. */
export const longestStretch = 200

/** Cuts a sentence of more than `longestStretch` tokens, after the last punctuation mark within reach where there is one. */
export function stretchesOf({from, to}: Range, norms: readonly string[]): Range[] {
	const stretches: Range[] = []
	let start = from
	while (to - start > longestStretch) {
		let cut = start + longestStretch
		for (let row = cut; row > start + longestStretch / 2; row--)
			if (/^[.;:!?,–—]$/.test(norms[row - 1]!)) {
				cut = row
				break
			}
		stretches.push({from: start, to: cut})
		start = cut
	}
	stretches.push({from: start, to})
	return stretches
}
