import {inClass} from '../../lexicon/lexicon.js'
import {at, type Pieces, tagOf} from './pieces.js'

/** `the days`, `these days`, no `this`. */
export const isPluralDefinite = (pieces: Pieces, from: number): boolean =>
	/^(?:the|these|those)$/.test(at(pieces, from))

/** Most adjectives and adverbs before a unit. */
const maxAdjectives = 4

/** `the long hard | years of the war`, `the final | days before the vote`: which ones, not how long. */
export function isDefinite(pieces: Pieces, from: number): boolean {
	let row = from - 1
	while (row >= from - maxAdjectives && /^(?:JJ[RS]?|RB)$/.test(tagOf(pieces, row))) row--
	return inClass(at(pieces, row), 'definite-determiner') && /^(?:DT|PRP\$)$/.test(tagOf(pieces, row))
}
