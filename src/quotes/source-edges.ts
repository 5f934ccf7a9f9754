import {isNominal} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'

/** So many words stand in brackets behind a name. */
const longestGloss = 10

/** Where the words that name a teller begin and end, whatever the ranker chose. */
export function mendSource(columns: Columns, cue: Range, source: Range): Range {
	const whole = withBracket(columns, withWholeName(columns, source))
	return withoutTime(columns, withFirstConjunct(columns, cue, withoutDeed(columns, cue, whole)))
}

// `says the narrator, going on to tell of “gifts”`: what else the teller does is not who it is.
function withoutDeed({doc}: Columns, cue: Range, {from, to}: Range): Range {
	if (from < cue.to) return {from, to}
	for (let row = from + 1; row < to - 1; row++)
		if (doc.tokens.norms[row] === ',' && doc.syntax.xpos[row + 1] === 'VBG') return {from, to: row}
	return {from, to}
}

// `spokesman Li Wen-hua (李文華) said`: nobody's name begins in its middle.
function withWholeName({doc, marked}: Columns, source: Range): Range {
	const {upos} = doc.syntax
	const {sentences} = doc.tokens
	const isInPhrase = (row: number): boolean =>
		sentences[row] === sentences[source.from] &&
		marked[row] === marked[source.from] &&
		/^(?:ADJ|DET|NOUN|PROPN)$/.test(upos[row]!)
	let {from} = source
	if (upos[from] !== 'PROPN' || upos[from - 1] !== 'PROPN') return source
	while (isInPhrase(from - 1)) from--
	return from > source.from - longestGloss && upos[from - 1] !== 'ADP' ? {from, to: source.to} : source
}

// `the Valley Relief Fund (VRF) said`: whatever opens in brackets closes there.
function withBracket({doc}: Columns, source: Range): Range {
	const {norms} = doc.tokens
	let open = false
	for (let row = source.from; row < source.to; row++) {
		if (norms[row] === '(') open = true
		else if (norms[row] === ')') open = false
	}
	for (let row = source.to; open && row < source.to + longestGloss; row++) {
		if (norms[row] === ')') return {from: source.from, to: row + 1}
		if (doc.tokens.sentences[row] !== doc.tokens.sentences[source.from]) return source
	}
	return source
}

// `the veteran skipper and former champion said`: one person, whose article stands before the first noun.
function withFirstConjunct({doc, marked}: Columns, cue: Range, source: Range): Range {
	const {heads, deprels, lefts} = doc.tree
	const before = source.from - 1
	if (doc.tokens.norms[before] !== 'and' || source.to !== cue.from) return source
	let noun = source.to - 1
	while (noun > source.from && heads[noun]! >= source.from) noun = heads[noun]!
	const first = heads[noun]!
	if (deprels[noun] !== 'conj' || first < 0 || first >= before || !isNominal(doc, first)) return source
	let from = first
	while (
		from > lefts[first]! &&
		marked[from - 1]! < 0 &&
		/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(doc.syntax.upos[from - 1]!)
	)
		from--
	return marked[first]! < 0 ? {from, to: source.to} : source
}

// `the agency yesterday said`, `a report on Monday`: when it was told is no part of who tells it. With a verb it may tell
// when that was: `a form filed on Monday`.
function withoutTime({doc}: Columns, {from, to}: Range): Range {
	const {norms} = doc.tokens
	for (let row = from; row < to; row++) if (doc.syntax.upos[row] === 'VERB') return {from, to}
	let end = to
	// `Chang openly | criticized`
	if (doc.syntax.upos[end - 1] === 'ADV' && norms[end - 1]!.endsWith('ly') && isNominal(doc, end - 2)) end--
	if (times.test(norms[end - 1]!)) end--
	else if (
		/^(?:week|month|year|morning|afternoon|evening|night)$/.test(norms[end - 1]!) &&
		/^(?:this|last)$/.test(norms[end - 2]!)
	)
		end -= 2
	if (end === to) return {from, to}
	if (/^(?:earlier|late|early|on)$/.test(norms[end - 1]!)) end--
	return end > from && isNominal(doc, end - 1) ? {from, to: end} : {from, to}
}

const times = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday)$/
