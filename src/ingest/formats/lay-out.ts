import type {Block, BlockType} from '../../model/article/article.js'
import {withBeside} from '../../model/article/beside/context.js'
import {cutAtLinks} from '../../model/article/beside/links.js'

/** Blocks one below the other, a blank line between them. */
export function layOut(parts: readonly {readonly type: BlockType; readonly text: string}[]): {
	text: string
	blocks: Block[]
} {
	const whole = parts.map(({text}) => text).join(gap)
	const cut: {readonly start: number; readonly end: number; readonly type: BlockType}[] = []
	let start = 0
	for (const {type, text} of parts) {
		const span = {start, end: start + text.length}
		cut.push(...(type === 'paragraph' ? cutAtLinks(whole, span) : [span]).map((piece) => ({...piece, type})))
		start = span.end + gap.length
	}
	const types = withBeside(cut.map(({start, end, type}) => ({type, text: whole.slice(start, end)})))
	return {text: whole, blocks: cut.map(({start, end}, index) => ({start, end, type: types[index]!}))}
}

const gap = '\n\n'
