import {cardinals, scales} from '../lexicon/numerals.js'
import {type Piece, pieceAt} from './pieces.js'

const openers = new Set([
	...cardinals.keys(),
	...[...scales.keys()].map((word) => `${word}s`),
	...[...cardinals.keys()].map((word) => `${word}fold`),
	...'twice thrice a an couple dollar few half many minus negative quarter several tens'.split(' '),
])

/** Whether an amount can start at a piece: a cheap look before the grammar is tried. */
export function isAmountStart(pieces: readonly Piece[], at: number): boolean {
	const piece = pieceAt(pieces, at)
	if (piece.type === 'number') return piece.form !== 'ordinal' && piece.form !== 'code' && !Number.isNaN(piece.value)
	const next = pieceAt(pieces, at + 1)
	if (piece.type === 'word' && openers.has(piece.norm)) return !isTail(pieces, at)
	if (piece.type === 'word')
		return next.type === 'number' || (next.type === 'sign' && /^[$.=£/]$/.test(next.norm)) || next.norm === 'dlrs'
	if (/^[,.;:!?"'()[\]]$/.test(piece.norm)) return false
	return next.type !== 'word' || (piece.norm === '$' && next.glued)
}

// `production-four-door`: a number word inside a compound.
function isTail(pieces: readonly Piece[], at: number): boolean {
	const hyphen = pieceAt(pieces, at - 1)
	const before = pieceAt(pieces, at - 2)
	const inside = hyphen.norm === '-' && hyphen.glued && pieceAt(pieces, at).glued && before.type === 'word'
	return inside && !compoundOpeners.has(before.norm)
}

const compoundOpeners = new Set(
	'and average between early in late mid minus once or other some sub than the to under up'.split(' '),
)
