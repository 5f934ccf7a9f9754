import {type Document, normAt, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {bareNorm} from '../../spelling.js'
import type {RawName} from '../name-context.js'

/** Names without articles, short titles, marks and `'s` at their ends. Of names that overlap the first holds; what is trimmed to nothing goes. */
export function trimNames(doc: Document, names: readonly RawName[]): RawName[] {
	const trimmed: RawName[] = []
	let end = 0
	for (const name of names) {
		const range = trimName(doc, name)
		if (range.from >= range.to || range.from < end) continue
		trimmed.push({...name, ...range})
		end = range.to
	}
	return trimmed
}

function trimName(doc: Document, name: RawName): Range {
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
	doc.lexicon.has(bareNorm(doc, row), 'abbreviated-title')

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
