import {isSign, isWord, type Piece, pieceAt} from './pieces.js'

/** Marks clock times. */
export function ignoreClocks(pieces: readonly Piece[], marks: Uint8Array): void {
	for (let at = 0; at < pieces.length; at++) {
		const to = pieces[at]!.type === 'number' ? clockEnd(pieces, at) : 0
		if (to) marks.fill(1, at, to)
	}
}

// `3:30`, `8 p.m.`, `11pm`, `0800 GMT`, `1:36.6`, `9.15am`, `8-9 p.m.`
function clockEnd(pieces: readonly Piece[], at: number): number {
	const hour = pieceAt(pieces, at)
	const colon = pieceAt(pieces, at + 1)
	const minute = pieceAt(pieces, at + 2)
	if (
		isSign(colon, ':') &&
		colon.glued &&
		minute.glued &&
		/^\d{2}(?:\.\d{1,3})?$/.test(minute.text) &&
		hour.value < 1000
	) {
		let to = at + 3
		while (
			isSign(pieceAt(pieces, to), ':') &&
			pieceAt(pieces, to + 1).glued &&
			pieceAt(pieces, to + 1).type === 'number'
		)
			to += 2
		return to
	}
	const half = pieceAt(pieces, at + 1)
	if (
		/^\d{4}$/.test(hour.text) &&
		!(hour.glued && pieceAt(pieces, at - 1).type === 'word') &&
		(/^(?:GMT|UTC|BST|EDT|EST|PDT|PST|CET|IST|hrs|hours|h)$/.test(half.text) ||
			(isWord(half, 'local') && isWord(minute, 'time'))) &&
		hour.value < 2400 &&
		hour.value % 100 < 60
	)
		return at + 2
	const clock = /^(\d{1,2})(?:[.](\d{2}))?$/.exec(hour.text)
	if (!clock || Number(clock[1]) > 24 || Number(clock[2] ?? 0) > 59) return 0
	if (isMeridiem(pieces, at + 1) || isPartOfDay(pieces, at)) return at + 2
	const dash = isSign(half, '-') || isWord(half, 'to', 'and', 'or')
	const other = pieceAt(pieces, at + 2)
	if (dash && /^\d{1,2}$/.test(other.text) && isMeridiem(pieces, at + 3)) return at + 4
	return isWord(half, "o'clock") || (isWord(half, 'o') && isWord(pieceAt(pieces, at + 3), 'clock')) ? at + 4 : 0
}

// `at 9 in the morning`, `until 11 at night`
const isPartOfDay = (pieces: readonly Piece[], at: number): boolean =>
	isWord(
		pieceAt(pieces, at - 1),
		'about',
		'after',
		'around',
		'at',
		'before',
		'by',
		'from',
		'since',
		'till',
		'to',
		'until',
	) &&
	((isWord(pieceAt(pieces, at + 1), 'in') &&
		isWord(pieceAt(pieces, at + 2), 'the') &&
		isWord(pieceAt(pieces, at + 3), 'morning', 'afternoon', 'evening')) ||
		(isWord(pieceAt(pieces, at + 1), 'at') && isWord(pieceAt(pieces, at + 2), 'night')))

const isMeridiem = (pieces: readonly Piece[], at: number): boolean =>
	isWord(pieceAt(pieces, at), 'am', 'pm', 'a.m.', 'p.m.') ||
	(isWord(pieceAt(pieces, at), 'a', 'p') &&
		isSign(pieceAt(pieces, at + 1), '.') &&
		isWord(pieceAt(pieces, at + 2), 'm'))
