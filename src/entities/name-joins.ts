import {type Document, normAt, sentenceAt, spaceBefore, wordAt} from '../model/document.js'
import {peopleNouns} from './kind-words.js'
import {isCapital} from './names-case.js'
import type {RawName} from './names-rules.js'

/** Joins what was found as two and is one name: `Mark` `Mulligan`; `Procter &amp; Gamble` of raw wire text. Linear. */
export function joinNames(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const joined: RawName[] = []
	for (const found of names) {
		const name = withMembers(doc, found)
		if ((joined.at(-1)?.from ?? -1) >= name.from) joined.pop()
		const before = joined.at(-1)
		const whole =
			before &&
			(isFullName(doc, before, name)
				? {...name, from: before.from}
				: (insertedFirst(doc, before, name) ??
					lawsuit(doc, before, name) ??
					committeeOn(doc, before, name) ??
					spelledOut(doc, before, name)))
		if (whole) joined[joined.length - 1] = whole
		else joined.push(name)
	}
	return joined.map((name, at) => {
		const rival = joined[at + 1]?.from === name.to + versus(doc, name.to) ? name : withRival(doc, name)
		return withBracket(doc, withSpelledAnd(doc, rival))
	})
}

// `the Mothers of the Plaza Vieja`: who call themselves so, not the square.
function withMembers(doc: Document, name: RawName): RawName {
	const of = normAt(doc, name.from - 1) === 'the' ? name.from - 2 : name.from - 1
	const from = of - 1
	if (name.type !== 'place' || normAt(doc, of) !== 'of' || normAt(doc, from - 1) !== 'the') return name
	if (!isCapital(wordAt(doc, from)) || !peopleNouns.has(normAt(doc, from))) return name
	return {...name, from, type: 'organization', subtype: null, rule: 'members of'}
}

// `(Mary) Holt`, `[Mary] Holt`: a first name that an editor put in.
const insertedFirst = (doc: Document, first: RawName, last: RawName): RawName | undefined =>
	first.type === 'person' &&
	last.type === 'person' &&
	first.to - first.from === 1 &&
	last.from === first.to + 1 &&
	/^[)\]]$/.test(wordAt(doc, first.to)) &&
	/^[([]$/.test(wordAt(doc, first.from - 1)) &&
	!/^\p{Lu}/u.test(wordAt(doc, first.from - 2))
		? {...last, from: first.from}
		: undefined

// `Holt v. Moss`: a case in court.
const lawsuit = (doc: Document, before: RawName, name: RawName): RawName | undefined =>
	versus(doc, before.to) > 0 &&
	name.from === before.to + versus(doc, before.to) &&
	before.type === 'person' &&
	name.type !== 'organization'
		? caseUpTo(before, name.to)
		: undefined

// Where nothing was found behind the `v.`.
function withRival(doc: Document, name: RawName): RawName {
	const stop = versus(doc, name.to)
	const from = name.to + stop
	if (stop === 0 || name.type !== 'person' || !isWord(wordAt(doc, from))) return name
	return caseUpTo(name, from + 1)
}

const caseUpTo = (name: RawName, to: number): RawName => ({
	...name,
	to,
	type: 'work',
	subtype: 'document',
	confidence: 0.9,
	rule: 'case in court',
})

// How many rows `v.` fills.
const versus = (doc: Document, row: number): number =>
	wordAt(doc, row) === 'v' && wordAt(doc, row + 1) === '.' ? 2 : wordAt(doc, row) === 'v.' ? 1 : 0

// `the Select Committee on Benghazi`, `the Commission for Africa`
function committeeOn(doc: Document, before: RawName, name: RawName): RawName | undefined {
	if (before.type !== 'organization' || name.type === 'person') return undefined
	if (!/^(?:Caucus|Commission|Committee|Council|Panel|Subcommittee)$/.test(wordAt(doc, before.to - 1))) return undefined
	const article = normAt(doc, before.to + 1) === 'the' ? 1 : 0
	const linked = /^(?:for|on)$/.test(normAt(doc, before.to)) && name.from === before.to + 1 + article
	return linked ? {...before, to: name.to} : undefined
}

const withBracket = (doc: Document, name: RawName): RawName =>
	name.type === 'person' &&
	name.to - name.from > 2 &&
	/^[)\]]$/.test(wordAt(doc, name.from + 1)) &&
	/^[([]$/.test(wordAt(doc, name.from - 1))
		? {...name, from: name.from - 1}
		: name

// Nobody names two people without a word or mark between them.
const isFullName = (doc: Document, first: RawName, last: RawName): boolean =>
	first.type === 'person' &&
	last.type === 'person' &&
	first.to === last.from &&
	first.to - first.from === 1 &&
	last.to - last.from === 1 &&
	isWord(wordAt(doc, first.from)) &&
	isWord(wordAt(doc, last.from)) &&
	spaceBefore(doc, last.from) &&
	sentenceAt(doc, first.from) === sentenceAt(doc, last.from) &&
	!/\n/.test(doc.text.slice(doc.tokens.ends[first.from], doc.tokens.starts[last.from]))

const isWord = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:[’'-]\p{Lu}\p{Ll}+)?$/u.test(word)

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
