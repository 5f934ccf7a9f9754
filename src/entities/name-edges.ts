import {type Document, normAt, wordAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {courtesyTitles} from './titles.js'

/** Cuts a leading article, courtesy titles, marks and a trailing `'s` off a name. */
export function trimName(doc: Document, name: Range & {readonly type: string}): Range {
	let {from, to} = name
	while (from < to && (isMark(wordAt(doc, from)) || /^(?:the|a|an)$/.test(normAt(doc, from)))) from++
	if (name.type === 'person')
		while (
			from < to - 1 &&
			courtesyTitles.has(normAt(doc, from).replace(/\.$/, '')) &&
			/\.$|^(?:mr|mrs|ms|dr|miss)$/.test(normAt(doc, from))
		)
			from++
	while (to > from && (isMark(wordAt(doc, to - 1)) || /^['’]s?$/.test(normAt(doc, to - 1)))) to--
	return {from, to}
}

const isMark = (word: string): boolean => /^[^\p{L}\p{N}]+$/u.test(word)
