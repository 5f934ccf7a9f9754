import type {Span} from '../../model/span.js'
import {findAddresses} from './addresses.js'
import {classOf, digit, letter, period, slash, space} from './characters.js'
import {endOfMark} from './marks.js'
import {endOfNumber} from './numerals.js'
import {endOfWord, type Scope} from './words.js'

/** Starts and ends of tokens, as two columns that grow together. */
export interface Cuts {
	readonly starts: number[]
	readonly ends: number[]
}

/**
 * Cuts a block of text into tokens as the English Universal Dependencies treebanks do: punctuation apart, `do n't`,
 * `Jones 's`, `harbour - related`, `$ 3 bn`; abbreviations, addresses and numbers whole. Ascending, without overlap;
 * every character that isn't white space lies in exactly one token. Linear. `known` holds abbreviations in lower case
 * without their last stop.
 */
export function tokenize(text: string, {start, end}: Span, known: ReadonlySet<string>, cuts: Cuts): void {
	const scope: Scope = {text, start, end, known}
	let at = start
	while (at < end) {
		const code = text.charCodeAt(at)
		if (classOf(code) === space) {
			at++
			continue
		}
		let mask = 0
		let stop = at
		for (; stop < end; stop++) {
			const found = classOf(text.charCodeAt(stop))
			if (found === space) break
			mask |= found
		}
		cutChunk(scope, at, stop, mask, cuts)
		at = stop
	}
}

// One run of characters without white space.
function cutChunk(scope: Scope, start: number, stop: number, mask: number, cuts: Cuts): void {
	const {text} = scope
	const addresses = mayHoldAddress(text, start, stop, mask) ? findAddresses(text, start, stop) : []
	let next = 0
	let at = start
	while (at < stop) {
		const address = addresses[next]
		let end: number
		if (address && address.start <= at) {
			next++
			end = address.end
		} else end = endOfToken(scope, at, address ? address.start : stop, start)
		cuts.starts.push(at)
		cuts.ends.push(end)
		at = end
	}
}

function mayHoldAddress(text: string, start: number, stop: number, mask: number): boolean {
	if ((mask & letter) === 0) return false
	if (mask & slash) return true
	return (mask & period) !== 0 && text.indexOf('.', start + 1) < stop - 2
}

function endOfToken(scope: Scope, at: number, stop: number, chunkStart: number): number {
	const kind = classOf(scope.text.charCodeAt(at))
	if (kind === letter) return endOfWord(scope, at, stop)
	if (kind === digit) return endOfNumber(scope, at, stop)
	return endOfMark(scope.text, at, stop, chunkStart)
}

/** The text with typographic quotes made straight and all white space made plain, character for character. */
export function plainText(text: string): string {
	return text.replace(/[\s\u0085\u200b\u2060\ufeffʼ‘’‚‛′“”„‟″]/g, (character) => {
		if (character === 'ʼ' || (character >= '‘' && character <= '‛')) return "'"
		if (character >= '“' && character <= '‟') return '"'
		return character === '′' ? "'" : character === '″' ? '"' : ' '
	})
}
