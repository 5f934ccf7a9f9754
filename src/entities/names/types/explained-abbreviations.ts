import {type Document, normAt, wordAt} from '../../../model/document.js'
import type {FoundName} from '../../../model/entity.js'
import type {Range} from '../../../model/span.js'

/**
 * Letters that the article puts in brackets behind what they are short for, with that name: `the Harbour Relief Fund (HRF)`,
 * `the Northern Trade Agreement (NORTA)`; `Harbour Week (HW) 2022` as one name. Linear.
 */
export function explainedAbbreviations(doc: Document, names: readonly FoundName[]): ReadonlyMap<string, FoundName> {
	const explained = new Map<string, FoundName>()
	names.forEach((name, at) => {
		for (let row = name.from + 2; row < name.to - 2; row++)
			if (isInBrackets(doc, row)) explained.set(wordAt(doc, row), name)
		const long = names[at - 1]
		if (long && name.to - name.from === 1 && long.to === name.from - 1 && isShortFor(doc, name.from, long))
			explained.set(wordAt(doc, name.from), long)
	})
	return explained
}

function isShortFor(doc: Document, row: number, {from, to, type, subtype}: FoundName): boolean {
	if (to - from < 2 || type === 'person' || type === 'group' || type === 'place' || !isInBrackets(doc, row))
		return false
	// `the Early Warning System (SATT)`: letters of another language.
	return subtype === 'document' || to - from > 2 || initialsOf(doc, {from, to}) === wordAt(doc, row)
}

const isInBrackets = (doc: Document, row: number): boolean =>
	normAt(doc, row - 1) === '(' && normAt(doc, row + 1) === ')' && /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(wordAt(doc, row))

function initialsOf(doc: Document, {from, to}: Range): string {
	let letters = ''
	for (let row = from; row < to; row++) letters += /^\p{Lu}/u.exec(wordAt(doc, row))?.[0] ?? ''
	return letters
}
