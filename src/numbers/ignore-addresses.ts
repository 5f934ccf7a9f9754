import {type MarkRule, markRule} from './mark-rule.js'
import {isSign, type Piece, pieceAt} from './pieces.js'

const streets = new Set(
	'alley ave avenue blvd boulevard circle close court crescent ct dr drive freeway gardens grove highway hwy lane ln parade parkway pike pkwy place plaza quay rd road row square st street terrace trail turnpike walk way'.split(
		' ',
	),
)

/** House numbers: a number before capitalized words of which one names a street. */
export const addressRules: readonly MarkRule[] = [
	markRule({
		at: 'number',
		name: 'house-number',
		phase: 'no-address',
		example: 'The shop at 16 Mill Lane closed.',
		match: streetEnd,
	}),
]

function streetEnd(pieces: readonly Piece[], at: number): number {
	if (pieceAt(pieces, at).form !== 'plain' || pieceAt(pieces, at).value > 99999) return 0
	// `16-18 Industrial Avenue`
	const pair = isSign(pieceAt(pieces, at + 1), '-') && pieceAt(pieces, at + 2).form === 'plain'
	const start = pair ? at + 3 : at + 1
	for (let to = start; to < start + 5; to++) {
		const piece = pieceAt(pieces, to)
		if (isSign(piece, '.') && to > start) continue
		const named = piece.type === 'word' ? /^\p{Lu}/u.test(piece.text) : piece.form === 'ordinal'
		if (!named) return 0
		if (to > start && streets.has(piece.norm)) return to + 1
	}
	return 0
}
