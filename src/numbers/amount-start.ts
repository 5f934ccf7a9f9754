import {scaleWords, smallWords} from './number-words.js'
import {type Piece, pieceAt} from './pieces.js'

const openers = new Set([
	...smallWords.keys(),
	...[...scaleWords.keys()].map((word) => `${word}s`),
	...'a an couple dollar few half many minus negative quarter several tens'.split(' '),
])

/** Whether an amount can start at a piece: a cheap look before the grammar is tried. */
export function isAmountStart(pieces: readonly Piece[], at: number): boolean {
	const piece = pieceAt(pieces, at)
	if (piece.type === 'number') return piece.form !== 'ordinal' && piece.form !== 'code' && !Number.isNaN(piece.value)
	const next = pieceAt(pieces, at + 1)
	if (piece.type === 'word')
		return openers.has(piece.norm) || next.type === 'number' || (next.type === 'sign' && /^[$.=£/]$/.test(next.norm))
	return !/^[,.;:!?"'()[\]]$/.test(piece.norm) && next.type !== 'word'
}
