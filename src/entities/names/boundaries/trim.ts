import {type Document, normAt, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'

/** Cuts a leading article, short titles, marks and a trailing `'s` off a name. */
export function trimName(doc: Document, name: Range & {readonly type: string}): Range {
	let {from, to} = name
	while (
		from < to &&
		((isMark(wordAt(doc, from)) && !opensBracket(doc, from, to)) || /^(?:the|a|an)$/.test(normAt(doc, from)))
	)
		from++
	// `Det Supt Ann Lee`
	if (name.type === 'person') while (from < to - 1 && isAbbreviatedTitle(doc, from)) from++
	while (
		to > from &&
		((isMark(wordAt(doc, to - 1)) && !closesBracket(doc, from, to)) || /^['’]s?$/.test(normAt(doc, to - 1)))
	)
		to--
	return {from, to}
}

const isAbbreviatedTitle = (doc: Document, row: number): boolean =>
	doc.lexicon.has(normAt(doc, row).replace(/\.$/, ''), 'abbreviated-title')

// `Mladost (Apatin)`
const closesBracket = (doc: Document, from: number, to: number): boolean => {
	if (!/^[)\]]$/.test(wordAt(doc, to - 1))) return false
	for (let row = from; row < to - 1; row++) if (/^[([]$/.test(wordAt(doc, row))) return true
	return false
}

// `(Mary) Holt`
const opensBracket = (doc: Document, from: number, to: number): boolean =>
	/^[([]$/.test(wordAt(doc, from)) && /^[)\]]$/.test(wordAt(doc, from + 2)) && from + 3 < to

const isMark = (word: string): boolean => /^[^\p{L}\p{N}]+$/u.test(word)
