import type {Decoded} from './decoding/decode.js'
import {type Ingested, note} from './ingested.js'

/** What is worth saying of how a text was decoded. */
export function notesOn({encoding, source, replaced, repaired, example, unknown}: Decoded): string[] {
	const notes: string[] = []
	if (unknown !== null) notes.push(`declares the unknown encoding ${unknown}`)
	if (source === 'default') notes.push(`not clean UTF-8; read as ${encoding}; --encoding <name> names another`)
	if (replaced > 0) notes.push(`${count(replaced)} could not be decoded from ${encoding}`)
	if (repaired > 0) notes.push(`${count(repaired)} repaired: UTF-8 once read as Windows-1252 (${example})`)
	return notes
}

const count = (characters: number): string => (characters === 1 ? '1 character' : `${characters} characters`)

/** Adds notes to what was read, where it is an article. */
export function addNotes(item: Ingested, notes: readonly string[]): Ingested {
	if (!('article' in item) || notes.length === 0) return item
	const added = notes.map((text) => note('ingest/encoding', `${item.place}: ${text}`))
	return {...item, messages: [...added, ...item.messages]}
}
