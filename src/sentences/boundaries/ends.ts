import {starters} from '../starters.js'
import {endsAtAbbreviation} from './abbreviation-stops.js'
import {isTerminator, isUpper, lowerOf, type Stretch, spaceBefore, wordOf} from './block-tokens.js'
import {never} from './enders.js'
import {opensSentence} from './followers.js'
import type {Pairs} from './pairs.js'

/** What the rules know of a stretch. */
export interface Context {
	readonly stretch: Stretch
	readonly pairs: Pairs
	/** Items of lists: rows where they begin, with the row after their marker. */
	readonly items: ReadonlyMap<number, number>
	/** Written without care for capitals. */
	readonly informal: boolean
}

/**
 * True when a sentence that began at `begin` ends at the terminator or abbreviation of `row`; `next` is the first row
 * after it and its closing marks.
 */
export function endsAt(context: Context, begin: number, row: number, next: number): boolean {
	const {stretch, pairs, informal} = context
	const last = next - 1
	if (isEnclosed(context, begin, last)) return false
	const word = wordOf(stretch, row)
	if (!isTerminator(word)) {
		// “But I only—” Then
		if (/^[-–—]/.test(word)) return last > row && starters.has(lowerOf(stretch, next)) && isUpper(wordOf(stretch, next))
		if (last > row && closesQuote(stretch, row, last))
			return isUpper(wordOf(stretch, next)) && spaceBefore(stretch, next)
		return /\p{L}/u.test(word) && endsAtAbbreviation(stretch, pairs, begin, row, next)
	}
	if (isMarker(context, begin, row)) return false
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

/** A quotation that stands inside a sentence, and a bracket, keep their sentences together. */
export function isEnclosed({stretch, pairs}: Context, begin: number, row: number): boolean {
	const opener = pairs.opener[row - stretch.from]!
	if (opener < begin) return false
	const length = pairs.partner[opener - stretch.from]! - opener
	if (/^[([{（「《]/.test(wordOf(stretch, opener))) return length <= 80
	// A long statement is read sentence by sentence wherever it stands.
	if (opener > begin) return length <= 50
	return length <= 12
}

const labels: ReadonlySet<string> = new Set('appendix box chart exhibit fig figure listing photo table'.split(' '))

// The sentence so far is nothing but a marker: `2.`, `• 9.`, `Q.`
function isMarker({stretch, items}: Context, begin: number, row: number): boolean {
	if (row - begin > 3 || spaceBefore(stretch, row)) return false
	if (items.has(begin) && row - begin <= 2) return true
	const first = /^[•·●▪◦‣⁃*(–-]$/u.test(wordOf(stretch, begin)) ? begin + 1 : begin
	const label = wordOf(stretch, first)
	// Figure 3. The engine
	if (row === first + 2 && labels.has(label.toLowerCase())) return /^\d{1,3}$/.test(wordOf(stretch, first + 1))
	return row === first + 1 && /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|[ivx]{1,4}|[a-z])$/i.test(label)
}

/** A row of full stops with spaces between them, from and to, both inside: `. . .` */
export interface Dots {
	readonly from: number
	readonly to: number
}

/** The stops with spaces between them around a full stop, up to eight on each side. */
export function spacedDots(stretch: Stretch, row: number): Dots {
	let from = row
	while (from > row - 8 && spaceBefore(stretch, from) && wordOf(stretch, from - 1) === '.') from--
	let to = row
	while (to < row + 8 && spaceBefore(stretch, to + 1) && wordOf(stretch, to + 1) === '.') to++
	return {from, to}
}

/** Where a sentence ends among spaced stops: of it. ¶ . . . The rest; of it . . . . ¶ The rest */
export function endsAtSpacedDots(stretch: Stretch, row: number, {from, to}: Dots): boolean {
	const follower = wordOf(stretch, to + 1)
	if (!isUpper(follower) || follower === 'I') return false
	return row === (to - from >= 3 && !spaceBefore(stretch, from) ? from : to)
}
