import {at, type Pieces} from '../grammar/pieces.js'

const measured = new Set('celsius degree degrees fahrenheit highs lows mph temperature temperatures'.split(' '))
const possessives = new Set('her his its my our their your'.split(' '))

// A temperature is named within this many words of its figure.
const nearby = 6

/** Whether a decade is a temperature, a speed or an age: `highs in the 70s`, `his (early) 40s`. */
export function isTemperature(pieces: Pieces, from: number, to: number): boolean {
	let before = from - 1
	while (/^(?:early|late|mid|-)$/.test(at(pieces, before))) before--
	// `the over-60s`
	if (possessives.has(at(pieces, before)) || /^(?:over|under)$/.test(at(pieces, before))) return true
	return pieces.norms.slice(Math.max(0, from - nearby), to + nearby).some((word) => measured.has(word))
}
