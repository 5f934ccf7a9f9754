import {type Document, normAt, type Sentence} from '../model/document.js'

/** How a sentence uses capitals: as prose, on every word of weight (headlines), everywhere, or nowhere. */
type CaseRegime = 'prose' | 'title' | 'upper' | 'lower'

/** Judges a sentence by its words of four letters and more. */
export function caseRegime(doc: Document, {from, to}: Sentence): CaseRegime {
	let words = 0
	let upper = 0
	let capital = 0
	let lower = true
	for (let row = from; row < to; row++) {
		const word = doc.tokens.words[row]!
		if (lower && /[\p{Lu}\p{Lt}]/u.test(word)) lower = false
		if (word.length < 4 || !/^\p{L}/u.test(word)) continue
		words++
		if (isUpper(word)) upper++
		if (isCapital(word)) capital++
	}
	if (words >= 2 && upper / words > 0.7) return 'upper'
	if (words >= 3 && capital / words > 0.8) return 'title'
	return lower && words >= 3 ? 'lower' : 'prose'
}

export const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word)

/** Capitals only, two letters at least: `NATO`, `U.S.`. */
export const isUpper = (word: string): boolean => /^(?=[^\p{L}]*\p{Lu}[^\p{L}]*\p{Lu})\P{Ll}+$/u.test(word)

/** A word in lower case without its last stop: `Sen.` → sen. */
export const bareNorm = (doc: Document, row: number): string => normAt(doc, row).replace(/\.$/, '')
