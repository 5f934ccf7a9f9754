import type {NounPhrase} from '../../model/phrases.js'
import {mentionAt, type Reading} from '../../model/reading.js'

/** `Al-Nasr Bank`: a phrase that begins or ends within a name, with the whole name; one with `verb` in it stays as it is. */
export function wholeNames(doc: Reading, phrase: NounPhrase, verb: number): NounPhrase {
	const first = nameAround(doc, phrase.from, verb)
	const last = nameAround(doc, phrase.to - 1, verb)
	const from = first ? Math.min(first.from, phrase.from) : phrase.from
	const to = last ? Math.max(last.to, phrase.to) : phrase.to
	if (from === phrase.from && to === phrase.to) return phrase
	// A name after the head is part of its core.
	const coreTo = last && last.from <= phrase.core.to - 1 ? Math.max(phrase.core.to, last.to) : phrase.core.to
	return {...phrase, from, to, core: {from: Math.min(from, phrase.core.from), to: coreTo}}
}

function nameAround(doc: Reading, row: number, verb: number): {from: number; to: number} | undefined {
	const mention = mentionAt(doc, row)
	return mention?.form === 'name' && !(mention.from <= verb && verb < mention.to) ? mention : undefined
}
