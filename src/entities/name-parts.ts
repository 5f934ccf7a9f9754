import {type Document, normAt, sentenceAt, spanOf, wordAt} from '../model/document.js'
import type {NameLexicon} from './name-lexicon.js'
import {caseRegime} from './names-case.js'
import type {RawName} from './names-rules.js'

/** Cuts what was found as one into its names: `Tampa, Florida` are two places; of `R-Utah` the state is one. */
export function* partsOfName(doc: Document, name: RawName, lexicon: NameLexicon): Generator<RawName> {
	if (name.type === 'place' || name.type === 'organization') {
		const state = stateOf(doc, name, lexicon)
		if (state) {
			yield state
			return
		}
	}
	const short = cutHeadline(doc, name, lexicon)
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

// `Sen. Jane Roe, D-Va.`: party, hyphen, state.
function stateOf(doc: Document, name: RawName, {forms}: NameLexicon): RawName | null {
	if (!/^[RDI]$/.test(wordAt(doc, name.from)) || normAt(doc, name.from + 1) !== '-') return null
	const {start, end} = spanOf(doc, {from: name.from + 2, to: name.to})
	const entry = forms.get(doc.text.slice(start, end))
	return entry?.type === 'place' ? {...name, from: name.from + 2, type: 'place', subtype: entry.subtype} : null
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

/** In tokens. */
const longestHeadline = 40

const linking = new Set('A An As At By From In Into Is Are Over To With After Amid Says Will'.split(' '))
