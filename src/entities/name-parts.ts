import {type Document, normAt, spanOf, wordAt} from '../model/document.js'
import type {NameLexicon} from './name-lexicon.js'
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
	if (name.type !== 'place') {
		yield name
		return
	}
	let from = name.from
	for (let row = name.from + 1; row < name.to - 1; row++) {
		if (normAt(doc, row) !== ',' || /^d\.?c\b/.test(normAt(doc, row + 1))) continue
		yield {...name, from, to: row}
		from = row + 1
	}
	yield {...name, from}
}

// `Sen. Jane Roe, D-Va.`: party, hyphen, state.
function stateOf(doc: Document, name: RawName, {forms}: NameLexicon): RawName | null {
	if (!/^[RDI]$/.test(wordAt(doc, name.from)) || normAt(doc, name.from + 1) !== '-') return null
	const {start, end} = spanOf(doc, {from: name.from + 2, to: name.to})
	const entry = forms.get(doc.text.slice(start, end))
	return entry?.type === 'place' ? {...name, from: name.from + 2, type: 'place', subtype: entry.subtype} : null
}
