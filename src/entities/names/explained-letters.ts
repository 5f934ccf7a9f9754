import {type Document, normAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'
import {organizationWords} from './lists/organization-words.js'

/**
 * Drops abbreviations of common words, known ones (`GDP`) and those that the article explains: `chief medical officer (CMO)`,
 * `body mass index (BMI)`; but `the football association (FA)` is one. Linear.
 */
export function dropExplainedLetters(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const common = new Set(commonLetters)
	for (const name of names) {
		if (!isLetters(doc, name)) continue
		const letters = wordAt(doc, name.from)
		if (isExplained(doc, name.from)) common.add(letters)
		// `the Pan-Island Assembly of Crews (PAC)` is a body.
		else if (isInBrackets(doc, name.from) && /^\p{Lu}/u.test(wordAt(doc, name.from - 2))) common.delete(letters)
	}
	return names.filter((name) => !isLetters(doc, name) || !common.has(wordAt(doc, name.from)))
}

/** Letters that stand for common words wherever they are read. */
const commonLetters = 'ATM ATMs CCTV CEO CEOs DNA FDI GDP NGO NGOs PAC PACs'.split(' ')

const isLetters = (doc: Document, {from, to, type}: RawName): boolean =>
	to - from === 1 && type !== 'person' && type !== 'place' && /^\p{Lu}[\p{Lu}\d]{1,4}s?$/u.test(wordAt(doc, from))

const isInBrackets = (doc: Document, row: number): boolean =>
	wordAt(doc, row - 1) === '(' && wordAt(doc, row + 1) === ')'

// The words before the bracket begin with the letters, all in lower case, and name no body.
function isExplained(doc: Document, row: number): boolean {
	if (!isInBrackets(doc, row)) return false
	const letters = wordAt(doc, row).replace(/s$/, '').toLowerCase()
	const first = row - 1 - letters.length
	for (let at = 0; at < letters.length; at++) {
		const word = wordAt(doc, first + at)
		if (!/^\p{Ll}/u.test(word) || word[0] !== letters[at]) return false
	}
	return !organizationWords.has(normAt(doc, row - 2).replace(/s$/, ''))
}
