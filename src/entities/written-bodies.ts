import {type Document, normAt, wordAt} from '../model/document.js'
import {peopleNouns} from './kind-words.js'
import {isCapital} from './names-case.js'

/** The row behind a body's name that begins at a row and that its words alone tell; the row itself where none does. */
export const bodyEnd = (doc: Document, row: number): number =>
	isCapital(wordAt(doc, row)) ? Math.max(membersEnd(doc, row), partnersEnd(doc, row), chamberEnd(doc, row)) : row

// `the Mothers of the Harbour`: who call themselves so.
function membersEnd(doc: Document, row: number): number {
	if (!peopleNouns.has(normAt(doc, row)) || normAt(doc, row - 1) !== 'the' || normAt(doc, row + 1) !== 'of') return row
	const first = normAt(doc, row + 2) === 'the' ? row + 3 : row + 2
	let to = first
	while (to < first + 4 && isCapital(wordAt(doc, to))) to++
	return to > first ? to : row
}

// `Kettle & Sons`
const partnersEnd = (doc: Document, row: number): number =>
	wordAt(doc, row + 1) === '&' && partners.has(wordAt(doc, row + 2)) ? row + 3 : row

const partners = new Set('Associates Bros Brothers Co Company Daughter Daughters Partners Son Sons'.split(' '))

// `House Minority Leader Holt`: the chamber that he leads a side of.
const chamberEnd = (doc: Document, row: number): number =>
	/^(?:House|Senate)$/.test(wordAt(doc, row)) &&
	/^(?:Majority|Minority)$/.test(wordAt(doc, row + 1)) &&
	/^(?:Leader|Whip)$/.test(wordAt(doc, row + 2))
		? row + 1
		: row
