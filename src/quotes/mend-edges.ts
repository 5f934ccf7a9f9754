import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'
import {withoutGloss, withoutNameClause} from './glosses.js'
import {withRest} from './open-ends.js'
import {withoutStray} from './stray-pieces.js'

/** What the edges of content have in common whatever the cue: pieces of one cue, in the order of the text. */
export function mendEdges(columns: Columns, block: Range, found: readonly Range[]): Range[] {
	const content = withoutStray(columns, block, found)
	return content.map((piece, index) => {
		const next = content[index + 1]
		const limit = Math.min(
			piece.to <= block.from ? block.from : Number.MAX_SAFE_INTEGER,
			next?.from ?? Number.MAX_SAFE_INTEGER,
		)
		const whole = withRest(columns, block, piece, limit)
		const last = next ? whole : withoutNameClause(columns, block, withoutGloss(columns, block, whole))
		return closed(columns, last)
	})
}

// `fell to 12 percent (from 14 in May)`: whatever opens in brackets closes there.
function closed({doc}: Columns, {from, to}: Range): Range {
	const {norms} = doc.tokens
	const opening = norms[to] === ')' ? '(' : norms[to] === ']' ? '[' : undefined
	if (!opening) return {from, to}
	let open = 0
	for (let row = from; row < to; row++) open += norms[row] === opening ? 1 : norms[row] === norms[to] ? -1 : 0
	return open > 0 ? {from, to: to + 1} : {from, to}
}
