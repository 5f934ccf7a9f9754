import {type Document, normAt, spanOf, wordAt} from '../model/document.js'
import type {LexiconEntry, NameLexicon} from './name-lexicon.js'
import type {RawName} from './names-rules.js'
import {organizationWords, placeWords} from './organization-words.js'

/**
 * Cuts a post out of the middle of what was found as one name: `Leeds Mayor Ann Lee` is a place and a person, of
 * `State for African Affairs Ann Lee` behind `Secretary of` the person alone is a name; null for any other name.
 */
export function aroundPost(doc: Document, name: RawName, lexicon: NameLexicon): RawName[] | null {
	return (
		behindOffice(doc, name, lexicon) ??
		behindField(doc, name) ??
		behindLetters(doc, name) ??
		besidePost(doc, name, lexicon)
	)
}

const posts =
	/^(?:alderman|ambassador|archbishop|bishop|coach|congress(?:wo)?man|councillor|council(?:wo)?man|gov|governor|manager|mayor|mec|minister|mla|premier|president|senator|sen|rep|sheriff)$/

function besidePost(doc: Document, name: RawName, {forms}: NameLexicon): RawName[] | null {
	for (let row = name.from + 1; row < name.to - 1; row++) {
		if (!posts.test(normAt(doc, row).replace(/\.$/, '')) || !isCapital(doc, row)) continue
		const {start, end} = spanOf(doc, {from: name.from, to: row})
		const owner = forms.get(doc.text.slice(start, end)) ?? unlistedSeat(doc, name, row)
		let from = row + 1
		if (normAt(doc, from) === '.') from++
		if (/^(?:for|of)$/.test(normAt(doc, from)) && name.to - from > 3) from += 2
		if (!owner || !/^(?:place|organization)$/.test(owner.type) || !isPerson(doc, from, name.to)) return null
		return [
			{...name, to: row, type: owner.type, subtype: owner.subtype},
			{...name, from, type: 'person', subtype: null},
		]
	}
	return null
}

// `MEC for Finance Ann Lee`: letters for a post, and its field.
function behindLetters(doc: Document, name: RawName): RawName[] | null {
	const {from, to} = name
	if (normAt(doc, from) !== 'mec' || to - from < 4 || normAt(doc, from + 1) !== 'for') return null
	return isPerson(doc, from + 3, to) ? [{...name, from: from + 3, type: 'person', subtype: null}] : null
}

const local = /^(?:councillor|council(?:wo)?man|gov|governor|mayor|mec|premier|sheriff)$/

// `Brenvale Mayor Ann Lee`: one or two words that no list knows, before a post that only a place has.
function unlistedSeat(doc: Document, {from}: RawName, row: number): Pick<LexiconEntry, 'type' | 'subtype'> | undefined {
	if (row - from > 2 || !local.test(normAt(doc, row).replace(/\.$/, ''))) return undefined
	for (let at = from; at < row; at++) {
		const norm = normAt(doc, at)
		if (
			!isCapital(doc, at) ||
			doc.lexicon.has(norm, 'post-modifier') ||
			doc.lexicon.has(norm, 'person-noun') ||
			organizationWords.has(norm)
		)
			return undefined
	}
	return {type: 'place', subtype: null}
}

const offices =
	/^(?:agriculture|commerce|defen[cs]e|education|energy|finance|health|justice|labou?r|state|transportation|treasury)$/

// `Under Secretary of State for African Affairs`: the office is no body.
function behindOffice(doc: Document, name: RawName, {firstNames}: NameLexicon): RawName[] | null {
	const {from, to} = name
	if (!offices.test(normAt(doc, from)) || normAt(doc, from - 1) !== 'of' || normAt(doc, from - 2) !== 'secretary')
		return null
	if (!/^(?:for|of)$/.test(normAt(doc, from + 1))) return null
	for (let row = from + 3; row < to - 1; row++)
		if (firstNames.has(wordAt(doc, row)) && isPerson(doc, row, to))
			return [{...name, from: row, type: 'person', subtype: null}]
	return []
}

// `Minister of Labor Ann Lee`: what a minister is for is no first name.
function behindField(doc: Document, name: RawName): RawName[] | null {
	const {from, to} = name
	if (to - from < 3 || name.type === 'place' || !offices.test(normAt(doc, from))) return null
	if (!/^(?:for|of)$/.test(normAt(doc, from - 1)) || !/^(?:minister|secretary)$/.test(normAt(doc, from - 2)))
		return null
	return isPerson(doc, from + 1, to) ? [{...name, from: from + 1, type: 'person', subtype: null}] : null
}

const isCapital = (doc: Document, row: number): boolean => /^\p{Lu}/u.test(wordAt(doc, row))

// One to four words in capitals, the last of which ends no name of a body.
const isPerson = (doc: Document, from: number, to: number): boolean =>
	to > from &&
	to - from < 5 &&
	isCapital(doc, from) &&
	isCapital(doc, to - 1) &&
	!organizationWords.has(normAt(doc, to - 1)) &&
	!placeWords.has(normAt(doc, to - 1))
