import {type Document, normAt, sentenceAt, spaceBefore, spanOf, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'
import {caseRegime} from './letter-case.js'
import type {NameLexicon} from './lexicon.js'

/**
 * Cuts what was found as one into its names: `Tampa, Florida` are two places; of `R-Utah` the state is one; no name goes
 * on behind the mark of a list's next item.
 */
export function* partsOfName(doc: Document, name: RawName, lexicon: NameLexicon): Generator<RawName> {
	let {from} = name
	for (let row = from; row <= name.to; row++) {
		if (row < name.to && !opensItem(doc, row)) continue
		// `Group F — Norway`: a letter that tells items apart is no name.
		const letter = row - from === 1 && row - from < name.to - name.from && wordAt(doc, from).length === 1
		if (row > from && !letter) yield* partsOfItem(doc, {...name, from, to: row}, lexicon)
		from = row + 1
	}
}

const opensItem = (doc: Document, row: number): boolean =>
	/^[•·▪►◦‣|]$/.test(wordAt(doc, row)) || (/^[–—]$/.test(wordAt(doc, row)) && spaceBefore(doc, row))

function* partsOfItem(doc: Document, name: RawName, lexicon: NameLexicon): Generator<RawName> {
	if (name.type !== 'person') {
		const seat = seatOf(doc, name, lexicon)
		if (seat) {
			yield* seat
			return
		}
	}
	const owned = ownedBy(doc, name, lexicon)
	if (owned) yield owned.owner
	const short = cutPost(doc, cutHeadline(doc, owned?.rest ?? name, lexicon))
	if (name.type !== 'place') {
		yield short
		return
	}
	let from = short.from
	for (let row = short.from + 1; row < short.to - 1; row++) {
		if (normAt(doc, row) !== ',' || /^d\.?c\b/.test(normAt(doc, row + 1))) continue
		yield {...short, from, to: row}
		from = row + 1
	}
	yield {...short, from}
}

// `Oslo's Harbour District`, where Oslo is listed as a place; `St. John's Hospital` is one name.
function ownedBy(doc: Document, name: RawName, {forms}: NameLexicon): {owner: RawName; rest: RawName} | undefined {
	if (
		name.type !== 'place' &&
		!(name.type === 'organization' && doc.lexicon.has(normAt(doc, name.to - 1), 'collective-noun'))
	)
		return undefined
	for (let row = name.from + 1; row < name.to - 1; row++) {
		if (!/^['’]s$/.test(wordAt(doc, row)) || !/^\p{Lu}/u.test(wordAt(doc, row + 1))) continue
		const {start, end} = spanOf(doc, {from: name.from, to: row})
		const text = doc.text.slice(start, end)
		const entry = forms.get(text)
		if (entry?.type !== 'place') return undefined
		return {
			owner: {...name, to: row, type: 'place', subtype: entry.subtype},
			rest: {...name, from: row + 1},
		}
	}
	return undefined
}

// Party, hyphen, and the state or constituency that a member sits for: `Sen. Jane Roe, D-Va.`, `Omar Lim (DAP-Teluk Intan)`.
function seatOf(doc: Document, name: RawName, {forms}: NameLexicon): RawName[] | null {
	const {from, to} = name
	const party = wordAt(doc, from)
	if (to - from < 3 || normAt(doc, from + 1) !== '-' || !/^[(,]$/.test(wordAt(doc, from - 1))) return null
	const {start, end} = spanOf(doc, {from: from + 2, to})
	const text = doc.text.slice(start, end)
	// `R-Tex`, without its stop
	const entry = forms.get(text) ?? forms.get(`${text}.`)
	const known = entry?.type === 'place' && entry.subtype !== 'country'
	const seat: RawName = {...name, from: from + 2, type: 'place', subtype: known ? entry.subtype : 'region'}
	if (/^[RDI]$/.test(party)) return [seat]
	if (known || normAt(doc, from - 1) !== '(' || normAt(doc, to) !== ')' || !/^\p{Lu}{2,6}$/u.test(party)) return null
	return [{...name, to: from + 1, type: 'organization', subtype: 'party'}, seat]
}

// Capitals of a headline run on: `GOP A Boost With Solid Win` ends before `A`.
function cutHeadline(doc: Document, name: RawName, {forms}: NameLexicon): RawName {
	if (name.to - name.from < 3) return name
	const sentence = sentenceAt(doc, name.from)
	if (!sentence || sentence.to - sentence.from > longestHeadline || caseRegime(doc, sentence) !== 'title') return name
	for (let row = name.from + 1; row < name.to; row++) {
		if (!linking.has(wordAt(doc, row))) continue
		const {start, end} = spanOf(doc, {from: name.from, to: row})
		const entry = forms.get(doc.text.slice(start, end))
		return {...name, to: row, ...(entry && {type: entry.type, subtype: entry.subtype})}
	}
	return name
}

// `UN Special Rapporteur`: the body alone is a name.
function cutPost(doc: Document, name: RawName): RawName {
	if ((name.type !== 'organization' && name.type !== 'event') || !posts.has(normAt(doc, name.to - 1))) return name
	let to = name.to - 1
	while (to > name.from && ranks.has(normAt(doc, to - 1))) to--
	const single = to - name.from === 1 && /^\p{Lu}{2,}$/u.test(wordAt(doc, name.from))
	return single ? {...name, to, type: 'organization'} : name
}

/** Posts that no body is called by, and what stands before them. */
const posts = new Set(
	'ambassador chairman coordinator envoy expert president rapporteur spokesman spokesperson spokeswoman'.split(' '),
)
const ranks = new Set('chief deputy general independent permanent senior special vice'.split(' '))

/** In tokens. */
const longestHeadline = 40

const linking = new Set('A An As At By From In Into Is Are Over To With After Amid Says Will'.split(' '))
