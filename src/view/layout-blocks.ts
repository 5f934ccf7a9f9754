import type {Block} from '../model/article.js'
import {trimSpan} from '../model/span.js'

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
