import type {Block, BlockType} from '../../model/article.js'
import {besideTypeOf} from '../../model/beside-text.js'

/** Blocks one below the other, a blank line between them. */
export function layOut(parts: readonly {readonly type: BlockType; readonly text: string}[]): {
	text: string
	blocks: Block[]
} {
	const blocks: Block[] = []
	let end = 0
	for (const {type, text} of parts) {
		const start = blocks.length === 0 ? 0 : end + gap.length
		end = start + text.length
		blocks.push({start, end, type: (type === 'paragraph' && besideTypeOf(text)) || type})
	}
	return {text: parts.map(({text}) => text).join(gap), blocks}
}

const gap = '\n\n'
