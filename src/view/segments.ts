import type {Block} from '../model/article/article.js'
import {type Span, trimSpan} from '../model/span.js'

/** Something to mark: a span of the text for an item, or for a part of it. */
export interface Mark extends Span {
	readonly item: number
	/** Null for the item as a whole. */
	readonly part: string | null
}

/** A span of text that no border of a mark cuts. */
export interface Segment extends Span {
	/** The marks around it: those that begin first, and of these the widest, before the others. */
	readonly marks: readonly Mark[]
}

/**
 * Cuts a text at the borders of all marks and at those of its blocks, so that marks may cross and lie inside one another:
 * each segment is wrapped once, whatever stands around it. Segments cover the text without gaps.
 */
export function cutSegments(length: number, marks: readonly Mark[], blocks: readonly Span[]): Segment[] {
	const waiting = marks.filter(({start, end}) => start >= 0 && start < end && end <= length).sort(widestFirst)
	const borders = new Set([0, length])
	for (const {start, end} of [...waiting, ...blocks]) borders.add(start).add(end)
	const places = [...borders].sort((a, b) => a - b)
	let open: Mark[] = []
	let next = 0
	return places.slice(0, -1).map((start, index) => {
		open = open.filter((mark) => mark.end > start)
		while (next < waiting.length && waiting[next]!.start <= start) open.push(waiting[next++]!)
		return {start, end: places[index + 1]!, marks: open}
	})
}

// Marks join in this order, so those that are open keep it.
const widestFirst = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || a.item - b.item

/** Blocks in order, each trimmed and clear of the one before; text between them that isn't white space is a paragraph. */
export function layoutBlocks(text: string, blocks: readonly Block[]): Block[] {
	const laidOut: Block[] = []
	let end = 0
	const add = (block: Block): void => {
		const span = trimSpan(text, {start: Math.max(block.start, end), end: Math.min(block.end, text.length)})
		if (span.end <= span.start) return
		laidOut.push({...span, type: block.type})
		end = span.end
	}
	for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
		add({start: end, end: block.start, type: 'paragraph'})
		add(block)
	}
	add({start: end, end: text.length, type: 'paragraph'})
	return laidOut
}
