import type {Parsed} from '../grammar/parsed.js'
import {at, type Pieces} from '../grammar/pieces.js'

const measured = new Set('celsius degree degrees fahrenheit highs lows mph temperature temperatures'.split(' '))
const possessives = new Set('her his its my our their your'.split(' '))

// A temperature is named within this many words of its figure.
const nearby = 6

/** `his (early) 40s`, `the over-60s`: a decade of life. */
export function isDecadeOfLife(pieces: Pieces, {from}: Parsed): boolean {
	let before = from - 1
	while (/^(?:early|late|mid|-)$/.test(at(pieces, before))) before--
	return possessives.has(at(pieces, before)) || /^(?:over|under)$/.test(at(pieces, before))
}

/** `highs in the 70s`: a temperature or a speed. */
export function isTemperature(pieces: Pieces, {from, to}: Parsed): boolean {
	return pieces.norms.slice(Math.max(0, from - nearby), to + nearby).some((word) => measured.has(word))
}
