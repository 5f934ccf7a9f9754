import {wordSet} from '../../lexicon/lexicon.js'
import {cardinals} from '../../lexicon/numerals.js'
import {type Amount, type Numeral, plainAmount} from '../amount.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'
import {nounUnit} from '../units/unit.js'
import {readBoundBefore} from './bound.js'
import {changeNouns, changeVerbs} from './change-words.js'

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
		isTimes(pieces, start) ||
		isSizeOfChange(pieces, numeral.from, start)
	if (!times || numeral.form === 'plural') return null
	return {...plainAmount(numeral), to: start + 1, core: start + 1, kind: 'multiple'}
}

function isTimes(pieces: Pieces, at: number): boolean {
	if (!isWordAt(pieces, at, 'times')) return false
	const next = pieceAt(pieces, at + 1)
	return next.type === 'word' && comparers.has(next.norm)
}

// Most pieces from a verb or noun of change to the `by` after it: `raise its yearly output of gas by`.
const maxPiecesToBy = 6

// `The dam would raise output by three times.`; not `beaten by three times champion Ann Lee`, `He walked by three times.`
function isSizeOfChange(pieces: Pieces, from: number, at: number): boolean {
	const next = pieceAt(pieces, at + 1)
	if (!isWordAt(pieces, at, 'times') || (next.type === 'word' && !followers.has(next.norm))) return false
	let by = readBoundBefore(pieces, from).farEnd - 1
	// `by 3 to 4 times`
	const isRange = isWordAt(pieces, by, 'to') || isSignAt(pieces, by, '-')
	const low = pieceAt(pieces, by - 1)
	if (isRange && (low.type === 'number' || cardinals.has(low.norm))) by = readBoundBefore(pieces, by - 1).farEnd - 1
	if (!isWordAt(pieces, by, 'by') || passing.has(pieceAt(pieces, by - 1).norm)) return false
	for (let before = by - 1; before >= by - maxPiecesToBy; before--) {
		const {type, norm} = pieceAt(pieces, before)
		if (type !== 'word' || clauseOpeners.has(norm)) return false
		if (changeNouns.has(norm) || /^(?:up|down)$/.test(changeVerbs.get(norm) ?? '')) return true
	}
	return false
}

// Verbs of change which with `by` mean a visit, a pass or a score: `He dropped by three times.`
const passing = wordSet(
	'drop dropped dropping drops lose loses losing lost slid slide slides sliding slip slipped slipping slips',
)
const clauseOpeners = wordSet('and as but he i if it or she so that they we when where which while who you')
const followers = wordSet('and as at but by during from in on over since this to until when while within')

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
