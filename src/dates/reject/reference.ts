import type {Parsed} from '../grammar/parsed.js'
import {at, isSpaced, type Pieces} from '../grammar/pieces.js'

/** Whether a word for the present is none here: `current`, `every now and again`. */
export function isNoReference(pieces: Pieces, {from, to}: Parsed): boolean {
	const word = at(pieces, from)
	if (word === 'current')
		return !isSpaced(pieces, to) || !/^(?:JJ|NN|NNS|NNP|CD|VBG)$/.test(pieces.tagAt(pieces.starts[to] ?? -1))
	return word === 'now' && at(pieces, from - 1) === 'every'
}
