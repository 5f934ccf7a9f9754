import {type Document, normAt, sentenceAt, wordAt} from '../model/document.js'
import type {SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import {isPersonAt, type Known} from './known.js'
import type {Attribution} from './speakers.js'

/** So far back a title is remembered, in rows. */
const memory = 3000
/** So many words stand between the letters of a title and whoever holds it. */
const reach = 12

/**
 * The letters of a title stand for the person introduced with it (`Chief Port Officer (CPO) Ana Ruiz … the CPO said`) or
 * told of by it (`the chief port officer (CPO)`).
 */
export function holderOfLetters(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source || source.to - source.from > 2 || source.head !== source.to - 1) return undefined
	const letters = wordAt(doc, source.head)
	if (!/^\p{Lu}{2,6}$/u.test(letters)) return undefined
	const name = known.entities[mentionAt(known, source.head)?.entity ?? -1]?.name
	if (name !== undefined && name !== letters) return undefined
	for (let row = source.from - 1; row > Math.max(1, source.from - memory); row--) {
		if (wordAt(doc, row) !== letters || normAt(doc, row - 1) !== '(' || normAt(doc, row + 1) !== ')') continue
		const holder = personBeside(doc, row + 2, known) ?? personToldOf(row - 2, known)
		return holder === undefined ? undefined : {speakers: [holder], rule: 'source/letters', confidence: 0.85}
	}
	return undefined
}

// `(CPO) Ana Ruiz`, `(OC) of the valley station, Ana Ruiz,`
function personBeside(doc: Document, from: number, known: Known): number | undefined {
	for (let row = from; row < from + reach && sentenceAt(doc, row) === sentenceAt(doc, from); row++) {
		if (/^(?:AUX|VERB)$/.test(doc.syntax.upos[row] ?? '')) return undefined
		if (isPersonAt(known, row)) return mentionAt(known, row)!.entity
	}
	return undefined
}

// The title before the brackets, where the article has told whose it is.
function personToldOf(row: number, known: Known): number | undefined {
	const mention = mentionAt(known, row)
	return mention && known.entities[mention.entity]?.type === 'person' ? mention.entity : undefined
}
