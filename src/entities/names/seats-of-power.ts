import {type Document, normAt, uposAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'
import {wherePrepositions, whitherPrepositions} from './lists/place-prepositions.js'

/**
 * Seats that stand for whoever rules there: `the Kremlin said`, `a Vatican document`; but `at the White House` is a place.
 * Linear.
 */
export function tellSeatsOfPower(doc: Document, names: readonly RawName[]): readonly RawName[] {
	return names.map((name) =>
		(name.type === 'place' || name.type === 'event') && isSeat(doc, name)
			? acts(doc, name)
				? {...name, type: 'organization', subtype: 'government', rule: 'seat of power'}
				: {...name, type: 'place'}
			: name,
	)
}

function isSeat(doc: Document, {from, to}: RawName): boolean {
	if (to - from > 2) return false
	return seats.has(to - from === 1 ? wordAt(doc, from) : `${wordAt(doc, from)} ${wordAt(doc, from + 1)}`)
}

const seats = new Set([
	'Blue House',
	'Capitol Hill',
	'Downing Street',
	'Elysee',
	'Foggy Bottom',
	'Holyrood',
	'Kremlin',
	'Matignon',
	'Vatican',
	'White House',
	'Whitehall',
	'Zhongnanhai',
	'Élysée',
])

function acts(doc: Document, {from, to}: RawName): boolean {
	const article = normAt(doc, from - 1) === 'the'
	const before = normAt(doc, article ? from - 2 : from - 1)
	const after = uposAt(doc, to)
	// `the Vatican said`, `White House officials`
	if (after === 'NOUN') return !sites.has(normAt(doc, to))
	if (
		wherePrepositions.has(before) ||
		whitherPrepositions.has(before) ||
		/^(?:of|visit|visited|visiting)$/.test(before)
	)
		return false
	return after === 'VERB' || after === 'AUX' || before === 'by'
}

/** What is part of a building and its grounds. Lower case. */
const sites = new Set(
	'balcony building complex entrance fence garden gardens gate gates grounds lawn museum reception towers visit visitors wall walls'.split(
		' ',
	),
)
