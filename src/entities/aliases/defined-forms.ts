import type {Document} from '../../model/document.js'
import type {NamedForm} from './name-group.js'
import {isAcronym} from './organization-name.js'

/**
 * Short forms that the article itself explains, with the name they stand for: `Assembly of Manitoba Chiefs (AMC)`,
 * `the KPA (Korean People's Army)`.
 */
export function definedForms(doc: Document, forms: readonly NamedForm[]): Map<string, NamedForm> {
	const defined = new Map<string, NamedForm>()
	for (let at = 0; at + 1 < forms.length; at++) {
		const [before, inside] = [forms[at]!, forms[at + 1]!]
		if (!/^['’]?s?\s?[([]\s?(?:the\s)?["“]?$/.test(doc.text.slice(before.end, inside.start))) continue
		if (!/^["”]?\s?[)\],;]/.test(doc.text.slice(inside.end, inside.end + 3))) continue
		if (isShort(inside, before)) defined.set(inside.text, before)
		else if (isShort(before, inside)) defined.set(before.text, inside)
	}
	return defined
}

// Each letter of the short form begins or stands in a word of the long one, in order.
function isShort({text: short, type}: NamedForm, {text: long, type: other}: NamedForm): boolean {
	if (type === 'person' || other === 'person' || !isAcronym(short) || !/\s/.test(long)) return false
	const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
	const words = long.toLowerCase()
	let from = 0
	for (const letter of letters) {
		from = words.indexOf(letter, from) + 1
		if (from === 0) return false
	}
	return letters[0] === words.replace(/^the /, '')[0] || words.includes(` ${letters[0]}`)
}
