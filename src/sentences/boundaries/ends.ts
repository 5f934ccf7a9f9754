import {nonFinalAbbreviations} from '../abbreviations.js'
import {starters} from '../boundary-words.js'
import {endsAtAbbreviation} from './abbreviation-stops.js'
import {type BlockTokens, isTerminator, isUpper, lowerOf, spaceBefore, wordOf} from './block-tokens.js'
import {opensSentence} from './followers.js'
import type {Pairs} from './pairs.js'

/** What the rules know of a block. */
export interface BlockContext {
	readonly block: BlockTokens
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
export function endsAt(context: BlockContext, begin: number, row: number, next: number): boolean {
	const {block, pairs, informal} = context
	const last = next - 1
	if (isEnclosed(context, begin, last)) return false
	const word = wordOf(block, row)
	if (!isTerminator(word)) {
		// `“But I only—” Then`
		if (/^[-–—]/.test(word)) return last > row && starters.has(lowerOf(block, next)) && isUpper(wordOf(block, next))
		if (last > row && closesQuote(block, row, last)) return isUpper(wordOf(block, next)) && spaceBefore(block, next)
		return /\p{L}/u.test(word) && endsAtAbbreviation(block, pairs, begin, row, next)
	}
	if (isMarker(context, begin, row)) return false
	if (/[。！？．]/.test(word)) return true
	if (word === '.' && spaceBefore(block, row)) {
		const dots = spacedDots(block, row)
		if (dots.to > dots.from) return endsAtSpacedDots(block, row, dots)
		const before = lowerOf(block, row - 1)
		if (nonFinalAbbreviations.has(before)) return false
		// `the U.S . Highway`
		if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return starters.has(lowerOf(block, next))
	} else if (word === '.' && spaceBefore(block, row + 1) && wordOf(block, row + 1) === '.') {
		return endsAtSpacedDots(block, row, spacedDots(block, row))
	}
	if (isOmission(block, row)) return false
	const quoted = last > row && closesQuote(block, row, last)
	const inner = quoted && pairs.partner[last - block.from]! > begin
	return opensSentence(block, {row, next, closed: last > row, quoted, inner, informal})
}

const closesQuote = ({text, starts, ends}: BlockTokens, row: number, last: number): boolean =>
	/["”’'»`]/.test(text.slice(starts[row + 1], Math.min(ends[last]!, starts[row + 1]! + 20)))

// `[...]`
const isOmission = (block: BlockTokens, row: number): boolean =>
	wordOf(block, row - 1) === '[' && wordOf(block, row + 1) === ']'

/** A quotation inside a sentence, or a bracket, keeps its sentences together. */
export function isEnclosed({block, pairs}: BlockContext, begin: number, row: number): boolean {
	const opener = pairs.opener[row - block.from]!
	if (opener < begin) return false
	const length = pairs.partner[opener - block.from]! - opener
	if (/^[([{（「《]/.test(wordOf(block, opener))) return length <= 80
	// A long statement is cut into sentences even inside marks.
	if (opener > begin) return length <= 50
	return length <= 12
}

const labels: ReadonlySet<string> = new Set('appendix box chart exhibit fig figure listing photo table'.split(' '))

// The sentence so far is nothing but a marker: `2.`, `• 9.`, `Q.`
function isMarker({block, items}: BlockContext, begin: number, row: number): boolean {
	if (row - begin > 3 || spaceBefore(block, row)) return false
	if (items.has(begin) && row - begin <= 2) return true
	const first = /^[•·●▪◦‣⁃*(–-]$/u.test(wordOf(block, begin)) ? begin + 1 : begin
	const label = wordOf(block, first)
	// `Figure 3. The engine`
	if (row === first + 2 && labels.has(label.toLowerCase())) return /^\d{1,3}$/.test(wordOf(block, first + 1))
	return row === first + 1 && /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|[ivx]{1,4}|[a-z])$/i.test(label)
}

/** `. . .`: full stops with spaces between them, first and last row. */
interface Dots {
	readonly from: number
	readonly to: number
}

/** The stops with spaces between them around a full stop, up to eight on each side. */
function spacedDots(block: BlockTokens, row: number): Dots {
	let from = row
	while (from > row - 8 && spaceBefore(block, from) && wordOf(block, from - 1) === '.') from--
	let to = row
	while (to < row + 8 && spaceBefore(block, to + 1) && wordOf(block, to + 1) === '.') to++
	return {from, to}
}

/** `of it. ¶ . . . The rest`, `of it . . . . ¶ The rest`: where a sentence ends among spaced stops. */
function endsAtSpacedDots(block: BlockTokens, row: number, {from, to}: Dots): boolean {
	const follower = wordOf(block, to + 1)
	if (!isUpper(follower) || follower === 'I') return false
	return row === (to - from >= 3 && !spaceBefore(block, from) ? from : to)
}
