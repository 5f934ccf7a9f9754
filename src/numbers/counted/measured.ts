import {wordSet} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, lemmaIn, normAt, normIn, sentenceAt, uposAt, xposAt} from '../../model/document.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import type {ParsedQuantity} from '../amount.js'
import {changeNouns} from '../grammar/change-words.js'
import {type Counted, countedBy, type QuantityPlace, singularHead} from './counted.js'
import {isPluralNoun, isUnitOfNumber, type NounRun, runBefore, runFrom} from './noun-run.js'
import {isDate, measuredSubject} from './subject.js'

/** `FTSE -0.6%`: the noun phrase before a signed change. */
export function measuredSign(doc: Document, {change, from}: QuantityPlace): Counted | null {
	const run = change?.by === 'sign' ? runBefore(doc, from) : null
	return run && countedBy(doc, run, -1, 'before')
}

/** `a 5 % fall in tolls`, `a 30 percent cut in ferry staff`, `the 7 % bread price increase`: complement or modifier of the noun of change. */
export function measuredChange(doc: Document, {to, change}: QuantityPlace): Counted | null {
	if (change?.by !== 'noun') return null
	const hyphen = normAt(doc, to) === '-' ? to + 1 : to
	const run = runFrom(doc, hyphen)
	if (!run || !changeNouns.has(normAt(doc, run.head))) return null
	const next = normAt(doc, run.to)
	const inner = next === 'in' || next === 'of' ? runFrom(doc, run.to + 1, true) : null
	// `a 99 percent collapse in May`: a date, the complement is none.
	if (inner && !isDate(doc, inner.head)) return countedBy(doc, inner, inner.to, 'of')
	const changed = withoutChange(doc, run)
	return changed === run ? null : countedBy(doc, changed, run.to, 'after')
}

// `a share price fall`: the modifiers of the noun of change; `a net loss`: the noun itself.
const withoutChange = (doc: Document, run: NounRun): NounRun =>
	run.head > run.from && uposAt(doc, run.head - 1) !== 'ADJ' ? {from: run.from, to: run.head, head: run.head - 1} : run

/** `60 percent of the talk about the pier`, `3.27 kg of tea`, `$20,000 worth of tiles`: the complement of `of`. */
export function measuredOf(doc: Document, place: QuantityPlace, found: ParsedQuantity): Counted | null {
	// `7 miles (11 kilometers) of old walls`
	const to = skipBracket(doc, place.to)
	const worth =
		normAt(doc, to) === 'worth' || normAt(doc, to + 1) === 'worth'
			? normAt(doc, to) === 'worth'
				? to + 1
				: to + 2
			: to
	const preposition = normAt(doc, worth)
	const debt = preposition === 'in' && found.type === 'money' && uposAt(doc, worth + 1) === 'NOUN'
	if (preposition !== 'of' && !debt) return null
	const run = runFrom(doc, worth + 1, true) ?? gerundAt(doc, worth + 1)
	if (!run) return null
	const end = preposition === 'of' ? endOfPhrase(doc, run) : run.to
	return countedBy(doc, {...run, to: end}, end, 'of')
}

/** `sentenced to nine years in prison`, `two years' jail`: where a term is served. */
export function measuredTerm(doc: Document, {to}: QuantityPlace, {type, form}: ParsedQuantity): Counted | null {
	if (type !== 'duration' || form === 'article') return null
	const own = xposAt(doc, to) === 'POS'
	if (!own && normAt(doc, to) !== 'in') return null
	const run = runFrom(doc, to + 1)
	return run && prisons.has(normAt(doc, run.head)) ? countedBy(doc, run, -1, 'after') : null
}

const prisons = wordSet('confinement custody detention imprisonment jail penitentiary prison')

/** `won by 12 points`, `a lead of six points`, `the index fell 12.5 points`: what the points are the size of; the noun itself is a unit, not counted. */
export function marginOf(doc: Document, place: QuantityPlace, found: ParsedQuantity): Counted | null {
	const {from, to, change} = place
	if (found.type !== 'count' || !/^points?$/.test(normAt(doc, to)) || uposAt(doc, to + 1) === 'NOUN') return null
	if (change?.by === 'verb' && !isInTable(doc, to + 1) && isOfIndex(doc, place, found)) {
		const index = measuredSubject(doc, place, found)
		if (index) return {...index, unit: 'point', to: to + 1}
	}
	if (normAt(doc, from - 1) === 'by') return {range: null, head: 'point', to: to + 1, by: 'after'}
	const run = normAt(doc, from - 1) === 'of' ? runBefore(doc, from - 1) : null
	if (!run || !margins.has(normAt(doc, run.head))) return null
	return {range: {from: run.from, to: run.to}, head: singularHead(doc, run), unit: 'point', to: to + 1, by: 'before'}
}

// `fell 12.5 points`, `slid 64 points, or 3 percent`, `fell 300 points`: whole points that are lost or gained may be those of a game.
function isOfIndex(doc: Document, {to, changeRow}: QuantityPlace, {value}: ParsedQuantity): boolean {
	const or = normAt(doc, to + 1) === ',' ? to + 2 : to + 1
	const isSize = normAt(doc, or) === 'or' && uposAt(doc, or + 1) === 'NUM'
	const isVerb = uposAt(doc, changeRow) === 'VERB'
	const isMove = isVerb && !inGames.has(lemmaAt(doc, changeRow))
	const isFar = (isVerb || /^(?:down|up)$/.test(normAt(doc, changeRow))) && (value ?? 0) >= leastOfIndex
	return !Number.isInteger(value) || isSize || isMove || isFar
}

// `climbed two points above the Owls`, `slid six points adrift`: points of a league.
const isInTable = (doc: Document, row: number): boolean =>
	/^(?:above|adrift|ahead|behind|below|clear|short)$/.test(normAt(doc, row)) ||
	(normAt(doc, row) === 'in' && normAt(doc, row + 1) === 'the' && /^(?:standings|table)$/.test(normAt(doc, row + 2)))

const inGames = wordSet('add drop gain improve lose raise recover shed swing')

/** More points than one side makes in a game. */
const leastOfIndex = 150

const margins = wordSet('advantage cushion deficit edge gap lead margin')

// `39 years of searching`: a gerund.
const gerundAt = (doc: Document, row: number): NounRun | null =>
	xposAt(doc, row) === 'VBG' ? {from: row, to: row + 1, head: row} : null

// Longest phrase with its complements, in rows.
const maxPhraseRows = 10

// With the prepositional phrases attached to the head, up to that length.
function endOfPhrase(doc: Document, run: NounRun): number {
	const {to} = nounPhraseOf(doc, run.head)
	// `8 percent of the catch to Moe's 3 percent`: the next number ends it.
	for (let row = run.to; row < to; row++)
		if (uposAt(doc, row) === 'NUM' && uposAt(doc, row - 1) !== 'PROPN') return run.to
	return to > run.to && to - run.from <= maxPhraseRows ? to : run.to
}

/** `a $16,000 fine`, `a 14 meter high paper dragon`, `99.99 percent silver`, `a three-year-old mare`: the noun that an attributive measure modifies. */
export function measuredAfter(doc: Document, place: QuantityPlace, found: ParsedQuantity): Counted | null {
	if (!place.attributive) return null
	let start = skipBracket(doc, place.to)
	if (normAt(doc, start) === '-') start++
	if (normIn(doc, start, 'dimension-adjective')) start++
	// `12 percent fewer pupils`: a comparative is stepped over.
	if (found.type === 'percent' && /^(?:fewer|less|more)$/.test(normAt(doc, start))) start++
	const run = runFrom(doc, start)
	if (!run || (found.type === 'duration' && isPluralUnit(doc, place))) return null
	// `up 7.3% month over month`: an adverbial of time.
	if (normIn(doc, run.head, 'time-noun') && found.type !== 'duration') return null
	// `up 3% year-over-year`
	const first = normAt(doc, run.from)
	if (/^(?:month|quarter|week|year)(?:-|$)/.test(first) && found.type === 'percent' && run.to > run.from + 2)
		return null
	if (start === place.to && (uposAt(doc, run.from) === 'VERB' || normAt(doc, run.from) === '/')) return null
	// `seven-year-old Pim Aalto`: a name is an apposition, not measured.
	if (found.type === 'age' && uposAt(doc, run.head) === 'PROPN') return null
	return countedBy(doc, run, run.to, 'after')
}

const isPluralUnit = (doc: Document, {to}: QuantityPlace): boolean =>
	/S$/.test(xposAt(doc, to - 1)) && normAt(doc, to) !== '-'

/** `a fine of $16,000`, `a crate of tiles worth £900`, `valued the ferry at $26 million`, `Price: $5`: the noun phrase that a preposition or colon ties to it. */
export function measuredBefore(doc: Document, place: QuantityPlace): Counted | null {
	const run = tiedRun(doc, place.from) ?? highRun(doc, place)
	if (!run || normIn(doc, run.head, 'statistic-noun')) return null
	if (!changeNouns.has(normAt(doc, run.head))) return countedBy(doc, run, -1, 'before')
	// `a rise of 6 % in takings`, `a share price fall of 6 %`
	const inner =
		normAt(doc, place.to) === 'in' && uposAt(doc, place.to + 1) !== 'NUM' ? runFrom(doc, place.to + 1, true) : null
	if (inner && !isMonthOrPeriod(doc, inner.head)) return countedBy(doc, inner, inner.to, 'of')
	return countedBy(doc, withoutChange(doc, run), -1, 'before')
}

const isMonthOrPeriod = (doc: Document, row: number): boolean => {
	const norm = normAt(doc, row)
	return doc.lexicon.has(norm, 'month') || doc.lexicon.formIn(norm, 'time-noun')
}

// The phrase that `of`, `worth`, a colon or `at` ties to the number.
function tiedRun(doc: Document, from: number): NounRun | null {
	const before = normAt(doc, from - 1)
	if (before === 'of' || before === ':') return chainBefore(doc, from - 1)
	if (before === 'worth') return chainBefore(doc, normAt(doc, from - 2) === ',' ? from - 2 : from - 1)
	if (before !== 'at') return null
	if (xposAt(doc, from - 2) === 'VBN' && lemmaIn(doc, from - 2, 'valuing-verb')) return chainBefore(doc, from - 2)
	const clause = doc.clauses[doc.clauseAt[from - 1] ?? -1]
	const object = clause && doc.lexicon.has(clause.lemma, 'valuing-verb') ? clause.object : null
	return object && object.to <= from ? {from: object.core.from, to: object.core.to, head: object.head} : null
}

// `the heap of tiles, up to 7 meters (23 feet) high`
function highRun(doc: Document, {from, to}: QuantityPlace): NounRun | null {
	const comma = /^[,(]$/.test(normAt(doc, from - 1))
	const high = normIn(doc, skipBracket(doc, to), 'dimension-adjective')
	return comma && high ? chainBefore(doc, from - 1) : null
}

// `a margin of error`: the phrase with those before it that `of` joins.
function chainBefore(doc: Document, end: number): NounRun | null {
	let run = runBefore(doc, end)
	for (let count = 0; run && count < 2; count++) {
		let at = run.from
		while (uposAt(doc, at - 1) === 'DET' || xposAt(doc, at - 1) === 'PRP$') at--
		const outer = normAt(doc, at - 1) === 'of' ? runBefore(doc, at - 1) : null
		if (!outer || isUnitOfNumber(doc, outer)) break
		run = {from: outer.from, to: end, head: outer.head}
	}
	return run
}

/** `six times the usual toll`, `twice what it weighed`: what a multiple compares with. */
export function comparedWith(doc: Document, {to}: QuantityPlace): Counted | null {
	const run = runFrom(doc, to, true)
	return run && countedBy(doc, run, -1, 'before')
}

// Longest conversion in brackets, in rows.
const maxBracketRows = 8

// Row after a conversion in brackets: `(20 feet)`; the row itself where there is none.
function skipBracket(doc: Document, to: number): number {
	if (normAt(doc, to) === ')') return to + 1
	if (normAt(doc, to) !== '(') return to
	for (let row = to + 1; row < to + maxBracketRows; row++) if (normAt(doc, row) === ')') return row + 1
	return to
}

/** `Among local voters, 60 percent agreed`: the group before the comma that opens the sentence. */
export function measuredAmong(doc: Document, {from}: QuantityPlace, {type}: ParsedQuantity): Counted | null {
	const start = sentenceAt(doc, from)?.from ?? from
	if (type !== 'percent' || normAt(doc, start) !== 'among') return null
	const run = runFrom(doc, start + 1, true)
	return run && run.to < from && normAt(doc, run.to) === ',' ? countedBy(doc, run, -1, 'before') : null
}

/** `a 4-1 win`, `their 3-0 start`: the noun that a score modifies, behind a determiner or an adjective. */
export function measuredScore(doc: Document, {from, to}: QuantityPlace): Counted | null {
	if (!/^(?:ADJ|DET|PART|PRON)$/.test(uposAt(doc, from - 1))) return null
	const run = runFrom(doc, to) ?? (normIn(doc, to, 'result-noun') ? {from: to, to: to + 1, head: to} : null)
	if (!run || uposAt(doc, run.head) === 'PROPN' || normIn(doc, run.head, 'time-noun')) return null
	return countedBy(doc, run, run.to, 'after')
}

/** `people aged 18 or older`, `a woman, 34,`, `two sons, aged 9 and 12`: the noun before an age or a list of ages. */
export function measuredGroup(doc: Document, {from, to}: QuantityPlace, {type}: ParsedQuantity): Counted | null {
	// `her son, 26-year-old Bo`: the age of the name.
	if (type !== 'age' || uposAt(doc, to) === 'PROPN') return null
	let row = from - 1
	while (row > from - maxAgeRows && /^(?:[(,]|aged?|ages|and|\d{1,3})$/.test(normAt(doc, row))) row--
	if (!isPluralNoun(doc, row) && !isPersonNoun(doc, row)) return null
	const run = runBefore(doc, row + 1)
	return run && countedBy(doc, run, -1, 'before')
}

// Most rows of a list of ages before its last: `aged 9, 12 and`.
const maxAgeRows = 7

const isPersonNoun = (doc: Document, row: number): boolean =>
	uposAt(doc, row) === 'NOUN' &&
	(normIn(doc, row, 'person-noun') || normIn(doc, row, 'age-group-noun') || normIn(doc, row, 'kinship-noun'))
