import {type Stretch, spaceBefore, wordOf} from './block-tokens.js'

/** What quotation marks and brackets enclose, row by row of a stretch; rows are counted from `from`. */
export interface Pairs {
	/** The row that opens the innermost pair around a row, or -1; the marks themselves lie outside their pair. */
	readonly opener: Int32Array
	/** The other mark of a mark's pair; -1 where there is none, -2 where it closes what was opened before the stretch. */
	readonly partner: Int32Array
}

type Side = 'opens' | 'closes' | 'either'

interface Mark {
	readonly kind: string
	readonly side: Side
}

const brackets: Readonly<Record<string, string>> = {
	'(': ')',
	'[': ']',
	'{': '}',
	'（': '）',
	'「': '」',
	'《': '》',
	'«': '»',
}
const closers: ReadonlySet<string> = new Set(Object.values(brackets))
const doubles: ReadonlySet<string> = new Set(['"', '“', '”', '„', "''", '``', '’’', '‘‘', '‘’'])
const singles: ReadonlySet<string> = new Set(["'", '‘', '’', '`'])

// A bracket or quotation that isn't closed within so many tokens was never meant to be.
const longestBracket = 150
const longestQuote = 400
const deepest = 16

/** Pairs quotation marks and brackets. Marks without a partner enclose nothing. Linear. */
export function pairMarks(stretch: Stretch): Pairs {
	const {from} = stretch
	const marks = findMarks(stretch)
	const partner = new Int32Array(stretch.to - from).fill(-1)
	const open: {row: number; kind: string}[] = []
	const odd = oddMarks(stretch, marks)
	for (const [row, {kind, side}] of marks) {
		const depth = open.findLastIndex((mark) => mark.kind === kind)
		if (side === 'opens' || (side === 'either' && depth < 0 && (row === from || !odd.has(kind)))) {
			odd.delete(kind)
			if (open.length >= deepest) open.shift()
			open.push({row, kind})
		} else if (depth >= 0) {
			const first = open[depth]!.row
			open.length = depth
			if (row - first > (kind === '"' || kind === "'" ? longestQuote : longestBracket)) continue
			partner[first - from] = row
			partner[row - from] = first
		} else if (kind !== "'" || side === 'either') {
			partner[row - from] = -2
			odd.delete(kind)
		}
	}
	return {partner, opener: openersOf(partner, from)}
}

function findMarks(stretch: Stretch): [number, Mark][] {
	const {text, starts, ends, from, to} = stretch
	const marks: [number, Mark][] = []
	for (let row = from; row < to; row++) {
		const start = starts[row]!
		if (ends[row]! - start > 2) continue
		const code = text.charCodeAt(start)
		if ((code >= 0x30 && code < 0x5b) || (code >= 0x61 && code < 0x7b)) continue
		const mark = markOf(stretch, row, text.slice(start, ends[row]))
		if (mark) marks.push([row, mark])
	}
	return marks
}

function markOf(stretch: Stretch, row: number, word: string): Mark | undefined {
	const closer = brackets[word]
	if (closer) return {kind: closer, side: 'opens'}
	if (closers.has(word)) return {kind: word, side: 'closes'}
	if (doubles.has(word))
		return {kind: '"', side: word === '“' || word === '„' ? 'opens' : word === '”' ? 'closes' : sideOf(stretch, row)}
	if (!singles.has(word)) return undefined
	// An apostrophe after a word closes what is open: workers' rights
	const side = sideOf(stretch, row)
	return {kind: "'", side: word === '’' ? 'closes' : side === 'either' && !spaceBefore(stretch, row) ? 'closes' : side}
}

// Straight marks lean on what they enclose.
function sideOf(stretch: Stretch, row: number): Side {
	const before = spaceBefore(stretch, row) || /^(?:[-–—/]{1,3}|["“'‘([{]|``)$/.test(wordOf(stretch, row - 1))
	const after = row + 1 >= stretch.to || spaceBefore(stretch, row + 1)
	return before === after ? 'either' : before ? 'opens' : 'closes'
}

// Kinds whose marks are odd in number: where the first of them leans on nothing, it closes what was opened before. An
// apostrophe after a word isn't counted.
function oddMarks(stretch: Stretch, marks: readonly [number, Mark][]): Set<string> {
	const odd = new Set<string>()
	for (const [row, {kind, side}] of marks) {
		if (kind === "'" && side === 'closes' && !/^[.,!?]/.test(wordOf(stretch, row - 1))) continue
		if (!odd.delete(kind)) odd.add(kind)
	}
	return odd
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
