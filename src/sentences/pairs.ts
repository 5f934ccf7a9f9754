import {type Stretch, spaceBefore, wordOf} from './stretch.js'

/** What quotation marks and brackets enclose, row by row of a stretch. */
export interface Pairs {
	/** For each row (less `from`) the row that opens the innermost pair around it, or -1; the marks themselves lie outside. */
	readonly opener: Int32Array
	/** For each row (less `from`) the other mark of its pair, or -1. */
	readonly partner: Int32Array
}

const closers: Readonly<Record<string, string>> = {
	')': '(',
	']': '[',
	'}': '{',
	'）': '（',
	'」': '「',
	'》': '《',
	'”': '“',
	'»': '«',
}
const openers: ReadonlySet<string> = new Set(Object.values(closers))

// A bracket or quotation that isn't closed within so many tokens was never meant to be.
const longestBracket = 150
const longestQuote = 400
const deepest = 16

/** Pairs quotation marks and brackets. Marks without a partner enclose nothing. Linear. */
export function pairMarks(stretch: Stretch): Pairs {
	const size = stretch.to - stretch.from
	const partner = new Int32Array(size).fill(-1)
	const open: {row: number; kind: string}[] = []
	for (let row = stretch.from; row < stretch.to; row++) {
		const word = markOf(stretch, row)
		if (!word) continue
		const kind = kindOf(stretch, row, word, open)
		if (!kind) continue
		if (kind.opens) {
			if (open.length >= deepest) open.shift()
			open.push({row, kind: kind.kind})
		} else close(open, row, kind.kind, partner, stretch.from)
	}
	return {partner, opener: openersOf(partner, stretch.from)}
}

// The row's mark, or nothing: quick for the words in between.
function markOf({text, starts, ends}: Stretch, row: number): string {
	const start = starts[row]!
	if (ends[row]! - start > 2) return ''
	const code = text.charCodeAt(start)
	if (code >= 0x30 && code < 0x5b) return ''
	if (code >= 0x61 && code < 0x7b) return ''
	return text.slice(start, ends[row])
}

function kindOf(
	stretch: Stretch,
	row: number,
	word: string,
	open: readonly {row: number; kind: string}[],
): {kind: string; opens: boolean} | undefined {
	if (openers.has(word)) return {kind: word, opens: true}
	const closed = closers[word]
	if (closed) return {kind: closed, opens: false}
	if (word === '"' || word === "''" || word === '’’' || word === '‘‘' || word === '‘’')
		return {
			kind: '"',
			opens: opensQuote(
				stretch,
				row,
				open.some(({kind}) => kind === '"'),
			),
		}
	if (word === '``') return {kind: open.some(({kind}) => kind === '``') ? '``' : '"', opens: true}
	if (word === "'" || word === '‘' || word === '’' || word === '`') return singleKind(stretch, row, word, open)
	return undefined
}

function opensQuote(stretch: Stretch, row: number, inside: boolean): boolean {
	const before =
		spaceBefore(stretch, row) || openers.has(wordOf(stretch, row - 1)) || /^[-–—]+$/.test(wordOf(stretch, row - 1))
	const after = row + 1 >= stretch.to || spaceBefore(stretch, row + 1)
	if (before !== after) return before
	return !inside
}

// An apostrophe opens only before a word and closes only what is open: workers' rights
function singleKind(
	stretch: Stretch,
	row: number,
	word: string,
	open: readonly {row: number; kind: string}[],
): {kind: string; opens: boolean} | undefined {
	const before = spaceBefore(stretch, row) || /^["“([]$/.test(wordOf(stretch, row - 1))
	const after = row + 1 >= stretch.to || spaceBefore(stretch, row + 1)
	const inside = open.some(({kind}) => kind === "'")
	if (before && !after && word !== '’') return {kind: "'", opens: true}
	if (!before && inside) return {kind: "'", opens: false}
	if (before && after && word !== '’') return {kind: "'", opens: !inside}
	return undefined
}

function close(
	open: {row: number; kind: string}[],
	row: number,
	kind: string,
	partner: Int32Array,
	from: number,
): void {
	for (let depth = open.length - 1; depth >= 0 && depth > open.length - 6; depth--) {
		const mark = open[depth]!
		if (mark.kind !== kind) continue
		open.length = depth
		const longest = kind === '"' || kind === '“' || kind === "'" || kind === '«' ? longestQuote : longestBracket
		if (row - mark.row > longest) return
		partner[mark.row - from] = row
		partner[row - from] = mark.row
		return
	}
}

function openersOf(partner: Int32Array, from: number): Int32Array {
	const opener = new Int32Array(partner.length)
	const open: number[] = []
	for (let index = 0; index < partner.length; index++) {
		const other = partner[index]!
		if (other >= 0 && other < from + index) open.pop()
		opener[index] = open.at(-1) ?? -1
		if (other > from + index) open.push(from + index)
	}
	return opener
}
