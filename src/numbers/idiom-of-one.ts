import {wordValue} from './cardinal.js'
import {denominatorWords} from './number-words.js'
import {isSign, isWord, type Piece, pieceAt} from './pieces.js'

/** Only `one` before what it counts is a number; `the one thing`, `each one`, `one another`, `one that` are not. */
export function isIdiomOfOne(pieces: readonly Piece[], at: number): boolean {
	const before = pieceAt(pieces, at - 1)
	const next = pieceAt(pieces, at + 1)
	const joined = isSign(next, '-') ? pieceAt(pieces, at + 2) : next
	if (isSign(before, '-') && before.glued) return wordValue(pieceAt(pieces, at - 2)) < 20
	if (isWord(next, 'and') && isWord(pieceAt(pieces, at + 2), 'a', 'three', 'two', 'one'))
		return (
			!/^(?:half|quarters?|thirds?|fifths?)$/.test(pieceAt(pieces, at + 3).norm) &&
			!isWord(pieceAt(pieces, at + 2), 'a')
		)
	// `will one day open`
	if (isWord(next, 'day') && isWord(before, 'can', 'could', 'may', 'might', 'to', 'will', 'would')) return true
	if (next.type === 'word' && unitWords.test(next.norm)) return isWord(before, 'no')
	if (
		isSign(next, '-') &&
		next.glued &&
		/^(?:on|to|off|time|way|sided|stop|upmanship|liner|liners|off|third|fifth|half)$/.test(joined.norm)
	)
		return !denominatorWords.has(joined.norm) && !isWord(joined, 'third', 'to')
	if (
		isWord(before, 'a', 'that', 'this', 'these', 'those') &&
		(next.type !== 'word' || plainFollowers.has(next.norm)) &&
		!isSign(next, '-')
	)
		return true
	// `one of a kind`
	if (isWord(next, 'of') && isWord(pieceAt(pieces, at + 2), 'a') && isWord(pieceAt(pieces, at + 3), 'kind')) return true
	const sole = isWord(before, 'only') && isSole(pieces, at)
	if (
		!sole &&
		before.type === 'word' &&
		beforeOne.has(before.norm) &&
		!(isWord(before, 'the', 'only') && isWord(next, 'percent', 'million', 'billion', 'hundred'))
	)
		return true
	if (next.type === 'word' && afterOne.has(next.norm))
		return !(isWord(next, 'time', 'thing', 'way') && isWord(before, 'at', 'least', 'just', 'than'))
	return isSign(next, "'") && isWord(pieceAt(pieces, at + 2), 's')
}

const beforeOne = new Set(
	'another any each every good same no number other some square such the which day an bad big first last new next only little old young public formula our their your my his her its wrong right second third loved'.split(
		' ',
	),
)
const afterOne = new Set(
	"another can could had has have is must off should sided that thing time to was way who whom whose will would 's s on by at and knows wants needs might may does did also".split(
		' ',
	),
)

// `only one bridge stood`, but not `the only one`, `his only one-man show`
const isSole = (pieces: readonly Piece[], at: number): boolean =>
	!isWord(pieceAt(pieces, at - 2), 'an', 'her', 'his', 'its', 'my', 'our', 'the', 'their', 'your') &&
	pieceAt(pieces, at + 1).type === 'word'

const unitWords =
	/^(?:mile|year|week|month|hour|minute|kilometre|kilometer|metre|meter|percent|pound|dollar|euro|ton|tonne|kilogram|litre|gallon|acre|hectare)$/

const plainFollowers = new Set(
	'and are at but by can could for from had has have if in is of on or that to was were when which who will with would'.split(
		' ',
	),
)
