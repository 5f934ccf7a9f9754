import {at, isDigits, isSpaced, isWord, type Pieces} from '../grammar/pieces.js'

/** Whether an expression is part of a longer word or number: `T-2019`, `mid2019x`, `@june`. */
export function isJoined(pieces: Pieces, from: number, to: number, rule: string): boolean {
	const before = at(pieces, from - 1)
	// `events/september-11-1973`: an address.
	if (
		before === '/' &&
		!isSpaced(pieces, from) &&
		isWord(at(pieces, from - 2)) &&
		!isSpaced(pieces, from - 1) &&
		at(pieces, from - 2).length > 3
	)
		return true
	if (from > 0 && !isSpaced(pieces, from) && (signs.has(before) || (isInWord(before) && isInWord(at(pieces, from)))))
		return true
	const after = at(pieces, to)
	if (isSpaced(pieces, to) || after === '') return false
	if (after !== '#' && signs.has(after)) return true
	return isInWord(after) && isInWord(at(pieces, to - 1)) && rule !== 'date.clock'
}

const signs = new Set(['#', '&', '=', '@', '\\', '_'])

const isInWord = (word: string): boolean => isWord(word) || isDigits(word)
