import {type Document, wordAt} from '../model/document.js'
import type {RawName} from './names-rules.js'

/** Adds the states that members sit for where nothing was found: `Sen. Jane Roe (R-Tex.)`, `Al Dorsey, D-NY`. */
export function putPartySeats(doc: Document, found: readonly RawName[]): readonly RawName[] {
	const seats: RawName[] = []
	for (let row = 1; row + 2 < doc.tokens.length; row++) {
		if (wordAt(doc, row + 1) !== '-' || !/^[RDI]$/.test(wordAt(doc, row)) || !/^[(,]$/.test(wordAt(doc, row - 1)))
			continue
		if (!/^\p{Lu}[\p{L}.]+$/u.test(wordAt(doc, row + 2)) || !/^[),.;]$/.test(wordAt(doc, row + 3))) continue
		seats.push({from: row + 2, to: row + 3, type: 'place', subtype: 'region', confidence: 0.8, rule: 'party seat'})
	}
	if (seats.length === 0) return found
	const taken = new Set<number>()
	for (const {from, to} of found) for (let row = from; row < to; row++) taken.add(row)
	return [...found, ...seats.filter(({from}) => !taken.has(from))].sort((a, b) => a.from - b.from)
}
