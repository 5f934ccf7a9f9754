import {inClass} from '../../lexicon/lexicon.js'
import type {Document} from '../../model/document.js'
import type {NamedForm} from './name-group.js'

/** `Duchess of Kent` */
export const isNobleTitle = (text: string): boolean => {
	const first = /^(\p{L}+) of \p{L}/u.exec(text)?.[1]
	return first !== undefined && inClass(first.toLowerCase(), 'noble-title')
}

/** Names that the article puts beside a title, by their place among the forms: `Kate, Duchess of Kent`. */
export function titledNames(doc: Document, forms: readonly NamedForm[]): Map<number, string> {
	const titled = new Map<number, string>()
	for (let at = 0; at + 1 < forms.length; at++) {
		const [before, title] = [forms[at]!, forms[at + 1]!]
		if (before.type !== 'person' || title.type !== 'person' || !isNobleTitle(title.text)) continue
		if (!isNobleTitle(before.text) && /^,?\s(?:the\s)?$/.test(doc.text.slice(before.end, title.start)))
			titled.set(before.at, keyOfTitle(title.text))
	}
	return titled
}

/** Titles are one however they are written: `The DUCHESS of Kent`. */
export const keyOfTitle = (text: string): string => text.toLowerCase()
