import {confidences} from '../../../model/confidences.js'
import {type Document, spaceBefore, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {isCapital} from '../../word-forms.js'
import type {RawName} from '../name-context.js'
import type {LexiconEntry, NameLexicon} from './name-lexicon.js'

/** A form of the lists where it stands in the text. */
export interface ListedForm extends Range {
	readonly entry: LexiconEntry
}

/** Most tokens of a form of the lists. */
const maxFormTokens = 10

/** The longest form of the lists that starts at a row and ends by `limit`. `fold` reads capitals as a name's: `CHINA`. */
export function findListedForm(
	doc: Document,
	row: number,
	limit: number,
	lexicon: NameLexicon,
	fold = false,
): ListedForm | undefined {
	const written = (at: number): string => (fold ? titleCase(wordAt(doc, at)) : wordAt(doc, at).replaceAll('’', "'"))
	let form = ''
	let best: ListedForm | undefined
	for (let at = row; at < limit && at < row + maxFormTokens; at++) {
		form += at > row && spaceBefore(doc, at) ? ` ${written(at)}` : written(at)
		const entry = lexicon.forms.get(form)
		if (entry) best = {from: row, to: at + 1, entry}
		else if (at === row && !lexicon.openings.has(form)) break
	}
	return best
}

const titleCase = (word: string): string =>
	word.length > 3 || !/^\p{Lu}+$/u.test(word) || word === 'THE' ? word.charAt(0) + word.slice(1).toLowerCase() : word

/** The rule of names that a caller gave. */
export const ownList = 'own list'

/** All forms of the lists in a range of rows, the longest first at each place. */
export function matchLexicon(doc: Document, {from, to}: Range, lexicon: NameLexicon, fold: boolean): RawName[] {
	const names: RawName[] = []
	for (let row = from; row < to; ) {
		const match = isCapital(wordAt(doc, row))
			? (findListedForm(doc, row, to, lexicon) ?? (fold ? findListedForm(doc, row, to, lexicon, true) : undefined))
			: undefined
		if (match) {
			const {type, subtype} = match.entry
			names.push({
				from: match.from,
				to: match.to,
				type,
				subtype,
				confidence: confidences.names['listed-in-capitals'],
				rule: 'list',
			})
		}
		row = match ? match.to : row + 1
	}
	return names
}
