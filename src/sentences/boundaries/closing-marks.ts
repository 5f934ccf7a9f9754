import {starters} from '../starters.js'
import {isLower, isTerminator, isUpper, type Stretch, spaceBefore, wordOf} from './block-tokens.js'
import type {Pairs} from './pairs.js'

/** Last row of the closing marks, notes and emoticons that follow a terminator: `.” [3] :)`. */
export function endOfClosers(stretch: Stretch, pairs: Pairs, row: number): number {
	let last = row
	for (;;) {
		const next = last + 1
		if (next >= stretch.to) return last
		const word = wordOf(stretch, next)
		const partner = pairs.partner[next - stretch.from]!
		if (partner === -2 || (partner >= 0 && partner < next)) last = next
		else if (!spaceBefore(stretch, next) && /^(?:["”’')\]}»]|''|[’]{2}|`)$/.test(word)) last = next
		else if (isTerminator(word) && isTerminator(wordOf(stretch, last)) && word !== '.') last = next
		else if (isNote(stretch, next)) last = next + 2
		else if (isNoteNumber(stretch, row, next)) last = next
		else if (/^(?:[:;=8][-o^']?[()DPpOo/\\|*3>@$[\]]+|\^_+\^)$/.test(word)) last = next
		else return last
	}
}

// [17], [...]
function isNote(stretch: Stretch, row: number): boolean {
	if (wordOf(stretch, row) !== '[' || wordOf(stretch, row + 2) !== ']') return false
	return /^(?:\d{1,4}|\.{3}|…)$/.test(wordOf(stretch, row + 1))
}

// a consultation.11 12 Take; a fee. 8 Yet: numbers of notes
function isNoteNumber(stretch: Stretch, stop: number, row: number): boolean {
	if (wordOf(stretch, stop) !== '.' || !/^\d{1,3}$/.test(wordOf(stretch, row))) return false
	const follower = wordOf(stretch, row + 1)
	if (!spaceBefore(stretch, row + 1) || isLower(follower)) return false
	if (spaceBefore(stretch, stop + 1)) return isUpper(follower) && starters.has(follower.toLowerCase())
	return !/^\d/.test(wordOf(stretch, stop - 1))
}
