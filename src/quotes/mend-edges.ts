import type {Range} from '../model/span.js'
import {subtreeOf} from '../model/tree.js'
import type {Columns} from './columns.js'

/** What the edges of content have in common whatever the cue: pieces of one cue, in the order of the text. */
export function mendEdges(columns: Columns, block: Range, content: readonly Range[]): Range[] {
	const longer = content.map((piece, index) => {
		const next = content[index + 1]
		const limit = piece.to <= block.from ? block.from : (next?.from ?? Number.MAX_SAFE_INTEGER)
		return withSecondClause(columns, withMarker(columns, block, piece, content[index - 1]), limit)
	})
	return longer
}

// `wrote that as of Friday …`: the marker right behind the cue opens what is told.
function withMarker({doc}: Columns, block: Range, piece: Range, before: Range | undefined): Range {
	if (before && before.from >= block.to) return piece
	const {norms} = doc.tokens
	const near = piece.from > block.to && piece.from - block.to < 12
	if (!near || !/^(?:that|whether)$/.test(norms[block.to]!) || doc.syntax.upos[block.to] !== 'SCONJ') return piece
	return doc.tokens.sentences[block.to] === doc.tokens.sentences[piece.from] ? {from: block.to, to: piece.to} : piece
}

// `that the scanner jammed, but that nobody was turned away`: a second clause with the same marker belongs to the first.
function withSecondClause({doc}: Columns, piece: Range, limit: number): Range {
	const {norms, sentences} = doc.tokens
	const {upos} = doc.syntax
	if (norms[piece.from] !== 'that' && norms[piece.from] !== 'whether') return piece
	let row = piece.to
	if (norms[row] === ',') row++
	if (!/^(?:and|but|or)$/.test(norms[row] ?? '') || norms[row + 1] !== norms[piece.from]) return piece
	if (upos[row + 1] !== 'SCONJ' || sentences[row] !== sentences[piece.to - 1]) return piece
	const verb = doc.tree.heads[row + 1]!
	if (verb < row) return piece
	const {to} = subtreeOf(doc.tree, verb)
	let end = Math.min(to, limit)
	while (end > row && upos[end - 1] === 'PUNCT') end--
	return end > row + 2 ? {from: piece.from, to: end} : piece
}
