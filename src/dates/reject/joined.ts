import type {Parsed} from '../grammar/parsed.js'
import {at, isDigits, isSpaced, isWord, type Pieces} from '../grammar/pieces.js'

/** `@june`, `x_2019`, `2019=`, but not `May 5#`. */
export function isAtSign(pieces: Pieces, {from, to}: Parsed): boolean {
	if (from > 0 && !isSpaced(pieces, from) && signs.has(at(pieces, from - 1))) return true
	const after = at(pieces, to)
	return !isSpaced(pieces, to) && after !== '#' && signs.has(after)
}

/** `T2019`, `mid2019x`: letters or digits on either side, without a space. */
export function isInWord(pieces: Pieces, {from, to, rule}: Parsed): boolean {
	if (from > 0 && !isSpaced(pieces, from) && isLetters(at(pieces, from - 1)) && isLetters(at(pieces, from))) return true
	if (isSpaced(pieces, to) || rule === 'date.clock') return false
	return isLetters(at(pieces, to)) && isLetters(at(pieces, to - 1))
}

const signs = new Set(['#', '&', '=', '@', '\\', '_'])

const isLetters = (word: string): boolean => isWord(word) || isDigits(word)
