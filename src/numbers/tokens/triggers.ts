import {wordSet} from '../../lexicon/lexicon.js'
import {cardinals, scales} from '../../lexicon/numerals.js'
import type {Document, Sentence} from '../../model/document.js'
import {denominatorWords} from './number-words.js'
import {type Pieces, pieceAt} from './pieces.js'

const triggerWords = new Set([
	...cardinals.keys(),
	...[...cardinals.keys()].map((word) => `${word}fold`),
	...scales.keys(),
	...[...scales.keys()].map((word) => `${word}s`),
	...denominatorWords.keys(),
	...[...denominatorWords.keys()].map((word) => `${word}s`),
	...wordSet('couple halves several few many scores tens thrice twice'),
	// After `a` these make a number: `over a decade`, `less than a mile`.
	...wordSet(
		'acre barrel cent century day decade dollar euro foot fortnight gallon gram hectare hour inch kilo kilogram kilometre kilometer litre liter metre meter mile minute month night ounce penny pint pound second tonne ton week weekend yard year',
	),
])

/** Whether a sentence can hold a quantity at all: a digit, a number word, a unit that `a` may count. A cheap test. */
export function mayCount(doc: Document, {from, to}: Sentence): boolean {
	for (let row = from; row < to; row++) {
		const norm = doc.tokens.norms[row]!
		if (triggerWords.has(norm) || hasDigit(norm)) return true
	}
	return false
}

// A digit of any script or a sign like ½; letters beyond ASCII are let through too.
function hasDigit(norm: string): boolean {
	for (let at = 0; at < norm.length; at++) {
		const code = norm.charCodeAt(at)
		if (
			(code >= 0x30 && code <= 0x39) ||
			(code > 0x7f && code !== 0x2019 && code !== 0x201c && code !== 0x201d && code !== 0x2014)
		)
			return true
		// Compounds that stayed one token: `twenty-one`.
		if (code === 0x2d && at > 0 && triggerWords.has(norm.slice(0, at))) return true
	}
	return false
}

const openers = new Set([
	...cardinals.keys(),
	...[...scales.keys()].map((word) => `${word}s`),
	...[...cardinals.keys()].map((word) => `${word}fold`),
	...wordSet('twice thrice a an couple dollar few half many minus negative quarter scores several tens'),
])

/** Whether an amount can start at a piece: a cheap test before the grammar is tried. */
export function isAmountStart(pieces: Pieces, at: number): boolean {
	const number = pieces.numbers.get(at)
	if (number) return number.form !== 'ordinal' && number.form !== 'code' && !Number.isNaN(number.value)
	const norm = pieces.norms[at]!
	const next = pieces.types[at + 1]
	const nextNorm = pieces.norms[at + 1] ?? ''
	if (pieces.types[at] === 'word') {
		if (openers.has(norm)) return !isTail(pieces, at)
		return next === 'number' || (next === 'sign' && /^[$.=£/¢₵]$/.test(nextNorm)) || nextNorm === 'dlrs'
	}
	if (/^[,.;:!?"'()[\]]$/.test(norm)) return false
	return next !== 'word' || (norm === '$' && pieces.glued[at + 1] === true)
}

// `production-four-door`: a number word inside a compound.
function isTail(pieces: Pieces, at: number): boolean {
	const hyphen = pieceAt(pieces, at - 1)
	const before = pieceAt(pieces, at - 2)
	const inside = hyphen.norm === '-' && hyphen.glued && pieceAt(pieces, at).glued && before.type === 'word'
	return inside && !compoundOpeners.has(before.norm)
}

const compoundOpeners = wordSet(
	'and average between early in late mid minus once or other some sub than the to under up',
)
