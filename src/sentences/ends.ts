import {never} from './enders.js'
import {opensSentence} from './follow.js'
import {findItems} from './items.js'
import {type Pairs, pairMarks} from './pairs.js'
import {starters} from './starters.js'
import {endsAtAbbreviation} from './stops.js'
import {isLower, isTerminator, isUpper, lowerOf, type Stretch, spaceBefore, wordOf} from './stretch.js'

/** Rows at which sentences begin, ascending, the first row of the stretch among them. Linear. */
export function findBeginnings(stretch: Stretch): number[] {
	if (stretch.from >= stretch.to) return []
	const pairs = pairMarks(stretch)
	const items = findItems(stretch)
	const informal = isInformal(stretch)
	const beginnings = [stretch.from]
	let begin = stretch.from
	for (let row = stretch.from; row < stretch.to - 1; row++) {
		let next = -1
		if (items.has(row + 1)) next = row + 1
		else if (mayEnd(stretch, row)) {
			const last = endOfClosers(stretch, pairs, row)
			next = last + 1 < stretch.to && endsAt(stretch, pairs, begin, row, last, informal, items) ? last + 1 : -1
		}
		if (next < 0) continue
		beginnings.push(next)
		begin = next
		row = next - 1
	}
	return beginnings
}

const dashes = new Set('-–—')
const stops = new Set('.!?…。！？．')

function mayEnd(stretch: Stretch, row: number): boolean {
	const last = stretch.text[stretch.ends[row]! - 1]!
	return stops.has(last) || (dashes.has(last) && /^["”]$/.test(wordOf(stretch, row + 1)))
}

/** Last row of the closing marks, notes and emoticons that follow a terminator: `.” [3] :)`. */
function endOfClosers(stretch: Stretch, pairs: Pairs, row: number): number {
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
		else if (/^[:;=8][-o^']?[()DPpOo/\\|*3>@$[\]]+$/.test(word)) last = next
		else return last
	}
}

// [17]
function isNote(stretch: Stretch, row: number): boolean {
	if (wordOf(stretch, row) !== '[' || wordOf(stretch, row + 2) !== ']') return false
	return /^\d{1,4}$/.test(wordOf(stretch, row + 1))
}

// a consultation.11 12 Take: numbers of notes, the first right after the stop
function isNoteNumber(stretch: Stretch, stop: number, row: number): boolean {
	if (wordOf(stretch, stop) !== '.' || !/^\d{1,3}$/.test(wordOf(stretch, row))) return false
	const before = wordOf(stretch, stop - 1)
	if (/^\d/.test(before) && !spaceBefore(stretch, stop)) return false
	if (row === stop + 1 ? spaceBefore(stretch, row) : spaceBefore(stretch, stop + 1)) return false
	return row + 1 < stretch.to && spaceBefore(stretch, row + 1) && !isLower(wordOf(stretch, row + 1))
}

function endsAt(
	stretch: Stretch,
	pairs: Pairs,
	begin: number,
	row: number,
	last: number,
	informal: boolean,
	items: ReadonlySet<number>,
): boolean {
	const next = last + 1
	if (isEnclosed(stretch, pairs, begin, last)) return false
	const word = wordOf(stretch, row)
	if (!isTerminator(word)) {
		// “But I only—” Then
		if (/^[-–—]/.test(word)) return last > row && starters.has(lowerOf(stretch, next)) && isUpper(wordOf(stretch, next))
		if (last > row && closesQuote(stretch, row, last))
			return isUpper(wordOf(stretch, next)) && spaceBefore(stretch, next)
		return /\p{L}/u.test(word) && endsAtAbbreviation(stretch, pairs, begin, row, next)
	}
	if (isMarker(stretch, begin, row, items)) return false
	if (/[。！？．]/.test(word)) return true
	if (word === '.' && spaceBefore(stretch, row)) {
		const dots = spacedDots(stretch, row)
		if (dots.to > dots.from) return endsAtSpacedDots(stretch, row, dots)
		const before = lowerOf(stretch, row - 1)
		if (never.has(before)) return false
		// the U.S . Highway
		if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return starters.has(lowerOf(stretch, next))
	} else if (word === '.' && spaceBefore(stretch, row + 1) && wordOf(stretch, row + 1) === '.') {
		return endsAtSpacedDots(stretch, row, spacedDots(stretch, row))
	}
	if (isOmission(stretch, row)) return false
	const quoted = last > row && closesQuote(stretch, row, last)
	const inner = quoted && pairs.partner[last - stretch.from]! > begin
	return opensSentence(stretch, {row, next, closed: last > row, quoted, inner, informal})
}

const closesQuote = ({text, starts, ends}: Stretch, row: number, last: number): boolean =>
	/["”’'»`]/.test(text.slice(starts[row + 1], Math.min(ends[last]!, starts[row + 1]! + 20)))

// [...]
const isOmission = (stretch: Stretch, row: number): boolean =>
	wordOf(stretch, row - 1) === '[' && wordOf(stretch, row + 1) === ']'

// A quotation that stands inside a sentence, and a bracket, keep their sentences together.
function isEnclosed(stretch: Stretch, pairs: Pairs, begin: number, row: number): boolean {
	const opener = pairs.opener[row - stretch.from]!
	if (opener < begin) return false
	const length = pairs.partner[opener - stretch.from]! - opener
	if (/^[([{（「《]/.test(wordOf(stretch, opener))) return length <= 80
	if (opener > begin) return length <= 80
	return length <= 12
}

// The sentence so far is nothing but a marker: `2.`, `• 9.`, `Q.`
function isMarker(stretch: Stretch, begin: number, row: number, items: ReadonlySet<number>): boolean {
	if (row - begin > 3 || spaceBefore(stretch, row)) return false
	if (items.has(begin) && row - begin <= 2) return true
	const first = /^[•·●▪◦‣⁃*(–-]$/u.test(wordOf(stretch, begin)) ? begin + 1 : begin
	return row === first + 1 && /^(?:\d{1,3}|[ivx]{1,4}|[a-z])$/i.test(wordOf(stretch, first))
}

interface Dots {
	readonly from: number
	readonly to: number
}

// . . .
function spacedDots(stretch: Stretch, row: number): Dots {
	let from = row
	while (from > row - 8 && spaceBefore(stretch, from) && wordOf(stretch, from - 1) === '.') from--
	let to = row
	while (to < row + 8 && spaceBefore(stretch, to + 1) && wordOf(stretch, to + 1) === '.') to++
	return {from, to}
}

// of it. ¶ . . . The rest; of it . . . . ¶ The rest
function endsAtSpacedDots(stretch: Stretch, row: number, {from, to}: Dots): boolean {
	const follower = wordOf(stretch, to + 1)
	if (!isUpper(follower) || follower === 'I') return false
	return row === (to - from >= 3 && !spaceBefore(stretch, from) ? from : to)
}

// Written without care for capitals: begins with a small letter or has `i` for `I`.
function isInformal(stretch: Stretch): boolean {
	if (isLower(wordOf(stretch, stretch.from))) return true
	const {text, starts, ends, from, to} = stretch
	for (let row = from; row < to; row++)
		if (ends[row]! - starts[row]! === 1 && text[starts[row]!] === 'i' && spaceBefore(stretch, row)) return true
	return false
}
