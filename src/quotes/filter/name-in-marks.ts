import {type Document, normAt, normIn, uposAt, wordAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'

/** Most adjectives between a determiner and a name in marks. */
const maxAdjectives = 3

/**
 * `the phrase “ghost ship”`, `the city’s “We love rain.” campaign`: words in marks that name what a noun beside them stands for.
 * `marked`: their rows with the marks.
 */
export function isNameInMarks(doc: Document, {from, to}: Range): boolean {
	const before = from - 1
	if (uposAt(doc, before) === 'NOUN' && doc.lexicon.has(normAt(doc, before), 'metalinguistic-noun')) return true
	let opener = before
	while (opener > before - maxAdjectives && uposAt(doc, opener) === 'ADJ') opener--
	if (!normIn(doc, opener, 'determiner') && !/^['’]s$/.test(normAt(doc, opener))) return false
	const noun = uposAt(doc, to) === 'NOUN' ? to : to + 1
	return (
		/^(?:ADJ|NOUN)$/.test(uposAt(doc, to)) &&
		uposAt(doc, noun) === 'NOUN' &&
		/^\p{Ll}/u.test(wordAt(doc, to)) &&
		!/^[,!?]$/.test(normAt(doc, to - 2))
	)
}
