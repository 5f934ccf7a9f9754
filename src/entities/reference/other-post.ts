import {type Document, normAt, rangeOf} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import type {Markable} from './markable.js'

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that tell what a post is about: two posts of one kind that share none of them are two. */
const fields =
	split(`agriculture attorney commercial communications culture defence defense economy education energy environment
	external finance financial fire foreign health home housing immigration information interior justice legal majority marketing media
	medical minority operating opposition police prime prison research sales school science sports technical technology trade transport
	treasury`)

/** Words that put a post below another. */
const below = split('assistant associate deputy junior lieutenant under vice')

/** `the prime minister` isn't the trade minister, `the president` not the vice president. */
export function isOtherPost(doc: Document, {from, head, lemma}: Markable, {title, head: held}: Role): boolean {
	if (!title) return false
	const range = rangeOf(doc, title)
	const post = wordsIn(doc, range.from, range.to)
	const noun = wordsIn(doc, from, head)
	if (held === 'minister' && (lemma === 'premier' || noun.includes('prime'))) return !post.includes('prime')
	const lower = (words: readonly string[]): boolean => words.some((word) => below.has(word))
	if (lower(noun) !== lower(post)) return true
	const about = noun.filter((word) => fields.has(word))
	const heldAbout = post.filter((word) => fields.has(word))
	return about.length > 0 && heldAbout.length > 0 && !about.some((word) => heldAbout.includes(word))
}

function wordsIn(doc: Document, from: number, to: number): string[] {
	const words: string[] = []
	for (let row = from; row < to; row++) words.push(...normAt(doc, row).split('-'))
	return words
}
