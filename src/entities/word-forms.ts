import {type Document, normAt, type Sentence, xposAt} from '../model/document.js'
import {isPluralTag} from '../model/grammar/tags.js'

/** How a sentence uses capitals: as prose, on every word of weight (headlines), everywhere, or nowhere. */
export type CaseRegime = 'prose' | 'title' | 'upper' | 'lower'

/** The words of a sentence of four letters and more: how many there are, in capitals, and with one; and whether it has no capital. */
export interface CaseCounts {
	readonly words: number
	readonly upper: number
	readonly capital: number
	readonly isLower: boolean
}

export function regimeOf({words, upper, capital, isLower}: CaseCounts): CaseRegime {
	if (words >= 2 && upper / words > 0.7) return 'upper'
	if (words >= 3 && capital / words > 0.8) return 'title'
	return isLower && words >= 3 ? 'lower' : 'prose'
}

/** Judges a sentence by its words of four letters and more. */
export function caseRegime(doc: Document, {from, to}: Sentence): CaseRegime {
	const counts = {words: 0, upper: 0, capital: 0, isLower: true}
	for (let row = from; row < to; row++) {
		const word = doc.tokens.words[row]!
		if (counts.isLower && /[\p{Lu}\p{Lt}]/u.test(word)) counts.isLower = false
		if (word.length < 4 || !/^\p{L}/u.test(word)) continue
		counts.words++
		if (isUpper(word)) counts.upper++
		if (isCapital(word)) counts.capital++
	}
	return regimeOf(counts)
}

/** Whether a word begins with a capital: a look at the code of its first letter, which decides for ASCII. */
export function startsUpper(word: string): boolean {
	const code = word.charCodeAt(0)
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}

export const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word)

/** Capitals only, two letters at least: `NATO`, `U.S.`. */
export const isUpper = (word: string): boolean => /^(?=[^\p{L}]*\p{Lu}[^\p{L}]*\p{Lu})\P{Ll}+$/u.test(word)

/** A word in lower case without its last stop: `Sen.` → sen. */
export function bareNorm(doc: Document, row: number): string {
	const norm = normAt(doc, row)
	return norm.endsWith('.') ? norm.slice(0, -1) : norm
}

/** The possessive `'s`, or `'` alone. */
export const isPossessiveMark = (doc: Document, row: number): boolean => /^['’]s?$/.test(normAt(doc, row))

/** A plural noun or name by its tag. */
export const isPluralNoun = (doc: Document, row: number): boolean => isPluralTag(xposAt(doc, row))

/** `Det Con Ann Lee`; `Con` alone is a name. */
export const isConstable = (doc: Document, row: number): boolean =>
	bareNorm(doc, row) === 'con' && bareNorm(doc, row - 1) === 'det'
