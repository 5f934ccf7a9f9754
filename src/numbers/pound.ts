import type {Numeral} from './amount.js'
import {isSign, isWord, type Piece, pieceAt} from './tokens/pieces.js'

/**
 * Whether `pounds` means the weight. It does behind a hyphen (`twenty-pound bag`) or before `of` and a stuff; a large
 * scale means money; else the country decides, then the size.
 */
export function isWeight(
	pieces: readonly Piece[],
	{value, scale, to}: Numeral,
	at: number,
	country: string | null,
): boolean {
	if (!isWord(pieceAt(pieces, at), 'pound', 'pounds')) return false
	const next = pieceAt(pieces, at + 1)
	if (isWord(next, 'sterling') || scale >= 1e6 || value >= 1e6) return false
	if (isSign(next, '-') || isWord(next, 'of', 'feet', 'foot', 'force', 'per')) return true
	const attributive = at > to || (isWord(pieceAt(pieces, at), 'pound') && value !== 1 && next.type === 'word')
	if (country === 'GB') return false
	return attributive || country !== null || scale === 1
}
