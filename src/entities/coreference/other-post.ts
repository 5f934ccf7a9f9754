import {type Document, normAt, rangeOf} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import type {Markable} from './mention.js'

/** `the prime minister` isn't the trade minister, `the president` not the vice president. */
export function isOtherPost(doc: Document, {from, head, lemma}: Markable, {title, head: held}: Role): boolean {
	if (!title) return false
	const range = rangeOf(doc, title)
	const post = wordsIn(doc, range.from, range.to)
	const noun = wordsIn(doc, from, head)
	if (held === 'minister' && (lemma === 'premier' || noun.includes('prime'))) return !post.includes('prime')
	const lower = (words: readonly string[]): boolean =>
		words.some((word) => doc.lexicon.has(word, 'subordinate-modifier'))
	if (lower(noun) !== lower(post)) return true
	const about = noun.filter((word) => doc.lexicon.has(word, 'portfolio'))
	const heldAbout = post.filter((word) => doc.lexicon.has(word, 'portfolio'))
	return about.length > 0 && heldAbout.length > 0 && !about.some((word) => heldAbout.includes(word))
}

function wordsIn(doc: Document, from: number, to: number): string[] {
	const words: string[] = []
	for (let row = from; row < to; row++) words.push(...normAt(doc, row).split('-'))
	return words
}
