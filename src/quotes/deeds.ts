import {type Document, lemmaAt, uposAt, xposAt} from '../model/document.js'
import type {Range} from '../model/span.js'

/** `declined to join`: whoever won't say something tells that; whoever won't do it doesn't. */
export function isDeed(doc: Document, {from, to}: Range): boolean {
	if (xposAt(doc, from) !== 'TO') return false
	let verb = from + 1
	while (verb < to - 1 && uposAt(doc, verb) === 'ADV') verb++
	return !spokenDeeds.has(lemmaAt(doc, verb))
}

const spokenDeeds = new Set(
	`acknowledge address answer be characterize comment condemn confirm criticize deny describe detail disclose discuss divulge
	elaborate explain give identify name offer provide release respond reveal say share specify speculate speak state take talk tell`.split(
		/\s+/,
	),
)
