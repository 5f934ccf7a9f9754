import {starters} from '../boundary-words.js'
import {type BlockTokens, isLower, isTerminator, isUpper, spaceBefore, wordOf} from './block-tokens.js'
import type {Pairs} from './pairs.js'

/** Last row of the closing marks, notes and emoticons that follow a terminator: `.” [3] :)`. */
export function endOfClosers(block: BlockTokens, pairs: Pairs, row: number): number {
	let last = row
	for (;;) {
		const next = last + 1
		if (next >= block.to) return last
		const word = wordOf(block, next)
		const partner = pairs.partner[next - block.from]!
		if (partner === -2 || (partner >= 0 && partner < next)) last = next
		else if (!spaceBefore(block, next) && /^(?:["”’')\]}»]|''|[’]{2}|`)$/.test(word)) last = next
		else if (isTerminator(word) && isTerminator(wordOf(block, last)) && word !== '.') last = next
		else if (isNote(block, next)) last = next + 2
		else if (isNoteNumber(block, row, next)) last = next
		else if (/^(?:[:;=8][-o^']?[()DPpOo/\\|*3>@$[\]]+|\^_+\^)$/.test(word)) last = next
		else return last
	}
}

// `[17]`, `[...]`
function isNote(block: BlockTokens, row: number): boolean {
	if (wordOf(block, row) !== '[' || wordOf(block, row + 2) !== ']') return false
	return /^(?:\d{1,4}|\.{3}|…)$/.test(wordOf(block, row + 1))
}

// `a permit.11 12 Take`, `a fee. 8 Yet`: numbers of notes.
function isNoteNumber(block: BlockTokens, stop: number, row: number): boolean {
	if (wordOf(block, stop) !== '.' || !/^\d{1,3}$/.test(wordOf(block, row))) return false
	const follower = wordOf(block, row + 1)
	if (!spaceBefore(block, row + 1) || isLower(follower)) return false
	if (spaceBefore(block, stop + 1)) return isUpper(follower) && starters.has(follower.toLowerCase())
	return !/^\d/.test(wordOf(block, stop - 1))
}
