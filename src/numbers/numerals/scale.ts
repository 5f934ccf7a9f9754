import type {Numeral} from '../amount.js'
import {times} from '../tokens/digits.js'
import {scaleSigns} from '../tokens/number-words.js'
import {type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {unitTable} from '../units/unit.js'

/**
 * Reads an abbreviated scale after digits: `1.2bn`, `3 mln`, `£3m`, `10k`. One letter is a scale after money; without money `m`
 * is a million before a countable noun (`1.5m barrels`), else metres, and `k` a thousand.
 */
export function readScale(pieces: Pieces, numeral: Numeral, money: boolean): Numeral {
	if (numeral.form !== 'digits' && !(numeral.form === 'fraction' && numeral.to - numeral.from === 1)) return numeral
	const at = numeral.to
	const piece = pieceAt(pieces, at)
	if (piece.type !== 'word' || numeral.scale > 1) return numeral
	const factor = scaleSigns.get(piece.norm) ?? letterScale(pieces, at, money)
	return factor ? {...numeral, to: at + 1, value: times(numeral.value, factor), scale: factor} : numeral
}

function letterScale(pieces: Pieces, at: number, money: boolean): number | undefined {
	const {text, glued} = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	if (text === 'k' || text === 'K') return glued && !/[.,]\d{2}$/.test(pieceAt(pieces, at - 1).text) ? 1e3 : undefined
	if (text === 'M' || text === 'm') {
		if (money || (text === 'M' && glued) || isCountable(pieces, afterSecond(pieces, at))) return 1e6
		return undefined
	}
	if (text === 'B' || text === 'b') return money || (text === 'B' && glued && isNounLike(next)) ? 1e9 : undefined
	if (/^(?:mm|MM)$/.test(text)) return money ? 1e6 : undefined
	if (/^(?:T|t|tr)$/.test(text)) return money && (glued || text !== 't') ? 1e12 : undefined
	return undefined
}

// `between 3m and 4m people`: the counted noun of the second number holds for the first.
function afterSecond(pieces: Pieces, at: number): number {
	const opens = /^(?:and|or|to|[-–])$/.test(pieceAt(pieces, at + 1).text) && /^\d/.test(pieceAt(pieces, at + 2).text)
	return opens && /^m$/i.test(pieceAt(pieces, at + 3).text) ? at + 4 : at + 1
}

// `1.5m barrels`, `35m of its devices`, `2.7m combined sales`: a plural noun follows within two words.
function isCountable(pieces: Pieces, at: number): boolean {
	const next = pieceAt(pieces, at)
	if (next.type !== 'word' || next.glued) return false
	if (next.norm === 'of' || next.norm === 'people' || unitTable.names.has(next.norm)) return true
	if (isOfLength(next)) return false
	for (let index = at; index < at + 5; index++) {
		const piece = pieceAt(pieces, index)
		if (piece.type !== 'word' || (index > at && isOfLength(piece) && piece.norm !== 'and' && piece.norm !== 'or'))
			return false
		if (isNounLike(piece)) return true
	}
	return false
}

const isNounLike = (piece: Piece): boolean =>
	piece.type === 'word' && (/[^su]s$/.test(piece.norm) || wordIn(piece, 'irregular-plural'))

// Words after a length in metres, not after a count: `35m deep`, `100m freestyle`, `5m from the shore`.
const isOfLength = (piece: Piece): boolean =>
	wordIn(piece, 'dimension-adjective') || wordIn(piece, 'phrase-boundary') || wordIn(piece, 'race-noun')
