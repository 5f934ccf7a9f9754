import {type BlockTokens, spaceBefore, wordOf} from './block-tokens.js'

/** What quotation marks and brackets enclose, row by row of a block; rows are counted from `from`. */
export interface Pairs {
	/** The row that opens the innermost pair around a row, or -1; the marks themselves lie outside their pair. */
	readonly opener: Int32Array
	/** The other mark of a mark's pair; -1 where there is none, -2 where it closes what was opened before the block. */
	readonly partner: Int32Array
}

type Side = 'opens' | 'closes' | 'either'

interface Mark {
	readonly kind: string
	readonly side: Side
}

/** The marks of a block as columns: of a text of nothing but marks an object each would take more than all its tokens. */
interface Marks {
	readonly rows: readonly number[]
	readonly marks: readonly Mark[]
}

const brackets: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'(': ')',
		'[': ']',
		'{': '}',
		'（': '）',
		'「': '」',
		'《': '》',
		'«': '»',
	}),
)
const closers: ReadonlySet<string> = new Set(brackets.values())
const doubles: ReadonlySet<string> = new Set(['"', '“', '”', '„', "''", '``', '’’', '‘‘', '‘’'])
const singles: ReadonlySet<string> = new Set(["'", '‘', '’', '`'])

// Longest bracket and quotation, in tokens: longer ones are not paired.
const maxBracketTokens = 150
const maxQuoteTokens = 400
const maxDepth = 16

/** Pairs quotation marks and brackets. Marks without a partner enclose nothing. Linear. */
export function pairMarks(block: BlockTokens): Pairs {
	const {from} = block
	const found = findMarks(block)
	const {rows, marks} = found
	const partner = new Int32Array(block.to - from).fill(-1)
	const open: {row: number; kind: string}[] = []
	const odd = oddMarks(block, found)
	for (const [index, {kind, side}] of marks.entries()) {
		const row = rows[index]!
		const depth = open.findLastIndex((mark) => mark.kind === kind)
		if (side === 'opens' || (side === 'either' && depth < 0 && (row === from || !odd.has(kind)))) {
			odd.delete(kind)
			if (open.length >= maxDepth) open.shift()
			open.push({row, kind})
		} else if (depth >= 0) {
			const first = open[depth]!.row
			open.length = depth
			if (row - first > (kind === '"' || kind === "'" ? maxQuoteTokens : maxBracketTokens)) continue
			partner[first - from] = row
			partner[row - from] = first
		} else if (kind !== "'" || side === 'either') {
			partner[row - from] = -2
			odd.delete(kind)
		}
	}
	return {partner, opener: openersOf(partner, from)}
}

function findMarks(block: BlockTokens): Marks {
	const {text, starts, ends, from, to} = block
	const rows: number[] = []
	const marks: Mark[] = []
	for (let row = from; row < to; row++) {
		const start = starts[row]!
		if (ends[row]! - start > 2) continue
		const code = text.charCodeAt(start)
		if ((code >= 0x30 && code < 0x5b) || (code >= 0x61 && code < 0x7b)) continue
		const mark = markOf(block, row, text.slice(start, ends[row]))
		if (!mark) continue
		rows.push(row)
		marks.push(mark)
	}
	return {rows, marks}
}

function markOf(block: BlockTokens, row: number, word: string): Mark | undefined {
	const closer = brackets.get(word)
	if (closer) return sharedMark(closer, 'opens')
	if (closers.has(word)) return sharedMark(word, 'closes')
	if (doubles.has(word))
		return sharedMark('"', word === '“' || word === '„' ? 'opens' : word === '”' ? 'closes' : sideOf(block, row))
	if (!singles.has(word)) return undefined
	// `workers' rights`: an apostrophe after a word closes what is open.
	const side = sideOf(block, row)
	return sharedMark("'", word === '’' || (side === 'either' && !spaceBefore(block, row)) ? 'closes' : side)
}

const shared = new Map<string, Mark>()

function sharedMark(kind: string, side: Side): Mark {
	const key = kind + side
	const known = shared.get(key)
	if (known) return known
	const mark = {kind, side}
	shared.set(key, mark)
	return mark
}

// Straight marks touch what they enclose.
function sideOf(block: BlockTokens, row: number): Side {
	const before = spaceBefore(block, row) || /^(?:[-–—/]{1,3}|["“'‘([{]|``)$/.test(wordOf(block, row - 1))
	const after = row + 1 >= block.to || spaceBefore(block, row + 1)
	return before === after ? 'either' : before ? 'opens' : 'closes'
}

// Kinds with an odd number of marks: where the first of them touches nothing, it closes a pair opened before the block. An
// apostrophe after a word isn't counted.
function oddMarks(block: BlockTokens, {rows, marks}: Marks): Set<string> {
	const odd = new Set<string>()
	for (const [index, {kind, side}] of marks.entries()) {
		if (kind === "'" && side === 'closes' && !/^[.,!?]/.test(wordOf(block, rows[index]! - 1))) continue
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
