import {finiteTag} from '../model/finite-tag.js'
import {isNominal} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import {bracketsAround} from './brackets.js'
import type {Columns} from './columns.js'
import {anonymousWords} from './source-nouns.js'
import {wholeSource} from './whole-source.js'

/** So many words stand in brackets behind a name. */
const longestGloss = 10

/** Where the words that name a teller begin and end, whatever the ranker chose. */
export function mendSource(columns: Columns, cue: Range, source: Range): Range {
	const bare = withoutLeadIn(
		columns,
		withoutAside(
			columns,
			withBracket(columns, withWholeName(columns, behindMarks(columns, cue, outsideMarks(columns, cue, source)))),
		),
	)
	const whole = wholeSource(columns, cue, withNameBehind(columns, cue, bare))
	return withoutTime(
		columns,
		withoutOccasion(columns, cue, withFirstConjunct(columns, cue, withoutDeed(columns, cue, whole))),
	)
}

// `says the narrator, going on to tell of “gifts”`: what else the teller does is not who it is.
function withoutDeed({doc}: Columns, cue: Range, {from, to}: Range): Range {
	if (from < cue.to) return {from, to}
	for (let row = from + 1; row < to - 1; row++)
		if (doc.tokens.norms[row] === ',' && doc.syntax.xpos[row + 1] === 'VBG') return {from, to: row}
	return {from, to}
}

// `…,” poet and critic Ana Ruiz, also of the board, told`: whoever tells it stands behind the marks.
function outsideMarks(columns: Columns, cue: Range, source: Range): Range {
	const {doc, marked} = columns
	const string = marked[source.from]!
	if (string < 0 || marked[source.to - 1]! >= 0 || marked[cue.from]! >= 0 || !leadsOn(columns, string)) return source
	let {from} = source
	while (from < source.to && (marked[from]! >= 0 || doc.syntax.upos[from] === 'PUNCT')) from++
	return from < source.to ? {from, to: source.to} : source
}

// `…,” the skipper and former champion said`: nothing but nouns stands between the marks and the rest of the teller.
function behindMarks(columns: Columns, cue: Range, source: Range): Range {
	const {doc, marked} = columns
	if (source.to !== cue.from || doc.syntax.upos[source.to - 1] === 'PRON' || marked[source.from]! >= 0) return source
	let {from} = source
	while (
		from > source.from - longestGloss &&
		/^(?:ADJ|CCONJ|DET|NOUN|NUM|PROPN)$/.test(doc.syntax.upos[from - 1] ?? '')
	)
		from--
	const mark = from - 1
	const string = marked[mark - 1] ?? -1
	const behind = from < source.from && doc.syntax.upos[mark] === 'PUNCT' && string >= 0 && marked[from]! < 0
	return behind && doc.syntax.upos[from] !== 'CCONJ' && leadsOn(columns, string) ? {from, to: source.to} : source
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

// `the mayor (who hates boats) said`: a clause in brackets doesn't name the teller.
function withoutAside({doc}: Columns, {from, to}: Range): Range {
	const brackets = doc.tokens.norms[to - 1] === ')' ? bracketsAround(doc, to - 2) : null
	if (!brackets || brackets.from <= from + 1) return {from, to}
	for (let row = brackets.from; row < brackets.to; row++)
		if (finiteTag.test(doc.syntax.xpos[row]!)) return {from, to: brackets.from - 1}
	return {from, to}
}

// `After Channel Four’s Ana Ruiz asked`, `Tuesday, his tutor, Owen Pryce, said`: no teller begins with these.
function withoutLeadIn({doc}: Columns, {from: start, to}: Range): Range {
	const {norms} = doc.tokens
	let from = behindClause({doc}, {from: start, to})
	// `Weeks after Ruiz announced`
	for (let row = from + 1; row < from + 5 && row < to - 1; row++)
		if (/^(?:after|before)$/.test(norms[row]!) && spells.test(norms[row - 1]!)) from = row
	if (doc.syntax.upos[from] === 'SCONJ' || opens.test(norms[from]!)) from++
	if (days.test(norms[from]!) && norms[from + 1] === ',') from += 2
	return from < to ? {from, to} : {from: start, to}
}

/** `The pier is old, but divers, fearing a storm, have started to say`: a clause before the teller has tellers of its own. */
export function behindClause({doc}: Pick<Columns, 'doc'>, {from, to}: Range): number {
	let finite = false
	for (let row = from; row < to - 1; row++) {
		if (/^(?:that|where|which|who|whom|whose)$/.test(doc.tokens.norms[row]!)) return from
		if (finiteTag.test(doc.syntax.xpos[row]!)) finite = true
		if (!finite || doc.tokens.norms[row] !== ',') continue
		if (/^(?:and|but|so|yet)$/.test(doc.tokens.norms[row + 1]!)) return row + 2
		if (isPhrase({doc}, row + 1, to)) return row + 1
	}
	return from
}

// `Rents fell, the Harbour Fund`: nothing but nouns.
const isPhrase = ({doc}: Pick<Columns, 'doc'>, from: number, to: number): boolean =>
	isNominal(doc, to - 1) && doc.syntax.upos.slice(from, to).every((tag) => /^(?:ADJ|ADP|DET|NOUN|PROPN)$/.test(tag))

const opens = /^(?:after|as|before|if|since|until|when|while)$/
const spells = /^(?:minute|hour|day|week|month|year|decade|moment)s?$/
const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/

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

// `pilot Ana Ruiz said`, `the pilot, Ana Ruiz, said`: nothing but the name of the teller stands between the noun and the cue.
function withNameBehind({doc, marked}: Columns, cue: Range, {from, to}: Range): Range {
	const {norms} = doc.tokens
	const {upos} = doc.syntax
	const comma = norms[to] === ','
	let end = comma ? to + 1 : to
	while (end < cue.from && upos[end] === 'PROPN' && marked[end] === marked[from]) end++
	const isName = end > to + (comma ? 1 : 0) && upos[to - 1] === 'NOUN' && !times.test(norms[end - 1]!)
	return isName && cue.from === end + (comma && norms[end] === ',' ? 1 : 0) ? {from, to: end} : {from, to}
}

// `Ana Ruiz, speaking in Rome, said`, `the judge, in her ruling, said`: where and when it was told is no part of who tells it.
function withoutOccasion({doc}: Columns, cue: Range, {from, to}: Range): Range {
	const {norms} = doc.tokens
	// `said the official, adding that …`
	if (from === cue.to)
		for (let row = from + 1; row < to - 1; row++)
			if (norms[row] === ',' && goesOn.test(norms[row + 1]!)) return {from, to: row}
	if (norms[to] !== ',' || cue.from !== to + 1) return {from, to}
	// `speaking on condition of anonymity` tells why nobody is named.
	for (let row = from; row < to; row++) if (anonymousWords.has(norms[row]!)) return {from, to}
	for (let row = from + 1; row < to - 1; row++) {
		if (norms[row] !== ',') continue
		const isOccasion =
			doc.syntax.xpos[row + 1] === 'VBG' ? tells.test(norms[row + 1]!) : occasions.test(norms[row + 1]!)
		if (isOccasion && isNominal(doc, row - 1)) return {from, to: row}
	}
	return {from, to}
}

const goesOn = /^(?:adding|noting|referring|saying|stressing)$/
const tells = /^(?:addressing|appearing|citing|quoting|referring|responding|speaking|talking|testifying|writing)$/
const occasions = /^(?:after|during|when|while)$/

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

// `…,” he said`, `…?” he asked`: a full stop in the marks ends the sentence.
const leadsOn = ({doc, strings}: Columns, string: number): boolean => {
	const {inner} = strings[string]!
	return /[,?!]['’]?$/.test(doc.text.slice(inner.end - 2, inner.end))
}
