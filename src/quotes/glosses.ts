import {spaceBefore} from '../model/document.js'
import {finiteTag} from '../model/finite-tag.js'
import type {Range} from '../model/span.js'
import {headOfRange} from './candidates.js'
import type {Columns} from './columns.js'

// What the article explains behind what is told.

/** `said he stood on principle - a stance that could be imperiled`: a noun phrase behind a lone dash is the article's gloss. */
export function withoutGloss(columns: Columns, block: Range, piece: Range): Range {
	const {doc, marked} = columns
	const {norms} = doc.tokens
	if (piece.from < block.to || marked[piece.from]! >= 0) return piece
	let dash = -1
	for (let row = piece.from; row < piece.to; row++) {
		if (!/^(?:-{1,2}|[–—―])$/.test(norms[row]!) || !spaceBefore(doc, row) || !spaceBefore(doc, row + 1)) continue
		if (dash >= 0) return piece
		dash = row
	}
	const rest = {from: dash + 1, to: piece.to}
	if (dash < piece.from + 3 || rest.to - rest.from < 3) return piece
	const head = headOfRange(columns, rest)
	const gloss = doc.syntax.upos[head] === 'NOUN' && /^(?:appos|parataxis|dep|nmod|conj)/.test(doc.tree.deprels[head]!)
	return gloss && (/^an?$/.test(norms[rest.from]!) || /^(?:ADJ|ADV|NOUN)$/.test(doc.syntax.upos[rest.from]!))
		? {from: piece.from, to: dash}
		: piece
}

/** `called for talks with the Assembly, which represents 62 towns`: what a name at the end of a mere topic is, the article tells. */
export function withoutNameClause({doc, marked}: Columns, block: Range, piece: Range): Range {
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	if (piece.from < block.to || marked[piece.from]! >= 0 || marked[piece.to - 1]! >= 0) return piece
	for (let row = piece.from; row < piece.to - 2; row++) {
		if (finiteTag.test(xpos[row]!)) return piece
		if (norms[row] !== ',') continue
		const isClause = row > piece.from + 2 && /^(?:which|who|whose)$/.test(norms[row + 1]!) && upos[row - 1] === 'PROPN'
		return isClause && !norms.slice(row + 1, piece.to).includes(',') ? {from: piece.from, to: row} : piece
	}
	return piece
}
