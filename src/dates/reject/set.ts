import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, type Pieces} from '../grammar/pieces.js'

/** Whether a frequency is part of a name: `The Daily Telegraph`, `a weekly`. */
export function isNoSet(pieces: Pieces, {from, to}: Parsed): boolean {
	const word = at(pieces, from)
	if (!pieces.words.frequencies.has(word)) return false
	if (isCapital(pieces, from) && (isCapital(pieces, to) || isCapital(pieces, from - 1))) return true
	return word === 'quarterly' || at(pieces, to) === '-'
}
