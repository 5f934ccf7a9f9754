import {type Document, wordAt} from '../../model/document.js'
import type {EntityType} from '../../model/entity.js'
import type {Range} from '../../model/span.js'

/** A name as rules or the model found it: rows and type, before trimming and identification. */
export interface RawName extends Range {
	readonly type: EntityType
	readonly subtype: string | null
	readonly confidence: number
	readonly rule: string
}

/** A name as it is written. */
export const wordsOf = (doc: Document, {from, to}: Range): string =>
	from + 1 === to ? wordAt(doc, from) : doc.text.slice(doc.tokens.starts[from], doc.tokens.ends[to - 1])

/** The words of a name as lists have them: one space between, straight apostrophes left as they are. */
export function spacedWords(doc: Document, {from, to}: Range): string {
	let words = wordAt(doc, from)
	for (let row = from + 1; row < to; row++) words += ` ${wordAt(doc, row)}`
	return words
}
