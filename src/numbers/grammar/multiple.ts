import {wordSet} from '../../lexicon/lexicon.js'
import {cardinals} from '../../lexicon/numerals.js'
import {type Amount, type Numeral, plainAmount} from '../amount.js'
import {isSign, isWord, isWordAt, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'
import {nounUnit} from '../units/unit.js'

const comparers = wordSet(
	'as bigger better cheaper closer costlier deadlier earnings easier faster fewer greater harder heavier higher its larger less likelier longer lower more richer sales slower smaller stronger taller that the their tougher what wider worse book annual revenue',
)

/** Reads a multiple after its number: `18-fold`, `3x`, `four times as many`, `6.5 times earnings`. */
export function readMultiple(pieces: Pieces, numeral: Numeral): Amount | null {
	const start = skipHyphen(pieces, numeral.to)
	const word = pieceAt(pieces, start)
	const times =
		isWord(word, 'fold') ||
		(isWord(word, 'x') && word.glued && pieceAt(pieces, start + 1).type !== 'number') ||
		isTimes(pieces, start)
	if (!times || numeral.form === 'plural') return null
	return {...plainAmount(numeral), to: start + 1, core: start + 1, kind: 'multiple'}
}

function isTimes(pieces: Pieces, at: number): boolean {
	if (!isWordAt(pieces, at, 'times')) return false
	const next = pieceAt(pieces, at + 1)
	return next.type === 'word' && comparers.has(next.norm)
}

const multipleWords: ReadonlyMap<string, number> = new Map([
	['twice', 2],
	['thrice', 3],
])

/**
 * Reads a multiple of one word: `threefold`, `tenfold`; `twice` and `thrice` before what they compare with. Elsewhere these count
 * how often something happens: `They met twice.`
 */
export function readMultipleWord(pieces: Pieces, at: number): Amount | null {
	const piece = pieceAt(pieces, at)
	if (piece.type !== 'word') return null
	const next = pieceAt(pieces, at + 1)
	const twice = multipleWords.get(piece.norm)
	const compared = next.type === 'word' && comparers.has(next.norm)
	if (twice !== undefined && !compared && !isSign(next, '-'))
		return {...plainAmount({from: at, to: at + 1, value: twice, form: 'words', scale: 1}), unit: nounUnit('time')}
	const fold = piece.norm.endsWith('fold') ? cardinals.get(piece.norm.slice(0, -4)) : undefined
	const value = fold ?? twice
	if (value === undefined) return null
	return {...plainAmount({from: at, to: at + 1, value, form: 'words', scale: 1}), kind: 'multiple'}
}
