import {type AmountPair, type ParsedQuantity, quantityOfPair} from '../amount.js'
import {isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'

/** Reads a record of wins, losses and ties: `Narva (9-2-1) leads`, `improved to 8-8-4`, `a 7-1-2 start`. */
export function readRecord(pair: AmountPair): ParsedQuantity[] | null {
	const {pieces, left} = pair
	if (!isRecord(pieces, left.from)) return null
	const third = pieceAt(pieces, left.from + 4).value
	return [
		quantityOfPair(pair, {
			type: 'score',
			to: left.from + 5,
			numeral: {from: left.from, to: left.from + 5},
			core: left.from + 5,
			parts: [left.amount.value, pair.right.amount.value, third],
			rule: 'score',
		}),
	]
}

/** Whether the three numbers from a piece on are a record of sport, no telephone number and no line-up (`a 4-3-3`). */
export function isRecord(pieces: Pieces, at: number): boolean {
	for (let step = 0; step < 5; step++) {
		const piece = pieceAt(pieces, at + step)
		if (step > 0 && !piece.glued) return false
		if (step % 2 === 0 ? !/^(?:0|[1-9]\d?)$/.test(piece.text) : piece.norm !== '-') return false
	}
	const next = pieceAt(pieces, at + 5)
	if ((next.glued && /^[-/]$/.test(next.norm)) || next.type === 'number') return false
	if (pieceAt(pieces, at).glued) return isSignAt(pieces, at - 1, '(') && /^[),;]$/.test(next.norm)
	if (wordIn(next, 'result-noun')) return true
	// `The hotline is 9-8-8.`
	const isOpen = next.type !== 'word' && !isWordAt(pieces, at - 1, 'is', 'was')
	return isStanding(pieces, at - 1) && (isOpen || isAdverbial(next))
}

// What goes on after a record: `in their last nine games`, `this season`; not `a 4-2-3 formation`.
const isAdverbial = (piece: Piece): boolean =>
	wordIn(piece, 'phrase-boundary') || isWord(piece, 'against', 'since', 'so', 'this', 'when')

// `improved to 8-8-4`, `are 6-2-1`, `went 3-0-2`, `a record of 9-2-1`
const isStanding = (pieces: Pieces, at: number): boolean =>
	isWordAt(pieces, at, 'are', 'go', 'goes', 'going', 'gone', 'is', 're', 'was', 'went', 'were') ||
	(isWordAt(pieces, at, 'to') && isWordAt(pieces, at - 1, ...standings)) ||
	(isWordAt(pieces, at, 'of') && isWordAt(pieces, at - 1, 'mark', 'record'))

const standings = ['dropped', 'drops', 'fall', 'falls', 'fell', 'improve', 'improved', 'improves', 'moved', 'moves']
