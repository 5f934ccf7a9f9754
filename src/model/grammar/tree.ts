import type {Range} from '../span.js'

/** Dependency trees of an article as columns: one root a sentence, children in the order of the text. */
export interface Tree {
	/** Row of the governing token, -1 for a root. */
	readonly heads: Int32Array
	/** Universal dependency relations, with subtypes: `nsubj:pass`. */
	readonly deprels: readonly string[]
	/** The dependents of all rows, those of a row together, left to right; `childrenOf` gives them. */
	readonly children: ChildRows
	/** First and last row of each subtree (it may have gaps in a non-projective tree). */
	readonly lefts: Int32Array
	readonly rights: Int32Array
}

/** The dependents of row `r` are `rows[starts[r]]` up to `rows[starts[r + 1]]`. */
export interface ChildRows {
	readonly starts: Int32Array
	readonly rows: Int32Array
	/** The lists asked for last, each with its row: a long article has a hundred thousand. */
	readonly listed: Int32Array
	readonly lists: (readonly number[])[]
}

const none: readonly number[] = []

/** Lists kept, a power of two. */
const maxLists = 2 ** 14

/** Builds the child lists and extents of trees. Linear. `heads` must be free of cycles. */
export function buildTree(heads: Int32Array, deprels: readonly string[]): Tree {
	const [lefts, rights] = extents(heads)
	return {heads, deprels, children: childRows(heads), lefts, rights}
}

function childRows(heads: Int32Array): ChildRows {
	const {length} = heads
	const starts = new Int32Array(length + 1)
	for (const head of heads) if (head >= 0) starts[head + 1]!++
	for (let row = 0; row < length; row++) starts[row + 1]! += starts[row]!
	const rows = new Int32Array(starts[length]!)
	const next = starts.slice(0, length)
	for (let row = 0; row < length; row++) if (heads[row]! >= 0) rows[next[heads[row]!]!++] = row
	const places = Math.min(length, maxLists)
	return {starts, rows, listed: new Int32Array(places).fill(-1), lists: new Array<readonly number[]>(places).fill(none)}
}

// Extents grow from the leaves up: each row is pushed to its head once all its own dependents are in.
function extents(heads: Int32Array): [Int32Array, Int32Array] {
	const length = heads.length
	const waiting = new Int32Array(length)
	for (const head of heads) if (head >= 0) waiting[head]!++
	const lefts = new Int32Array(length)
	for (let row = 0; row < length; row++) lefts[row] = row
	const rights = lefts.slice()
	const ready: number[] = []
	for (let row = 0; row < length; row++) if (waiting[row] === 0) ready.push(row)
	while (ready.length > 0) {
		const row = ready.pop()!
		const head = heads[row]!
		if (head < 0) continue
		if (lefts[row]! < lefts[head]!) lefts[head] = lefts[row]!
		if (rights[row]! > rights[head]!) rights[head] = rights[row]!
		if (--waiting[head]! === 0) ready.push(head)
	}
	return [lefts, rights]
}

export const subtreeOf = (tree: Tree, row: number): Range => ({
	from: tree.lefts[row] ?? row,
	to: (tree.rights[row] ?? row - 1) + 1,
})

/** The dependents of a row, left to right. */
export function childrenOf({children: {starts, rows, listed, lists}}: Tree, row: number): readonly number[] {
	if (row < 0 || row >= starts.length - 1) return none
	const from = starts[row]!
	const to = starts[row + 1]!
	if (from === to) return none
	const place = row & (maxLists - 1)
	if (listed[place] === row) return lists[place]!
	const list: number[] = []
	for (let index = from; index < to; index++) list.push(rows[index]!)
	listed[place] = row
	lists[place] = list
	return list
}

/** The first dependent with one of these relations (without subtype), or -1. */
export function childBy(tree: Tree, row: number, ...relations: readonly string[]): number {
	for (const child of childrenOf(tree, row)) if (relations.includes(relationOf(tree, child))) return child
	return -1
}

/** Relation of a row to its head without its subtype: `nsubj` for `nsubj:pass`; '' outside the table. */
export function relationOf(tree: Tree, row: number): string {
	const label = row < 0 ? '' : (tree.deprels[row] ?? '')
	const colon = label.indexOf(':')
	return colon < 0 ? label : label.slice(0, colon)
}

/** A row and what governs it, upwards, over so many arcs at most. */
export function pathUp({heads}: Tree, row: number, arcs: number): number[] {
	const rows: number[] = []
	for (let at = row; at >= 0 && rows.length <= arcs; at = heads[at] ?? -1) rows.push(at)
	return rows
}

/** Arcs climbed at most, so that a circle of heads ends. */
const maxArcs = 1000

/** `row` is `ancestor` or stands below it. */
export function isBelow(tree: Tree, row: number, ancestor: number): boolean {
	for (let at = row, steps = 0; at >= 0 && steps < maxArcs; at = tree.heads[at] ?? -1, steps++)
		if (at === ancestor) return true
	return false
}
