import {type BlockTokens, isTerminator, spaceBefore, wordOf} from './block-tokens.js'

interface Marker {
	/** First row, with its bullet. */
	readonly row: number
	/** Row after the marker. */
	readonly next: number
	/** `1.`, `1)`, `(a)` … */
	readonly style: string
	readonly value: number
}

/**
 * Rows at which the items of lists in running text begin, each with the row after its marker: `1. Wash 2. Peel 3. Slice`. A list has two markers or more,
 * of one style, each one higher than the one before; its first opens the block or follows a full stop.
 */
export function findItems(block: BlockTokens): ReadonlyMap<number, number> {
	const rows = new Map<number, number>()
	let last: Marker | undefined
	for (let row = block.from; row < block.to; row++) {
		if (!mayMark(block, row)) continue
		const marker = markerAt(block, row)
		if (!marker) continue
		if (last && marker.style === last.style && marker.value === last.value + 1) {
			rows.set(last.row, last.next)
			rows.set(marker.row, marker.next)
			last = marker
		} else if (opensList(block, marker, last !== undefined && rows.has(last.row))) last = marker
		row = marker.next - 1
	}
	return rows
}

// A list begins where a sentence does, at a bullet, or right after another list.
const opensList = (block: BlockTokens, {row, style, value}: Marker, listed: boolean): boolean =>
	row === block.from ||
	isTerminator(wordOf(block, row - 1)) ||
	bullets.test(wordOf(block, row)) ||
	(listed && value === (style.endsWith('1') ? 1 : 97))

const bullets = /^[•·●▪◦‣⁃*–-]$/u

// A quick test: markers are short and not two letters.
function mayMark({text, starts, ends}: BlockTokens, row: number): boolean {
	const start = starts[row]!
	const length = ends[row]! - start
	if (length > 4) return false
	const code = text.charCodeAt(start)
	if (length === 1 || code < 65) return code !== 44 && code !== 46
	return length === 2 && text[start + 1] === '.'
}

/** The marker of a list item that begins at a row, if there is one. */
export function markerAt(block: BlockTokens, row: number): Marker | undefined {
	if (!spaceBefore(block, row)) return undefined
	const bullet = bullets.test(wordOf(block, row)) ? 1 : 0
	const bracket = wordOf(block, row + bullet) === '(' ? 1 : 0
	let next = row + bullet + bracket
	let word = wordOf(block, next++)
	let style = bracket ? '(' : ''
	if (word.length > 1 && word.endsWith('.')) {
		word = word.slice(0, -1)
		style += '.'
	} else if (wordOf(block, next) === '.' && !spaceBefore(block, next)) {
		style += '.'
		next++
	}
	if (wordOf(block, next) === ')' && !spaceBefore(block, next)) {
		style += ')'
		next++
	}
	const value = orderOf(word)
	// `A. Smith and B. Jones` is no list.
	if (value < 0 || style === '' || style === '(' || (style === '.' && /[A-Z]/.test(word))) return undefined
	return spaceBefore(block, next) ? {row, next, style: style + (/\d/.test(word) ? '1' : 'a'), value} : undefined
}

function orderOf(word: string): number {
	if (/^\d{1,3}$/.test(word)) return Number(word)
	return /^[a-z]$/i.test(word) ? word.toLowerCase().charCodeAt(0) : -1
}
