import {isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'

/** `raised ¥3 billion from 14 firms`: whom the money comes from; but `raised its fleet from 12 ships to 14`. */
export function isGiver(pieces: Pieces, verb: number, from: number, to: number): boolean {
	if (!/^rais/.test(pieceAt(pieces, verb).norm)) return false
	for (let at = to; at < to + 5; at++)
		if (isWordAt(pieces, at, 'to') && pieceAt(pieces, at + 1).type === 'number') return false
	for (let at = verb + 1; at < from; at++) if (isSum(pieceAt(pieces, at))) return true
	return false
}

const isSum = (piece: Piece): boolean => /^[$€£¥₹]$/.test(piece.text) || wordIn(piece, 'money-noun')
