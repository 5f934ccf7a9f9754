import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, type Pieces} from '../grammar/pieces.js'

/** Whether a word of day is a name: `Tomorrow Group`, `USA TODAY`, the programme “Today”. */
export function isNamedDay(pieces: Pieces, {from, to}: Parsed): boolean {
	const before = at(pieces, from - 1)
	if (before === 'usa') return true
	if (!isCapital(pieces, from) || to > from + 1) return false
	// `“Today,”` too
	const end = /^[,.]$/.test(at(pieces, to)) ? to + 1 : to
	if (/^["'“‘`]$/.test(before) && /^["'”’]$/.test(at(pieces, end))) return true
	const shouted = pieces.text.slice(pieces.starts[from], pieces.ends[from]) === at(pieces, from).toUpperCase()
	const first = from === 0 || /^[.!?:"“”'‘`—-]$/.test(before)
	if (!isCapital(pieces, to)) return false
	return shouted ? isShouted(pieces, to) : !first
}

const isShouted = (pieces: Pieces, index: number): boolean => {
	const word = pieces.text.slice(pieces.starts[index], pieces.ends[index])
	return word.length > 1 && word === word.toUpperCase()
}
