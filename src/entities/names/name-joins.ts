import {type Document, normAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'

/** Joins what was found as two and is one name: a committee with its topic; `Procter &amp; Gamble` of raw wire text. Linear. */
export function joinNames(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const joined: RawName[] = []
	for (const name of names) {
		if ((joined.at(-1)?.from ?? -1) >= name.from) joined.pop()
		const before = joined.at(-1)
		const whole = before && (committeeOn(doc, before, name) ?? spelledOut(doc, before, name))
		if (whole) joined[joined.length - 1] = whole
		else joined.push(name)
	}
	return joined.map((name) => withSpelledAnd(doc, name))
}

// `the Select Committee on Benghazi`, `the Commission for Africa`
function committeeOn(doc: Document, before: RawName, name: RawName): RawName | undefined {
	if (before.type !== 'organization' || name.type === 'person') return undefined
	if (!/^(?:Caucus|Commission|Committee|Council|Panel|Subcommittee)$/.test(wordAt(doc, before.to - 1))) return undefined
	const article = normAt(doc, before.to + 1) === 'the' ? 1 : 0
	const linked = /^(?:for|on)$/.test(normAt(doc, before.to)) && name.from === before.to + 1 + article
	return linked ? {...before, to: name.to} : undefined
}

// `Romeo &AMP; Juliet Productions`: two names around the letters of an ampersand.
function spelledOut(doc: Document, before: RawName, name: RawName): RawName | undefined {
	const to = afterSpelledAnd(doc, before)
	return to === name.from ? {...before, type: 'organization', subtype: null, to: name.to} : undefined
}

// `Benson &AMP; Hedges`, where nothing was found behind it.
function withSpelledAnd(doc: Document, name: RawName): RawName {
	const from = afterSpelledAnd(doc, name)
	if (from < 0 || !/^\p{Lu}/u.test(wordAt(doc, from))) return name
	return {...name, type: 'organization', subtype: null, to: from + 1}
}

// The row behind `&amp;`, which stands at the end of a name or behind it; -1 elsewhere.
function afterSpelledAnd(doc: Document, {from, to}: RawName): number {
	for (const row of [to - 2, to])
		if (row > from && normAt(doc, row) === '&' && normAt(doc, row + 1) === 'amp' && normAt(doc, row + 2) === ';')
			return row + 3
	return to - 1 > from && normAt(doc, to - 1) === '&amp' && normAt(doc, to) === ';' ? to + 1 : -1
}
