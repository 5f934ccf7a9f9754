import type {Document} from '../../model/document.js'
import type {NamedForm} from './name-group.js'

/** First words of titles that name whoever holds them. Lower case. */
export const nobleRanks: ReadonlySet<string> = new Set(
	'baroness countess duchess duke earl marchioness marquess prince princess viscount viscountess'.split(' '),
)

/** `Duchess of Kent` */
export const nobleTitle = new RegExp(`^(?:${[...nobleRanks].join('|')}) of \\p{L}`, 'iu')

/** Names that the article puts beside a title, by their place among the forms: `Kate, Duchess of Kent`. */
export function titledNames(doc: Document, forms: readonly NamedForm[]): Map<number, string> {
	const titled = new Map<number, string>()
	for (let at = 0; at + 1 < forms.length; at++) {
		const [before, title] = [forms[at]!, forms[at + 1]!]
		if (before.type !== 'person' || title.type !== 'person' || !nobleTitle.test(title.text)) continue
		if (!nobleTitle.test(before.text) && /^,?\s(?:the\s)?$/.test(doc.text.slice(before.end, title.start)))
			titled.set(before.at, keyOfTitle(title.text))
	}
	return titled
}

/** Titles are one however they are written: `The DUCHESS of Kent`. */
export const keyOfTitle = (text: string): string => text.toLowerCase()
